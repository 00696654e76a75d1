<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="home_objects" tilewidth="160" tileheight="82" tilecount="75" columns="0" objectalignment="bottomleft">
 <properties>
  <property name="atlas" type="file" value="../../assets/tiles/home_objects.png"/>
  <property name="atlas_emissive" type="file" value="../../assets/tiles/home_objects_emissive.png"/>
 </properties>
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="1" type="Prop">
  <properties>
   <property name="at" value="28,304,24,30"/>
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
   <property name="at" value="436,210,60,40"/>
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
   <property name="at" value="148,338,18,24"/>
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
   <property name="at" value="364,2,46,66"/>
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
   <property name="at" value="438,150,34,52"/>
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
   <property name="at" value="2,304,24,32"/>
   <property name="key" value="poster"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="24" height="32" source="../../assets/tiles/objects/home_objects/poster.png"/>
 </tile>
 <tile id="7" type="Prop">
  <properties>
   <property name="at" value="400,338,26,20"/>
   <property name="key" value="kid_drawing"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="26" height="20" source="../../assets/tiles/objects/home_objects/kid_drawing.png"/>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="at" value="2,86,120,62"/>
   <property name="key" value="rug_planet"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="120" height="62" source="../../assets/tiles/objects/home_objects/rug_planet.png"/>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="at" value="42,366,12,17"/>
   <property name="key" value="teddy"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="12" height="17" source="../../assets/tiles/objects/home_objects/teddy.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="12" width="11" height="4"/>
   <object id="2" type="Shadow" x="1" y="12" width="11" height="4"/>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="at" value="2,262,34,40"/>
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
   <property name="at" value="428,338,18,20"/>
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
   <property name="at" value="214,338,40,22"/>
   <property name="key" value="loose_papers"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="40" height="22" source="../../assets/tiles/objects/home_objects/loose_papers.png"/>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="at" value="127,366,24,14"/>
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
   <property name="at" value="56,366,16,17"/>
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
   <property name="at" value="176,86,116,58"/>
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
     <property name="group" value="moon_patch"/>
     <property name="intensity" type="float" value="1.0"/>
     <property name="lift" type="int" value="0"/>
     <property name="radius" type="float" value="0.0"/>
     <property name="style" value="window"/>
    </properties>
    <point/>
   </object>
   <object id="13" type="Light" x="56" y="26">
    <properties>
     <property name="color" type="color" value="#ff465aaa"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="group" value="moon_patch"/>
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
   <property name="at" value="294,86,116,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_city_f1_emissive.png"/>
   <property name="key" value="window_city~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="116" height="58" source="../../assets/tiles/objects/home_objects/window_city_f1.png"/>
 </tile>
 <tile id="17" type="Frame">
  <properties>
   <property name="at" value="2,150,116,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_city_f2_emissive.png"/>
   <property name="key" value="window_city~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="116" height="58" source="../../assets/tiles/objects/home_objects/window_city_f2.png"/>
 </tile>
 <tile id="18" type="Prop">
  <properties>
   <property name="at" value="256,338,124,22"/>
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
 <tile id="19" type="Prop">
  <properties>
   <property name="at" value="2,2,50,82"/>
   <property name="key" value="bed_leo"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="50" height="82" source="../../assets/tiles/objects/home_objects/bed_leo.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="12" width="48" height="13"/>
   <object id="2" type="Solid" x="1" y="72" width="48" height="9"/>
   <object id="3" type="Shadow" x="1" y="24" width="48" height="57"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <properties>
   <property name="at" value="54,2,50,82"/>
   <property name="key" value="bed_juno"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="50" height="82" source="../../assets/tiles/objects/home_objects/bed_juno.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="12" width="48" height="13"/>
   <object id="2" type="Solid" x="1" y="72" width="48" height="9"/>
   <object id="3" type="Shadow" x="1" y="24" width="48" height="57"/>
  </objectgroup>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="at" value="124,86,16,60"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/halo_stand_emissive.png"/>
   <property name="key" value="halo_stand"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="60" source="../../assets/tiles/objects/home_objects/halo_stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="3" y="52" width="10" height="6"/>
   <object id="2" type="Shadow" x="3" y="52" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="at" value="346,304,46,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/halo_ring_emissive.png"/>
   <property name="key" value="halo_ring"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="46" height="26" source="../../assets/tiles/objects/home_objects/halo_ring.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="26" y="16">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.18"/>
     <property name="intensity" type="float" value="0.34"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="66.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
   <object id="12" type="Light" x="26" y="22">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.14"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="30.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="22" duration="900"/>
   <frame tileid="23" duration="240"/>
   <frame tileid="24" duration="900"/>
   <frame tileid="25" duration="240"/>
  </animation>
 </tile>
 <tile id="23" type="Frame">
  <properties>
   <property name="at" value="394,304,46,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/halo_ring_f1_emissive.png"/>
   <property name="key" value="halo_ring~1"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="46" height="26" source="../../assets/tiles/objects/home_objects/halo_ring_f1.png"/>
 </tile>
 <tile id="24" type="Frame">
  <properties>
   <property name="at" value="442,304,46,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/halo_ring_f2_emissive.png"/>
   <property name="key" value="halo_ring~2"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="46" height="26" source="../../assets/tiles/objects/home_objects/halo_ring_f2.png"/>
 </tile>
 <tile id="25" type="Frame">
  <properties>
   <property name="at" value="2,338,46,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/halo_ring_f3_emissive.png"/>
   <property name="key" value="halo_ring~3"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="46" height="26" source="../../assets/tiles/objects/home_objects/halo_ring_f3.png"/>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="at" value="202,210,26,46"/>
   <property name="key" value="night_table"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="26" height="46" source="../../assets/tiles/objects/home_objects/night_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="31" width="24" height="13"/>
   <object id="2" type="Shadow" x="1" y="31" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="at" value="201,366,9,9"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/socket_emissive.png"/>
   <property name="key" value="socket"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="9" height="9" source="../../assets/tiles/objects/home_objects/socket.png"/>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="at" value="50,338,34,26"/>
   <property name="key" value="horse_drawing"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="34" height="26" source="../../assets/tiles/objects/home_objects/horse_drawing.png"/>
 </tile>
 <tile id="29" type="Prop">
  <properties>
   <property name="at" value="38,262,44,40"/>
   <property name="key" value="reef_drawings"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="44" height="40" source="../../assets/tiles/objects/home_objects/reef_drawings.png"/>
 </tile>
 <tile id="30" type="Prop">
  <properties>
   <property name="at" value="106,2,160,74"/>
   <property name="key" value="carpet_ponds"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="160" height="74" source="../../assets/tiles/objects/home_objects/carpet_ponds.png"/>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="at" value="212,366,9,9"/>
   <property name="key" value="duck"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="9" height="9" source="../../assets/tiles/objects/home_objects/duck.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="6" width="7" height="3"/>
   <object id="2" type="Shadow" x="1" y="6" width="7" height="3"/>
  </objectgroup>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="at" value="54,304,72,30"/>
   <property name="key" value="toy_shelf"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="72" height="30" source="../../assets/tiles/objects/home_objects/toy_shelf.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="16" width="72" height="13"/>
   <object id="2" type="Shadow" x="0" y="16" width="72" height="13"/>
  </objectgroup>
 </tile>
 <tile id="33" type="Prop">
  <properties>
   <property name="at" value="93,366,18,16"/>
   <property name="key" value="music_box"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="18" height="16" source="../../assets/tiles/objects/home_objects/music_box.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="37" width="18" height="1"/>
  </objectgroup>
 </tile>
 <tile id="34" type="Prop">
  <properties>
   <property name="at" value="74,366,17,17"/>
   <property name="key" value="photo_beach"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="17" height="17" source="../../assets/tiles/objects/home_objects/photo_beach.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="1" y="38" width="15" height="1"/>
  </objectgroup>
 </tile>
 <tile id="35" type="Prop">
  <properties>
   <property name="at" value="223,366,12,9"/>
   <property name="key" value="matchbox"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="12" height="9" source="../../assets/tiles/objects/home_objects/matchbox.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="30" width="12" height="1"/>
  </objectgroup>
 </tile>
 <tile id="36" type="Prop">
  <properties>
   <property name="at" value="382,338,16,21"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/toy_robot_emissive.png"/>
   <property name="key" value="toy_robot"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="21" source="../../assets/tiles/objects/home_objects/toy_robot.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="2" y="15" width="12" height="5"/>
  </objectgroup>
 </tile>
 <tile id="37" type="Prop">
  <properties>
   <property name="at" value="142,86,32,60"/>
   <property name="key" value="basin"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="32" height="60" source="../../assets/tiles/objects/home_objects/basin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="45" width="30" height="13"/>
   <object id="2" type="Shadow" x="1" y="45" width="30" height="13"/>
  </objectgroup>
 </tile>
 <tile id="38" type="Prop">
  <properties>
   <property name="at" value="84,262,60,40"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/desk_sketchbook_emissive.png"/>
   <property name="key" value="desk_sketchbook"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="40" source="../../assets/tiles/objects/home_objects/desk_sketchbook.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="18" width="58" height="20"/>
   <object id="2" type="Shadow" x="1" y="18" width="58" height="20"/>
   <object id="3" type="Light" x="53" y="9">
    <properties>
     <property name="color" type="color" value="#ffffa654"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="group" value="desk_lamp"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="62.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="15" type="Light" x="51" y="11">
    <properties>
     <property name="color" type="color" value="#ffffc878"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="group" value="desk_lamp"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="18"/>
     <property name="radius" type="float" value="30.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="39" type="Prop">
  <properties>
   <property name="at" value="356,150,44,56"/>
   <property name="key" value="door_frame"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="44" height="56" source="../../assets/tiles/objects/home_objects/door_frame.png"/>
 </tile>
 <tile id="40" type="Door">
  <properties>
   <property name="at" value="474,150,32,50"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/door_inner_emissive.png"/>
   <property name="key" value="door_inner"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="32" height="50" source="../../assets/tiles/objects/home_objects/door_inner.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="44" width="32" height="6"/>
   <object id="2" type="Shadow" x="0" y="46" width="32" height="4"/>
  </objectgroup>
 </tile>
 <tile id="41" type="Frame">
  <properties>
   <property name="at" value="2,210,32,50"/>
   <property name="key" value="door_inner_half"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="32" height="50" source="../../assets/tiles/objects/home_objects/door_inner_half.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="46" width="17" height="4"/>
  </objectgroup>
 </tile>
 <tile id="42" type="Frame">
  <properties>
   <property name="at" value="36,210,32,50"/>
   <property name="key" value="door_inner_open"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="32" height="50" source="../../assets/tiles/objects/home_objects/door_inner_open.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="46" width="6" height="4"/>
  </objectgroup>
 </tile>
 <tile id="43" type="Prop">
  <properties>
   <property name="at" value="402,150,34,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/door_flat_emissive.png"/>
   <property name="key" value="door_flat"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="34" height="54" source="../../assets/tiles/objects/home_objects/door_flat.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="46" width="34" height="8"/>
   <object id="2" type="Shadow" x="0" y="46" width="34" height="8"/>
  </objectgroup>
 </tile>
 <tile id="44" type="Prop">
  <properties>
   <property name="at" value="128,304,46,30"/>
   <property name="key" value="coat_hooks"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="46" height="30" source="../../assets/tiles/objects/home_objects/coat_hooks.png"/>
 </tile>
 <tile id="45" type="Prop">
  <properties>
   <property name="at" value="448,338,38,18"/>
   <property name="key" value="mat_hall"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="38" height="18" source="../../assets/tiles/objects/home_objects/mat_hall.png"/>
 </tile>
 <tile id="46" type="Prop">
  <properties>
   <property name="at" value="2,366,38,18"/>
   <property name="key" value="mat_bath"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="38" height="18" source="../../assets/tiles/objects/home_objects/mat_bath.png"/>
 </tile>
 <tile id="47" type="Prop">
  <properties>
   <property name="at" value="412,2,36,66"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/fridge_emissive.png"/>
   <property name="key" value="fridge"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="36" height="66" source="../../assets/tiles/objects/home_objects/fridge.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="52" width="36" height="13"/>
   <object id="2" type="Shadow" x="0" y="52" width="36" height="13"/>
   <object id="3" type="Light" x="17" y="22">
    <properties>
     <property name="color" type="color" value="#ff7ec4f6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.16"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="30.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="48" type="Prop">
  <properties>
   <property name="at" value="272,210,76,44"/>
   <property name="key" value="counter_sink"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="76" height="44" source="../../assets/tiles/objects/home_objects/counter_sink.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="29" width="76" height="14"/>
   <object id="2" type="Shadow" x="0" y="29" width="76" height="14"/>
  </objectgroup>
 </tile>
 <tile id="49" type="Prop">
  <properties>
   <property name="at" value="70,210,56,48"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/counter_drawer_emissive.png"/>
   <property name="key" value="counter_drawer"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="56" height="48" source="../../assets/tiles/objects/home_objects/counter_drawer.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="33" width="56" height="14"/>
   <object id="2" type="Shadow" x="0" y="33" width="56" height="14"/>
  </objectgroup>
 </tile>
 <tile id="50" type="Prop">
  <properties>
   <property name="at" value="230,210,40,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/cooker_emissive.png"/>
   <property name="key" value="cooker"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="40" height="46" source="../../assets/tiles/objects/home_objects/cooker.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="31" width="40" height="14"/>
   <object id="2" type="Shadow" x="0" y="31" width="40" height="14"/>
   <object id="3" type="Light" x="20" y="34">
    <properties>
     <property name="color" type="color" value="#ffc8622e"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="8"/>
     <property name="radius" type="float" value="26.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="51" type="Prop">
  <properties>
   <property name="at" value="176,304,96,30"/>
   <property name="key" value="cupboards"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="96" height="30" source="../../assets/tiles/objects/home_objects/cupboards.png"/>
 </tile>
 <tile id="52" type="Prop">
  <properties>
   <property name="at" value="350,210,84,44"/>
   <property name="key" value="table_kitchen"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="84" height="44" source="../../assets/tiles/objects/home_objects/table_kitchen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="24" width="82" height="19"/>
   <object id="2" type="Shadow" x="1" y="24" width="82" height="19"/>
  </objectgroup>
 </tile>
 <tile id="53" type="Prop">
  <properties>
   <property name="at" value="274,304,20,30"/>
   <property name="key" value="chair_kitchen"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="20" height="30" source="../../assets/tiles/objects/home_objects/chair_kitchen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="2" y="20" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="54" type="Prop">
  <properties>
   <property name="at" value="128,210,72,48"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/desk_ava_emissive.png"/>
   <property name="key" value="desk_ava"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="72" height="48" source="../../assets/tiles/objects/home_objects/desk_ava.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="32" width="72" height="15"/>
   <object id="2" type="Shadow" x="0" y="32" width="72" height="15"/>
   <object id="3" type="Light" x="24" y="12">
    <properties>
     <property name="color" type="color" value="#ff7ec4f6"/>
     <property name="glow" type="float" value="0.14"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="52.0"/>
     <property name="style" value="flicker"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="58" y="10">
    <properties>
     <property name="color" type="color" value="#ffffbe78"/>
     <property name="glow" type="float" value="0.12"/>
     <property name="intensity" type="float" value="0.32"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="54.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="55" type="Prop">
  <properties>
   <property name="at" value="364,262,34,38"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/lamp_kitchen_emissive.png"/>
   <property name="key" value="lamp_kitchen"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="34" height="38" source="../../assets/tiles/objects/home_objects/lamp_kitchen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="17" y="34">
    <properties>
     <property name="color" type="color" value="#ffffb86c"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="group" value="kitchen_lamp"/>
     <property name="intensity" type="float" value="0.62"/>
     <property name="lift" type="int" value="34"/>
     <property name="radius" type="float" value="96.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="56" type="Window">
  <properties>
   <property name="at" value="146,262,46,40"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_kitchen_emissive.png"/>
   <property name="key" value="window_kitchen"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="46" height="40" source="../../assets/tiles/objects/home_objects/window_kitchen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="22" y="30">
    <properties>
     <property name="color" type="color" value="#ff465aaa"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="group" value="kitchen_window"/>
     <property name="intensity" type="float" value="0.42"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="64.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="57" type="Prop">
  <properties>
   <property name="at" value="86,338,20,26"/>
   <property name="key" value="calendar"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="20" height="26" source="../../assets/tiles/objects/home_objects/calendar.png"/>
 </tile>
 <tile id="58" type="Prop">
  <properties>
   <property name="at" value="113,366,12,16"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/door_panel_emissive.png"/>
   <property name="key" value="door_panel"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="12" height="16" source="../../assets/tiles/objects/home_objects/door_panel.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="6" y="4">
    <properties>
     <property name="color" type="color" value="#ff8ac455"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="group" value="door_panel"/>
     <property name="intensity" type="float" value="0.18"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="26.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="59" type="Prop">
  <properties>
   <property name="at" value="153,366,26,14"/>
   <property name="key" value="stain"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="26" height="14" source="../../assets/tiles/objects/home_objects/stain.png"/>
 </tile>
 <tile id="60" type="Prop">
  <properties>
   <property name="at" value="400,262,26,36"/>
   <property name="key" value="phone_table"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="26" height="36" source="../../assets/tiles/objects/home_objects/phone_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="24" width="24" height="11"/>
   <object id="2" type="Shadow" x="1" y="24" width="24" height="11"/>
  </objectgroup>
 </tile>
 <tile id="61" type="Prop">
  <properties>
   <property name="at" value="181,366,18,10"/>
   <property name="key" value="shoes"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="18" height="10" source="../../assets/tiles/objects/home_objects/shoes.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="1" y="4" width="16" height="5"/>
  </objectgroup>
 </tile>
 <tile id="62" type="Prop">
  <properties>
   <property name="at" value="268,2,50,74"/>
   <property name="key" value="wardrobe"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="50" height="74" source="../../assets/tiles/objects/home_objects/wardrobe.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="60" width="50" height="13"/>
   <object id="2" type="Shadow" x="0" y="60" width="50" height="13"/>
  </objectgroup>
 </tile>
 <tile id="63" type="Prop">
  <properties>
   <property name="at" value="194,262,72,40"/>
   <property name="key" value="sofa_home"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="72" height="40" source="../../assets/tiles/objects/home_objects/sofa_home.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="22" width="70" height="17"/>
   <object id="2" type="Shadow" x="1" y="22" width="70" height="17"/>
  </objectgroup>
 </tile>
 <tile id="64" type="HidingSpot">
  <properties>
   <property name="at" value="318,304,26,28"/>
   <property name="key" value="laundry"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="26" height="28" source="../../assets/tiles/objects/home_objects/laundry.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="17" width="24" height="10"/>
   <object id="2" type="Shadow" x="1" y="17" width="24" height="10"/>
  </objectgroup>
 </tile>
 <tile id="65" type="Prop">
  <properties>
   <property name="at" value="320,2,42,70"/>
   <property name="key" value="bathtub"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="42" height="70" source="../../assets/tiles/objects/home_objects/bathtub.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="10" width="42" height="59"/>
   <object id="2" type="Shadow" x="0" y="10" width="42" height="59"/>
  </objectgroup>
 </tile>
 <tile id="66" type="Prop">
  <properties>
   <property name="at" value="428,262,22,36"/>
   <property name="key" value="toilet"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="22" height="36" source="../../assets/tiles/objects/home_objects/toilet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="2" y="20" width="18" height="15"/>
  </objectgroup>
 </tile>
 <tile id="67" type="Prop">
  <properties>
   <property name="at" value="168,338,44,24"/>
   <property name="key" value="radiator"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="44" height="24" source="../../assets/tiles/objects/home_objects/radiator.png"/>
 </tile>
 <tile id="68" type="Prop">
  <properties>
   <property name="at" value="452,262,24,36"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/lamp_hall_emissive.png"/>
   <property name="key" value="lamp_hall"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="24" height="36" source="../../assets/tiles/objects/home_objects/lamp_hall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="12" y="26">
    <properties>
     <property name="color" type="color" value="#ffffbe78"/>
     <property name="glow" type="float" value="0.18"/>
     <property name="group" value="hall_light"/>
     <property name="intensity" type="float" value="0.6"/>
     <property name="lift" type="int" value="36"/>
     <property name="radius" type="float" value="92.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="69" type="Prop">
  <properties>
   <property name="at" value="478,262,16,34"/>
   <property name="key" value="umbrella_stand"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="34" source="../../assets/tiles/objects/home_objects/umbrella_stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="1" y="26" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="70" type="Prop">
  <properties>
   <property name="at" value="108,338,38,26"/>
   <property name="key" value="shoe_rack"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="38" height="26" source="../../assets/tiles/objects/home_objects/shoe_rack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="16" width="38" height="9"/>
   <object id="2" type="Shadow" x="0" y="16" width="38" height="9"/>
  </objectgroup>
 </tile>
 <tile id="71" type="Prop">
  <properties>
   <property name="at" value="296,304,20,30"/>
   <property name="key" value="chair_back"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="20" height="30" source="../../assets/tiles/objects/home_objects/chair_back.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="2" y="21" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="72" type="Window">
  <properties>
   <property name="at" value="120,150,116,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_city_day_emissive.png"/>
   <property name="key" value="window_city_day"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="116" height="58" source="../../assets/tiles/objects/home_objects/window_city_day.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="56" y="56">
    <properties>
     <property name="color" type="color" value="#ffffe2b2"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="group" value="sun_patch"/>
     <property name="intensity" type="float" value="0.9"/>
     <property name="lift" type="int" value="0"/>
     <property name="radius" type="float" value="0.0"/>
     <property name="style" value="window"/>
    </properties>
    <point/>
   </object>
   <object id="13" type="Light" x="56" y="26">
    <properties>
     <property name="color" type="color" value="#ffbce0fa"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="group" value="sun_patch"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="110.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="73" type="Window">
  <properties>
   <property name="at" value="268,262,46,40"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_kitchen_day_emissive.png"/>
   <property name="key" value="window_kitchen_day"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="46" height="40" source="../../assets/tiles/objects/home_objects/window_kitchen_day.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="22" y="30">
    <properties>
     <property name="color" type="color" value="#ffffe2b2"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="group" value="sun_patch"/>
     <property name="intensity" type="float" value="0.6"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="100.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="74" type="Frame">
  <properties>
   <property name="at" value="238,150,116,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_city_day_night_emissive.png"/>
   <property name="key" value="window_city_day_night"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="116" height="58" source="../../assets/tiles/objects/home_objects/window_city_day_night.png"/>
 </tile>
 <tile id="75" type="Frame">
  <properties>
   <property name="at" value="316,262,46,40"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/home_objects/window_kitchen_day_night_emissive.png"/>
   <property name="key" value="window_kitchen_day_night"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="46" height="40" source="../../assets/tiles/objects/home_objects/window_kitchen_day_night.png"/>
 </tile>
</tileset>
