<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="facility_objects" tilewidth="160" tileheight="142" tilecount="105" columns="0" objectalignment="bottomleft">
 <properties>
  <property name="atlas" type="file" value="../../assets/tiles/facility_objects.png"/>
  <property name="atlas_emissive" type="file" value="../../assets/tiles/facility_objects_emissive.png"/>
 </properties>
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="at" value="180,236,34,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_0_emissive.png"/>
   <property name="key" value="pod_0"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="58" source="../../assets/tiles/objects/facility_objects/pod_0.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="20" width="32" height="37"/>
   <object id="2" type="Shadow" x="1" y="20" width="32" height="37"/>
   <object id="3" type="Light" x="17" y="32">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.08"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="52.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="17" y="24">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="30.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="25" type="Light" x="17" y="60">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.26"/>
     <property name="lift" type="int" value="3"/>
     <property name="radius" type="float" value="28.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="at" value="216,236,34,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_1_emissive.png"/>
   <property name="key" value="pod_1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="58" source="../../assets/tiles/objects/facility_objects/pod_1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="20" width="32" height="37"/>
   <object id="2" type="Shadow" x="1" y="20" width="32" height="37"/>
   <object id="3" type="Light" x="17" y="32">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.08"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="52.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="17" y="24">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="30.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="25" type="Light" x="17" y="60">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.26"/>
     <property name="lift" type="int" value="3"/>
     <property name="radius" type="float" value="28.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="at" value="252,236,34,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_2_emissive.png"/>
   <property name="key" value="pod_2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="58" source="../../assets/tiles/objects/facility_objects/pod_2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="20" width="32" height="37"/>
   <object id="2" type="Shadow" x="1" y="20" width="32" height="37"/>
   <object id="3" type="Light" x="17" y="32">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.08"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="52.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="17" y="24">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="30.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="25" type="Light" x="17" y="60">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.26"/>
     <property name="lift" type="int" value="3"/>
     <property name="radius" type="float" value="28.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="at" value="288,236,34,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_3_emissive.png"/>
   <property name="key" value="pod_3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="58" source="../../assets/tiles/objects/facility_objects/pod_3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="20" width="32" height="37"/>
   <object id="2" type="Shadow" x="1" y="20" width="32" height="37"/>
   <object id="3" type="Light" x="17" y="32">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.08"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="52.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="17" y="24">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="30.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="25" type="Light" x="17" y="60">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.26"/>
     <property name="lift" type="int" value="3"/>
     <property name="radius" type="float" value="28.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="at" value="324,236,34,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_4_emissive.png"/>
   <property name="key" value="pod_4"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="58" source="../../assets/tiles/objects/facility_objects/pod_4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="20" width="32" height="37"/>
   <object id="2" type="Shadow" x="1" y="20" width="32" height="37"/>
   <object id="3" type="Light" x="17" y="32">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.08"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="52.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="17" y="24">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="30.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="25" type="Light" x="17" y="60">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.26"/>
     <property name="lift" type="int" value="3"/>
     <property name="radius" type="float" value="28.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="at" value="360,236,34,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_5_emissive.png"/>
   <property name="key" value="pod_5"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="58" source="../../assets/tiles/objects/facility_objects/pod_5.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="20" width="32" height="37"/>
   <object id="2" type="Shadow" x="1" y="20" width="32" height="37"/>
   <object id="3" type="Light" x="17" y="32">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.08"/>
     <property name="intensity" type="float" value="0.24"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="52.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="17" y="24">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="30.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="25" type="Light" x="17" y="60">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.26"/>
     <property name="lift" type="int" value="3"/>
     <property name="radius" type="float" value="28.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="6" type="HidingSpot">
  <properties>
   <property name="at" value="396,236,34,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_empty_emissive.png"/>
   <property name="key" value="pod_empty"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="58" source="../../assets/tiles/objects/facility_objects/pod_empty.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="1" y="20" width="32" height="37"/>
   <object id="2" type="Shadow" x="1" y="20" width="32" height="37"/>
   <object id="3" type="Light" x="17" y="40">
    <properties>
     <property name="color" type="color" value="#ff17808a"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.25"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="40.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="7" type="Terminal">
  <properties>
   <property name="at" value="70,462,38,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/terminal_emissive.png"/>
   <property name="key" value="terminal"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="38" height="44" source="../../assets/tiles/objects/facility_objects/terminal.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="24" width="38" height="19"/>
   <object id="2" type="Shadow" x="0" y="24" width="38" height="19"/>
   <object id="3" type="Light" x="19" y="14">
    <properties>
     <property name="color" type="color" value="#fff2993e"/>
     <property name="glow" type="float" value="0.22"/>
     <property name="intensity" type="float" value="0.62"/>
     <property name="lift" type="int" value="26"/>
     <property name="radius" type="float" value="56.0"/>
     <property name="style" value="flicker"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="7" duration="1100"/>
   <frame tileid="8" duration="130"/>
   <frame tileid="9" duration="700"/>
   <frame tileid="10" duration="130"/>
  </animation>
 </tile>
 <tile id="8" type="Frame">
  <properties>
   <property name="at" value="110,462,38,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/terminal_f1_emissive.png"/>
   <property name="key" value="terminal~1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="38" height="44" source="../../assets/tiles/objects/facility_objects/terminal_f1.png"/>
 </tile>
 <tile id="9" type="Frame">
  <properties>
   <property name="at" value="150,462,38,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/terminal_f2_emissive.png"/>
   <property name="key" value="terminal~2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="38" height="44" source="../../assets/tiles/objects/facility_objects/terminal_f2.png"/>
 </tile>
 <tile id="10" type="Frame">
  <properties>
   <property name="at" value="190,462,38,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/terminal_f3_emissive.png"/>
   <property name="key" value="terminal~3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="38" height="44" source="../../assets/tiles/objects/facility_objects/terminal_f3.png"/>
 </tile>
 <tile id="11" type="LowCover">
  <properties>
   <property name="at" value="376,578,24,26"/>
   <property name="key" value="crate"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="24" height="26" source="../../assets/tiles/objects/facility_objects/crate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="9" width="24" height="16"/>
   <object id="2" type="Shadow" x="0" y="9" width="24" height="16"/>
  </objectgroup>
 </tile>
 <tile id="12" type="Prop">
  <properties>
   <property name="at" value="134,510,22,32"/>
   <property name="key" value="plant"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="22" height="32" source="../../assets/tiles/objects/facility_objects/plant.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="5" y="22" width="12" height="9"/>
   <object id="2" type="Shadow" x="5" y="22" width="12" height="9"/>
  </objectgroup>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="at" value="52,236,30,60"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/server_emissive.png"/>
   <property name="key" value="server"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="60" source="../../assets/tiles/objects/facility_objects/server.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="44" width="30" height="15"/>
   <object id="2" type="Shadow" x="0" y="44" width="30" height="15"/>
   <object id="3" type="Light" x="15" y="40">
    <properties>
     <property name="color" type="color" value="#ffc95cd0"/>
     <property name="glow" type="float" value="0.06"/>
     <property name="intensity" type="float" value="0.34"/>
     <property name="lift" type="int" value="24"/>
     <property name="radius" type="float" value="40.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="13" duration="300"/>
   <frame tileid="14" duration="260"/>
   <frame tileid="15" duration="340"/>
   <frame tileid="16" duration="240"/>
  </animation>
 </tile>
 <tile id="14" type="Frame">
  <properties>
   <property name="at" value="84,236,30,60"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/server_f1_emissive.png"/>
   <property name="key" value="server~1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="60" source="../../assets/tiles/objects/facility_objects/server_f1.png"/>
 </tile>
 <tile id="15" type="Frame">
  <properties>
   <property name="at" value="116,236,30,60"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/server_f2_emissive.png"/>
   <property name="key" value="server~2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="60" source="../../assets/tiles/objects/facility_objects/server_f2.png"/>
 </tile>
 <tile id="16" type="Frame">
  <properties>
   <property name="at" value="148,236,30,60"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/server_f3_emissive.png"/>
   <property name="key" value="server~3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="60" source="../../assets/tiles/objects/facility_objects/server_f3.png"/>
 </tile>
 <tile id="17" type="Prop">
  <properties>
   <property name="at" value="138,2,56,96"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/core_column_emissive.png"/>
   <property name="key" value="core_column"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="96" source="../../assets/tiles/objects/facility_objects/core_column.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="74" width="52" height="20"/>
   <object id="2" type="Shadow" x="2" y="74" width="52" height="20"/>
   <object id="3" type="Light" x="28" y="44">
    <properties>
     <property name="color" type="color" value="#ffc95cd0"/>
     <property name="glow" type="float" value="0.24"/>
     <property name="intensity" type="float" value="0.66"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="110.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="28" y="44">
    <properties>
     <property name="color" type="color" value="#ffffd2ec"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="46.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="17" duration="240"/>
   <frame tileid="18" duration="240"/>
   <frame tileid="19" duration="240"/>
   <frame tileid="20" duration="240"/>
  </animation>
 </tile>
 <tile id="18" type="Frame">
  <properties>
   <property name="at" value="196,2,56,96"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/core_column_f1_emissive.png"/>
   <property name="key" value="core_column~1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="96" source="../../assets/tiles/objects/facility_objects/core_column_f1.png"/>
 </tile>
 <tile id="19" type="Frame">
  <properties>
   <property name="at" value="254,2,56,96"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/core_column_f2_emissive.png"/>
   <property name="key" value="core_column~2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="96" source="../../assets/tiles/objects/facility_objects/core_column_f2.png"/>
 </tile>
 <tile id="20" type="Frame">
  <properties>
   <property name="at" value="312,2,56,96"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/core_column_f3_emissive.png"/>
   <property name="key" value="core_column~3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="96" source="../../assets/tiles/objects/facility_objects/core_column_f3.png"/>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="at" value="158,510,24,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/med_cart_emissive.png"/>
   <property name="key" value="med_cart"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="24" height="30" source="../../assets/tiles/objects/facility_objects/med_cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="17" width="24" height="12"/>
   <object id="2" type="Shadow" x="0" y="17" width="24" height="12"/>
  </objectgroup>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="at" value="412,638,52,22"/>
   <property name="key" value="bench"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="52" height="22" source="../../assets/tiles/objects/facility_objects/bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="8" width="52" height="13"/>
   <object id="2" type="Shadow" x="0" y="8" width="52" height="13"/>
  </objectgroup>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="at" value="404,300,30,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/vending_emissive.png"/>
   <property name="key" value="vending"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="54" source="../../assets/tiles/objects/facility_objects/vending.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="30" height="13"/>
   <object id="2" type="Shadow" x="0" y="40" width="30" height="13"/>
   <object id="3" type="Light" x="15" y="34">
    <properties>
     <property name="color" type="color" value="#ffff9e54"/>
     <property name="glow" type="float" value="0.16"/>
     <property name="intensity" type="float" value="0.72"/>
     <property name="lift" type="int" value="26"/>
     <property name="radius" type="float" value="64.0"/>
     <property name="style" value="flicker"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="23" duration="2200"/>
   <frame tileid="24" duration="90"/>
   <frame tileid="25" duration="600"/>
   <frame tileid="26" duration="90"/>
  </animation>
 </tile>
 <tile id="24" type="Frame">
  <properties>
   <property name="at" value="436,300,30,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/vending_f1_emissive.png"/>
   <property name="key" value="vending~1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="54" source="../../assets/tiles/objects/facility_objects/vending_f1.png"/>
 </tile>
 <tile id="25" type="Frame">
  <properties>
   <property name="at" value="468,300,30,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/vending_f2_emissive.png"/>
   <property name="key" value="vending~2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="54" source="../../assets/tiles/objects/facility_objects/vending_f2.png"/>
 </tile>
 <tile id="26" type="Frame">
  <properties>
   <property name="at" value="2,358,30,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/vending_f3_emissive.png"/>
   <property name="key" value="vending~3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="54" source="../../assets/tiles/objects/facility_objects/vending_f3.png"/>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="at" value="432,236,60,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/holo_table_emissive.png"/>
   <property name="key" value="holo_table"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="56" source="../../assets/tiles/objects/facility_objects/holo_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="36" width="56" height="17"/>
   <object id="2" type="Shadow" x="2" y="36" width="56" height="17"/>
   <object id="3" type="Light" x="30" y="26">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="intensity" type="float" value="0.6"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="84.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="27" duration="200"/>
   <frame tileid="28" duration="200"/>
   <frame tileid="29" duration="200"/>
   <frame tileid="30" duration="200"/>
  </animation>
 </tile>
 <tile id="28" type="Frame">
  <properties>
   <property name="at" value="2,300,60,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/holo_table_f1_emissive.png"/>
   <property name="key" value="holo_table~1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="56" source="../../assets/tiles/objects/facility_objects/holo_table_f1.png"/>
 </tile>
 <tile id="29" type="Frame">
  <properties>
   <property name="at" value="64,300,60,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/holo_table_f2_emissive.png"/>
   <property name="key" value="holo_table~2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="56" source="../../assets/tiles/objects/facility_objects/holo_table_f2.png"/>
 </tile>
 <tile id="30" type="Frame">
  <properties>
   <property name="at" value="126,300,60,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/holo_table_f3_emissive.png"/>
   <property name="key" value="holo_table~3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="56" source="../../assets/tiles/objects/facility_objects/holo_table_f3.png"/>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="at" value="280,462,104,42"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/reception_emissive.png"/>
   <property name="key" value="reception"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="104" height="42" source="../../assets/tiles/objects/facility_objects/reception.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="20" width="104" height="21"/>
   <object id="2" type="Shadow" x="0" y="20" width="104" height="21"/>
  </objectgroup>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="at" value="2,610,130,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/sign_dreamsync_emissive.png"/>
   <property name="key" value="sign_dreamsync"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="130" height="26" source="../../assets/tiles/objects/facility_objects/sign_dreamsync.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="54" y="14">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.1"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="36"/>
     <property name="radius" type="float" value="84.0"/>
     <property name="style" value="flicker"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="32" duration="2600"/>
   <frame tileid="33" duration="70"/>
   <frame tileid="34" duration="300"/>
   <frame tileid="35" duration="60"/>
  </animation>
 </tile>
 <tile id="33" type="Frame">
  <properties>
   <property name="at" value="134,610,130,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/sign_dreamsync_f1_emissive.png"/>
   <property name="key" value="sign_dreamsync~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="130" height="26" source="../../assets/tiles/objects/facility_objects/sign_dreamsync_f1.png"/>
 </tile>
 <tile id="34" type="Frame">
  <properties>
   <property name="at" value="266,610,130,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/sign_dreamsync_f2_emissive.png"/>
   <property name="key" value="sign_dreamsync~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="130" height="26" source="../../assets/tiles/objects/facility_objects/sign_dreamsync_f2.png"/>
 </tile>
 <tile id="35" type="Frame">
  <properties>
   <property name="at" value="2,638,130,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/sign_dreamsync_f3_emissive.png"/>
   <property name="key" value="sign_dreamsync~3"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="130" height="26" source="../../assets/tiles/objects/facility_objects/sign_dreamsync_f3.png"/>
 </tile>
 <tile id="36" type="Prop">
  <properties>
   <property name="at" value="146,638,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_wall_emissive.png"/>
   <property name="key" value="monitor_wall"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_wall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="18" y="14">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.34"/>
     <property name="lift" type="int" value="34"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="36" duration="220"/>
   <frame tileid="37" duration="220"/>
   <frame tileid="38" duration="220"/>
   <frame tileid="39" duration="220"/>
  </animation>
 </tile>
 <tile id="37" type="Frame">
  <properties>
   <property name="at" value="184,638,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_wall_f1_emissive.png"/>
   <property name="key" value="monitor_wall~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_wall_f1.png"/>
 </tile>
 <tile id="38" type="Frame">
  <properties>
   <property name="at" value="222,638,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_wall_f2_emissive.png"/>
   <property name="key" value="monitor_wall~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_wall_f2.png"/>
 </tile>
 <tile id="39" type="Frame">
  <properties>
   <property name="at" value="260,638,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_wall_f3_emissive.png"/>
   <property name="key" value="monitor_wall~3"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_wall_f3.png"/>
 </tile>
 <tile id="40" type="Prop">
  <properties>
   <property name="at" value="298,638,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_mag_emissive.png"/>
   <property name="key" value="monitor_mag"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_mag.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="18" y="14">
    <properties>
     <property name="color" type="color" value="#ffc95cd0"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.4"/>
     <property name="lift" type="int" value="34"/>
     <property name="radius" type="float" value="48.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="40" duration="260"/>
   <frame tileid="41" duration="260"/>
   <frame tileid="42" duration="260"/>
  </animation>
 </tile>
 <tile id="41" type="Frame">
  <properties>
   <property name="at" value="336,638,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_mag_f1_emissive.png"/>
   <property name="key" value="monitor_mag~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_mag_f1.png"/>
 </tile>
 <tile id="42" type="Frame">
  <properties>
   <property name="at" value="374,638,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_mag_f2_emissive.png"/>
   <property name="key" value="monitor_mag~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_mag_f2.png"/>
 </tile>
 <tile id="43" type="Door">
  <properties>
   <property name="at" value="140,358,48,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/door_auto_emissive.png"/>
   <property name="key" value="door_auto"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="48" height="46" source="../../assets/tiles/objects/facility_objects/door_auto.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="24" y="34">
    <properties>
     <property name="color" type="color" value="#ff8ac455"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.22"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="40.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="44" type="Vent">
  <properties>
   <property name="at" value="482,638,26,16"/>
   <property name="key" value="vent_wall"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="26" height="16" source="../../assets/tiles/objects/facility_objects/vent_wall.png"/>
 </tile>
 <tile id="45" type="Laser">
  <properties>
   <property name="at" value="134,638,10,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/laser_post_emissive.png"/>
   <property name="key" value="laser_post"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="10" height="26" source="../../assets/tiles/objects/facility_objects/laser_post.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="17" width="10" height="8"/>
   <object id="2" type="Shadow" x="0" y="17" width="10" height="8"/>
   <object id="3" type="Light" x="5" y="12">
    <properties>
     <property name="color" type="color" value="#ffd23f48"/>
     <property name="glow" type="float" value="0.1"/>
     <property name="intensity" type="float" value="0.4"/>
     <property name="lift" type="int" value="12"/>
     <property name="radius" type="float" value="34.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="46" type="Prop">
  <properties>
   <property name="at" value="466,638,14,20"/>
   <property name="key" value="extinguisher"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="14" height="20" source="../../assets/tiles/objects/facility_objects/extinguisher.png"/>
 </tile>
 <tile id="47" type="Prop">
  <properties>
   <property name="at" value="230,462,48,44"/>
   <property name="blocks" value="walk"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/glass_wall_emissive.png"/>
   <property name="key" value="glass_wall"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="44" source="../../assets/tiles/objects/facility_objects/glass_wall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="36" width="48" height="7"/>
   <object id="2" type="Shadow" x="0" y="36" width="48" height="7"/>
  </objectgroup>
 </tile>
 <tile id="48" type="LowCover">
  <properties>
   <property name="at" value="184,510,16,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_1x1_emissive.png"/>
   <property name="key" value="low_1x1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="30" source="../../assets/tiles/objects/facility_objects/low_1x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="16" height="16"/>
   <object id="2" type="Shadow" x="0" y="14" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="49" type="LowCover">
  <properties>
   <property name="at" value="202,510,32,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_2x1_emissive.png"/>
   <property name="key" value="low_2x1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="32" height="30" source="../../assets/tiles/objects/facility_objects/low_2x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="32" height="16"/>
   <object id="2" type="Shadow" x="0" y="14" width="32" height="16"/>
  </objectgroup>
 </tile>
 <tile id="50" type="LowCover">
  <properties>
   <property name="at" value="236,510,48,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_3x1_emissive.png"/>
   <property name="key" value="low_3x1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="30" source="../../assets/tiles/objects/facility_objects/low_3x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="16"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="16"/>
  </objectgroup>
 </tile>
 <tile id="51" type="LowCover">
  <properties>
   <property name="at" value="286,510,64,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_4x1_emissive.png"/>
   <property name="key" value="low_4x1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="64" height="30" source="../../assets/tiles/objects/facility_objects/low_4x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="64" height="16"/>
   <object id="2" type="Shadow" x="0" y="14" width="64" height="16"/>
  </objectgroup>
 </tile>
 <tile id="52" type="LowCover">
  <properties>
   <property name="at" value="352,510,80,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_5x1_emissive.png"/>
   <property name="key" value="low_5x1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="80" height="30" source="../../assets/tiles/objects/facility_objects/low_5x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="80" height="16"/>
   <object id="2" type="Shadow" x="0" y="14" width="80" height="16"/>
  </objectgroup>
 </tile>
 <tile id="53" type="LowCover">
  <properties>
   <property name="at" value="2,546,96,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_6x1_emissive.png"/>
   <property name="key" value="low_6x1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="96" height="30" source="../../assets/tiles/objects/facility_objects/low_6x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="96" height="16"/>
   <object id="2" type="Shadow" x="0" y="14" width="96" height="16"/>
  </objectgroup>
 </tile>
 <tile id="54" type="LowCover">
  <properties>
   <property name="at" value="100,546,112,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_7x1_emissive.png"/>
   <property name="key" value="low_7x1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="112" height="30" source="../../assets/tiles/objects/facility_objects/low_7x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="112" height="16"/>
   <object id="2" type="Shadow" x="0" y="14" width="112" height="16"/>
  </objectgroup>
 </tile>
 <tile id="55" type="LowCover">
  <properties>
   <property name="at" value="214,546,144,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_9x1_emissive.png"/>
   <property name="key" value="low_9x1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="144" height="30" source="../../assets/tiles/objects/facility_objects/low_9x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="144" height="16"/>
   <object id="2" type="Shadow" x="0" y="14" width="144" height="16"/>
  </objectgroup>
 </tile>
 <tile id="56" type="LowCover">
  <properties>
   <property name="at" value="2,578,160,30"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_10x1_emissive.png"/>
   <property name="key" value="low_10x1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="160" height="30" source="../../assets/tiles/objects/facility_objects/low_10x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="160" height="16"/>
   <object id="2" type="Shadow" x="0" y="14" width="160" height="16"/>
  </objectgroup>
 </tile>
 <tile id="57" type="LowCover">
  <properties>
   <property name="at" value="190,358,16,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_1x2_emissive.png"/>
   <property name="key" value="low_1x2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="46" source="../../assets/tiles/objects/facility_objects/low_1x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="16" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="16" height="32"/>
  </objectgroup>
 </tile>
 <tile id="58" type="LowCover">
  <properties>
   <property name="at" value="208,358,32,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_2x2_emissive.png"/>
   <property name="key" value="low_2x2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="32" height="46" source="../../assets/tiles/objects/facility_objects/low_2x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="32" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="59" type="LowCover">
  <properties>
   <property name="at" value="242,358,48,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_3x2_emissive.png"/>
   <property name="key" value="low_3x2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="46" source="../../assets/tiles/objects/facility_objects/low_3x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="32"/>
  </objectgroup>
 </tile>
 <tile id="60" type="LowCover">
  <properties>
   <property name="at" value="292,358,64,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_4x2_emissive.png"/>
   <property name="key" value="low_4x2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="64" height="46" source="../../assets/tiles/objects/facility_objects/low_4x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="64" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="64" height="32"/>
  </objectgroup>
 </tile>
 <tile id="61" type="LowCover">
  <properties>
   <property name="at" value="358,358,80,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_5x2_emissive.png"/>
   <property name="key" value="low_5x2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="80" height="46" source="../../assets/tiles/objects/facility_objects/low_5x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="80" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="80" height="32"/>
  </objectgroup>
 </tile>
 <tile id="62" type="LowCover">
  <properties>
   <property name="at" value="2,414,96,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_6x2_emissive.png"/>
   <property name="key" value="low_6x2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="96" height="46" source="../../assets/tiles/objects/facility_objects/low_6x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="96" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="96" height="32"/>
  </objectgroup>
 </tile>
 <tile id="63" type="LowCover">
  <properties>
   <property name="at" value="448,146,16,62"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_1x3_emissive.png"/>
   <property name="key" value="low_1x3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="62" source="../../assets/tiles/objects/facility_objects/low_1x3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="16" height="48"/>
   <object id="2" type="Shadow" x="0" y="14" width="16" height="48"/>
  </objectgroup>
 </tile>
 <tile id="64" type="LowCover">
  <properties>
   <property name="at" value="466,146,32,62"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_2x3_emissive.png"/>
   <property name="key" value="low_2x3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="32" height="62" source="../../assets/tiles/objects/facility_objects/low_2x3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="32" height="48"/>
   <object id="2" type="Shadow" x="0" y="14" width="32" height="48"/>
  </objectgroup>
 </tile>
 <tile id="65" type="LowCover">
  <properties>
   <property name="at" value="2,236,48,62"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_3x3_emissive.png"/>
   <property name="key" value="low_3x3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="62" source="../../assets/tiles/objects/facility_objects/low_3x3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="48"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="48"/>
  </objectgroup>
 </tile>
 <tile id="66" type="LowCover">
  <properties>
   <property name="at" value="68,146,16,78"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_1x4_emissive.png"/>
   <property name="key" value="low_1x4"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="78" source="../../assets/tiles/objects/facility_objects/low_1x4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="16" height="64"/>
   <object id="2" type="Shadow" x="0" y="14" width="16" height="64"/>
  </objectgroup>
 </tile>
 <tile id="67" type="LowCover">
  <properties>
   <property name="at" value="2,2,16,142"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/low_1x8_emissive.png"/>
   <property name="key" value="low_1x8"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="142" source="../../assets/tiles/objects/facility_objects/low_1x8.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="16" height="128"/>
   <object id="2" type="Shadow" x="0" y="14" width="16" height="128"/>
  </objectgroup>
 </tile>
 <tile id="68" type="Prop">
  <properties>
   <property name="at" value="188,300,48,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_3x1_emissive.png"/>
   <property name="key" value="tall_3x1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="56" source="../../assets/tiles/objects/facility_objects/tall_3x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="48" height="16"/>
   <object id="2" type="Shadow" x="0" y="40" width="48" height="16"/>
   <object id="3" type="Light" x="24" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="69" type="Prop">
  <properties>
   <property name="at" value="238,300,64,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_4x1_emissive.png"/>
   <property name="key" value="tall_4x1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="64" height="56" source="../../assets/tiles/objects/facility_objects/tall_4x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="64" height="16"/>
   <object id="2" type="Shadow" x="0" y="40" width="64" height="16"/>
   <object id="3" type="Light" x="32" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="70" type="Prop">
  <properties>
   <property name="at" value="304,300,80,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_5x1_emissive.png"/>
   <property name="key" value="tall_5x1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="80" height="56" source="../../assets/tiles/objects/facility_objects/tall_5x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="80" height="16"/>
   <object id="2" type="Shadow" x="0" y="40" width="80" height="16"/>
   <object id="3" type="Light" x="40" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="71" type="Prop">
  <properties>
   <property name="at" value="86,146,32,72"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_2x2_emissive.png"/>
   <property name="key" value="tall_2x2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="32" height="72" source="../../assets/tiles/objects/facility_objects/tall_2x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="32" height="32"/>
   <object id="2" type="Shadow" x="0" y="40" width="32" height="32"/>
   <object id="3" type="Light" x="16" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="72" type="Prop">
  <properties>
   <property name="at" value="120,146,48,72"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_3x2_emissive.png"/>
   <property name="key" value="tall_3x2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="72" source="../../assets/tiles/objects/facility_objects/tall_3x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="48" height="32"/>
   <object id="2" type="Shadow" x="0" y="40" width="48" height="32"/>
   <object id="3" type="Light" x="24" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="73" type="Prop">
  <properties>
   <property name="at" value="170,146,64,72"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_4x2_emissive.png"/>
   <property name="key" value="tall_4x2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="64" height="72" source="../../assets/tiles/objects/facility_objects/tall_4x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="64" height="32"/>
   <object id="2" type="Shadow" x="0" y="40" width="64" height="32"/>
   <object id="3" type="Light" x="32" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="74" type="Prop">
  <properties>
   <property name="at" value="236,146,80,72"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_5x2_emissive.png"/>
   <property name="key" value="tall_5x2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="80" height="72" source="../../assets/tiles/objects/facility_objects/tall_5x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="80" height="32"/>
   <object id="2" type="Shadow" x="0" y="40" width="80" height="32"/>
   <object id="3" type="Light" x="40" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="75" type="Prop">
  <properties>
   <property name="at" value="370,2,16,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_1x3_emissive.png"/>
   <property name="key" value="tall_1x3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="16" height="88" source="../../assets/tiles/objects/facility_objects/tall_1x3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="16" height="48"/>
   <object id="2" type="Shadow" x="0" y="40" width="16" height="48"/>
   <object id="3" type="Light" x="8" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="76" type="Prop">
  <properties>
   <property name="at" value="388,2,32,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_2x3_emissive.png"/>
   <property name="key" value="tall_2x3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="32" height="88" source="../../assets/tiles/objects/facility_objects/tall_2x3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="32" height="48"/>
   <object id="2" type="Shadow" x="0" y="40" width="32" height="48"/>
   <object id="3" type="Light" x="16" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="77" type="Prop">
  <properties>
   <property name="at" value="422,2,48,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_3x3_emissive.png"/>
   <property name="key" value="tall_3x3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="88" source="../../assets/tiles/objects/facility_objects/tall_3x3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="48" height="48"/>
   <object id="2" type="Shadow" x="0" y="40" width="48" height="48"/>
   <object id="3" type="Light" x="24" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="78" type="Prop">
  <properties>
   <property name="at" value="2,146,64,88"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_4x3_emissive.png"/>
   <property name="key" value="tall_4x3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="64" height="88" source="../../assets/tiles/objects/facility_objects/tall_4x3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="64" height="48"/>
   <object id="2" type="Shadow" x="0" y="40" width="64" height="48"/>
   <object id="3" type="Light" x="32" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="79" type="Prop">
  <properties>
   <property name="at" value="38,2,32,104"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_2x4_emissive.png"/>
   <property name="key" value="tall_2x4"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="32" height="104" source="../../assets/tiles/objects/facility_objects/tall_2x4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="32" height="64"/>
   <object id="2" type="Shadow" x="0" y="40" width="32" height="64"/>
   <object id="3" type="Light" x="16" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="80" type="Prop">
  <properties>
   <property name="at" value="72,2,64,104"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_4x4_emissive.png"/>
   <property name="key" value="tall_4x4"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="64" height="104" source="../../assets/tiles/objects/facility_objects/tall_4x4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="64" height="64"/>
   <object id="2" type="Shadow" x="0" y="40" width="64" height="64"/>
   <object id="3" type="Light" x="32" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="81" type="Prop">
  <properties>
   <property name="at" value="20,2,16,136"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_1x6_emissive.png"/>
   <property name="key" value="tall_1x6"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="16" height="136" source="../../assets/tiles/objects/facility_objects/tall_1x6.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="16" height="96"/>
   <object id="2" type="Shadow" x="0" y="40" width="16" height="96"/>
   <object id="3" type="Light" x="8" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="82" type="Prop">
  <properties>
   <property name="at" value="386,300,16,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/tall_1x1_emissive.png"/>
   <property name="key" value="tall_1x1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="16" height="56" source="../../assets/tiles/objects/facility_objects/tall_1x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="40" width="16" height="16"/>
   <object id="2" type="Shadow" x="0" y="40" width="16" height="16"/>
   <object id="3" type="Light" x="8" y="40">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="44.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="83" type="LowCover">
  <properties>
   <property name="at" value="100,414,96,46"/>
   <property name="key" value="crawl_6x2"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="96" height="46" source="../../assets/tiles/objects/facility_objects/crawl_6x2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="14" width="96" height="32"/>
  </objectgroup>
 </tile>
 <tile id="84" type="LowCover">
  <properties>
   <property name="at" value="164,578,64,30"/>
   <property name="key" value="crawl_4x1"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="64" height="30" source="../../assets/tiles/objects/facility_objects/crawl_4x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="14" width="64" height="16"/>
  </objectgroup>
 </tile>
 <tile id="85" type="LowCover">
  <properties>
   <property name="at" value="230,578,144,30"/>
   <property name="key" value="crawl_9x1"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="144" height="30" source="../../assets/tiles/objects/facility_objects/crawl_9x1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="14" width="144" height="16"/>
  </objectgroup>
 </tile>
 <tile id="86" type="LowCover">
  <properties>
   <property name="at" value="198,414,48,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_lying_0_emissive.png"/>
   <property name="key" value="pod_lying_0"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="46" source="../../assets/tiles/objects/facility_objects/pod_lying_0.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="32"/>
   <object id="3" type="Light" x="24" y="30">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.05"/>
     <property name="intensity" type="float" value="0.22"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="46.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="18" y="28">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.16"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="24.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="87" type="LowCover">
  <properties>
   <property name="at" value="248,414,48,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_lying_1_emissive.png"/>
   <property name="key" value="pod_lying_1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="46" source="../../assets/tiles/objects/facility_objects/pod_lying_1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="32"/>
   <object id="3" type="Light" x="24" y="30">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.05"/>
     <property name="intensity" type="float" value="0.22"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="46.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="18" y="28">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.16"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="24.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="88" type="LowCover">
  <properties>
   <property name="at" value="298,414,48,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_lying_2_emissive.png"/>
   <property name="key" value="pod_lying_2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="46" source="../../assets/tiles/objects/facility_objects/pod_lying_2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="32"/>
   <object id="3" type="Light" x="24" y="30">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.05"/>
     <property name="intensity" type="float" value="0.22"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="46.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="18" y="28">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.16"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="24.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="89" type="LowCover">
  <properties>
   <property name="at" value="348,414,48,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_lying_3_emissive.png"/>
   <property name="key" value="pod_lying_3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="46" source="../../assets/tiles/objects/facility_objects/pod_lying_3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="32"/>
   <object id="3" type="Light" x="24" y="30">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.05"/>
     <property name="intensity" type="float" value="0.22"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="46.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="18" y="28">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.16"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="24.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="90" type="LowCover">
  <properties>
   <property name="at" value="398,414,48,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_lying_4_emissive.png"/>
   <property name="key" value="pod_lying_4"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="46" source="../../assets/tiles/objects/facility_objects/pod_lying_4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="32"/>
   <object id="3" type="Light" x="24" y="30">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.05"/>
     <property name="intensity" type="float" value="0.22"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="46.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="18" y="28">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.16"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="24.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="91" type="LowCover">
  <properties>
   <property name="at" value="448,414,48,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_lying_5_emissive.png"/>
   <property name="key" value="pod_lying_5"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="46" source="../../assets/tiles/objects/facility_objects/pod_lying_5.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="32"/>
   <object id="3" type="Light" x="24" y="30">
    <properties>
     <property name="color" type="color" value="#ff2cbdb4"/>
     <property name="glow" type="float" value="0.05"/>
     <property name="intensity" type="float" value="0.22"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="46.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
   <object id="14" type="Light" x="18" y="28">
    <properties>
     <property name="color" type="color" value="#ffffe2c8"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.16"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="24.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="92" type="HidingSpot">
  <properties>
   <property name="at" value="2,462,48,46"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/pod_lying_empty_emissive.png"/>
   <property name="key" value="pod_lying_empty"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="48" height="46" source="../../assets/tiles/objects/facility_objects/pod_lying_empty.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="14" width="48" height="32"/>
   <object id="2" type="Shadow" x="0" y="14" width="48" height="32"/>
   <object id="3" type="Light" x="24" y="30">
    <properties>
     <property name="color" type="color" value="#ff17808a"/>
     <property name="glow" type="float" value="0.0"/>
     <property name="intensity" type="float" value="0.2"/>
     <property name="lift" type="int" value="14"/>
     <property name="radius" type="float" value="36.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="93" type="Door">
  <properties>
   <property name="at" value="458,462,32,34"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/door_slide_emissive.png"/>
   <property name="key" value="door_slide"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="32" height="34" source="../../assets/tiles/objects/facility_objects/door_slide.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="26" width="32" height="8"/>
   <object id="2" type="Shadow" x="0" y="26" width="32" height="8"/>
  </objectgroup>
 </tile>
 <tile id="94" type="Frame">
  <properties>
   <property name="at" value="2,510,32,34"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/door_slide_open_emissive.png"/>
   <property name="key" value="door_slide_open"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="32" height="34" source="../../assets/tiles/objects/facility_objects/door_slide_open.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="26" width="32" height="8"/>
  </objectgroup>
 </tile>
 <tile id="95" type="HidingSpot">
  <properties>
   <property name="at" value="52,462,16,46"/>
   <property name="key" value="locker"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="16" height="46" source="../../assets/tiles/objects/facility_objects/locker.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="32" width="16" height="13"/>
   <object id="2" type="Shadow" x="0" y="32" width="16" height="13"/>
  </objectgroup>
 </tile>
 <tile id="96" type="Prop">
  <properties>
   <property name="at" value="34,358,22,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/floor_lamp_emissive.png"/>
   <property name="key" value="floor_lamp"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="22" height="54" source="../../assets/tiles/objects/facility_objects/floor_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="5" y="46" width="13" height="6"/>
   <object id="2" type="Shadow" x="5" y="46" width="13" height="6"/>
   <object id="3" type="Light" x="10" y="10">
    <properties>
     <property name="color" type="color" value="#ffffbe78"/>
     <property name="glow" type="float" value="0.12"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="92.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="97" type="Prop">
  <properties>
   <property name="at" value="318,146,128,70"/>
   <property name="key" value="rug_lobby"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="128" height="70" source="../../assets/tiles/objects/facility_objects/rug_lobby.png"/>
 </tile>
 <tile id="98" type="LowCover">
  <properties>
   <property name="at" value="36,510,64,34"/>
   <property name="key" value="sofa_lobby"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="64" height="34" source="../../assets/tiles/objects/facility_objects/sofa_lobby.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="16" width="64" height="17"/>
   <object id="2" type="Shadow" x="0" y="16" width="64" height="17"/>
  </objectgroup>
 </tile>
 <tile id="99" type="Prop">
  <properties>
   <property name="at" value="102,510,30,34"/>
   <property name="key" value="portrait_ellis"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="30" height="34" source="../../assets/tiles/objects/facility_objects/portrait_ellis.png"/>
 </tile>
 <tile id="100" type="Prop">
  <properties>
   <property name="at" value="58,358,80,48"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/desk_hallam_emissive.png"/>
   <property name="key" value="desk_hallam"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="80" height="48" source="../../assets/tiles/objects/facility_objects/desk_hallam.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="16" width="80" height="31"/>
   <object id="2" type="Shadow" x="0" y="16" width="80" height="31"/>
  </objectgroup>
 </tile>
 <tile id="101" type="Door">
  <properties>
   <property name="at" value="386,462,16,36"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/door_unit_emissive.png"/>
   <property name="key" value="door_unit"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="36" source="../../assets/tiles/objects/facility_objects/door_unit.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="20" width="16" height="16"/>
   <object id="2" type="Shadow" x="0" y="20" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="102" type="Frame">
  <properties>
   <property name="at" value="404,462,16,36"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/door_unit_open_emissive.png"/>
   <property name="key" value="door_unit_open"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="36" source="../../assets/tiles/objects/facility_objects/door_unit_open.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="20" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="103" type="Door">
  <properties>
   <property name="at" value="422,462,16,36"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/door_lock_emissive.png"/>
   <property name="key" value="door_lock"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="36" source="../../assets/tiles/objects/facility_objects/door_lock.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="20" width="16" height="16"/>
   <object id="2" type="Shadow" x="0" y="20" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="104" type="Frame">
  <properties>
   <property name="at" value="440,462,16,36"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/door_lock_open_emissive.png"/>
   <property name="key" value="door_lock_open"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="36" source="../../assets/tiles/objects/facility_objects/door_lock_open.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="0" y="20" width="16" height="16"/>
  </objectgroup>
 </tile>
</tileset>
