<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="expo" tilewidth="16" tileheight="16" tilecount="224" columns="16">
 <properties>
  <property name="emissive" type="file" value="../../assets/tiles/expo_emissive.png"/>
 </properties>
 <image source="../../assets/tiles/expo.png" width="256" height="224"/>
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
   <property name="row" type="int" value="3"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="49" type="WallFace">
  <properties>
   <property name="row" type="int" value="3"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="50" type="WallFace">
  <properties>
   <property name="row" type="int" value="3"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="51" type="WallFace">
  <properties>
   <property name="row" type="int" value="3"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="52" type="WallFace">
  <properties>
   <property name="row" type="int" value="3"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="53" type="Lintel">
  <properties>
   <property name="style" value="hall"/>
  </properties>
 </tile>
 <tile id="54" type="Lintel">
  <properties>
   <property name="style" value="hall"/>
  </properties>
 </tile>
 <tile id="55" type="Lintel">
  <properties>
   <property name="style" value="hall"/>
  </properties>
 </tile>
 <tile id="56" type="Floor"/>
 <tile id="57" type="Floor"/>
 <tile id="58" type="Floor"/>
 <tile id="59" type="Floor"/>
 <tile id="60" type="Floor"/>
 <tile id="61" type="Floor"/>
 <tile id="62" type="Floor"/>
 <tile id="63" type="Floor"/>
 <tile id="64" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="65" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="66" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="67" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="68" type="WallFace">
  <properties>
   <property name="row" type="int" value="2"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="72" type="Floor"/>
 <tile id="73" type="Floor"/>
 <tile id="74" type="Floor"/>
 <tile id="75" type="Floor"/>
 <tile id="76" type="Floor"/>
 <tile id="77" type="Floor"/>
 <tile id="78" type="Floor"/>
 <tile id="79" type="Floor"/>
 <tile id="80" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="81" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="82" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="83" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="84" type="WallFace">
  <properties>
   <property name="row" type="int" value="1"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="88" type="Floor"/>
 <tile id="89" type="Floor"/>
 <tile id="90" type="Floor"/>
 <tile id="91" type="Floor"/>
 <tile id="92" type="Floor"/>
 <tile id="93" type="Floor"/>
 <tile id="94" type="Floor"/>
 <tile id="95" type="Floor"/>
 <tile id="96" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="97" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="98" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="99" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="100" type="WallFace">
  <properties>
   <property name="lit" type="bool" value="true"/>
   <property name="row" type="int" value="0"/>
   <property name="style" value="hall"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" type="Solid" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
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
 <tile id="168" type="Floor"/>
 <tile id="169" type="Floor"/>
 <tile id="170" type="Floor"/>
 <tile id="171" type="Floor"/>
 <tile id="172" type="Floor"/>
 <tile id="173" type="Floor"/>
 <tile id="174" type="Floor"/>
 <tile id="175" type="Floor"/>
 <tile id="176" type="Trim"/>
 <tile id="177" type="Trim"/>
 <tile id="178" type="Trim"/>
 <tile id="179" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="180" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="181" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="182" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="183" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="184" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="185" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="186" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="187" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="188" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="189" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="190" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="191" type="Trim">
  <properties>
   <property name="lit" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="192" type="Trim"/>
 <tile id="193" type="Trim"/>
 <tile id="194" type="Trim"/>
 <tile id="208" type="Trim"/>
 <tile id="209" type="Trim"/>
 <tile id="210" type="Trim"/>
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
  <wangset name="aisle" type="corner" tile="193">
   <wangcolor name="aisle" color="#d23f48" tile="193" probability="1"/>
   <wangtile tileid="176" wangid="0,0,0,1,0,0,0,0"/>
   <wangtile tileid="177" wangid="0,0,0,1,0,1,0,0"/>
   <wangtile tileid="178" wangid="0,0,0,0,0,1,0,0"/>
   <wangtile tileid="192" wangid="0,1,0,1,0,0,0,0"/>
   <wangtile tileid="193" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="194" wangid="0,0,0,0,0,1,0,1"/>
   <wangtile tileid="208" wangid="0,1,0,0,0,0,0,0"/>
   <wangtile tileid="209" wangid="0,1,0,0,0,0,0,1"/>
   <wangtile tileid="210" wangid="0,0,0,0,0,0,0,1"/>
  </wangset>
 </wangsets>
</tileset>
