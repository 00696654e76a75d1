<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="home_objects" tilewidth="124" tileheight="82" tilecount="19" columns="0" objectalignment="bottomleft">
 <properties>
  <property name="atlas" type="file" value="../../assets/tiles/home_objects.png"/>
  <property name="atlas_emissive" type="file" value="../../assets/tiles/home_objects_emissive.png"/>
 </properties>
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="HidingSpot">
  <properties>
   <property name="at" value="2,2,50,82"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/bed_emissive.png"/>
   <property name="key" value="bed"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="50" height="82" source="../../assets/tiles/objects/home_objects/bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="24" width="48" height="57"/>
   <object id="2" type="Shadow" x="1" y="24" width="48" height="57"/>
   <object id="3" type="Light" x="26" y="20">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.22"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="18"/>
     <property name="radius" type="float" value="74.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="26" y="36">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.12"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="34.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="at" value="280,86,24,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/nightstand_emissive.png"/>
   <property name="key" value="nightstand"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="24" height="30" source="../../assets/tiles/objects/home_objects/nightstand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="16" width="22" height="13"/>
   <object id="2" type="Shadow" x="1" y="16" width="22" height="13"/>
   <object id="3" type="Light" x="12" y="6">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.32"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="46.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="at" value="156,86,60,40"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/desk_emissive.png"/>
   <property name="key" value="desk"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="40" source="../../assets/tiles/objects/home_objects/desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="18" width="58" height="20"/>
   <object id="2" type="Shadow" x="1" y="18" width="58" height="20"/>
   <object id="3" type="Light" x="53" y="9">
    <properties>
     <property name="color" type="color" value="#ffffa654"/>
     <property name="glow" type="float" value="0.3"/>
     <property name="intensity" type="float" value="0.92"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="86.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="51" y="11">
    <properties>
     <property name="color" type="color" value="#ffffc878"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.42"/>
     <property name="lift" type="int" value="18"/>
     <property name="radius" type="float" value="36.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="at" value="306,86,18,24"/>
   <property name="key" value="chair"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="18" height="24" source="../../assets/tiles/objects/home_objects/chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="3" y="15" width="12" height="8"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="at" value="54,2,46,66"/>
   <property name="key" value="bookshelf"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="46" height="66" source="../../assets/tiles/objects/home_objects/bookshelf.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="52" width="46" height="14"/>
   <object id="2" type="Shadow" x="0" y="52" width="46" height="14"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Door">
  <properties>
   <property name="at" value="120,86,34,52"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/door_home_emissive.png"/>
   <property name="key" value="door_home"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="34" height="52" source="../../assets/tiles/objects/home_objects/door_home.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="17" y="50">
    <properties>
     <property name="color" type="color" value="#ffffb05a"/>
     <property name="glow" type="float" value="0.3"/>
     <property name="intensity" type="float" value="0.75"/>
     <property name="lift" type="int" value="2"/>
     <property name="radius" type="float" value="48.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="at" value="254,86,24,32"/>
   <property name="key" value="poster"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="24" height="32" source="../../assets/tiles/objects/home_objects/poster.png"/>
 </tile>
 <tile id="7" type="Prop">
  <properties>
   <property name="at" value="2,146,26,20"/>
   <property name="key" value="kid_drawing"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="26" height="20" source="../../assets/tiles/objects/home_objects/kid_drawing.png"/>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="at" value="102,2,120,62"/>
   <property name="key" value="rug_planet"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="120" height="62" source="../../assets/tiles/objects/home_objects/rug_planet.png"/>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="at" value="50,146,12,17"/>
   <property name="key" value="teddy"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="12" height="17" source="../../assets/tiles/objects/home_objects/teddy.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="12" width="11" height="4"/>
   <object id="2" type="Shadow" x="2" y="12" width="11" height="4"/>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="at" value="218,86,34,40"/>
   <property name="key" value="telescope"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="40" source="../../assets/tiles/objects/home_objects/telescope.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="6" y="32" width="24" height="7"/>
   <object id="2" type="Shadow" x="6" y="32" width="24" height="7"/>
  </objectgroup>
 </tile>
 <tile id="11" type="Prop">
  <properties>
   <property name="at" value="30,146,18,20"/>
   <property name="key" value="backpack"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="18" height="20" source="../../assets/tiles/objects/home_objects/backpack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="12" width="16" height="7"/>
   <object id="2" type="Shadow" x="1" y="12" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="12" type="Prop">
  <properties>
   <property name="at" value="326,86,40,22"/>
   <property name="key" value="loose_papers"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="40" height="22" source="../../assets/tiles/objects/home_objects/loose_papers.png"/>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="at" value="82,146,24,14"/>
   <property name="key" value="blocks"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="24" height="14" source="../../assets/tiles/objects/home_objects/blocks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="7" width="22" height="6"/>
   <object id="2" type="Shadow" x="0" y="7" width="22" height="6"/>
  </objectgroup>
 </tile>
 <tile id="14" type="Prop">
  <properties>
   <property name="at" value="64,146,16,17"/>
   <property name="key" value="rocket"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="17" source="../../assets/tiles/objects/home_objects/rocket.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="3" y="11" width="11" height="5"/>
   <object id="2" type="Shadow" x="3" y="11" width="11" height="5"/>
  </objectgroup>
 </tile>
 <tile id="15" type="Window">
  <properties>
   <property name="at" value="224,2,116,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_city_emissive.png"/>
   <property name="key" value="window_city"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="116" height="58" source="../../assets/tiles/objects/home_objects/window_city.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="56" y="56">
    <properties>
     <property name="color" type="color" value="#ff2c60c4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="1.0"/>
     <property name="lift" type="int" value="0"/>
     <property name="radius" type="float" value="0.0"/>
     <property name="style" value="window"/>
    </properties>
    <point/>
   </object>
   <object id="12" type="Light" x="56" y="26">
    <properties>
     <property name="color" type="color" value="#ff465aaa"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.62"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="74.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="15" duration="900"/>
   <frame tileid="16" duration="700"/>
   <frame tileid="17" duration="800"/>
  </animation>
 </tile>
 <tile id="16" type="Frame">
  <properties>
   <property name="at" value="342,2,116,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_city_f1_emissive.png"/>
   <property name="key" value="window_city~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="116" height="58" source="../../assets/tiles/objects/home_objects/window_city_f1.png"/>
 </tile>
 <tile id="17" type="Frame">
  <properties>
   <property name="at" value="2,86,116,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_city_f2_emissive.png"/>
   <property name="key" value="window_city~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="116" height="58" source="../../assets/tiles/objects/home_objects/window_city_f2.png"/>
 </tile>
 <tile id="18" type="Prop">
  <properties>
   <property name="at" value="368,86,124,22"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/string_lights_emissive.png"/>
   <property name="key" value="string_lights"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="124" height="22" source="../../assets/tiles/objects/home_objects/string_lights.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="24" y="16">
    <properties>
     <property name="color" type="color" value="#fff694d6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="26.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="12" type="Light" x="66" y="12">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.26"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="26.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="23" type="Light" x="104" y="16">
    <properties>
     <property name="color" type="color" value="#fffbc959"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="26.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
</tileset>
