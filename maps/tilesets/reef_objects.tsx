<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="reef_objects" tilewidth="176" tileheight="118" tilecount="41" columns="0" objectalignment="bottomleft">
 <properties>
  <property name="atlas" type="file" value="../../assets/tiles/reef_objects.png"/>
  <property name="atlas_emissive" type="file" value="../../assets/tiles/reef_objects_emissive.png"/>
 </properties>
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="at" value="314,296,64,40"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/boat_emissive.png"/>
   <property name="key" value="boat"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="64" height="40" source="../../assets/tiles/objects/reef_objects/boat.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="8" y="30" width="46" height="8"/>
   <object id="2" type="Light" x="56" y="8">
    <properties>
     <property name="color" type="color" value="#ffffce80"/>
     <property name="glow" type="float" value="0.3"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="22"/>
     <property name="radius" type="float" value="60.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="at" value="412,122,56,84"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_house_0_emissive.png"/>
   <property name="key" value="reef_house_0"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="84" source="../../assets/tiles/objects/reef_objects/reef_house_0.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="72" width="52" height="11"/>
   <object id="2" type="Shadow" x="2" y="72" width="52" height="11"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="at" value="400,2,48,96"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_house_1_emissive.png"/>
   <property name="key" value="reef_house_1"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="48" height="96" source="../../assets/tiles/objects/reef_objects/reef_house_1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="84" width="44" height="11"/>
   <object id="2" type="Shadow" x="2" y="84" width="44" height="11"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="at" value="2,216,60,78"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_house_2_emissive.png"/>
   <property name="key" value="reef_house_2"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="60" height="78" source="../../assets/tiles/objects/reef_objects/reef_house_2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="66" width="56" height="11"/>
   <object id="2" type="Shadow" x="2" y="66" width="56" height="11"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="at" value="358,122,52,90"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_house_3_emissive.png"/>
   <property name="key" value="reef_house_3"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="52" height="90" source="../../assets/tiles/objects/reef_objects/reef_house_3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="78" width="48" height="11"/>
   <object id="2" type="Shadow" x="2" y="78" width="48" height="11"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="at" value="190,296,16,58"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_lamp_post_emissive.png"/>
   <property name="key" value="reef_lamp_post"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="16" height="58" source="../../assets/tiles/objects/reef_objects/reef_lamp_post.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="4" y="51" width="8" height="5"/>
   <object id="2" type="Shadow" x="4" y="51" width="8" height="5"/>
   <object id="3" type="Light" x="8" y="8">
    <properties>
     <property name="color" type="color" value="#ffffce80"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="40"/>
     <property name="radius" type="float" value="70.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="6" type="DreamDoor">
  <properties>
   <property name="at" value="320,216,44,66"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_staff_door_emissive.png"/>
   <property name="key" value="reef_staff_door"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="44" height="66" source="../../assets/tiles/objects/reef_objects/reef_staff_door.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="56" width="44" height="9"/>
   <object id="2" type="Shadow" x="0" y="56" width="44" height="9"/>
  </objectgroup>
 </tile>
 <tile id="7" type="Prop">
  <properties>
   <property name="at" value="262,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_gold_emissive.png"/>
   <property name="key" value="reef_star_gold"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_gold.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="7" y="7">
    <properties>
     <property name="color" type="color" value="#fff2993e"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="10"/>
     <property name="radius" type="float" value="24.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="7" duration="300"/>
   <frame tileid="8" duration="260"/>
   <frame tileid="9" duration="300"/>
   <frame tileid="10" duration="260"/>
  </animation>
 </tile>
 <tile id="8" type="Frame">
  <properties>
   <property name="at" value="279,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_gold_f1_emissive.png"/>
   <property name="key" value="reef_star_gold~1"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_gold_f1.png"/>
 </tile>
 <tile id="9" type="Frame">
  <properties>
   <property name="at" value="296,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_gold_f2_emissive.png"/>
   <property name="key" value="reef_star_gold~2"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_gold_f2.png"/>
 </tile>
 <tile id="10" type="Frame">
  <properties>
   <property name="at" value="313,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_gold_f3_emissive.png"/>
   <property name="key" value="reef_star_gold~3"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_gold_f3.png"/>
 </tile>
 <tile id="11" type="Prop">
  <properties>
   <property name="at" value="330,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_cold_emissive.png"/>
   <property name="key" value="reef_star_cold"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_cold.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="7" y="7">
    <properties>
     <property name="color" type="color" value="#ff7ec4f6"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="10"/>
     <property name="radius" type="float" value="24.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="11" duration="420"/>
   <frame tileid="12" duration="380"/>
   <frame tileid="13" duration="420"/>
   <frame tileid="14" duration="380"/>
  </animation>
 </tile>
 <tile id="12" type="Frame">
  <properties>
   <property name="at" value="347,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_cold_f1_emissive.png"/>
   <property name="key" value="reef_star_cold~1"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_cold_f1.png"/>
 </tile>
 <tile id="13" type="Frame">
  <properties>
   <property name="at" value="364,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_cold_f2_emissive.png"/>
   <property name="key" value="reef_star_cold~2"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_cold_f2.png"/>
 </tile>
 <tile id="14" type="Frame">
  <properties>
   <property name="at" value="381,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_cold_f3_emissive.png"/>
   <property name="key" value="reef_star_cold~3"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_cold_f3.png"/>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="at" value="398,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_rose_emissive.png"/>
   <property name="key" value="reef_star_rose"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_rose.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="7" y="7">
    <properties>
     <property name="color" type="color" value="#fff5745a"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="10"/>
     <property name="radius" type="float" value="24.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="15" duration="360"/>
   <frame tileid="16" duration="300"/>
   <frame tileid="17" duration="360"/>
   <frame tileid="18" duration="300"/>
  </animation>
 </tile>
 <tile id="16" type="Frame">
  <properties>
   <property name="at" value="415,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_rose_f1_emissive.png"/>
   <property name="key" value="reef_star_rose~1"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_rose_f1.png"/>
 </tile>
 <tile id="17" type="Frame">
  <properties>
   <property name="at" value="432,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_rose_f2_emissive.png"/>
   <property name="key" value="reef_star_rose~2"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_rose_f2.png"/>
 </tile>
 <tile id="18" type="Frame">
  <properties>
   <property name="at" value="449,364,15,15"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_star_rose_f3_emissive.png"/>
   <property name="key" value="reef_star_rose~3"/>
   <property name="sort" value="above"/>
  </properties>
  <image width="15" height="15" source="../../assets/tiles/objects/reef_objects/reef_star_rose_f3.png"/>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="at" value="380,296,34,36"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_coral_0_emissive.png"/>
   <property name="key" value="reef_coral_0"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="36" source="../../assets/tiles/objects/reef_objects/reef_coral_0.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="10" y="28" width="14" height="6"/>
   <object id="2" type="Shadow" x="10" y="28" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <properties>
   <property name="at" value="416,296,34,36"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_coral_1_emissive.png"/>
   <property name="key" value="reef_coral_1"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="36" source="../../assets/tiles/objects/reef_objects/reef_coral_1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="10" y="28" width="14" height="6"/>
   <object id="2" type="Shadow" x="10" y="28" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="at" value="452,296,34,36"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_coral_2_emissive.png"/>
   <property name="key" value="reef_coral_2"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="36" source="../../assets/tiles/objects/reef_objects/reef_coral_2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="10" y="28" width="14" height="6"/>
   <object id="2" type="Shadow" x="10" y="28" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="at" value="2,364,34,36"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_coral_3_emissive.png"/>
   <property name="key" value="reef_coral_3"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="34" height="36" source="../../assets/tiles/objects/reef_objects/reef_coral_3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="10" y="28" width="14" height="6"/>
   <object id="2" type="Shadow" x="10" y="28" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="at" value="2,122,176,92"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/whale_emissive.png"/>
   <property name="key" value="whale"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="176" height="92" source="../../assets/tiles/objects/reef_objects/whale.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="30" y="70" width="90" height="8"/>
  </objectgroup>
 </tile>
 <tile id="24" type="Prop">
  <properties>
   <property name="at" value="180,122,176,92"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/whale_rise_emissive.png"/>
   <property name="key" value="whale_rise"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="176" height="92" source="../../assets/tiles/objects/reef_objects/whale_rise.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="30" y="70" width="90" height="8"/>
   <object id="2" type="Light" x="60" y="46">
    <properties>
     <property name="color" type="color" value="#ffffce80"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="10"/>
     <property name="radius" type="float" value="110.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
   <object id="13" type="Light" x="130" y="44">
    <properties>
     <property name="color" type="color" value="#ffffce80"/>
     <property name="glow" type="float" value="0.15"/>
     <property name="intensity" type="float" value="0.4"/>
     <property name="lift" type="int" value="10"/>
     <property name="radius" type="float" value="80.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="25" type="Prop">
  <properties>
   <property name="at" value="64,216,132,76"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/reef_whale_back_emissive.png"/>
   <property name="key" value="reef_whale_back"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="132" height="76" source="../../assets/tiles/objects/reef_objects/reef_whale_back.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="6" y="66" width="116" height="8"/>
   <object id="2" type="Shadow" x="6" y="66" width="116" height="8"/>
   <object id="3" type="Light" x="24" y="40">
    <properties>
     <property name="color" type="color" value="#ffffce80"/>
     <property name="glow" type="float" value="0.1"/>
     <property name="intensity" type="float" value="0.3"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="40.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="at" value="366,216,72,66"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/lantern_seller_emissive.png"/>
   <property name="key" value="lantern_seller"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="72" height="66" source="../../assets/tiles/objects/reef_objects/lantern_seller.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="14" y="52" width="46" height="9"/>
   <object id="2" type="Light" x="36" y="20">
    <properties>
     <property name="color" type="color" value="#ffffce80"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="70.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="at" value="2,296,72,66"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/lantern_seller_hold_out_emissive.png"/>
   <property name="key" value="lantern_seller_hold_out"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="72" height="66" source="../../assets/tiles/objects/reef_objects/lantern_seller_hold_out.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="14" y="52" width="46" height="9"/>
   <object id="2" type="Light" x="36" y="20">
    <properties>
     <property name="color" type="color" value="#ffffce80"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="30"/>
     <property name="radius" type="float" value="70.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="at" value="208,296,30,50"/>
   <property name="key" value="reef_seller_back"/>
   <property name="sort" value="actor"/>
  </properties>
  <image width="30" height="50" source="../../assets/tiles/objects/reef_objects/reef_seller_back.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="9" y="43" width="12" height="6"/>
   <object id="2" type="Shadow" x="9" y="43" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="29" type="Prop">
  <properties>
   <property name="at" value="60,2,168,112"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/city_emissive.png"/>
   <property name="key" value="city"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="168" height="112" source="../../assets/tiles/objects/reef_objects/city.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="10" y="92" width="148" height="14"/>
  </objectgroup>
 </tile>
 <tile id="30" type="Prop">
  <properties>
   <property name="at" value="230,2,168,112"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/city_open_emissive.png"/>
   <property name="key" value="city_open"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="168" height="112" source="../../assets/tiles/objects/reef_objects/city_open.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Shadow" x="10" y="92" width="148" height="14"/>
   <object id="2" type="Light" x="84" y="70">
    <properties>
     <property name="color" type="color" value="#ffffce80"/>
     <property name="glow" type="float" value="0.2"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="20"/>
     <property name="radius" type="float" value="120.0"/>
     <property name="style" value="steady"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="at" value="198,216,120,74"/>
   <property name="key" value="reef_city_back"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="120" height="74" source="../../assets/tiles/objects/reef_objects/reef_city_back.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="2" y="65" width="114" height="8"/>
   <object id="2" type="Shadow" x="2" y="65" width="114" height="8"/>
  </objectgroup>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="at" value="2,2,56,118"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/lighthouse_emissive.png"/>
   <property name="key" value="lighthouse"/>
   <property name="sort" value="actor"/>
   <property name="tall" type="bool" value="true"/>
  </properties>
  <image width="56" height="118" source="../../assets/tiles/objects/reef_objects/lighthouse.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="6" y="104" width="44" height="12"/>
   <object id="2" type="Shadow" x="6" y="104" width="44" height="12"/>
   <object id="3" type="Light" x="28" y="16">
    <properties>
     <property name="color" type="color" value="#fffbc959"/>
     <property name="glow" type="float" value="0.34"/>
     <property name="group" value="lighthouse_big"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="60"/>
     <property name="radius" type="float" value="120.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
 </tile>
 <tile id="33" type="Prop">
  <properties>
   <property name="at" value="190,364,16,16"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/somni_button_emissive.png"/>
   <property name="key" value="somni_button"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="16" height="16" source="../../assets/tiles/objects/reef_objects/somni_button.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Light" x="8" y="8">
    <properties>
     <property name="color" type="color" value="#ff77eed6"/>
     <property name="glow" type="float" value="0.4"/>
     <property name="intensity" type="float" value="0.5"/>
     <property name="lift" type="int" value="16"/>
     <property name="radius" type="float" value="40.0"/>
     <property name="style" value="pulse"/>
    </properties>
    <point/>
   </object>
  </objectgroup>
  <animation>
   <frame tileid="33" duration="900"/>
   <frame tileid="34" duration="300"/>
   <frame tileid="35" duration="900"/>
   <frame tileid="36" duration="300"/>
  </animation>
 </tile>
 <tile id="34" type="Frame">
  <properties>
   <property name="at" value="208,364,16,16"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/somni_button_f1_emissive.png"/>
   <property name="key" value="somni_button~1"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="16" height="16" source="../../assets/tiles/objects/reef_objects/somni_button_f1.png"/>
 </tile>
 <tile id="35" type="Frame">
  <properties>
   <property name="at" value="226,364,16,16"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/somni_button_f2_emissive.png"/>
   <property name="key" value="somni_button~2"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="16" height="16" source="../../assets/tiles/objects/reef_objects/somni_button_f2.png"/>
 </tile>
 <tile id="36" type="Frame">
  <properties>
   <property name="at" value="244,364,16,16"/>
   <property name="emissive" type="file" value="../../assets/tiles/objects/reef_objects/somni_button_f3_emissive.png"/>
   <property name="key" value="somni_button~3"/>
   <property name="sort" value="wall"/>
  </properties>
  <image width="16" height="16" source="../../assets/tiles/objects/reef_objects/somni_button_f3.png"/>
 </tile>
 <tile id="37" type="Prop">
  <properties>
   <property name="at" value="76,296,112,64"/>
   <property name="key" value="reef_lines"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="112" height="64" source="../../assets/tiles/objects/reef_objects/reef_lines.png"/>
 </tile>
 <tile id="38" type="Prop">
  <properties>
   <property name="at" value="38,364,84,34"/>
   <property name="key" value="reef_press"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="84" height="34" source="../../assets/tiles/objects/reef_objects/reef_press.png"/>
 </tile>
 <tile id="39" type="Prop">
  <properties>
   <property name="at" value="124,364,64,30"/>
   <property name="key" value="reef_edge"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="64" height="30" source="../../assets/tiles/objects/reef_objects/reef_edge.png"/>
 </tile>
 <tile id="40" type="Prop">
  <properties>
   <property name="at" value="240,296,72,46"/>
   <property name="key" value="harbour_steps"/>
   <property name="sort" value="floor"/>
  </properties>
  <image width="72" height="46" source="../../assets/tiles/objects/reef_objects/harbour_steps.png"/>
 </tile>
</tileset>
