<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="facility_objects" tilewidth="130" tileheight="96" tilecount="48" columns="0" objectalignment="bottomleft">
 <properties>
  <property name="atlas" type="file" value="../../assets/tiles/facility_objects.png"/>
  <property name="atlas_emissive" type="file" value="../../assets/tiles/facility_objects_emissive.png"/>
 </properties>
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="at" value="362,2,34,58"/>
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
   <property name="at" value="398,2,34,58"/>
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
   <property name="at" value="434,2,34,58"/>
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
   <property name="at" value="470,2,34,58"/>
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
   <property name="at" value="2,100,34,58"/>
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
   <property name="at" value="38,100,34,58"/>
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
   <property name="at" value="74,100,34,58"/>
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
   <property name="at" value="52,160,38,44"/>
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
   <property name="at" value="92,160,38,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/terminal_f1_emissive.png"/>
   <property name="key" value="terminal~1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="38" height="44" source="../../assets/tiles/objects/facility_objects/terminal_f1.png"/>
 </tile>
 <tile id="9" type="Frame">
  <properties>
   <property name="at" value="132,160,38,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/terminal_f2_emissive.png"/>
   <property name="key" value="terminal~2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="38" height="44" source="../../assets/tiles/objects/facility_objects/terminal_f2.png"/>
 </tile>
 <tile id="10" type="Frame">
  <properties>
   <property name="at" value="172,160,38,44"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/terminal_f3_emissive.png"/>
   <property name="key" value="terminal~3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="38" height="44" source="../../assets/tiles/objects/facility_objects/terminal_f3.png"/>
 </tile>
 <tile id="11" type="LowCover">
  <properties>
   <property name="at" value="418,160,24,26"/>
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
   <property name="at" value="368,160,22,32"/>
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
   <property name="at" value="234,2,30,60"/>
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
   <property name="at" value="266,2,30,60"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/server_f1_emissive.png"/>
   <property name="key" value="server~1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="60" source="../../assets/tiles/objects/facility_objects/server_f1.png"/>
 </tile>
 <tile id="15" type="Frame">
  <properties>
   <property name="at" value="298,2,30,60"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/server_f2_emissive.png"/>
   <property name="key" value="server~2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="60" source="../../assets/tiles/objects/facility_objects/server_f2.png"/>
 </tile>
 <tile id="16" type="Frame">
  <properties>
   <property name="at" value="330,2,30,60"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/server_f3_emissive.png"/>
   <property name="key" value="server~3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="60" source="../../assets/tiles/objects/facility_objects/server_f3.png"/>
 </tile>
 <tile id="17" type="Prop">
  <properties>
   <property name="at" value="2,2,56,96"/>
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
   <property name="at" value="60,2,56,96"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/core_column_f1_emissive.png"/>
   <property name="key" value="core_column~1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="96" source="../../assets/tiles/objects/facility_objects/core_column_f1.png"/>
 </tile>
 <tile id="19" type="Frame">
  <properties>
   <property name="at" value="118,2,56,96"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/core_column_f2_emissive.png"/>
   <property name="key" value="core_column~2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="96" source="../../assets/tiles/objects/facility_objects/core_column_f2.png"/>
 </tile>
 <tile id="20" type="Frame">
  <properties>
   <property name="at" value="176,2,56,96"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/core_column_f3_emissive.png"/>
   <property name="key" value="core_column~3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="96" source="../../assets/tiles/objects/facility_objects/core_column_f3.png"/>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="at" value="392,160,24,30"/>
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
   <property name="at" value="412,236,52,22"/>
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
   <property name="at" value="358,100,30,54"/>
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
   <property name="at" value="390,100,30,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/vending_f1_emissive.png"/>
   <property name="key" value="vending~1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="54" source="../../assets/tiles/objects/facility_objects/vending_f1.png"/>
 </tile>
 <tile id="25" type="Frame">
  <properties>
   <property name="at" value="422,100,30,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/vending_f2_emissive.png"/>
   <property name="key" value="vending~2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="54" source="../../assets/tiles/objects/facility_objects/vending_f2.png"/>
 </tile>
 <tile id="26" type="Frame">
  <properties>
   <property name="at" value="454,100,30,54"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/vending_f3_emissive.png"/>
   <property name="key" value="vending~3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="30" height="54" source="../../assets/tiles/objects/facility_objects/vending_f3.png"/>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="at" value="110,100,60,56"/>
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
   <property name="at" value="172,100,60,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/holo_table_f1_emissive.png"/>
   <property name="key" value="holo_table~1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="56" source="../../assets/tiles/objects/facility_objects/holo_table_f1.png"/>
 </tile>
 <tile id="29" type="Frame">
  <properties>
   <property name="at" value="234,100,60,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/holo_table_f2_emissive.png"/>
   <property name="key" value="holo_table~2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="56" source="../../assets/tiles/objects/facility_objects/holo_table_f2.png"/>
 </tile>
 <tile id="30" type="Frame">
  <properties>
   <property name="at" value="296,100,60,56"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/holo_table_f3_emissive.png"/>
   <property name="key" value="holo_table~3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="60" height="56" source="../../assets/tiles/objects/facility_objects/holo_table_f3.png"/>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="at" value="262,160,104,42"/>
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
   <property name="at" value="2,208,130,26"/>
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
   <property name="at" value="134,208,130,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/sign_dreamsync_f1_emissive.png"/>
   <property name="key" value="sign_dreamsync~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="130" height="26" source="../../assets/tiles/objects/facility_objects/sign_dreamsync_f1.png"/>
 </tile>
 <tile id="34" type="Frame">
  <properties>
   <property name="at" value="266,208,130,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/sign_dreamsync_f2_emissive.png"/>
   <property name="key" value="sign_dreamsync~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="130" height="26" source="../../assets/tiles/objects/facility_objects/sign_dreamsync_f2.png"/>
 </tile>
 <tile id="35" type="Frame">
  <properties>
   <property name="at" value="2,236,130,26"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/sign_dreamsync_f3_emissive.png"/>
   <property name="key" value="sign_dreamsync~3"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="130" height="26" source="../../assets/tiles/objects/facility_objects/sign_dreamsync_f3.png"/>
 </tile>
 <tile id="36" type="Prop">
  <properties>
   <property name="at" value="146,236,36,24"/>
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
   <property name="at" value="184,236,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_wall_f1_emissive.png"/>
   <property name="key" value="monitor_wall~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_wall_f1.png"/>
 </tile>
 <tile id="38" type="Frame">
  <properties>
   <property name="at" value="222,236,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_wall_f2_emissive.png"/>
   <property name="key" value="monitor_wall~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_wall_f2.png"/>
 </tile>
 <tile id="39" type="Frame">
  <properties>
   <property name="at" value="260,236,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_wall_f3_emissive.png"/>
   <property name="key" value="monitor_wall~3"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_wall_f3.png"/>
 </tile>
 <tile id="40" type="Prop">
  <properties>
   <property name="at" value="298,236,36,24"/>
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
   <property name="at" value="336,236,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_mag_f1_emissive.png"/>
   <property name="key" value="monitor_mag~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_mag_f1.png"/>
 </tile>
 <tile id="42" type="Frame">
  <properties>
   <property name="at" value="374,236,36,24"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/facility_objects/monitor_mag_f2_emissive.png"/>
   <property name="key" value="monitor_mag~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="36" height="24" source="../../assets/tiles/objects/facility_objects/monitor_mag_f2.png"/>
 </tile>
 <tile id="43" type="Door">
  <properties>
   <property name="at" value="2,160,48,46"/>
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
   <property name="at" value="482,236,26,16"/>
   <property name="key" value="vent_wall"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="26" height="16" source="../../assets/tiles/objects/facility_objects/vent_wall.png"/>
 </tile>
 <tile id="45" type="Laser">
  <properties>
   <property name="at" value="134,236,10,26"/>
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
   <property name="at" value="466,236,14,20"/>
   <property name="key" value="extinguisher"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="14" height="20" source="../../assets/tiles/objects/facility_objects/extinguisher.png"/>
 </tile>
 <tile id="47" type="Prop">
  <properties>
   <property name="at" value="212,160,48,44"/>
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
</tileset>
