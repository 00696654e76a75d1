<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="expo_objects" tilewidth="246" tileheight="104" tilecount="38" columns="0" objectalignment="bottomleft">
 <properties>
  <property name="atlas" type="file" value="../../assets/tiles/expo_objects.png"/>
  <property name="atlas_emissive" type="file" value="../../assets/tiles/expo_objects_emissive.png"/>
 </properties>
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="at" value="72,2,246,102"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/screen_stage_emissive.png"/>
   <property name="key" value="screen_stage"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="246" height="102" source="../../assets/tiles/objects/expo_objects/screen_stage.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="64" y="60">
    <properties>
     <property name="color" type="color" value="#ffc95cd0"/>
     <property name="glow" type="float" value="0.06"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="10"/>
     <property name="radius" type="float" value="150.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
   <object id="12" type="Light" x="182" y="60">
    <properties>
     <property name="color" type="color" value="#ff3c86dc"/>
     <property name="glow" type="float" value="0.04"/>
     <property name="intensity" type="float" value="0.44"/>
     <property name="lift" type="int" value="10"/>
     <property name="radius" type="float" value="150.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="0" duration="380"/>
   <frame tileid="1" duration="380"/>
   <frame tileid="2" duration="380"/>
   <frame tileid="3" duration="380"/>
  </animation>
 </tile>
 <tile id="1" type="Frame">
  <properties>
   <property name="at" value="2,108,246,102"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/screen_stage_f1_emissive.png"/>
   <property name="key" value="screen_stage~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="246" height="102" source="../../assets/tiles/objects/expo_objects/screen_stage_f1.png"/>
 </tile>
 <tile id="2" type="Frame">
  <properties>
   <property name="at" value="250,108,246,102"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/screen_stage_f2_emissive.png"/>
   <property name="key" value="screen_stage~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="246" height="102" source="../../assets/tiles/objects/expo_objects/screen_stage_f2.png"/>
 </tile>
 <tile id="3" type="Frame">
  <properties>
   <property name="at" value="2,212,246,102"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/screen_stage_f3_emissive.png"/>
   <property name="key" value="screen_stage~3"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="246" height="102" source="../../assets/tiles/objects/expo_objects/screen_stage_f3.png"/>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="at" value="250,212,30,94"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/banner_rest_emissive.png"/>
   <property name="key" value="banner_rest"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="30" height="94" source="../../assets/tiles/objects/expo_objects/banner_rest.png"/>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="at" value="282,212,30,94"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/banner_heal_emissive.png"/>
   <property name="key" value="banner_heal"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="30" height="94" source="../../assets/tiles/objects/expo_objects/banner_heal.png"/>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="at" value="314,212,30,94"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/banner_love_emissive.png"/>
   <property name="key" value="banner_love"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="30" height="94" source="../../assets/tiles/objects/expo_objects/banner_love.png"/>
 </tile>
 <tile id="7" type="Prop">
  <properties>
   <property name="at" value="346,212,30,94"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/banner_wake_emissive.png"/>
   <property name="key" value="banner_wake"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="30" height="94" source="../../assets/tiles/objects/expo_objects/banner_wake.png"/>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="at" value="2,496,36,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/lectern_emissive.png"/>
   <property name="key" value="lectern"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="36" height="44" source="../../assets/tiles/objects/expo_objects/lectern.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="5" y="34" width="26" height="9"/>
   <object id="2" type="Shadow" x="5" y="34" width="26" height="9"/>
   <object id="3" type="Light" x="18" y="10">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.06"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="24"/>
     <property name="radius" type="float" value="40.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="at" value="126,542,48,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/stage_edge_emissive.png"/>
   <property name="key" value="stage_edge"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="24" source="../../assets/tiles/objects/expo_objects/stage_edge.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="8" width="48" height="15"/>
   <object id="2" type="Shadow" x="0" y="8" width="48" height="15"/>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="at" value="332,496,64,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/stage_steps_emissive.png"/>
   <property name="key" value="stage_steps"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="64" height="30" source="../../assets/tiles/objects/expo_objects/stage_steps.png"/>
 </tile>
 <tile id="11" type="Prop">
  <properties>
   <property name="at" value="100,406,34,72"/>
   <property name="key" value="speaker"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="34" height="72" source="../../assets/tiles/objects/expo_objects/speaker.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="58" width="34" height="13"/>
   <object id="2" type="Shadow" x="0" y="58" width="34" height="13"/>
  </objectgroup>
 </tile>
 <tile id="12" type="Prop">
  <properties>
   <property name="at" value="176,542,24,22"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/spot_magenta_emissive.png"/>
   <property name="key" value="spot_magenta"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="24" height="22" source="../../assets/tiles/objects/expo_objects/spot_magenta.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="12" y="18">
    <properties>
     <property name="color" type="color" value="#ffc95cd0"/>
     <property name="glow" type="float" value="0.3"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="60"/>
     <property name="radius" type="float" value="104.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="at" value="202,542,24,22"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/spot_cyan_emissive.png"/>
   <property name="key" value="spot_cyan"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="24" height="22" source="../../assets/tiles/objects/expo_objects/spot_cyan.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="12" y="18">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.3"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="60"/>
     <property name="radius" type="float" value="104.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="14" type="Prop">
  <properties>
   <property name="at" value="228,542,24,22"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/spot_white_emissive.png"/>
   <property name="key" value="spot_white"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="24" height="22" source="../../assets/tiles/objects/expo_objects/spot_white.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="12" y="18">
    <properties>
     <property name="color" type="color" value="#ffd6def2"/>
     <property name="glow" type="float" value="0.3"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="60"/>
     <property name="radius" type="float" value="104.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="at" value="2,2,40,104"/>
   <property name="key" value="curtain_stage"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="40" height="104" source="../../assets/tiles/objects/expo_objects/curtain_stage.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="92" width="40" height="11"/>
   <object id="2" type="Shadow" x="0" y="92" width="40" height="11"/>
  </objectgroup>
 </tile>
 <tile id="16" type="LowCover">
  <properties>
   <property name="at" value="398,496,76,28"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/chair_row_emissive.png"/>
   <property name="key" value="chair_row"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="76" height="28" source="../../assets/tiles/objects/expo_objects/chair_row.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="16" width="76" height="11"/>
   <object id="2" type="Shadow" x="0" y="16" width="76" height="11"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Prop">
  <properties>
   <property name="at" value="2,316,96,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/booth_halo_emissive.png"/>
   <property name="key" value="booth_halo"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="96" height="88" source="../../assets/tiles/objects/expo_objects/booth_halo.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="66" width="92" height="21"/>
   <object id="2" type="Shadow" x="2" y="66" width="92" height="21"/>
   <object id="3" type="Light" x="48" y="70">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.08"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="84.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="48" y="40">
    <properties>
     <property name="color" type="color" value="#fffafcff"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="60.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="17" duration="1600"/>
   <frame tileid="18" duration="500"/>
  </animation>
 </tile>
 <tile id="18" type="Frame">
  <properties>
   <property name="at" value="100,316,96,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/booth_halo_f1_emissive.png"/>
   <property name="key" value="booth_halo~1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="96" height="88" source="../../assets/tiles/objects/expo_objects/booth_halo_f1.png"/>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="at" value="198,316,96,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/booth_family_emissive.png"/>
   <property name="key" value="booth_family"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="96" height="88" source="../../assets/tiles/objects/expo_objects/booth_family.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="66" width="92" height="21"/>
   <object id="2" type="Shadow" x="2" y="66" width="92" height="21"/>
   <object id="3" type="Light" x="48" y="70">
    <properties>
     <property name="color" type="color" value="#ffc95cd0"/>
     <property name="glow" type="float" value="0.08"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="84.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="48" y="40">
    <properties>
     <property name="color" type="color" value="#fffafcff"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="60.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="19" duration="1600"/>
   <frame tileid="20" duration="500"/>
  </animation>
 </tile>
 <tile id="20" type="Frame">
  <properties>
   <property name="at" value="296,316,96,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/booth_family_f1_emissive.png"/>
   <property name="key" value="booth_family~1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="96" height="88" source="../../assets/tiles/objects/expo_objects/booth_family_f1.png"/>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="at" value="394,316,96,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/booth_night_emissive.png"/>
   <property name="key" value="booth_night"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="96" height="88" source="../../assets/tiles/objects/expo_objects/booth_night.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="66" width="92" height="21"/>
   <object id="2" type="Shadow" x="2" y="66" width="92" height="21"/>
   <object id="3" type="Light" x="48" y="70">
    <properties>
     <property name="color" type="color" value="#ff3c86dc"/>
     <property name="glow" type="float" value="0.08"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="84.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="48" y="40">
    <properties>
     <property name="color" type="color" value="#fffafcff"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="60.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="21" duration="1600"/>
   <frame tileid="22" duration="500"/>
  </animation>
 </tile>
 <tile id="22" type="Frame">
  <properties>
   <property name="at" value="2,406,96,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/booth_night_f1_emissive.png"/>
   <property name="key" value="booth_night~1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="96" height="88" source="../../assets/tiles/objects/expo_objects/booth_night_f1.png"/>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="at" value="458,406,48,52"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/sample_bed_emissive.png"/>
   <property name="key" value="sample_bed"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="52" source="../../assets/tiles/objects/expo_objects/sample_bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="37"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="37"/>
   <object id="3" type="Light" x="24" y="20">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.1"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="16"/>
     <property name="radius" type="float" value="50.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="24" type="Prop">
  <properties>
   <property name="at" value="40,496,58,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/tea_urn_emissive.png"/>
   <property name="key" value="tea_urn"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="58" height="44" source="../../assets/tiles/objects/expo_objects/tea_urn.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="30" width="58" height="13"/>
   <object id="2" type="Shadow" x="0" y="30" width="58" height="13"/>
  </objectgroup>
 </tile>
 <tile id="25" type="Prop">
  <properties>
   <property name="at" value="2,542,50,28"/>
   <property name="key" value="rope_barrier"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="50" height="28" source="../../assets/tiles/objects/expo_objects/rope_barrier.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="21" width="48" height="6"/>
   <object id="2" type="Shadow" x="1" y="21" width="48" height="6"/>
  </objectgroup>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="at" value="426,406,30,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/press_camera_emissive.png"/>
   <property name="key" value="press_camera"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="30" height="54" source="../../assets/tiles/objects/expo_objects/press_camera.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="4" y="45" width="22" height="8"/>
   <object id="2" type="Shadow" x="4" y="45" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="at" value="378,212,48,92"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/pod_display_emissive.png"/>
   <property name="key" value="pod_display"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="92" source="../../assets/tiles/objects/expo_objects/pod_display.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="4" y="78" width="40" height="11"/>
   <object id="2" type="Shadow" x="4" y="78" width="40" height="11"/>
   <object id="3" type="Light" x="22" y="40">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.14"/>
     <property name="intensity" type="float" value="0.44"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="66.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="at" value="44,2,26,104"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/pillar_hall_emissive.png"/>
   <property name="key" value="pillar_hall"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="26" height="104" source="../../assets/tiles/objects/expo_objects/pillar_hall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="90" width="26" height="13"/>
   <object id="2" type="Shadow" x="0" y="90" width="26" height="13"/>
  </objectgroup>
 </tile>
 <tile id="29" type="Prop">
  <properties>
   <property name="at" value="136,406,92,60"/>
   <property name="key" value="coat_rail"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="92" height="60" source="../../assets/tiles/objects/expo_objects/coat_rail.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="48" width="92" height="10"/>
   <object id="2" type="Shadow" x="0" y="48" width="92" height="10"/>
  </objectgroup>
 </tile>
 <tile id="30" type="Prop">
  <properties>
   <property name="at" value="254,542,32,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/sign_exit_emissive.png"/>
   <property name="key" value="sign_exit"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="32" height="15" source="../../assets/tiles/objects/expo_objects/sign_exit.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="16" y="8">
    <properties>
     <property name="color" type="color" value="#ff8ac455"/>
     <property name="glow" type="float" value="0.1"/>
     <property name="intensity" type="float" value="0.34"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="34.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="at" value="360,406,64,56"/>
   <property name="key" value="doors_hall"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="64" height="56" source="../../assets/tiles/objects/expo_objects/doors_hall.png"/>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="at" value="130,496,72,38"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/mixing_desk_emissive.png"/>
   <property name="key" value="mixing_desk"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="72" height="38" source="../../assets/tiles/objects/expo_objects/mixing_desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="22" width="72" height="15"/>
   <object id="2" type="Shadow" x="0" y="22" width="72" height="15"/>
  </objectgroup>
 </tile>
 <tile id="33" type="Prop">
  <properties>
   <property name="at" value="54,542,70,26"/>
   <property name="key" value="cables"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="70" height="26" source="../../assets/tiles/objects/expo_objects/cables.png"/>
 </tile>
 <tile id="34" type="Prop">
  <properties>
   <property name="at" value="204,496,44,38"/>
   <property name="key" value="crate_flight"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="44" height="38" source="../../assets/tiles/objects/expo_objects/crate_flight.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="22" width="44" height="15"/>
   <object id="2" type="Shadow" x="0" y="22" width="44" height="15"/>
  </objectgroup>
 </tile>
 <tile id="35" type="Prop">
  <properties>
   <property name="at" value="230,406,128,60"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/expo_objects/arch_welcome_emissive.png"/>
   <property name="key" value="arch_welcome"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="128" height="60" source="../../assets/tiles/objects/expo_objects/arch_welcome.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="52" width="12" height="7"/>
   <object id="2" type="Shadow" x="0" y="52" width="12" height="7"/>
  </objectgroup>
 </tile>
 <tile id="36" type="Prop">
  <properties>
   <property name="at" value="100,496,28,40"/>
   <property name="key" value="stand_chairs"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="28" height="40" source="../../assets/tiles/objects/expo_objects/stand_chairs.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="28" width="26" height="11"/>
   <object id="2" type="Shadow" x="1" y="28" width="26" height="11"/>
  </objectgroup>
 </tile>
 <tile id="37" type="Prop">
  <properties>
   <property name="at" value="250,496,80,36"/>
   <property name="key" value="table_press"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="80" height="36" source="../../assets/tiles/objects/expo_objects/table_press.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="20" width="80" height="15"/>
   <object id="2" type="Shadow" x="0" y="20" width="80" height="15"/>
  </objectgroup>
 </tile>
</tileset>
