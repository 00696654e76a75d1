<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="library_objects" tilewidth="112" tileheight="92" tilecount="48" columns="0" objectalignment="bottomleft">
 <properties>
  <property name="atlas" type="file" value="../../assets/tiles/library_objects.png"/>
  <property name="atlas_emissive" type="file" value="../../assets/tiles/library_objects_emissive.png"/>
 </properties>
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="at" value="30,2,48,72"/>
   <property name="blocks" value="sight"/>
   <property name="key" value="shelf_0"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="72" source="../../assets/tiles/objects/library_objects/shelf_0.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="56" width="48" height="15"/>
   <object id="2" type="Shadow" x="0" y="56" width="48" height="15"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="at" value="80,2,48,72"/>
   <property name="blocks" value="sight"/>
   <property name="key" value="shelf_1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="72" source="../../assets/tiles/objects/library_objects/shelf_1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="56" width="48" height="15"/>
   <object id="2" type="Shadow" x="0" y="56" width="48" height="15"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="at" value="130,2,48,72"/>
   <property name="blocks" value="sight"/>
   <property name="key" value="shelf_2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="72" source="../../assets/tiles/objects/library_objects/shelf_2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="56" width="48" height="15"/>
   <object id="2" type="Shadow" x="0" y="56" width="48" height="15"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="at" value="180,2,48,72"/>
   <property name="blocks" value="sight"/>
   <property name="key" value="shelf_3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="72" source="../../assets/tiles/objects/library_objects/shelf_3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="56" width="48" height="15"/>
   <object id="2" type="Shadow" x="0" y="56" width="48" height="15"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="at" value="230,2,96,72"/>
   <property name="blocks" value="sight"/>
   <property name="key" value="shelf_wide_0"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="96" height="72" source="../../assets/tiles/objects/library_objects/shelf_wide_0.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="56" width="96" height="15"/>
   <object id="2" type="Shadow" x="0" y="56" width="96" height="15"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="at" value="328,2,96,72"/>
   <property name="blocks" value="sight"/>
   <property name="key" value="shelf_wide_1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="96" height="72" source="../../assets/tiles/objects/library_objects/shelf_wide_1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="56" width="96" height="15"/>
   <object id="2" type="Shadow" x="0" y="56" width="96" height="15"/>
  </objectgroup>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="at" value="2,218,64,42"/>
   <property name="key" value="shelf_low"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="64" height="42" source="../../assets/tiles/objects/library_objects/shelf_low.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="27" width="64" height="14"/>
   <object id="2" type="Shadow" x="0" y="27" width="64" height="14"/>
  </objectgroup>
 </tile>
 <tile id="7" type="Terminal">
  <properties>
   <property name="at" value="98,164,66,50"/>
   <property name="key" value="catalogue"/>
   <property name="kind" value="catalogue"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="66" height="50" source="../../assets/tiles/objects/library_objects/catalogue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="30" width="66" height="19"/>
   <object id="2" type="Shadow" x="0" y="30" width="66" height="19"/>
  </objectgroup>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="at" value="166,164,96,50"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/reading_table_emissive.png"/>
   <property name="key" value="reading_table"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="96" height="50" source="../../assets/tiles/objects/library_objects/reading_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="30" width="94" height="19"/>
   <object id="2" type="Shadow" x="1" y="30" width="94" height="19"/>
   <object id="3" type="Light" x="18" y="14">
    <properties>
     <property name="color" type="color" value="#ffffb860"/>
     <property name="glow" type="float" value="0.26"/>
     <property name="intensity" type="float" value="0.8"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="74.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="78" y="14">
    <properties>
     <property name="color" type="color" value="#ffffb860"/>
     <property name="glow" type="float" value="0.26"/>
     <property name="intensity" type="float" value="0.8"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="74.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="at" value="390,262,14,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/banker_lamp_emissive.png"/>
   <property name="key" value="banker_lamp"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="14" height="15" source="../../assets/tiles/objects/library_objects/banker_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="11" width="10" height="4"/>
   <object id="2" type="Shadow" x="2" y="11" width="10" height="4"/>
   <object id="3" type="Light" x="7" y="8">
    <properties>
     <property name="color" type="color" value="#ffffb860"/>
     <property name="glow" type="float" value="0.26"/>
     <property name="intensity" type="float" value="0.8"/>
     <property name="lift" type="int" value="16"/>
     <property name="radius" type="float" value="70.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="at" value="242,262,16,24"/>
   <property name="key" value="chair_wood"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="24" source="../../assets/tiles/objects/library_objects/chair_wood.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="2" y="16" width="12" height="7"/>
  </objectgroup>
 </tile>
 <tile id="11" type="Terminal">
  <properties>
   <property name="at" value="396,96,46,52"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/microfilm_emissive.png"/>
   <property name="key" value="microfilm"/>
   <property name="kind" value="microfilm"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="46" height="52" source="../../assets/tiles/objects/library_objects/microfilm.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="38" width="46" height="13"/>
   <object id="2" type="Shadow" x="0" y="38" width="46" height="13"/>
   <object id="3" type="Light" x="22" y="22">
    <properties>
     <property name="color" type="color" value="#ff96d6ff"/>
     <property name="glow" type="float" value="0.22"/>
     <property name="intensity" type="float" value="0.55"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="66.0"/>
     <property name="style" value="flicker"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="11" duration="1400"/>
   <frame tileid="12" duration="120"/>
   <frame tileid="13" duration="900"/>
   <frame tileid="14" duration="90"/>
  </animation>
 </tile>
 <tile id="12" type="Frame">
  <properties>
   <property name="at" value="444,96,46,52"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/microfilm_f1_emissive.png"/>
   <property name="key" value="microfilm~1"/>
   <property name="kind" value="microfilm"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="46" height="52" source="../../assets/tiles/objects/library_objects/microfilm_f1.png"/>
 </tile>
 <tile id="13" type="Frame">
  <properties>
   <property name="at" value="2,164,46,52"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/microfilm_f2_emissive.png"/>
   <property name="key" value="microfilm~2"/>
   <property name="kind" value="microfilm"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="46" height="52" source="../../assets/tiles/objects/library_objects/microfilm_f2.png"/>
 </tile>
 <tile id="14" type="Frame">
  <properties>
   <property name="at" value="50,164,46,52"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/microfilm_f3_emissive.png"/>
   <property name="key" value="microfilm~3"/>
   <property name="kind" value="microfilm"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="46" height="52" source="../../assets/tiles/objects/library_objects/microfilm_f3.png"/>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="at" value="298,164,112,44"/>
   <property name="key" value="counter"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="112" height="44" source="../../assets/tiles/objects/library_objects/counter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="20" width="112" height="23"/>
   <object id="2" type="Shadow" x="0" y="20" width="112" height="23"/>
  </objectgroup>
 </tile>
 <tile id="16" type="Prop">
  <properties>
   <property name="at" value="282,218,34,36"/>
   <property name="key" value="trolley"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="36" source="../../assets/tiles/objects/library_objects/trolley.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="22" width="32" height="13"/>
   <object id="2" type="Shadow" x="1" y="22" width="32" height="13"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Window">
  <properties>
   <property name="at" value="208,96,44,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/window_tall_emissive.png"/>
   <property name="key" value="window_tall"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="44" height="58" source="../../assets/tiles/objects/library_objects/window_tall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="22" y="62">
    <properties>
     <property name="color" type="color" value="#ff345ca8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="1.0"/>
     <property name="lift" type="int" value="0"/>
     <property name="radius" type="float" value="0.0"/>
     <property name="style" value="window"/>
    </properties>
    <point/>
   </object>
   <object id="12" type="Light" x="22" y="26">
    <properties>
     <property name="color" type="color" value="#ff4660aa"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.55"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="58.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="17" duration="1600"/>
   <frame tileid="18" duration="1200"/>
  </animation>
 </tile>
 <tile id="18" type="Frame">
  <properties>
   <property name="at" value="254,96,44,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/window_tall_f1_emissive.png"/>
   <property name="key" value="window_tall~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="44" height="58" source="../../assets/tiles/objects/library_objects/window_tall_f1.png"/>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="at" value="354,218,22,34"/>
   <property name="key" value="globe"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="22" height="34" source="../../assets/tiles/objects/library_objects/globe.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="4" y="26" width="14" height="7"/>
   <object id="2" type="Shadow" x="4" y="26" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <properties>
   <property name="at" value="426,2,24,68"/>
   <property name="key" value="clock_tall"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="24" height="68" source="../../assets/tiles/objects/library_objects/clock_tall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="57" width="20" height="10"/>
   <object id="2" type="Shadow" x="2" y="57" width="20" height="10"/>
  </objectgroup>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="at" value="318,218,34,36"/>
   <property name="key" value="armchair"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="36" source="../../assets/tiles/objects/library_objects/armchair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="20" width="32" height="14"/>
   <object id="2" type="Shadow" x="1" y="20" width="32" height="14"/>
  </objectgroup>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="at" value="368,262,20,18"/>
   <property name="key" value="book_pile"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="20" height="18" source="../../assets/tiles/objects/library_objects/book_pile.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="11" width="18" height="6"/>
   <object id="2" type="Shadow" x="1" y="11" width="18" height="6"/>
  </objectgroup>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="at" value="264,164,32,48"/>
   <property name="key" value="plant_big"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="32" height="48" source="../../assets/tiles/objects/library_objects/plant_big.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="9" y="38" width="15" height="9"/>
   <object id="2" type="Shadow" x="9" y="38" width="15" height="9"/>
  </objectgroup>
 </tile>
 <tile id="24" type="Prop">
  <properties>
   <property name="at" value="2,2,26,92"/>
   <property name="key" value="pillar_stone"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="26" height="92" source="../../assets/tiles/objects/library_objects/pillar_stone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="77" width="26" height="14"/>
   <object id="2" type="Shadow" x="0" y="77" width="26" height="14"/>
  </objectgroup>
 </tile>
 <tile id="25" type="Prop">
  <properties>
   <property name="at" value="212,218,28,38"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/runner_lamp_emissive.png"/>
   <property name="key" value="runner_lamp"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="28" height="38" source="../../assets/tiles/objects/library_objects/runner_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="14" y="30">
    <properties>
     <property name="color" type="color" value="#ffffc478"/>
     <property name="glow" type="float" value="0.16"/>
     <property name="intensity" type="float" value="0.66"/>
     <property name="lift" type="int" value="36"/>
     <property name="radius" type="float" value="92.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="at" value="156,262,48,30"/>
   <property name="key" value="notice_board"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="48" height="30" source="../../assets/tiles/objects/library_objects/notice_board.png"/>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="at" value="284,262,62,20"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/sign_branch9_emissive.png"/>
   <property name="key" value="sign_branch9"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="62" height="20" source="../../assets/tiles/objects/library_objects/sign_branch9.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="36" y="12">
    <properties>
     <property name="color" type="color" value="#ffffbe64"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.35"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="48.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="at" value="378,218,48,34"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/ad_screen_emissive.png"/>
   <property name="key" value="ad_screen"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="48" height="34" source="../../assets/tiles/objects/library_objects/ad_screen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="24" y="20">
    <properties>
     <property name="color" type="color" value="#ffc95cd0"/>
     <property name="glow" type="float" value="0.16"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="70.0"/>
     <property name="style" value="flicker"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="28" duration="1800"/>
   <frame tileid="29" duration="120"/>
   <frame tileid="30" duration="1500"/>
   <frame tileid="31" duration="100"/>
  </animation>
 </tile>
 <tile id="29" type="Frame">
  <properties>
   <property name="at" value="428,218,48,34"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/ad_screen_f1_emissive.png"/>
   <property name="key" value="ad_screen~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="48" height="34" source="../../assets/tiles/objects/library_objects/ad_screen_f1.png"/>
 </tile>
 <tile id="30" type="Frame">
  <properties>
   <property name="at" value="2,262,48,34"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/ad_screen_f2_emissive.png"/>
   <property name="key" value="ad_screen~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="48" height="34" source="../../assets/tiles/objects/library_objects/ad_screen_f2.png"/>
 </tile>
 <tile id="31" type="Frame">
  <properties>
   <property name="at" value="52,262,48,34"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/ad_screen_f3_emissive.png"/>
   <property name="key" value="ad_screen~3"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="48" height="34" source="../../assets/tiles/objects/library_objects/ad_screen_f3.png"/>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="at" value="2,96,80,66"/>
   <property name="blocks" value="sight"/>
   <property name="key" value="periodicals"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="80" height="66" source="../../assets/tiles/objects/library_objects/periodicals.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="52" width="80" height="13"/>
   <object id="2" type="Shadow" x="0" y="52" width="80" height="13"/>
  </objectgroup>
 </tile>
 <tile id="33" type="Prop">
  <properties>
   <property name="at" value="68,218,36,42"/>
   <property name="key" value="pamphlet_box"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="36" height="42" source="../../assets/tiles/objects/library_objects/pamphlet_box.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="30" width="34" height="11"/>
   <object id="2" type="Shadow" x="1" y="30" width="34" height="11"/>
  </objectgroup>
 </tile>
 <tile id="34" type="Prop">
  <properties>
   <property name="at" value="150,96,56,60"/>
   <property name="key" value="film_cabinet"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="60" source="../../assets/tiles/objects/library_objects/film_cabinet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="46" width="56" height="13"/>
   <object id="2" type="Shadow" x="0" y="46" width="56" height="13"/>
  </objectgroup>
 </tile>
 <tile id="35" type="Prop">
  <properties>
   <property name="at" value="184,218,26,40"/>
   <property name="key" value="signout_sheet"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="26" height="40" source="../../assets/tiles/objects/library_objects/signout_sheet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="5" y="33" width="16" height="7"/>
   <object id="2" type="Shadow" x="5" y="33" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="36" type="Terminal">
  <properties>
   <property name="at" value="412,164,34,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/terminal_public_emissive.png"/>
   <property name="key" value="terminal_public"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="44" source="../../assets/tiles/objects/library_objects/terminal_public.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="31" width="32" height="12"/>
   <object id="2" type="Shadow" x="1" y="31" width="32" height="12"/>
   <object id="3" type="Light" x="16" y="12">
    <properties>
     <property name="color" type="color" value="#ffc95cd0"/>
     <property name="glow" type="float" value="0.1"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="40.0"/>
     <property name="style" value="flicker"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="37" type="Prop">
  <properties>
   <property name="at" value="84,96,64,62"/>
   <property name="blocks" value="sight"/>
   <property name="key" value="journals_shelf"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="64" height="62" source="../../assets/tiles/objects/library_objects/journals_shelf.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="48" width="64" height="13"/>
   <object id="2" type="Shadow" x="0" y="48" width="64" height="13"/>
  </objectgroup>
 </tile>
 <tile id="38" type="Prop">
  <properties>
   <property name="at" value="106,218,76,42"/>
   <property name="key" value="sofa_library"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="76" height="42" source="../../assets/tiles/objects/library_objects/sofa_library.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="4" width="76" height="12"/>
   <object id="2" type="Solid" x="0" y="16" width="7" height="24"/>
   <object id="3" type="Solid" x="69" y="16" width="7" height="24"/>
   <object id="4" type="Shadow" x="0" y="22" width="76" height="19"/>
  </objectgroup>
 </tile>
 <tile id="39" type="Prop">
  <properties>
   <property name="at" value="102,262,52,32"/>
   <property name="key" value="radiator_old"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="52" height="32" source="../../assets/tiles/objects/library_objects/radiator_old.png"/>
 </tile>
 <tile id="40" type="Prop">
  <properties>
   <property name="at" value="348,262,18,20"/>
   <property name="key" value="bucket"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="18" height="20" source="../../assets/tiles/objects/library_objects/bucket.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="3" y="13" width="12" height="6"/>
   <object id="2" type="Shadow" x="3" y="13" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="41" type="Prop">
  <properties>
   <property name="at" value="452,262,14,8"/>
   <property name="key" value="saucer"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="14" height="8" source="../../assets/tiles/objects/library_objects/saucer.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="1" y="3" width="12" height="4"/>
  </objectgroup>
 </tile>
 <tile id="42" type="Prop">
  <properties>
   <property name="at" value="242,218,38,38"/>
   <property name="key" value="dictionary_stand"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="38" height="38" source="../../assets/tiles/objects/library_objects/dictionary_stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="5" y="27" width="28" height="10"/>
   <object id="2" type="Shadow" x="5" y="27" width="28" height="10"/>
  </objectgroup>
 </tile>
 <tile id="43" type="Prop">
  <properties>
   <property name="at" value="206,262,34,30"/>
   <property name="key" value="lost_property"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="30" source="../../assets/tiles/objects/library_objects/lost_property.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="19" width="32" height="10"/>
   <object id="2" type="Shadow" x="1" y="19" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="44" type="Prop">
  <properties>
   <property name="at" value="354,96,40,54"/>
   <property name="key" value="door_children"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="40" height="54" source="../../assets/tiles/objects/library_objects/door_children.png"/>
 </tile>
 <tile id="45" type="Prop">
  <properties>
   <property name="at" value="300,96,52,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/library_objects/door_library_emissive.png"/>
   <property name="key" value="door_library"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="52" height="56" source="../../assets/tiles/objects/library_objects/door_library.png"/>
 </tile>
 <tile id="46" type="Prop">
  <properties>
   <property name="at" value="406,262,44,14"/>
   <property name="key" value="desk_card"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="44" height="14" source="../../assets/tiles/objects/library_objects/desk_card.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="44" width="44" height="1"/>
  </objectgroup>
 </tile>
 <tile id="47" type="Prop">
  <properties>
   <property name="at" value="260,262,22,24"/>
   <property name="key" value="stool_step"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="22" height="24" source="../../assets/tiles/objects/library_objects/stool_step.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="14" width="18" height="9"/>
   <object id="2" type="Shadow" x="2" y="14" width="18" height="9"/>
  </objectgroup>
 </tile>
</tileset>
