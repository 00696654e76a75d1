<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="facility" tilewidth="16" tileheight="16" tilecount="400" columns="16">
 <properties>
  <property name="emissive" type="file" value="../../assets/tiles/facility_emissive.png"/>
 </properties>
 <image source="../../assets/tiles/facility.png" width="256" height="400"/>
 <tile id="0" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="2" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="3" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="4" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="5" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="6" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="7" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="8" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="9" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="10" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="11" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="12" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="13" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="14" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="15" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="16" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="17" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="18" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="19" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="20" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="21" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="22" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="23" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="24" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="25" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="26" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="27" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="28" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="29" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="30" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="31" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="32" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="33" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="34" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="35" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="36" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="37" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="38" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="39" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="40" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="41" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="42" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="43" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="44" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="45" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="46" type="WallTop">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="48" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="49" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="50" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="51" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="52" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="53" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="54" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="55" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="56" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="57" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="58" type="Lintel">
  <properties>
   <property name="style" value="pods"/>
  </properties>
 </tile>
 <tile id="59" type="Lintel">
  <properties>
   <property name="style" value="pods"/>
  </properties>
 </tile>
 <tile id="60" type="Lintel">
  <properties>
   <property name="style" value="pods"/>
  </properties>
 </tile>
 <tile id="64" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="65" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="66" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="67" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="68" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="69" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="70" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="71" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="72" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="73" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="80" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="81" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="82" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="83" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="84" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="85" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="86" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="87" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="88" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="89" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="core"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="96" type="Floor"/>
 <tile id="97" type="Floor"/>
 <tile id="98" type="Floor"/>
 <tile id="99" type="Floor"/>
 <tile id="100" type="Floor"/>
 <tile id="101" type="Floor"/>
 <tile id="102" type="Floor"/>
 <tile id="103" type="Floor"/>
 <tile id="104" type="Floor"/>
 <tile id="105" type="Floor"/>
 <tile id="106" type="Floor"/>
 <tile id="107" type="Floor"/>
 <tile id="108" type="Floor"/>
 <tile id="109" type="Floor"/>
 <tile id="110" type="Floor"/>
 <tile id="111" type="Floor"/>
 <tile id="112" type="Floor"/>
 <tile id="113" type="Floor"/>
 <tile id="114" type="Floor"/>
 <tile id="115" type="Floor"/>
 <tile id="116" type="Floor"/>
 <tile id="117" type="Floor"/>
 <tile id="118" type="Floor"/>
 <tile id="119" type="Floor"/>
 <tile id="120" type="Floor"/>
 <tile id="121" type="Floor"/>
 <tile id="122" type="Floor"/>
 <tile id="123" type="Floor"/>
 <tile id="124" type="Floor"/>
 <tile id="125" type="Floor"/>
 <tile id="126" type="Floor"/>
 <tile id="127" type="Floor"/>
 <tile id="128" type="Floor"/>
 <tile id="129" type="Floor"/>
 <tile id="130" type="Floor"/>
 <tile id="131" type="Floor"/>
 <tile id="132" type="Floor"/>
 <tile id="133" type="Floor"/>
 <tile id="134" type="Floor"/>
 <tile id="135" type="Floor"/>
 <tile id="136" type="Floor"/>
 <tile id="137" type="Floor"/>
 <tile id="138" type="Floor"/>
 <tile id="139" type="Floor"/>
 <tile id="140" type="Floor"/>
 <tile id="141" type="Floor"/>
 <tile id="142" type="Floor"/>
 <tile id="143" type="Floor"/>
 <tile id="144" type="Floor"/>
 <tile id="145" type="Floor"/>
 <tile id="146" type="Floor"/>
 <tile id="147" type="Floor"/>
 <tile id="148" type="Floor"/>
 <tile id="149" type="Floor"/>
 <tile id="150" type="Floor"/>
 <tile id="151" type="Floor"/>
 <tile id="152" type="Floor"/>
 <tile id="153" type="Floor"/>
 <tile id="154" type="Floor"/>
 <tile id="155" type="Floor"/>
 <tile id="156" type="Floor"/>
 <tile id="157" type="Floor"/>
 <tile id="158" type="Floor"/>
 <tile id="159" type="Floor"/>
 <tile id="160" type="Floor"/>
 <tile id="161" type="Floor"/>
 <tile id="162" type="Floor"/>
 <tile id="163" type="Floor"/>
 <tile id="164" type="Floor"/>
 <tile id="165" type="Floor"/>
 <tile id="166" type="Floor"/>
 <tile id="167" type="Floor"/>
 <tile id="168" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="169" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="170" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="171" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="172" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="173" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="176" type="Floor"/>
 <tile id="177" type="Floor"/>
 <tile id="178" type="Floor"/>
 <tile id="179" type="Floor"/>
 <tile id="180" type="Floor"/>
 <tile id="181" type="Floor"/>
 <tile id="182" type="Floor"/>
 <tile id="183" type="Floor"/>
 <tile id="192" type="Floor"/>
 <tile id="193" type="Floor"/>
 <tile id="194" type="Floor"/>
 <tile id="195" type="Floor"/>
 <tile id="196" type="Floor"/>
 <tile id="197" type="Floor"/>
 <tile id="198" type="Floor"/>
 <tile id="199" type="Floor"/>
 <tile id="208" type="Floor"/>
 <tile id="209" type="Floor"/>
 <tile id="210" type="Floor"/>
 <tile id="211" type="Floor"/>
 <tile id="212" type="Floor"/>
 <tile id="213" type="Floor"/>
 <tile id="214" type="Floor"/>
 <tile id="215" type="Floor"/>
 <tile id="224" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="225" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="226" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="227" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="228" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="229" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="230" type="Trim"/>
 <tile id="231" type="Trim"/>
 <tile id="232" type="Floor"/>
 <tile id="233" type="Trim"/>
 <tile id="234" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="234" duration="420"/>
   <frame tileid="250" duration="160"/>
   <frame tileid="266" duration="300"/>
  </animation>
 </tile>
 <tile id="235" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="235" duration="420"/>
   <frame tileid="251" duration="160"/>
   <frame tileid="267" duration="300"/>
  </animation>
 </tile>
 <tile id="236" type="Trim">
  <properties>
   <property name="side" value="left"/>
  </properties>
 </tile>
 <tile id="237" type="Trim">
  <properties>
   <property name="side" value="right"/>
  </properties>
 </tile>
 <tile id="250" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="251" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="266" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="267" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="1"/>
   <property name="style" value="pods"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="272" type="Floor"/>
 <tile id="273" type="Floor"/>
 <tile id="274" type="Floor"/>
 <tile id="275" type="Floor"/>
 <tile id="276" type="Floor"/>
 <tile id="277" type="Floor"/>
 <tile id="278" type="Floor"/>
 <tile id="279" type="Floor"/>
 <tile id="280" type="Floor"/>
 <tile id="281" type="Floor"/>
 <tile id="282" type="Floor"/>
 <tile id="283" type="Floor"/>
 <tile id="284" type="Floor"/>
 <tile id="285" type="Floor"/>
 <tile id="286" type="Floor"/>
 <tile id="287" type="Floor"/>
 <tile id="288" type="Floor"/>
 <tile id="289" type="Floor"/>
 <tile id="290" type="Floor"/>
 <tile id="291" type="Floor"/>
 <tile id="292" type="Floor"/>
 <tile id="293" type="Floor"/>
 <tile id="294" type="Floor"/>
 <tile id="295" type="Floor"/>
 <tile id="296" type="Floor"/>
 <tile id="297" type="Floor"/>
 <tile id="298" type="Floor"/>
 <tile id="299" type="Floor"/>
 <tile id="300" type="Floor"/>
 <tile id="301" type="Floor"/>
 <tile id="302" type="Floor"/>
 <tile id="303" type="Floor"/>
 <tile id="304" type="Floor"/>
 <tile id="305" type="Floor"/>
 <tile id="306" type="Floor"/>
 <tile id="307" type="Floor"/>
 <tile id="308" type="Floor"/>
 <tile id="309" type="Floor"/>
 <tile id="310" type="Floor"/>
 <tile id="311" type="Floor"/>
 <tile id="312" type="Floor"/>
 <tile id="313" type="Floor"/>
 <tile id="314" type="Floor"/>
 <tile id="315" type="Floor"/>
 <tile id="316" type="Floor"/>
 <tile id="317" type="Floor"/>
 <tile id="318" type="Floor"/>
 <tile id="319" type="Floor"/>
 <tile id="320" type="Floor"/>
 <tile id="321" type="Floor"/>
 <tile id="322" type="Floor"/>
 <tile id="323" type="Floor"/>
 <tile id="324" type="Floor"/>
 <tile id="325" type="Floor"/>
 <tile id="326" type="Floor"/>
 <tile id="327" type="Floor"/>
 <tile id="328" type="Floor"/>
 <tile id="329" type="Floor"/>
 <tile id="330" type="Floor"/>
 <tile id="331" type="Floor"/>
 <tile id="332" type="Floor"/>
 <tile id="333" type="Floor"/>
 <tile id="334" type="Floor"/>
 <tile id="335" type="Floor"/>
 <tile id="336" type="Floor"/>
 <tile id="337" type="Floor"/>
 <tile id="338" type="Floor"/>
 <tile id="339" type="Floor"/>
 <tile id="340" type="Floor"/>
 <tile id="341" type="Floor"/>
 <tile id="342" type="Floor"/>
 <tile id="343" type="Floor"/>
 <tile id="344" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="345" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="346" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="347" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="348" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="352" type="Floor"/>
 <tile id="353" type="Floor"/>
 <tile id="354" type="Floor"/>
 <tile id="355" type="Floor"/>
 <tile id="356" type="Floor"/>
 <tile id="357" type="Floor"/>
 <tile id="358" type="Floor"/>
 <tile id="359" type="Floor"/>
 <tile id="360" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="361" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="362" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="363" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="364" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="368" type="Floor"/>
 <tile id="369" type="Floor"/>
 <tile id="370" type="Floor"/>
 <tile id="371" type="Floor"/>
 <tile id="372" type="Floor"/>
 <tile id="373" type="Floor"/>
 <tile id="374" type="Floor"/>
 <tile id="375" type="Floor"/>
 <tile id="376" type="WallFace">
  <properties>
   <property name="row" type="int" value="0"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="377" type="WallFace">
  <properties>
   <property name="row" type="int" value="0"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="378" type="WallFace">
  <properties>
   <property name="row" type="int" value="0"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="379" type="WallFace">
  <properties>
   <property name="row" type="int" value="0"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="380" type="WallFace">
  <properties>
   <property name="row" type="int" value="0"/>
   <property name="style" value="office"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="384" type="Floor"/>
 <tile id="385" type="Floor"/>
 <tile id="386" type="Floor"/>
 <tile id="387" type="Floor"/>
 <tile id="388" type="Floor"/>
 <tile id="389" type="Floor"/>
 <tile id="390" type="Floor"/>
 <tile id="391" type="Floor"/>
 <wangsets>
  <wangset name="Wall tops" type="mixed" tile="0">
   <wangcolor name="wall top" color="#ff8844" tile="0" probability="1"/>
   <wangtile tileid="0" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="1" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="2" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="3" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="4" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="5" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="6" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="7" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="8" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="9" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="10" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="11" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="12" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="13" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="14" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="15" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="16" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="17" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="18" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="19" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="20" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="21" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="22" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="23" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="24" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="25" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="26" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="27" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="28" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="29" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="30" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="31" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="32" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="33" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="34" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="35" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="36" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="37" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="38" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="39" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="40" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="41" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="42" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="43" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="44" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="45" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="46" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
 </wangsets>
</tileset>
