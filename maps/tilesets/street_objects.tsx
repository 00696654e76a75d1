<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="street_objects" tilewidth="260" tileheight="96" tilecount="32" columns="0" objectalignment="bottomleft">
 <properties>
  <property name="atlas" type="file" value="../../assets/tiles/street_objects.png"/>
  <property name="atlas_emissive" type="file" value="../../assets/tiles/street_objects_emissive.png"/>
 </properties>
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="at" value="264,2,26,92"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/street_lamp_emissive.png"/>
   <property name="key" value="street_lamp"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="26" height="92" source="../../assets/tiles/objects/street_objects/street_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="6" y="84" width="15" height="7"/>
   <object id="2" type="Shadow" x="6" y="84" width="15" height="7"/>
   <object id="3" type="Light" x="13" y="12">
    <properties>
     <property name="color" type="color" value="#ffffb660"/>
     <property name="glow" type="float" value="0.26"/>
     <property name="intensity" type="float" value="0.66"/>
     <property name="lift" type="int" value="70"/>
     <property name="radius" type="float" value="112.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="at" value="386,2,112,78"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/tram_shelter_emissive.png"/>
   <property name="key" value="tram_shelter"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="112" height="78" source="../../assets/tiles/objects/street_objects/tram_shelter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="69" width="108" height="8"/>
   <object id="2" type="Shadow" x="2" y="69" width="108" height="8"/>
   <object id="3" type="Light" x="50" y="16">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.1"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="70.0"/>
     <property name="style" value="flicker"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="at" value="116,100,26,62"/>
   <property name="key" value="timetable"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="26" height="62" source="../../assets/tiles/objects/street_objects/timetable.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="8" y="55" width="10" height="6"/>
   <object id="2" type="Shadow" x="8" y="55" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="at" value="2,244,20,48"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/ticket_post_emissive.png"/>
   <property name="key" value="ticket_post"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="20" height="48" source="../../assets/tiles/objects/street_objects/ticket_post.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="38" width="20" height="9"/>
   <object id="2" type="Shadow" x="0" y="38" width="20" height="9"/>
   <object id="3" type="Light" x="9" y="14">
    <properties>
     <property name="color" type="color" value="#fff2993e"/>
     <property name="glow" type="float" value="0.1"/>
     <property name="intensity" type="float" value="0.34"/>
     <property name="lift" type="int" value="24"/>
     <property name="radius" type="float" value="34.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="at" value="2,2,260,96"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/tram_emissive.png"/>
   <property name="key" value="tram"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="260" height="96" source="../../assets/tiles/objects/street_objects/tram.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="4" y="78" width="252" height="12"/>
   <object id="2" type="Shadow" x="4" y="78" width="252" height="12"/>
   <object id="3" type="Light" x="60" y="60">
    <properties>
     <property name="color" type="color" value="#ffffb660"/>
     <property name="glow" type="float" value="0.12"/>
     <property name="group" value="tram_home"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="96.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="15" type="Light" x="190" y="60">
    <properties>
     <property name="color" type="color" value="#ffffb660"/>
     <property name="glow" type="float" value="0.12"/>
     <property name="group" value="tram_home"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="96.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="27" type="Light" x="252" y="74">
    <properties>
     <property name="color" type="color" value="#fffff0a0"/>
     <property name="glow" type="float" value="0.3"/>
     <property name="group" value="tram_home"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="60.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="at" value="144,100,140,62"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/parlour_front_emissive.png"/>
   <property name="key" value="parlour_front"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="140" height="62" source="../../assets/tiles/objects/street_objects/parlour_front.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="70" y="46">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.14"/>
     <property name="intensity" type="float" value="0.52"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="120.0"/>
     <property name="style" value="flicker"/>
    </properties>
    <point/>
   </object>
   <object id="12" type="Light" x="70" y="62">
    <properties>
     <property name="color" type="color" value="#ffd2fff2"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="4"/>
     <property name="radius" type="float" value="60.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="5" duration="2400"/>
   <frame tileid="6" duration="90"/>
   <frame tileid="7" duration="500"/>
   <frame tileid="8" duration="90"/>
  </animation>
 </tile>
 <tile id="6" type="Frame">
  <properties>
   <property name="at" value="286,100,140,62"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/parlour_front_f1_emissive.png"/>
   <property name="key" value="parlour_front~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="140" height="62" source="../../assets/tiles/objects/street_objects/parlour_front_f1.png"/>
 </tile>
 <tile id="7" type="Frame">
  <properties>
   <property name="at" value="2,180,140,62"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/parlour_front_f2_emissive.png"/>
   <property name="key" value="parlour_front~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="140" height="62" source="../../assets/tiles/objects/street_objects/parlour_front_f2.png"/>
 </tile>
 <tile id="8" type="Frame">
  <properties>
   <property name="at" value="144,180,140,62"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/parlour_front_f3_emissive.png"/>
   <property name="key" value="parlour_front~3"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="140" height="62" source="../../assets/tiles/objects/street_objects/parlour_front_f3.png"/>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="at" value="286,180,84,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/bakery_front_emissive.png"/>
   <property name="key" value="bakery_front"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="84" height="58" source="../../assets/tiles/objects/street_objects/bakery_front.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="28" y="40">
    <properties>
     <property name="color" type="color" value="#ffffb660"/>
     <property name="glow" type="float" value="0.1"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="12"/>
     <property name="radius" type="float" value="80.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="at" value="372,180,84,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/shop_front_emissive.png"/>
   <property name="key" value="shop_front"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="84" height="58" source="../../assets/tiles/objects/street_objects/shop_front.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="28" y="40">
    <properties>
     <property name="color" type="color" value="#ff7ec4f6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.26"/>
     <property name="lift" type="int" value="12"/>
     <property name="radius" type="float" value="60.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="11" type="Prop">
  <properties>
   <property name="at" value="98,244,22,28"/>
   <property name="key" value="window_dark"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="22" height="28" source="../../assets/tiles/objects/street_objects/window_dark.png"/>
 </tile>
 <tile id="12" type="Prop">
  <properties>
   <property name="at" value="122,244,22,28"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/window_lit_emissive.png"/>
   <property name="key" value="window_lit"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="22" height="28" source="../../assets/tiles/objects/street_objects/window_lit.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="11" y="16">
    <properties>
     <property name="color" type="color" value="#ffffb660"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="40.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="at" value="146,244,22,28"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/window_halo_emissive.png"/>
   <property name="key" value="window_halo"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="22" height="28" source="../../assets/tiles/objects/street_objects/window_halo.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="11" y="16">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="40.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="14" type="Prop">
  <properties>
   <property name="at" value="458,180,34,50"/>
   <property name="key" value="house_door"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="34" height="50" source="../../assets/tiles/objects/street_objects/house_door.png"/>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="at" value="316,244,44,26"/>
   <property name="key" value="letterboxes"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="44" height="26" source="../../assets/tiles/objects/street_objects/letterboxes.png"/>
 </tile>
 <tile id="16" type="Prop">
  <properties>
   <property name="at" value="2,100,52,78"/>
   <property name="key" value="stairs_up"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="52" height="78" source="../../assets/tiles/objects/street_objects/stairs_up.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="20" width="52" height="56"/>
   <object id="2" type="Shadow" x="0" y="20" width="52" height="56"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Prop">
  <properties>
   <property name="at" value="62,244,34,32"/>
   <property name="key" value="pram"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="32" source="../../assets/tiles/objects/street_objects/pram.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="4" y="24" width="26" height="7"/>
   <object id="2" type="Shadow" x="4" y="24" width="26" height="7"/>
  </objectgroup>
 </tile>
 <tile id="18" type="Prop">
  <properties>
   <property name="at" value="145,294,12,11"/>
   <property name="key" value="football"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="12" height="11" source="../../assets/tiles/objects/street_objects/football.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="2" y="7" width="8" height="4"/>
  </objectgroup>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="at" value="170,244,54,28"/>
   <property name="key" value="bench_street"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="54" height="28" source="../../assets/tiles/objects/street_objects/bench_street.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="17" width="52" height="10"/>
   <object id="2" type="Shadow" x="1" y="17" width="52" height="10"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <properties>
   <property name="at" value="226,244,18,28"/>
   <property name="key" value="chair_stop"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="18" height="28" source="../../assets/tiles/objects/street_objects/chair_stop.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="2" y="18" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="at" value="354,2,30,82"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/street_objects/clock_post_emissive.png"/>
   <property name="key" value="clock_post"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="30" height="82" source="../../assets/tiles/objects/street_objects/clock_post.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="8" y="74" width="14" height="7"/>
   <object id="2" type="Shadow" x="8" y="74" width="14" height="7"/>
   <object id="3" type="Light" x="15" y="14">
    <properties>
     <property name="color" type="color" value="#fffbc959"/>
     <property name="glow" type="float" value="0.12"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="60"/>
     <property name="radius" type="float" value="46.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="at" value="292,2,60,92"/>
   <property name="key" value="tree"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="92" source="../../assets/tiles/objects/street_objects/tree.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="24" y="82" width="13" height="7"/>
   <object id="2" type="Shadow" x="24" y="82" width="13" height="7"/>
  </objectgroup>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="at" value="246,244,18,28"/>
   <property name="key" value="litter_bin"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="18" height="28" source="../../assets/tiles/objects/street_objects/litter_bin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="20" width="16" height="7"/>
   <object id="2" type="Shadow" x="1" y="20" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="24" type="Prop">
  <properties>
   <property name="at" value="24,244,36,44"/>
   <property name="key" value="poster_expo"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="44" source="../../assets/tiles/objects/street_objects/poster_expo.png"/>
 </tile>
 <tile id="25" type="LowCover">
  <properties>
   <property name="at" value="266,244,48,28"/>
   <property name="key" value="hedge"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="28" source="../../assets/tiles/objects/street_objects/hedge.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="16" width="48" height="11"/>
   <object id="2" type="Shadow" x="0" y="16" width="48" height="11"/>
  </objectgroup>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="at" value="2,294,77,15"/>
   <property name="key" value="sign_street"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="77" height="15" source="../../assets/tiles/objects/street_objects/sign_street.png"/>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="at" value="362,244,64,24"/>
   <property name="key" value="front_wall"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="64" height="24" source="../../assets/tiles/objects/street_objects/front_wall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="12" width="64" height="11"/>
   <object id="2" type="Shadow" x="0" y="12" width="64" height="11"/>
  </objectgroup>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="at" value="428,244,58,24"/>
   <property name="key" value="puddle"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="58" height="24" source="../../assets/tiles/objects/street_objects/puddle.png"/>
 </tile>
 <tile id="29" type="Prop">
  <properties>
   <property name="at" value="81,294,20,14"/>
   <property name="key" value="notice_wet_paint"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="20" height="14" source="../../assets/tiles/objects/street_objects/notice_wet_paint.png"/>
 </tile>
 <tile id="30" type="Prop">
  <properties>
   <property name="at" value="103,294,40,14"/>
   <property name="key" value="mat_welcome"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="40" height="14" source="../../assets/tiles/objects/street_objects/mat_welcome.png"/>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="at" value="56,100,58,74"/>
   <property name="key" value="kiosk"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="58" height="74" source="../../assets/tiles/objects/street_objects/kiosk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="60" width="58" height="13"/>
   <object id="2" type="Shadow" x="0" y="60" width="58" height="13"/>
  </objectgroup>
 </tile>
</tileset>
