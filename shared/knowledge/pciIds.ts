/**
 * Names of PCI makers and devices, made by test/tools/makePciIds.ts from the PCI ID database, version 2023.04.10. A line is a maker's id and
 * name; behind a tab, a device of that maker. Not to be edited by hand. A function, so that engines make the text only when it is asked for.
 *
 * The PCI ID database: copyright 1997-2023 Martin Mares, 2015-2023 Albert Pool and other volunteers of the PCI ID Project
 * (https://pci-ids.ucw.cz/), used under the 3-clause BSD License:
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions
 * are met:
 * 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in
 *    the documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from
 *    this software without specific prior written permission.
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
 * LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE
 * COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
 * (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION)
 * HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
 * ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
export function pciIds(): string {
  return `
0001 SafeNet (wrong ID)
0010 Allied Telesis, Inc (Wrong ID)
0014 Loongson Technology LLC
0018 Fn-Link Technology Limited
001c PEAK-System Technik GmbH
003d Lockheed Martin-Marietta Corp
0059 Tiger Jet Network Inc. (Wrong ID)
0070 Hauppauge computer works Inc.
0071 Nebula Electronics Ltd.
0095 Silicon Image, Inc. (Wrong ID)
00a7 Teles AG (Wrong ID)
0100 nCipher Security
0123 General Dynamics
0128 Dell (wrong ID)
018a LevelOne
01de Oxide Computer Company
0200 Dell (wrong ID)
021b Compaq Computer Corporation
025e Solidigm
0270 Hauppauge computer works Inc. (Wrong ID)
0291 Davicom Semiconductor, Inc. (Wrong ID)
02ac SpeedStream
02e0 XFX Pine Group Inc. (Wrong ID)
0303 Hewlett-Packard Company (Wrong ID)
0308 ZyXEL Communications Corporation (Wrong ID)
0315 SK-Electronics Co., Ltd.
0357 TTTech Computertechnik AG (Wrong ID)
0432 SCM Microsystems, Inc.
0497 Dell Inc. (wrong ID)
060e Lightelligence
0675 Dynalink
0721 Sapphire, Inc.
0731 Jingjia Microelectronics Co Ltd
0777 Ubiquiti Networks, Inc.
0795 Wired Inc.
07d1 D-Link System Inc
0824 T1042 [Freescale]
0925 VIA Technologies, Inc. (Wrong ID)
0a89 BREA Technologies Inc
0b0b Rhino Equipment Corp.
0bae Bachmann electronic GmbH
0ccd Preferred Networks, Inc.
0e11 Compaq Computer Corporation
0e55 HaSoTec GmbH
0eac SHF Communication Technologies AG
0f62 Acrox Technologies Co., Ltd.
1000 Broadcom / LSI
	0001 53c810
	0002 53c820
	0003 53c825
	0004 53c815
	0005 53c810AP
	0006 53c860
	000a 53c1510
	000b 53C896/897
	000c 53c895
	000d 53c885
	000f 53c875
	0010 53C1510
	0012 53c895a
	0013 53c875a
	0014 MegaRAID Tri-Mode SAS3516
	0015 MegaRAID Tri-Mode SAS3416
	0016 MegaRAID Tri-Mode SAS3508
	0017 MegaRAID Tri-Mode SAS3408
	001b MegaRAID Tri-Mode SAS3504
	001c MegaRAID Tri-Mode SAS3404
	0020 53c1010 Ultra3 SCSI Adapter
	0021 53c1010 66MHz  Ultra3 SCSI Adapter
	002f MegaRAID SAS 2208 IOV [Thunderbolt]
	0030 53c1030 PCI-X Fusion-MPT Dual Ultra320 SCSI
	0031 53c1030ZC PCI-X Fusion-MPT Dual Ultra320 SCSI
	0032 53c1035 PCI-X Fusion-MPT Dual Ultra320 SCSI
	0033 1030ZC_53c1035 PCI-X Fusion-MPT Dual Ultra320 SCSI
	0040 53c1035 PCI-X Fusion-MPT Dual Ultra320 SCSI
	0041 53C1035ZC PCI-X Fusion-MPT Dual Ultra320 SCSI
	0050 SAS1064 PCI-X Fusion-MPT SAS
	0052 MegaRAID SAS-3 3216/3224 [Cutlass]
	0053 MegaRAID SAS-3 3216/3224 [Cutlass]
	0054 SAS1068 PCI-X Fusion-MPT SAS
	0055 SAS1068 PCI-X Fusion-MPT SAS
	0056 SAS1064ET PCI-Express Fusion-MPT SAS
	0057 M1064E MegaRAID SAS
	0058 SAS1068E PCI-Express Fusion-MPT SAS
	0059 MegaRAID SAS 8208ELP/8208ELP
	005a SAS1066E PCI-Express Fusion-MPT SAS
	005b MegaRAID SAS 2208 [Thunderbolt]
	005c SAS1064A PCI-X Fusion-MPT SAS
	005d MegaRAID SAS-3 3108 [Invader]
	005e SAS1066 PCI-X Fusion-MPT SAS
	005f MegaRAID SAS-3 3008 [Fury]
	0060 MegaRAID SAS 1078
	0062 SAS1078 PCI-Express Fusion-MPT SAS
	0064 SAS2116 PCI-Express Fusion-MPT SAS-2 [Meteor]
	0065 SAS2116 PCI-Express Fusion-MPT SAS-2 [Meteor]
	006e SAS2308 PCI-Express Fusion-MPT SAS-2
	0070 SAS2004 PCI-Express Fusion-MPT SAS-2 [Spitfire]
	0071 MR SAS HBA 2004
	0072 SAS2008 PCI-Express Fusion-MPT SAS-2 [Falcon]
	0073 MegaRAID SAS 2008 [Falcon]
	0074 SAS2108 PCI-Express Fusion-MPT SAS-2 [Liberator]
	0076 SAS2108 PCI-Express Fusion-MPT SAS-2 [Liberator]
	0077 SAS2108 PCI-Express Fusion-MPT SAS-2 [Liberator]
	0079 MegaRAID SAS 2108 [Liberator]
	007c MegaRAID SAS 1078DE
	007e SSS6200 PCI-Express Flash SSD
	0080 SAS2208 PCI-Express Fusion-MPT SAS-2
	0081 SAS2208 PCI-Express Fusion-MPT SAS-2
	0082 SAS2208 PCI-Express Fusion-MPT SAS-2
	0083 SAS2208 PCI-Express Fusion-MPT SAS-2
	0084 SAS2208 PCI-Express Fusion-MPT SAS-2
	0085 SAS2208 PCI-Express Fusion-MPT SAS-2
	0086 SAS2308 PCI-Express Fusion-MPT SAS-2
	0087 SAS2308 PCI-Express Fusion-MPT SAS-2
	008f 53c875J
	0090 SAS3108 PCI-Express Fusion-MPT SAS-3
	0091 SAS3108 PCI-Express Fusion-MPT SAS-3
	0094 SAS3108 PCI-Express Fusion-MPT SAS-3
	0095 SAS3108 PCI-Express Fusion-MPT SAS-3
	0096 SAS3004 PCI-Express Fusion-MPT SAS-3
	0097 SAS3008 PCI-Express Fusion-MPT SAS-3
	00a5 Fusion-MPT 24GSAS/PCIe SAS40xx
	00ab SAS3516 Fusion-MPT Tri-Mode RAID On Chip (ROC)
	00ac SAS3416 Fusion-MPT Tri-Mode I/O Controller Chip (IOC)
	00ae SAS3508 Fusion-MPT Tri-Mode RAID On Chip (ROC)
	00af SAS3408 Fusion-MPT Tri-Mode I/O Controller Chip (IOC)
	00b2 PCIe Switch management endpoint
	00be SAS3504 Fusion-MPT Tri-Mode RAID On Chip (ROC)
	00bf SAS3404 Fusion-MPT Tri-Mode I/O Controller Chip (IOC)
	00c0 SAS3324 PCI-Express Fusion-MPT SAS-3
	00c1 SAS3324 PCI-Express Fusion-MPT SAS-3
	00c2 SAS3324 PCI-Express Fusion-MPT SAS-3
	00c3 SAS3324 PCI-Express Fusion-MPT SAS-3
	00c4 SAS3224 PCI-Express Fusion-MPT SAS-3
	00c5 SAS3316 PCI-Express Fusion-MPT SAS-3
	00c6 SAS3316 PCI-Express Fusion-MPT SAS-3
	00c7 SAS3316 PCI-Express Fusion-MPT SAS-3
	00c8 SAS3316 PCI-Express Fusion-MPT SAS-3
	00c9 SAS3216 PCI-Express Fusion-MPT SAS-3
	00ce MegaRAID SAS-3 3316 [Intruder]
	00cf MegaRAID SAS-3 3324 [Intruder]
	00d0 SAS3716 Fusion-MPT Tri-Mode RAID Controller Chip (ROC)
	00d1 SAS3616 Fusion-MPT Tri-Mode I/O Controller Chip (IOC)
	00d3 MegaRAID Tri-Mode SAS3716W
	00e0 Fusion-MPT 12GSAS/PCIe Unsupported SAS39xx
	00e1 Fusion-MPT 12GSAS/PCIe SAS39xx
	00e2 Fusion-MPT 12GSAS/PCIe Secure SAS39xx
	00e3 Fusion-MPT 12GSAS/PCIe Unsupported SAS39xx
	00e4 Fusion-MPT 12GSAS/PCIe Unsupported SAS38xx
	00e5 Fusion-MPT 12GSAS/PCIe SAS38xx
	00e6 Fusion-MPT 12GSAS/PCIe Secure SAS38xx
	00e7 Fusion-MPT 12GSAS/PCIe Unsupported SAS38xx
	02b0 Virtual Endpoint on PCIe Switch
	02b1 Virtual Endpoint on PCIe Switch (9749)
	02b2 Virtual PCIe Placeholder Endpoint
	0407 MegaRAID
	0408 MegaRAID
	0409 MegaRAID
	0411 MegaRAID SAS 1068
	0413 MegaRAID SAS 1068 [Verde ZCR]
	0621 FC909 Fibre Channel Adapter
	0622 FC929 Fibre Channel Adapter
	0623 FC929 LAN
	0624 FC919 Fibre Channel Adapter
	0625 FC919 LAN
	0626 FC929X Fibre Channel Adapter
	0627 FC929X LAN
	0628 FC919X Fibre Channel Adapter
	0629 FC919X LAN
	0640 FC949X Fibre Channel Adapter
	0642 FC939X Fibre Channel Adapter
	0646 FC949ES Fibre Channel Adapter
	0701 83C885 NT50 DigitalScape Fast Ethernet
	0702 Yellowfin G-NIC gigabit ethernet
	0804 SA2010
	0805 SA2010ZC
	0806 SA2020
	0807 SA2020ZC
	0901 61C102
	1000 63C815
	10e0 MegaRAID 12GSAS/PCIe Unsupported SAS39xx
	10e1 MegaRAID 12GSAS/PCIe SAS39xx
	10e2 MegaRAID 12GSAS/PCIe Secure SAS39xx
	10e3 MegaRAID 12GSAS/PCIe Unsupported SAS39xx
	10e4 MegaRAID 12GSAS/PCIe Unsupported SAS38xx
	10e5 MegaRAID 12GSAS/PCIe SAS38xx
	10e6 MegaRAID 12GSAS/PCIe Secure SAS38xx
	10e7 MegaRAID 12GSAS/PCIe Unsupported SAS38xx
	1960 MegaRAID
	3050 SAS2008 PCI-Express Fusion-MPT SAS-2
	6001 DX1 Multiformat Broadcast HD/SD Encoder/Decoder
	c010 PEX880xx PCIe Gen 4 Switch
	c012 PEX880xx PCIe Gen 4 Switch
	c030 PEX890xx PCIe Gen 5 Switch
	c034 PEX890xx PCIe Gen 5 Switch
1001 Kolter Electronic
1002 Advanced Micro Devices, Inc. [AMD/ATI]
	1304 Kaveri
	1305 Kaveri
	1306 Kaveri
	1307 Kaveri
	1308 Kaveri HDMI/DP Audio Controller
	1309 Kaveri [Radeon R6/R7 Graphics]
	130a Kaveri [Radeon R6 Graphics]
	130b Kaveri [Radeon R4 Graphics]
	130c Kaveri [Radeon R7 Graphics]
	130d Kaveri [Radeon R6 Graphics]
	130e Kaveri [Radeon R5 Graphics]
	130f Kaveri [Radeon R7 Graphics]
	1310 Kaveri
	1311 Kaveri
	1312 Kaveri
	1313 Kaveri [Radeon R7 Graphics]
	1314 Wrestler HDMI Audio
	1315 Kaveri [Radeon R5 Graphics]
	1316 Kaveri [Radeon R5 Graphics]
	1317 Kaveri
	1318 Kaveri [Radeon R5 Graphics]
	131b Kaveri [Radeon R4 Graphics]
	131c Kaveri [Radeon R7 Graphics]
	131d Kaveri [Radeon R6 Graphics]
	13e9 Ariel/Navi10Lite
	13f9 Oberon/Navi12Lite
	13fe Cyan Skillfish [BC-250]
	1478 Navi 10 XL Upstream Port of PCI Express Switch
	1479 Navi 10 XL Downstream Port of PCI Express Switch
	1506 Mendocino
	154c Kryptos [Radeon RX 350]
	154e Garfield
	1551 Arlene
	1552 Pooky
	1561 Anubis
	15bf Phoenix1
	15c8 Phoenix2
	15d8 Picasso/Raven 2 [Radeon Vega Series / Radeon Vega Mobile Series]
	15dd Raven Ridge [Radeon Vega Series / Radeon Vega Mobile Series]
	15de Raven/Raven2/Fenghuang HDMI/DP Audio Controller
	15df Raven/Raven2/Fenghuang/Renoir Cryptographic Coprocessor
	15e7 Barcelo
	15ff Fenghuang [Zhongshan Subor Z+]
	1607 Arden
	1636 Renoir
	1637 Renoir Radeon High Definition Audio Controller
	1638 Cezanne [Radeon Vega Series / Radeon Vega Mobile Series]
	163f VanGogh [AMD Custom GPU 0405]
	1640 Rembrandt Radeon High Definition Audio Controller
	164c Lucienne
	164d Rembrandt
	164e Raphael
	164f Phoenix
	1681 Rembrandt [Radeon 680M]
	1714 BeaverCreek HDMI Audio [Radeon HD 6500D and 6400G-6600G series]
	3150 RV380/M24 [Mobility Radeon X600]
	3151 RV380 GL [FireMV 2400]
	3152 RV370/M22 [Mobility Radeon X300]
	3154 RV380/M24 GL [Mobility FireGL V3200]
	3155 RV380 GL [FireMV 2400]
	3171 RV380 GL [FireMV 2400] (Secondary)
	3e50 RV380 [Radeon X550/X600]
	3e54 RV380 GL [FireGL V3200]
	3e70 RV380 [Radeon X550/X600] (Secondary)
	4136 RS100 [Mobility IGP 320M]
	4137 RS200 [Radeon IGP 340]
	4144 R300 [Radeon 9500]
	4146 R300 [Radeon 9700 PRO]
	4147 R300 GL [FireGL Z1]
	4148 R350 [Radeon 9800/9800 SE]
	4150 RV350 [Radeon 9550/9600/X1050 Series]
	4151 RV350 [Radeon 9600 Series]
	4152 RV360 [Radeon 9600/X1050 Series]
	4153 RV350 [Radeon 9550]
	4154 RV350 GL [FireGL T2]
	4155 RV350 [Radeon 9600]
	4157 RV350 GL [FireGL T2]
	4158 68800AX [Graphics Ultra Pro PCI]
	4164 R300 [Radeon 9500 PRO] (Secondary)
	4165 R300 [Radeon 9700 PRO] (Secondary)
	4166 R300 [Radeon 9700 PRO] (Secondary)
	4168 RV350 [Radeon 9800 SE] (Secondary)
	4170 RV350 [Radeon 9550/9600/X1050 Series] (Secondary)
	4171 RV350 [Radeon 9600] (Secondary)
	4172 RV350 [Radeon 9600/X1050 Series] (Secondary)
	4173 RV350 [Radeon 9550] (Secondary)
	4242 R200 [All-In-Wonder Radeon 8500 DV]
	4243 R200 PCI Bridge [All-in-Wonder Radeon 8500DV]
	4336 RS100 [Radeon IGP 320M]
	4337 RS200M [Radeon IGP 330M/340M/345M/350M]
	4341 SB200 AC97 Audio Controller
	4342 SB200 PCI to PCI Bridge
	4345 SB200 EHCI USB Controller
	4346 Crayola 6 [XENOS Parent Die (XBOX 360)]
	4347 SB200 OHCI USB Controller #1
	4348 SB200 OHCI USB Controller #2
	4349 SB200 IDE Controller
	434c SB200 PCI to LPC Bridge
	434d SB200 AC97 Modem Controller
	4353 SB200 SMBus Controller
	4354 215CT [Mach64 CT PCI]
	4358 Mach64 CX [Graphics Xpression]
	4361 SB300 AC'97 Audio Controller
	4362 SB300 PCI to PCI Bridge
	4363 SB300 SMBus Controller
	4365 SB300 USB Controller (EHCI)
	4367 SB300 USB Controller (EHCI)
	4368 SB300 USB Controller (EHCI)
	4369 SB300 IDE Controller
	436c SB300 PCI to LPC Bridge
	436d SB300 AC97 Modem Controller
	436e SB300 Serial ATA Controller
	4370 IXP SB400 AC'97 Audio Controller
	4371 IXP SB4x0 PCI-PCI Bridge
	4372 IXP SB4x0 SMBus Controller
	4373 IXP SB4x0 USB2 Host Controller
	4374 IXP SB4x0 USB Host Controller
	4375 IXP SB4x0 USB Host Controller
	4376 IXP SB4x0 IDE Controller
	4377 IXP SB4x0 PCI-ISA Bridge
	4378 IXP SB400 AC'97 Modem Controller
	4379 IXP SB4x0 Serial ATA Controller
	437a IXP SB400 Serial ATA Controller
	437b IXP SB4x0 High Definition Audio Controller
	4380 SB600 Non-Raid-5 SATA
	4381 SB600 SATA Controller (RAID 5 mode)
	4382 SB600 AC97 Audio
	4383 SBx00 Azalia (Intel HDA)
	4384 SBx00 PCI to PCI Bridge
	4385 SBx00 SMBus Controller
	4386 SB600 USB Controller (EHCI)
	4387 SB600 USB (OHCI0)
	4388 SB600 USB (OHCI1)
	4389 SB600 USB (OHCI2)
	438a SB600 USB (OHCI3)
	438b SB600 USB (OHCI4)
	438c SB600 IDE
	438d SB600 PCI to LPC Bridge
	438e SB600 AC97 Modem
	4390 SB7x0/SB8x0/SB9x0 SATA Controller [IDE mode]
	4391 SB7x0/SB8x0/SB9x0 SATA Controller [AHCI mode]
	4392 SB7x0/SB8x0/SB9x0 SATA Controller [Non-RAID5 mode]
	4393 SB7x0/SB8x0/SB9x0 SATA Controller [RAID5 mode]
	4394 SB7x0/SB8x0/SB9x0 SATA Controller [AHCI mode]
	4395 SB8x0/SB9x0 SATA Controller [Storage mode]
	4396 SB7x0/SB8x0/SB9x0 USB EHCI Controller
	4397 SB7x0/SB8x0/SB9x0 USB OHCI0 Controller
	4398 SB7x0 USB OHCI1 Controller
	4399 SB7x0/SB8x0/SB9x0 USB OHCI2 Controller
	439c SB7x0/SB8x0/SB9x0 IDE Controller
	439d SB7x0/SB8x0/SB9x0 LPC host controller
	43a0 SB700/SB800/SB900 PCI to PCI bridge (PCIE port 0)
	43a1 SB700/SB800/SB900 PCI to PCI bridge (PCIE port 1)
	43a2 SB900 PCI to PCI bridge (PCIE port 2)
	43a3 SB900 PCI to PCI bridge (PCIE port 3)
	4437 RS250 [Mobility Radeon 7000 IGP]
	4554 210888ET [Mach64 ET]
	4630 XENOS Parent Die (XBOX 360)
	4631 XENOS Daughter Die (XBOX 360)
	4654 Mach64 VT
	4742 Rage 3 [3D Rage PRO AGP 2X]
	4744 Rage 3 [3D Rage PRO AGP 1X]
	4749 3D Rage PRO PCI
	474d Rage XL AGP 2X
	474e Rage XC AGP
	474f Rage XL
	4750 3D Rage Pro PCI
	4752 Rage 3 [Rage XL PCI]
	4753 Rage XC
	4754 Mach64 GT/GT-B [3D Rage I/II]
	4755 Mach64 GT-B [3D Rage II+ DVD]
	4756 Rage 2 [3D Rage IIC PCI]
	4757 Rage 2 [3D Rage IIC AGP]
	4758 Mach64 GX [WinTurbo]
	4759 Rage 3 [3D Rage IIC PCI]
	475a 3D Rage IIC AGP
	4845 Xilleon 220 HBIU for HDTV2
	4846 Xilleon 220 IDE for HDTV2
	4847 Xilleon 220 USB for HDTV2
	4848 Xilleon 220 DAIO-0 for HDTV2
	4849 Xilleon 220 DAIO-1 for HDTV2
	484a Xilleon 220 LPC for HDTV2
	4850 Xilleon 215 HBIU for X215
	4851 Xilleon 215 IDE for X215
	4852 Xilleon 215 USB for X215
	4853 Xilleon 215 DAIO-0 for X215
	4854 Xilleon 215 DAIO-1 for X215
	4855 Xilleon 225 HBIU for X225
	4856 Xilleon 225 IDE for X225
	4857 Xilleon 225 USB for X225
	4858 Xilleon 225 DAIO-0 for X225
	4859 Xilleon 225 DAIO-1 for X225
	4860 Xilleon 210 HBIU for X210
	4861 Xilleon 210 IDE for X210
	4862 Xilleon 210 USB for X210
	4863 Xilleon 210 DAIO-0 for X210
	4864 Xilleon 210 DAIO-1 for X210
	4865 Xilleon 226 HBIU for X226
	4866 Xilleon 226 IDE for X226
	4867 Xilleon 226 USB for X226
	4868 Xilleon 226 DAIO-0 for X226
	4869 Xilleon 226 DAIO-1 for X226
	486a Xilleon 240S HBIU for X240S
	486b Xilleon 240H HBIU for X240H
	486c Xilleon 240S USB for X240S
	486d Xilleon 240H USB for X240H
	486e Xilleon 250 USB 1.1 for X250
	486f Xilleon 260 USB 1.1 for X260
	4870 Xilleon 250 HBIU for X250
	4871 Xilleon 250 IDE for X250
	4872 Xilleon 234/235 HBIU for X234/X235
	4873 Xilleon 244/245 HBIU for X244/X245
	4874 Xilleon 234/235 USB 1.1 for X234/X235
	4875 Xilleon 260 HBIU for X260
	4876 Xilleon 260 IDE for X260
	4877 Xilleon 244/245 USB 1.1 for X244/X245
	4878 Xilleon 270 HBIU for X270
	487b Xilleon 242 HBIU for X242
	487d Xilleon 242 USB 1.1 for X242
	4880 Xilleon 254 HBIU for X254
	4881 Xilleon 254 USB 1.1 for X254
	4882 Xilleon 255 HBIU for X255
	4883 Xilleon 255 USB 1.1 for X255
	4884 Xilleon 243 HBIU for X243
	4885 Xilleon 243 USB 1.1 for X243
	4886 Xilleon 233 HBIU for X233
	4887 Xilleon 233 USB 1.1 for X233
	4888 Xilleon 143 HBIU for X143
	4889 Xilleon 143 HBIU for X143L
	488a Xilleon 143 HBIU for X143S
	4966 RV250 [Radeon 9000 Series]
	496e RV250 [Radeon 9000] (Secondary)
	4a49 R420 [Radeon X800 PRO/GTO AGP]
	4a4a R420 [Radeon X800 GT AGP]
	4a4b R420 [Radeon X800 AGP Series]
	4a4d R420 GL [FireGL X3-256]
	4a4e RV420/M18 [Mobility Radeon 9800]
	4a4f R420 [Radeon X850 AGP]
	4a50 R420 [Radeon X800 XT Platinum Edition AGP]
	4a54 R420 [Radeon X800 VE AGP]
	4a69 R420 [Radeon X800 PRO/GTO] (Secondary)
	4a6a R420 [Radeon X800] (Secondary)
	4a6b R420 [Radeon X800 XT AGP] (Secondary)
	4a70 R420 [Radeon X800 XT Platinum Edition AGP] (Secondary)
	4a74 R420 [Radeon X800 VE] (Secondary)
	4b49 R481 [Radeon X850 XT AGP]
	4b4b R481 [Radeon X850 PRO AGP]
	4b4c R481 [Radeon X850 XT Platinum Edition AGP]
	4b69 R481 [Radeon X850 XT AGP] (Secondary)
	4b6b R481 [Radeon X850 PRO AGP] (Secondary)
	4b6c R481 [Radeon X850 XT Platinum Edition AGP] (Secondary)
	4c42 Mach64 LT [3D Rage LT PRO AGP]
	4c46 Rage Mobility 128 AGP 2X/Mobility M3
	4c47 3D Rage IIC PCI / Mobility Radeon 7500/7500C
	4c49 3D Rage LT PRO PCI
	4c4d Rage Mobility AGP 2x Series
	4c4e Rage Mobility L AGP 2x
	4c50 Rage 3 LT [3D Rage LT PRO PCI]
	4c52 M1 [Rage Mobility-M1 PCI]
	4c54 264LT [Mach64 LT]
	4c57 RV200/M7 [Mobility Radeon 7500]
	4c58 RV200/M7 GL [Mobility FireGL 7800]
	4c59 RV100/M6 [Rage/Radeon Mobility Series]
	4c66 RV250/M9 GL [Mobility FireGL 9000/Radeon 9000]
	4c6e RV250/M9 [Mobility Radeon 9000] (Secondary)
	4d46 Rage Mobility 128 AGP 4X/Mobility M4
	4d52 Theater 550 PRO PCI [ATI TV Wonder 550]
	4d53 Theater 550 PRO PCIe
	4e44 R300 [Radeon 9700/9700 PRO]
	4e45 R300 [Radeon 9500 PRO/9700]
	4e46 R300 [Radeon 9600 TX]
	4e47 R300 GL [FireGL X1]
	4e48 R350 [Radeon 9800 Series]
	4e49 R350 [Radeon 9800]
	4e4a R360 [Radeon 9800 XXL/XT]
	4e4b R350 GL [FireGL X2 AGP Pro]
	4e50 RV350/M10 / RV360/M11 [Mobility Radeon 9600 (PRO) / 9700]
	4e51 RV350 [Radeon 9550/9600/X1050 Series]
	4e52 RV350/M10 [Mobility Radeon 9500/9700 SE]
	4e54 RV350/M10 GL [Mobility FireGL T2]
	4e56 RV360/M12 [Mobility Radeon 9550]
	4e64 R300 [Radeon 9700 PRO] (Secondary)
	4e65 R300 [Radeon 9500 PRO] (Secondary)
	4e66 RV350 [Radeon 9600] (Secondary)
	4e67 R300 GL [FireGL X1] (Secondary)
	4e68 R350 [Radeon 9800 PRO] (Secondary)
	4e69 R350 [Radeon 9800] (Secondary)
	4e6a RV350 [Radeon 9800 XT] (Secondary)
	4e71 RV350/M10 [Mobility Radeon 9600] (Secondary)
	4f72 RV250 [Radeon 9000 Series]
	4f73 RV250 [Radeon 9000 Series] (Secondary)
	5044 All-In-Wonder 128 PCI
	5046 Rage 4 [Rage 128 PRO AGP 4X]
	5050 Rage 4 [Rage 128 PRO PCI / Xpert 128 PCI]
	5052 Rage 4 [Rage 128 PRO AGP 4X]
	5144 R100 [Radeon 7200 / All-In-Wonder Radeon]
	5148 R200 GL [FireGL 8800]
	514c R200 [Radeon 8500/8500 LE]
	514d R200 [Radeon 9100]
	5157 RV200 [Radeon 7500/7500 LE]
	5159 RV100 [Radeon 7000 / Radeon VE]
	515e ES1000
	5245 Rage 128 GL PCI
	5246 Rage 128 (Rage 4) series
	524b Rage 128 VR PCI
	524c Rage 128 VR AGP
	534d Rage 128 4X AGP 4x
	5354 Mach 64 VT
	5446 Rage 128 PRO Ultra AGP 4x
	5452 Rage 128 PRO Ultra4XL VR-R AGP
	5460 RV370/M22 [Mobility Radeon X300]
	5461 RV370/M22 [Mobility Radeon X300]
	5462 RV380/M24C [Mobility Radeon X600 SE]
	5464 RV370/M22 GL [Mobility FireGL V3100]
	5549 R423 [Radeon X800 GTO]
	554a R423 [Radeon X800 XT Platinum Edition]
	554b R423 [Radeon X800 GT/SE]
	554d R480 [Radeon X800 GTO2/XL]
	554e R430 [All-In-Wonder X800 GT]
	554f R430 [Radeon X800]
	5550 R423 GL [FireGL V7100]
	5551 R423 GL [FireGL V5100]
	5569 R423 [Radeon X800 PRO] (Secondary)
	556b R423 [Radeon X800 GT] (Secondary)
	556d R480 [Radeon X800 GTO2/XL] (Secondary)
	556f R430 [Radeon X800] (Secondary)
	5571 R423 GL [FireGL V5100] (Secondary)
	564b RV410/M26 GL [Mobility FireGL V5000]
	564f RV410/M26 [Mobility Radeon X700 XL]
	5652 RV410/M26 [Mobility Radeon X700]
	5653 RV410/M26 [Mobility Radeon X700]
	5654 Mach64 VT [Video Xpression]
	5655 264VT3 [Mach64 VT3]
	5656 Mach64 VT4 [Video Xpression+]
	5657 RV410 [Radeon X550 XTX / X700]
	5830 RS300 Host Bridge
	5831 RS300 Host Bridge
	5832 RS300 Host Bridge
	5833 RS300 Host Bridge
	5834 RS300 [Radeon 9100 IGP]
	5835 RS300M [Mobility Radeon 9100 IGP]
	5838 RS300 AGP Bridge
	5854 RS480 [Radeon Xpress 200 Series] (Secondary)
	5874 RS480 [Radeon Xpress 1150] (Secondary)
	5940 RV280 [Radeon 9200 PRO] (Secondary)
	5941 RV280 [Radeon 9200] (Secondary)
	5944 RV280 [Radeon 9200 SE PCI]
	5950 RS480/RS482/RS485 Host Bridge
	5951 RX480/RX482 Host Bridge
	5952 RD580 Host Bridge
	5954 RS480 [Radeon Xpress 200 Series]
	5955 RS480M [Mobility Radeon Xpress 200]
	5956 RD790 Host Bridge
	5957 RX780/RX790 Host Bridge
	5958 RD780 Host Bridge
	5960 RV280 [Radeon 9200 PRO / 9250]
	5961 RV280 [Radeon 9200]
	5962 RV280 [Radeon 9200]
	5964 RV280 [Radeon 9200 SE]
	5965 RV280 GL [FireMV 2200 PCI]
	5974 RS482/RS485 [Radeon Xpress 1100/1150]
	5975 RS482M [Mobility Radeon Xpress 200]
	5978 RX780/RD790 PCI to PCI bridge (external gfx0 port A)
	5979 RD790 PCI to PCI bridge (external gfx0 port B)
	597a RD790 PCI to PCI bridge (PCI express gpp port A)
	597b RX780/RD790 PCI to PCI bridge (PCI express gpp port B)
	597c RD790 PCI to PCI bridge (PCI express gpp port C)
	597d RX780/RD790 PCI to PCI bridge (PCI express gpp port D)
	597e RD790 PCI to PCI bridge (PCI express gpp port E)
	597f RD790 PCI to PCI bridge (PCI express gpp port F)
	5980 RD790 PCI to PCI bridge (external gfx1 port A)
	5981 RD790 PCI to PCI bridge (external gfx1 port B)
	5982 RD790 PCI to PCI bridge (NB-SB link)
	5a10 RD890 Northbridge only dual slot (2x16) PCI-e GFX Hydra part
	5a11 RD890 Northbridge only single slot PCI-e GFX Hydra part
	5a12 RD890 Northbridge only dual slot (2x8) PCI-e GFX Hydra part
	5a13 RD890S/SR5650 Host Bridge
	5a14 RD9x0/RX980 Host Bridge
	5a15 RD890 PCI to PCI bridge (PCI express gpp port A)
	5a16 RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GFX port 0)
	5a17 RD890/RD9x0 PCI to PCI bridge (PCI Express GFX port 1)
	5a18 RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 0)
	5a19 RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 1)
	5a1a RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 2)
	5a1b RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 3)
	5a1c RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 4)
	5a1d RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 5)
	5a1e RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP2 Port 0)
	5a1f RD890/RD990 PCI to PCI bridge (PCI Express GFX2 port 0)
	5a20 RD890/RD990 PCI to PCI bridge (PCI Express GFX2 port 1)
	5a23 RD890S/RD990 I/O Memory Management Unit (IOMMU)
	5a31 RC410 Host Bridge
	5a33 RS400 Host Bridge
	5a34 RS4xx PCI Express Port [ext gfx]
	5a36 RC4xx/RS4xx PCI Express Port 1
	5a37 RC4xx/RS4xx PCI Express Port 2
	5a38 RC4xx/RS4xx PCI Express Port 3
	5a39 RC4xx/RS4xx PCI Express Port 4
	5a3f RC4xx/RS4xx PCI Bridge [int gfx]
	5a41 RS400 [Radeon Xpress 200]
	5a42 RS400M [Radeon Xpress 200M]
	5a61 RC410 [Radeon Xpress 200/1100]
	5a62 RC410M [Mobility Radeon Xpress 200M]
	5b60 RV370 [Radeon X300]
	5b62 RV370 [Radeon X600/X600 SE]
	5b63 RV370 [Radeon X300/X550/X1050 Series]
	5b64 RV370 GL [FireGL V3100]
	5b65 RV370 GL [FireMV 2200]
	5b66 RV370X
	5b70 RV370 [Radeon X300 SE]
	5b72 RV380 [Radeon X300/X550/X1050 Series] (Secondary)
	5b73 RV370 [Radeon X300/X550/X1050 Series] (Secondary)
	5b74 RV370 GL [FireGL V3100] (Secondary)
	5b75 RV370 GL [FireMV 2200] (Secondary)
	5c61 RV280/M9+ [Mobility Radeon 9200 AGP]
	5c63 RV280/M9+ [Mobility Radeon 9200 AGP]
	5d44 RV280 [Radeon 9200 SE] (Secondary)
	5d45 RV280 GL [FireMV 2200 PCI] (Secondary)
	5d48 R423/M28 [Mobility Radeon X800 XT]
	5d49 R423/M28 GL [Mobility FireGL V5100]
	5d4a R423/M28 [Mobility Radeon X800]
	5d4d R480 [Radeon X850 XT Platinum Edition]
	5d4e R480 [Radeon X850 SE]
	5d4f R480 [Radeon X800 GTO]
	5d50 R480 GL [FireGL V7200]
	5d52 R480 [Radeon X850 XT]
	5d57 R423 [Radeon X800 XT]
	5d6d R480 [Radeon X850 XT Platinum Edition] (Secondary)
	5d6f R480 [Radeon X800 GTO] (Secondary)
	5d72 R480 [Radeon X850 XT] (Secondary)
	5d77 R423 [Radeon X800 XT] (Secondary)
	5e48 RV410 GL [FireGL V5000]
	5e49 RV410 [Radeon X700 Series]
	5e4a RV410 [Radeon X700 XT]
	5e4b RV410 [Radeon X700 PRO]
	5e4c RV410 [Radeon X700 SE]
	5e4d RV410 [Radeon X700]
	5e4f RV410 [Radeon X700]
	5e6b RV410 [Radeon X700 PRO] (Secondary)
	5e6d RV410 [Radeon X700] (Secondary)
	5f57 R423 [Radeon X800 XT]
	6600 Mars [Radeon HD 8670A/8670M/8750M / R7 M370]
	6601 Mars [Radeon HD 8730M]
	6604 Opal XT [Radeon R7 M265/M365X/M465]
	6605 Opal PRO [Radeon R7 M260X]
	6606 Mars XTX [Radeon HD 8790M]
	6607 Mars LE [Radeon HD 8530M / R5 M240]
	6608 Oland GL [FirePro W2100]
	6609 Oland GL [FirePro W2100 / Barco MXRT 2600]
	6610 Oland XT [Radeon HD 8670 / R5 340X OEM / R7 250/350/350X OEM]
	6611 Oland [Radeon HD 8570 / R5 430 OEM / R7 240/340 / Radeon 520 OEM]
	6613 Oland PRO [Radeon R7 240/340 / Radeon 520]
	6617 Oland LE [Radeon R7 240]
	6631 Oland
	6640 Saturn XT [FirePro M6100]
	6641 Saturn PRO [Radeon HD 8930M]
	6646 Bonaire XT [Radeon R9 M280X]
	6647 Saturn PRO/XT [Radeon R9 M270X/M280X]
	6649 Bonaire [FirePro W5100]
	664d Bonaire [FirePro W5100 / Barco MXRT-5600]
	6650 Bonaire
	6651 Bonaire
	6658 Bonaire XTX [Radeon R7 260X/360]
	665c Bonaire XT [Radeon HD 7790/8770 / R7 360 / R9 260/360 OEM]
	665d Bonaire [Radeon R7 200 Series]
	665f Tobago PRO [Radeon R7 360 / R9 360 OEM]
	6660 Sun XT [Radeon HD 8670A/8670M/8690M / R5 M330 / M430 / Radeon 520 Mobile]
	6663 Sun PRO [Radeon HD 8570A/8570M]
	6664 Jet XT [Radeon R5 M240]
	6665 Jet PRO [Radeon R5 M230 / R7 M260DX / Radeon 520/610 Mobile]
	6667 Jet ULT [Radeon R5 M230]
	666f Sun LE [Radeon HD 8550M / R5 M230]
	66a0 Vega 20 [Radeon Instinct]
	66a1 Vega 20 [Radeon Pro VII/Radeon Instinct MI50 32GB]
	66a2 Vega 20
	66a3 Vega 20 [Radeon Pro Vega II/Radeon Pro Vega II Duo]
	66a7 Vega 20 [Radeon Pro Vega 20]
	66af Vega 20 [Radeon VII]
	6704 Cayman PRO GL [FirePro V7900]
	6707 Cayman LE GL [FirePro V5900]
	6718 Cayman XT [Radeon HD 6970]
	6719 Cayman PRO [Radeon HD 6950]
	671c Antilles [Radeon HD 6990]
	671d Antilles [Radeon HD 6990]
	671f Cayman CE [Radeon HD 6930]
	6720 Blackcomb [Radeon HD 6970M/6990M]
	6738 Barts XT [Radeon HD 6870]
	6739 Barts PRO [Radeon HD 6850]
	673e Barts LE [Radeon HD 6790]
	6740 Whistler [Radeon HD 6730M/6770M/7690M XT]
	6741 Whistler [Radeon HD 6630M/6650M/6750M/7670M/7690M]
	6742 Whistler LE [Radeon HD 6610M/7610M]
	6743 Whistler [Radeon E6760]
	6749 Turks GL [FirePro V4900]
	674a Turks GL [FirePro V3900]
	6750 Onega [Radeon HD 6650A/7650A]
	6751 Turks [Radeon HD 7650A/7670A]
	6758 Turks XT [Radeon HD 6670/7670]
	6759 Turks PRO [Radeon HD 6570/7570/8550 / R5 230]
	675b Turks [Radeon HD 7600 Series]
	675d Turks PRO [Radeon HD 7570]
	675f Turks LE [Radeon HD 5570/6510/7510/8510]
	6760 Seymour [Radeon HD 6400M/7400M Series]
	6761 Seymour LP [Radeon HD 6430M]
	6763 Seymour [Radeon E6460]
	6764 Seymour [Radeon HD 6400M Series]
	6765 Seymour [Radeon HD 6400M Series]
	6766 Caicos
	6767 Caicos
	6768 Caicos
	6770 Caicos [Radeon HD 6450A/7450A]
	6771 Caicos XTX [Radeon HD 8490 / R5 235X OEM]
	6772 Caicos [Radeon HD 7450A]
	6778 Caicos XT [Radeon HD 7470/8470 / R5 235/310 OEM]
	6779 Caicos [Radeon HD 6450/7450/8450 / R5 230 OEM]
	677b Caicos PRO [Radeon HD 7450]
	6780 Tahiti XT GL [FirePro W9000]
	6784 Tahiti [FirePro Series Graphics Adapter]
	6788 Tahiti [FirePro Series Graphics Adapter]
	678a Tahiti PRO GL [FirePro Series]
	6798 Tahiti XT [Radeon HD 7970/8970 OEM / R9 280X]
	679a Tahiti PRO [Radeon HD 7950/8950 OEM / R9 280]
	679b Malta [Radeon HD 7990/8990 OEM]
	679e Tahiti LE [Radeon HD 7870 XT]
	679f Tahiti
	67a0 Hawaii XT GL [FirePro W9100]
	67a1 Hawaii PRO GL [FirePro W8100]
	67a2 Hawaii GL
	67a8 Hawaii
	67a9 Hawaii
	67aa Hawaii
	67b0 Hawaii XT / Grenada XT [Radeon R9 290X/390X]
	67b1 Hawaii PRO [Radeon R9 290/390]
	67b8 Hawaii XT [Radeon R9 290X Engineering Sample]
	67b9 Vesuvius [Radeon R9 295X2]
	67be Hawaii LE
	67c0 Ellesmere [Radeon Pro WX 7100 Mobile]
	67c2 Ellesmere [Radeon Pro V7300X / V7350x2]
	67c4 Ellesmere [Radeon Pro WX 7100]
	67c7 Ellesmere [Radeon Pro WX 5100]
	67ca Ellesmere [Polaris10]
	67cc Ellesmere [Polaris10]
	67cf Ellesmere [Polaris10]
	67d0 Ellesmere [Radeon Pro V7300X / V7350x2]
	67d4 Ellesmere [Radeon Pro WX 7100 / Barco MXRT-8700]
	67d7 Ellesmere [Radeon Pro WX 5100 / Barco MXRT-6700]
	67df Ellesmere [Radeon RX 470/480/570/570X/580/580X/590]
	67e0 Baffin [Radeon Pro WX 4170]
	67e1 Baffin [Polaris11]
	67e3 Baffin [Radeon Pro WX 4100]
	67e8 Baffin [Radeon Pro WX 4130/4150]
	67e9 Baffin [Polaris11]
	67eb Baffin [Radeon Pro V5300X]
	67ef Baffin [Radeon RX 460/560D / Pro 450/455/460/555/555X/560/560X]
	67ff Baffin [Radeon RX 550 640SP / RX 560/560X]
	6800 Wimbledon XT [Radeon HD 7970M]
	6801 Neptune XT [Radeon HD 8970M]
	6802 Wimbledon
	6806 Neptune
	6808 Pitcairn XT GL [FirePro W7000]
	6809 Pitcairn LE GL [FirePro W5000]
	6810 Curacao XT / Trinidad XT [Radeon R7 370 / R9 270X/370X]
	6811 Curacao PRO [Radeon R7 370 / R9 270/370 OEM]
	6816 Pitcairn
	6817 Pitcairn
	6818 Pitcairn XT [Radeon HD 7870 GHz Edition]
	6819 Pitcairn PRO [Radeon HD 7850 / R7 265 / R9 270 1024SP]
	6820 Venus XTX [Radeon HD 8890M / R9 M275X/M375X]
	6821 Venus XT [Radeon HD 8870M / R9 M270X/M370X]
	6822 Venus PRO [Radeon E8860]
	6823 Venus PRO [Radeon HD 8850M / R9 M265X]
	6825 Heathrow XT [Radeon HD 7870M]
	6826 Chelsea LP [Radeon HD 7700M Series]
	6827 Heathrow PRO [Radeon HD 7850M/8850M]
	6828 Cape Verde PRO [FirePro W600]
	6829 Cape Verde
	682a Venus PRO
	682b Cape Verde PRO / Venus LE / Tropo PRO-L [Radeon HD 8830M / R7 250 / R7 M465X]
	682c Cape Verde GL [FirePro W4100]
	682d Chelsea XT GL [FirePro M4000]
	682f Chelsea LP [Radeon HD 7730M]
	6835 Cape Verde PRX [Radeon R9 255 OEM]
	6837 Cape Verde LE [Radeon HD 7730/8730]
	683d Cape Verde XT [Radeon HD 7770/8760 / R7 250X]
	683f Cape Verde PRO [Radeon HD 7750/8740 / R7 250E]
	6840 Thames [Radeon HD 7500M/7600M Series]
	6841 Thames [Radeon HD 7550M/7570M/7650M]
	6842 Thames LE [Radeon HD 7000M Series]
	6843 Thames [Radeon HD 7670M]
	6860 Vega 10 [Instinct MI25/MI25x2/V340/V320]
	6861 Vega 10 XT [Radeon PRO WX 9100]
	6862 Vega 10 XT [Radeon PRO SSG]
	6863 Vega 10 XTX [Radeon Vega Frontier Edition]
	6864 Vega 10 [Radeon Pro V340/Instinct MI25x2]
	6867 Vega 10 XL [Radeon Pro Vega 56]
	6868 Vega 10 [Radeon PRO WX 8100/8200]
	6869 Vega 10 XGA [Radeon Pro Vega 48]
	686a Vega 10 LEA
	686b Vega 10 XTXA [Radeon Pro Vega 64X]
	686c Vega 10 [Instinct MI25 MxGPU/MI25x2 MxGPU/V340 MxGPU/V340L MxGPU]
	686d Vega 10 GLXTA
	686e Vega 10 GLXLA
	687f Vega 10 XL/XT [Radeon RX Vega 56/64]
	6880 Lexington [Radeon HD 6550M]
	6888 Cypress XT [FirePro V8800]
	6889 Cypress PRO [FirePro V7800]
	688a Cypress XT [FirePro V9800]
	688c Cypress XT GL [FireStream 9370]
	688d Cypress PRO GL [FireStream 9350]
	6898 Cypress XT [Radeon HD 5870]
	6899 Cypress PRO [Radeon HD 5850]
	689b Cypress PRO [Radeon HD 6800 Series]
	689c Hemlock [Radeon HD 5970]
	689d Hemlock [Radeon HD 5970]
	689e Cypress LE [Radeon HD 5830]
	68a0 Broadway XT [Mobility Radeon HD 5870]
	68a1 Broadway PRO [Mobility Radeon HD 5850]
	68a8 Granville [Radeon HD 6850M/6870M]
	68a9 Juniper XT [FirePro V5800]
	68b8 Juniper XT [Radeon HD 5770]
	68b9 Juniper LE [Radeon HD 5670 640SP Edition]
	68ba Juniper XT [Radeon HD 6770]
	68be Juniper PRO [Radeon HD 5750]
	68bf Juniper PRO [Radeon HD 6750]
	68c0 Madison [Mobility Radeon HD 5730 / 6570M]
	68c1 Madison [Mobility Radeon HD 5650/5750 / 6530M/6550M]
	68c7 Pinewood [Mobility Radeon HD 5570/6550A]
	68c8 Redwood XT GL [FirePro V4800]
	68c9 Redwood PRO GL [FirePro V3800]
	68d8 Redwood XT [Radeon HD 5670/5690/5730]
	68d9 Redwood PRO [Radeon HD 5550/5570/5630/6510/6610/7570]
	68da Redwood LE [Radeon HD 5550/5570/5630/6390/6490/7570]
	68de Redwood
	68e0 Park [Mobility Radeon HD 5430/5450/5470]
	68e1 Park [Mobility Radeon HD 5430]
	68e4 Robson CE [Radeon HD 6370M/7370M]
	68e5 Robson LE [Radeon HD 6330M]
	68e8 Cedar
	68e9 Cedar [ATI FirePro (FireGL) Graphics Adapter]
	68f1 Cedar GL [FirePro 2460]
	68f2 Cedar GL [FirePro 2270]
	68f8 Cedar [Radeon HD 7300 Series]
	68f9 Cedar [Radeon HD 5000/6000/7350/8350 Series]
	68fa Cedar [Radeon HD 7350/8350 / R5 220]
	68fe Cedar LE
	6900 Topaz XT [Radeon R7 M260/M265 / M340/M360 / M440/M445 / 530/535 / 620/625 Mobile]
	6901 Topaz PRO [Radeon R5 M255]
	6907 Meso XT [Radeon R5 M315]
	6920 Amethyst [Radeon R9 M395/ M395X Mac Edition]
	6921 Amethyst XT [Radeon R9 M295X / M390X]
	6929 Tonga XT GL [FirePro S7150]
	692b Tonga PRO GL [FirePro W7100]
	692f Tonga XTV GL [FirePro S7150V]
	6930 Tonga PRO [Radeon R9 380 4GB]
	6938 Tonga XT / Amethyst XT [Radeon R9 380X / R9 M295X]
	6939 Tonga PRO [Radeon R9 285/380]
	693b Tonga PRO GL [FirePro W7100 / Barco MXRT-7600]
	694c Polaris 22 XT [Radeon RX Vega M GH]
	694e Polaris 22 XL [Radeon RX Vega M GL]
	694f Polaris 22 MGL XL [Radeon Pro WX Vega M GL]
	6980 Polaris12
	6981 Lexa XT [Radeon PRO WX 3200]
	6985 Lexa XT [Radeon PRO WX 3100]
	6986 Polaris12
	6987 Lexa [Radeon 540X/550X/630 / RX 640 / E9171 MCM]
	698f Lexa XT [Radeon PRO WX 3100 / Barco MXRT 4700]
	6995 Lexa XT [Radeon PRO WX 2100]
	699f Lexa PRO [Radeon 540/540X/550/550X / RX 540X/550/550X]
	69a0 Vega 12
	69a1 Vega 12
	69a2 Vega 12
	69a3 Vega 12
	69af Vega 12 [Radeon Pro Vega 20]
	6fdf Polaris 20 XL [Radeon RX 580 2048SP]
	700f RS100 AGP Bridge
	7010 RS200/RS250 AGP Bridge
	7100 R520 [Radeon X1800 XT]
	7101 R520/M58 [Mobility Radeon X1800 XT]
	7102 R520/M58 [Mobility Radeon X1800]
	7104 R520 GL [FireGL V7200 / Barco MXTR-5100]
	7109 R520 [Radeon X1800 XL]
	710a R520 [Radeon X1800 GTO]
	710b R520 [Radeon X1800 GTO]
	710e R520 GL [FireGL V7300]
	710f R520 GL [FireGL V7350]
	7120 R520 [Radeon X1800] (Secondary)
	7124 R520 GL [FireGL V7200] (Secondary)
	7129 R520 [Radeon X1800] (Secondary)
	712e R520 GL [FireGL V7300] (Secondary)
	712f R520 GL [FireGL V7350] (Secondary)
	7140 RV515 [Radeon X1300/X1550/X1600 Series]
	7142 RV515 PRO [Radeon X1300/X1550 Series]
	7143 RV505 [Radeon X1300/X1550 Series]
	7145 RV515/M54 [Mobility Radeon X1400]
	7146 RV515 [Radeon X1300/X1550]
	7147 RV505 [Radeon X1550 64-bit]
	7149 RV515/M52 [Mobility Radeon X1300]
	714a RV515/M52 [Mobility Radeon X1300]
	7152 RV515 GL [FireGL V3300]
	7153 RV515 GL [FireGL V3350]
	715f RV505 CE [Radeon X1550 64-bit]
	7162 RV515 PRO [Radeon X1300/X1550 Series] (Secondary)
	7163 RV505 [Radeon X1550 Series] (Secondary)
	7166 RV515 [Radeon X1300/X1550 Series] (Secondary)
	7167 RV515 [Radeon X1550 64-bit] (Secondary)
	7172 RV515 GL [FireGL V3300] (Secondary)
	7173 RV515 GL [FireGL V3350] (Secondary)
	7181 RV516 [Radeon X1600/X1650 Series]
	7183 RV516 [Radeon X1300/X1550 Series]
	7186 RV516/M64 [Mobility Radeon X1450]
	7187 RV516 [Radeon X1300/X1550 Series]
	7188 RV516/M64-S [Mobility Radeon X2300]
	718a RV516/M64 [Mobility Radeon X2300]
	718b RV516/M62 [Mobility Radeon X1350]
	718c RV516/M62-CSP64 [Mobility Radeon X1350]
	718d RV516/M64-CSP128 [Mobility Radeon X1450]
	7193 RV516 [Radeon X1550 Series]
	7196 RV516/M62-S [Mobility Radeon X1350]
	719b RV516 GL [FireMV 2250]
	719f RV516 [Radeon X1550 Series]
	71a0 RV516 [Radeon X1300/X1550 Series] (Secondary)
	71a1 RV516 [Radeon X1600/X1650 Series] (Secondary)
	71a3 RV516 [Radeon X1300/X1550 Series] (Secondary)
	71a7 RV516 [Radeon X1300/X1550 Series] (Secondary)
	71bb RV516 GL [FireMV 2250] (Secondary)
	71c0 RV530 [Radeon X1600 XT/X1650 GTO]
	71c1 RV535 [Radeon X1650 PRO]
	71c2 RV530 [Radeon X1600 PRO]
	71c3 RV530 [Radeon X1600 PRO]
	71c4 RV530/M56 GL [Mobility FireGL V5200]
	71c5 RV530/M56-P [Mobility Radeon X1600]
	71c6 RV530LE [Radeon X1600/X1650 PRO]
	71c7 RV535 [Radeon X1650 PRO]
	71ce RV530 [Radeon X1300 XT/X1600 PRO]
	71d2 RV530 GL [FireGL V3400]
	71d4 RV530/M66 GL [Mobility FireGL V5250]
	71d5 RV530/M66-P [Mobility Radeon X1700]
	71d6 RV530/M66-XT [Mobility Radeon X1700]
	71de RV530/M66 [Mobility Radeon X1700/X2500]
	71e0 RV530 [Radeon X1600] (Secondary)
	71e1 RV535 [Radeon X1650 PRO] (Secondary)
	71e2 RV530 [Radeon X1600] (Secondary)
	71e6 RV530 [Radeon X1650] (Secondary)
	71e7 RV535 [Radeon X1650 PRO] (Secondary)
	71f2 RV530 GL [FireGL V3400] (Secondary)
	7210 RV550/M71 [Mobility Radeon HD 2300]
	7211 RV550/M71 [Mobility Radeon X2300 HD]
	7240 R580+ [Radeon X1950 XTX]
	7244 R580+ [Radeon X1950 XT]
	7248 R580 [Radeon X1950]
	7249 R580 [Radeon X1900 XT]
	724b R580 [Radeon X1900 GT]
	724e R580 GL [FireGL V7350]
	7269 R580 [Radeon X1900 XT] (Secondary)
	726b R580 [Radeon X1900 GT] (Secondary)
	726e R580 [AMD Stream Processor] (Secondary)
	7280 RV570 [Radeon X1950 PRO]
	7288 RV570 [Radeon X1950 GT]
	7291 RV560 [Radeon X1650 XT]
	7293 RV560 [Radeon X1650 GT]
	72a0 RV570 [Radeon X1950 PRO] (Secondary)
	72a8 RV570 [Radeon X1950 GT] (Secondary)
	72b1 RV560 [Radeon X1650 XT] (Secondary)
	72b3 RV560 [Radeon X1650 GT] (Secondary)
	7300 Fiji [Radeon R9 FURY / NANO Series]
	7310 Navi 10 [Radeon Pro W5700X]
	7312 Navi 10 [Radeon Pro W5700]
	7314 Navi 10 USB
	7319 Navi 10 [Radeon Pro 5700 XT]
	731b Navi 10 [Radeon Pro 5700]
	731e TDC-150
	731f Navi 10 [Radeon RX 5600 OEM/5600 XT / 5700/5700 XT]
	7340 Navi 14 [Radeon RX 5500/5500M / Pro 5500M]
	7341 Navi 14 [Radeon Pro W5500]
	7347 Navi 14 [Radeon Pro W5500M]
	734f Navi 14 [Radeon Pro W5300M]
	7360 Navi 12 [Radeon Pro 5600M/V520/BC-160]
	7362 Navi 12 [Radeon Pro V520/V540]
	7388 Arcturus GL-XL
	738c Arcturus GL-XL [Instinct MI100]
	738e Arcturus GL-XL [Instinct MI100]
	73a1 Navi 21 [Radeon Pro V620]
	73a2 Navi 21 Pro-XTA [Radeon Pro W6900X]
	73a3 Navi 21 GL-XL [Radeon PRO W6800]
	73a4 Navi 21 USB
	73a5 Navi 21 [Radeon RX 6950 XT]
	73ab Navi 21 Pro-XLA [Radeon Pro W6800X/Radeon Pro W6800X Duo]
	73ae Navi 21 [Radeon Pro V620 MxGPU]
	73af Navi 21 [Radeon RX 6900 XT]
	73bf Navi 21 [Radeon RX 6800/6800 XT / 6900 XT]
	73c3 Navi 22
	73c4 Navi 22 USB
	73ce Navi22-XL SRIOV MxGPU
	73df Navi 22 [Radeon RX 6700/6700 XT/6750 XT / 6800M/6850M XT]
	73e0 Navi 23
	73e1 Navi 23 WKS-XM [Radeon PRO W6600M]
	73e3 Navi 23 WKS-XL [Radeon PRO W6600]
	73e4 Navi 23 USB
	73ef Navi 23 [Radeon RX 6650 XT / 6700S / 6800S]
	73ff Navi 23 [Radeon RX 6600/6600 XT/6600M]
	7408 Aldebaran/MI200 [Instinct MI250X]
	740c Aldebaran/MI200 [Instinct MI250X/MI250]
	740f Aldebaran/MI200 [Instinct MI210]
	7421 Navi 24 [Radeon PRO W6500M]
	7422 Navi 24 [Radeon PRO W6400]
	7423 Navi 24 [Radeon PRO W6300/W6300M]
	7424 Navi 24 [Radeon RX 6300]
	743f Navi 24 [Radeon RX 6400/6500 XT/6500M]
	744c Navi 31 [Radeon RX 7900 XT/7900 XTX]
	7480 Navi 33 [Radeon RX 7700S/7600S]
	7483 Navi 33 [Radeon RX 7600M/7600M XT]
	7833 RS350 Host Bridge
	7834 RS350 [Radeon 9100 PRO/XT IGP]
	7835 RS350M [Mobility Radeon 9000 IGP]
	7838 RS350 AGP Bridge
	7910 RS690 Host Bridge
	7911 RS690/RS740 Host Bridge
	7912 RS690/RS740 PCI to PCI Bridge (Internal gfx)
	7913 RS690 PCI to PCI Bridge (PCI Express Graphics Port 0)
	7915 RS690 PCI to PCI Bridge (PCI Express Port 1)
	7916 RS690 PCI to PCI Bridge (PCI Express Port 2)
	7917 RS690 PCI to PCI Bridge (PCI Express Port 3)
	7919 RS690 HDMI Audio [Radeon Xpress 1200 Series]
	791e RS690 [Radeon X1200]
	791f RS690M [Radeon Xpress 1200/1250/1270]
	7930 RS600 Host Bridge
	7932 RS600 PCI to PCI Bridge (Internal gfx)
	7933 RS600 PCI to PCI Bridge (PCI Express Graphics Port 0)
	7935 RS600 PCI to PCI Bridge (PCI Express Port 1)
	7936 RS600 PCI to PCI Bridge (PCI Express Port 2)
	7937 RS690 PCI to PCI Bridge (PCI Express Port 3)
	793b RS600 HDMI Audio [Radeon Xpress 1250]
	793f RS690M [Radeon Xpress 1200/1250/1270] (Secondary)
	7941 RS600 [Radeon Xpress 1250]
	7942 RS600M [Radeon Xpress 1250]
	796e RS740 [Radeon 2100]
	9400 R600 [Radeon HD 2900 PRO/XT]
	9401 R600 [Radeon HD 2900 XT]
	9403 R600 [Radeon HD 2900 PRO]
	9405 R600 [Radeon HD 2900 GT]
	940a R600 GL [FireGL V8650]
	940b R600 GL [FireGL V8600]
	940f R600 GL [FireGL V7600]
	9440 RV770 [Radeon HD 4870]
	9441 R700 [Radeon HD 4870 X2]
	9442 RV770 [Radeon HD 4850]
	9443 R700 [Radeon HD 4850 X2]
	9444 RV770 GL [FirePro V8750]
	9446 RV770 GL [FirePro V7760]
	944a RV770/M98L [Mobility Radeon HD 4850]
	944b RV770/M98 [Mobility Radeon HD 4850 X2]
	944c RV770 LE [Radeon HD 4830]
	944e RV770 CE [Radeon HD 4710]
	9450 RV770 GL [FireStream 9270]
	9452 RV770 GL [FireStream 9250]
	9456 RV770 GL [FirePro V8700]
	945a RV770/M98-XT [Mobility Radeon HD 4870]
	9460 RV790 [Radeon HD 4890]
	9462 RV790 [Radeon HD 4860]
	946a RV770 GL [FirePro M7750]
	9480 RV730/M96 [Mobility Radeon HD 4650/5165]
	9488 RV730/M96-XT [Mobility Radeon HD 4670]
	9489 RV730/M96 GL [Mobility FireGL V5725]
	9490 RV730 XT [Radeon HD 4670]
	9491 RV730/M96-CSP [Radeon E4690]
	9495 RV730 [Radeon HD 4600 AGP Series]
	9498 RV730 PRO [Radeon HD 4650]
	949c RV730 GL [FirePro V7750]
	949e RV730 GL [FirePro V5700]
	949f RV730 GL [FirePro V3750]
	94a0 RV740/M97 [Mobility Radeon HD 4830]
	94a1 RV740/M97-XT [Mobility Radeon HD 4860]
	94a3 RV740/M97 GL [FirePro M7740]
	94b3 RV740 PRO [Radeon HD 4770]
	94b4 RV740 PRO [Radeon HD 4750]
	94c1 RV610 [Radeon HD 2400 PRO/XT]
	94c3 RV610 [Radeon HD 2400 PRO]
	94c4 RV610 LE [Radeon HD 2400 PRO AGP]
	94c5 RV610 [Radeon HD 2400 LE]
	94c7 RV610 [Radeon HD 2350]
	94c8 RV610/M74 [Mobility Radeon HD 2400 XT]
	94c9 RV610/M72-S [Mobility Radeon HD 2400]
	94cb RV610 [Radeon E2400]
	94cc RV610 LE [Radeon HD 2400 PRO PCI]
	9500 RV670 [Radeon HD 3850 X2]
	9501 RV670 [Radeon HD 3870]
	9504 RV670/M88 [Mobility Radeon HD 3850]
	9505 RV670 [Radeon HD 3690/3850]
	9506 RV670/M88 [Mobility Radeon HD 3850 X2]
	9507 RV670 [Radeon HD 3830]
	9508 RV670/M88-XT [Mobility Radeon HD 3870]
	9509 RV670/M88 [Mobility Radeon HD 3870 X2]
	950f R680 [Radeon HD 3870 X2]
	9511 RV670 GL [FireGL V7700]
	9513 RV670 [Radeon HD 3850 X2]
	9515 RV670 PRO [Radeon HD 3850 AGP]
	9519 RV670 GL [FireStream 9170]
	9540 RV710 [Radeon HD 4550]
	954f RV710 [Radeon HD 4350/4550]
	9552 RV710/M92 [Mobility Radeon HD 4330/4350/4550]
	9553 RV710/M92 [Mobility Radeon HD 4530/4570/5145/530v/540v/545v]
	9555 RV711/M93 [Mobility Radeon HD 4350/4550/530v/540v/545v / FirePro RG220]
	9557 RV711/M93 GL [FirePro RG220]
	955f RV710/M92 [Mobility Radeon HD 4330]
	9580 RV630 [Radeon HD 2600 PRO]
	9581 RV630/M76 [Mobility Radeon HD 2600]
	9583 RV630/M76 [Mobility Radeon HD 2600 XT/2700]
	9586 RV630 XT [Radeon HD 2600 XT AGP]
	9587 RV630 PRO [Radeon HD 2600 PRO AGP]
	9588 RV630 XT [Radeon HD 2600 XT]
	9589 RV630 PRO [Radeon HD 2600 PRO]
	958a RV630 [Radeon HD 2600 X2]
	958b RV630/M76 [Mobility Radeon HD 2600 XT]
	958c RV630 GL [FireGL V5600]
	958d RV630 GL [FireGL V3600]
	9591 RV635/M86 [Mobility Radeon HD 3650]
	9593 RV635/M86 [Mobility Radeon HD 3670]
	9595 RV635/M86 GL [Mobility FireGL V5700]
	9596 RV635 PRO [Radeon HD 3650 AGP]
	9597 RV635 PRO [Radeon HD 3650 AGP]
	9598 RV635 [Radeon HD 3650/3750/4570/4580]
	9599 RV635 PRO [Radeon HD 3650 AGP]
	95c0 RV620 PRO [Radeon HD 3470]
	95c2 RV620/M82 [Mobility Radeon HD 3410/3430]
	95c4 RV620/M82 [Mobility Radeon HD 3450/3470]
	95c5 RV620 LE [Radeon HD 3450]
	95c6 RV620 LE [Radeon HD 3450 AGP]
	95c9 RV620 LE [Radeon HD 3450 PCI]
	95cc RV620 GL [FirePro V3700]
	95cd RV620 GL [FirePro 2450]
	95cf RV620 GL [FirePro 2260]
	960f RS780 HDMI Audio [Radeon 3000/3100 / HD 3200/3300]
	9610 RS780 [Radeon HD 3200]
	9611 RS780C [Radeon 3100]
	9612 RS780M [Mobility Radeon HD 3200]
	9613 RS780MC [Mobility Radeon HD 3100]
	9614 RS780D [Radeon HD 3300]
	9615 RS780E [Radeon HD 3200]
	9616 RS780L [Radeon 3000]
	9640 Sumo [Radeon HD 6550D]
	9641 Sumo [Radeon HD 6620G]
	9642 SuperSumo [Radeon HD 6370D]
	9643 SuperSumo [Radeon HD 6380G]
	9644 SuperSumo [Radeon HD 6410D]
	9645 SuperSumo [Radeon HD 6410D]
	9647 Sumo [Radeon HD 6520G]
	9648 Sumo [Radeon HD 6480G]
	9649 SuperSumo [Radeon HD 6480G]
	964a Sumo [Radeon HD 6530D]
	964b Sumo
	964c Sumo
	964e Sumo
	964f Sumo
	970f RS880 HDMI Audio [Radeon HD 4200 Series]
	9710 RS880 [Radeon HD 4200]
	9712 RS880M [Mobility Radeon HD 4225/4250]
	9713 RS880M [Mobility Radeon HD 4100]
	9714 RS880 [Radeon HD 4290]
	9715 RS880 [Radeon HD 4250]
	9802 Wrestler [Radeon HD 6310]
	9803 Wrestler [Radeon HD 6310]
	9804 Wrestler [Radeon HD 6250]
	9805 Wrestler [Radeon HD 6250]
	9806 Wrestler [Radeon HD 6320]
	9807 Wrestler [Radeon HD 6290]
	9808 Wrestler [Radeon HD 7340]
	9809 Wrestler [Radeon HD 7310]
	980a Wrestler [Radeon HD 7290]
	9830 Kabini [Radeon HD 8400 / R3 Series]
	9831 Kabini [Radeon HD 8400E]
	9832 Kabini [Radeon HD 8330]
	9833 Kabini [Radeon HD 8330E]
	9834 Kabini [Radeon HD 8210]
	9835 Kabini [Radeon HD 8310E]
	9836 Kabini [Radeon HD 8280 / R3 Series]
	9837 Kabini [Radeon HD 8280E]
	9838 Kabini [Radeon HD 8240 / R3 Series]
	9839 Kabini [Radeon HD 8180]
	983d Temash [Radeon HD 8250/8280G]
	9840 Kabini HDMI/DP Audio
	9850 Mullins [Radeon R3 Graphics]
	9851 Mullins [Radeon R4/R5 Graphics]
	9852 Mullins [Radeon R2 Graphics]
	9853 Mullins [Radeon R2 Graphics]
	9854 Mullins [Radeon R3E Graphics]
	9855 Mullins [Radeon R6 Graphics]
	9856 Mullins [Radeon R1E/R2E Graphics]
	9857 Mullins [Radeon APU XX-2200M with R2 Graphics]
	9858 Mullins
	9859 Mullins
	985a Mullins
	985b Mullins
	985c Mullins
	985d Mullins
	985e Mullins
	985f Mullins
	9874 Wani [Radeon R5/R6/R7 Graphics]
	9890 Amur
	98c0 Nolan
	98e4 Stoney [Radeon R2/R3/R4/R5 Graphics]
	9900 Trinity [Radeon HD 7660G]
	9901 Trinity [Radeon HD 7660D]
	9902 Trinity HDMI Audio Controller
	9903 Trinity [Radeon HD 7640G]
	9904 Trinity [Radeon HD 7560D]
	9905 Trinity GL [FirePro A300]
	9906 Trinity GL [FirePro A320]
	9907 Trinity [Radeon HD 7620G]
	9908 Trinity [Radeon HD 7600G]
	9909 Trinity [Radeon HD 7500G]
	990a Trinity [Radeon HD 7500G]
	990b Richland [Radeon HD 8650G]
	990c Richland [Radeon HD 8670D]
	990d Richland [Radeon HD 8550G]
	990e Richland [Radeon HD 8570D]
	990f Richland [Radeon HD 8610G]
	9910 Trinity [Radeon HD 7660G]
	9913 Trinity [Radeon HD 7640G]
	9917 Trinity [Radeon HD 7620G]
	9918 Trinity [Radeon HD 7600G]
	9919 Trinity [Radeon HD 7500G]
	991e Bishop [Xbox One S APU]
	9920 Liverpool [Playstation 4 APU]
	9921 Liverpool HDMI/DP Audio Controller
	9922 Starshp
	9923 Starsha2 [Kingston/Clayton]
	9924 Gladius
	9925 Kingston/Clayton/Jupiter/Gladius/Montego HDMI Controller
	9926 Jupiter
	9990 Trinity 2 [Radeon HD 7520G]
	9991 Trinity 2 [Radeon HD 7540D]
	9992 Trinity 2 [Radeon HD 7420G]
	9993 Trinity 2 [Radeon HD 7480D]
	9994 Trinity 2 [Radeon HD 7400G]
	9995 Richland [Radeon HD 8450G]
	9996 Richland [Radeon HD 8470D]
	9997 Richland [Radeon HD 8350G]
	9998 Richland [Radeon HD 8370D]
	9999 Richland [Radeon HD 8510G]
	999a Richland [Radeon HD 8410G]
	999b Richland [Radeon HD 8310G]
	999c Richland [Radeon HD 8650D]
	999d Richland [Radeon HD 8550D]
	99a0 Trinity 2 [Radeon HD 7520G]
	99a2 Trinity 2 [Radeon HD 7420G]
	99a4 Trinity 2 [Radeon HD 7400G]
	aa00 R600 HDMI Audio [Radeon HD 2900 GT/PRO/XT]
	aa01 RV635 HDMI Audio [Radeon HD 3650/3730/3750]
	aa08 RV630 HDMI Audio [Radeon HD 2600 PRO/XT / HD 3610]
	aa10 RV610 HDMI Audio [Radeon HD 2350 PRO / 2400 PRO/XT / HD 3410]
	aa18 RV670/680 HDMI Audio [Radeon HD 3690/3800 Series]
	aa20 RV635 HDMI Audio [Radeon HD 3650/3730/3750]
	aa28 RV620 HDMI Audio [Radeon HD 3450/3470/3550/3570]
	aa30 RV770 HDMI Audio [Radeon HD 4850/4870]
	aa38 RV710/730 HDMI Audio [Radeon HD 4000 series]
	aa50 Cypress HDMI Audio [Radeon HD 5830/5850/5870 / 6850/6870 Rebrand]
	aa58 Juniper HDMI Audio [Radeon HD 5700 Series]
	aa60 Redwood HDMI Audio [Radeon HD 5000 Series]
	aa68 Cedar HDMI Audio [Radeon HD 5400/6300/7300 Series]
	aa80 Cayman/Antilles HDMI Audio [Radeon HD 6930/6950/6970/6990]
	aa88 Barts HDMI Audio [Radeon HD 6790/6850/6870 / 7720 OEM]
	aa90 Turks HDMI Audio [Radeon HD 6500/6600 / 6700M Series]
	aa98 Caicos HDMI Audio [Radeon HD 6450 / 7450/8450/8490 OEM / R5 230/235/235X OEM]
	aaa0 Tahiti HDMI Audio [Radeon HD 7870 XT / 7950/7970]
	aab0 Oland/Hainan/Cape Verde/Pitcairn HDMI Audio [Radeon HD 7000 Series]
	aab8 Tiran HDMI Audio
	aac0 Tobago HDMI Audio [Radeon R7 360 / R9 360 OEM]
	aac8 Hawaii HDMI Audio [Radeon R9 290/290X / 390/390X]
	aad8 Tonga HDMI Audio [Radeon R9 285/380]
	aae0 Baffin HDMI/DP Audio [Radeon RX 550 640SP / RX 560/560X]
	aae8 Fiji HDMI/DP Audio [Radeon R9 Nano / FURY/FURY X]
	aaf0 Ellesmere HDMI Audio [Radeon RX 470/480 / 570/580/590]
	aaf8 Vega 10 HDMI Audio [Radeon Vega 56/64]
	ab00 Baffin HDMI/DP Audio [Radeon RX 550 640SP / RX 560/560X]
	ab08 Polaris 22 HDMI Audio
	ab10 Lexa HDMI Audio
	ab18 Vega 12 HDMI Audio
	ab20 Vega 20 HDMI Audio [Radeon VII]
	ab28 Navi 21/23 HDMI/DP Audio Controller
	ab38 Navi 10 HDMI Audio
	ac00 Theater 506 World-Wide Analog Decoder
	ac01 Theater 506 World-Wide Analog Decoder
	ac02 TV Wonder HD 600 PCIe
	ac03 Theater 506 PCIe
	ac04 Theater 506 USB
	ac05 Theater 506 USB
	ac06 Theater 506 External USB
	ac07 Theater 506 External USB
	ac08 Theater 506A World-Wide Analog Decoder + Demodulator
	ac09 Theater 506A World-Wide Analog Decoder + Demodulator
	ac0a Theater 506A PCIe
	ac0b Theater 506A PCIe
	ac0c Theater 506A USB
	ac0d Theater 506A USB
	ac0e Theater 506A External USB
	ac0f Theater 506A External USB
	ac12 Theater HD T507 (DVB-T) TV tuner/capture device
	cab0 RS100 Host Bridge
	cab2 RS200 Host Bridge
	cab3 RS250 Host Bridge
	cbb2 RS200 Host Bridge
1003 ULSI Systems
1004 VLSI Technology Inc
1005 Avance Logic Inc. [ALI]
1006 Reply Group
1007 NetFrame Systems Inc
1008 Epson
100a Phoenix Technologies
100b National Semiconductor Corporation
100c Tseng Labs Inc
100d AST Research Inc
100e Weitek
1010 Video Logic, Ltd.
1011 Digital Equipment Corporation
	0001 DECchip 21050
	0002 DECchip 21040 [Tulip]
	0004 DECchip 21030 [TGA]
	0007 NVRAM [Zephyr NVRAM]
	0008 KZPSA [KZPSA]
	0009 DECchip 21140 [FasterNet]
	000a 21230 Video Codec
	000d PBXGB [TGA2]
	000f PCI-to-PDQ Interface Chip [PFI] FDDI (DEFPA)
	0014 DECchip 21041 [Tulip Pass 3]
	0016 ATMworks 350 Adapter [OPPO] (DGLPB)
	0017 PV-PCI Graphics Controller (ZLXp-L)
	0018 Memory Channel interface
	0019 DECchip 21142/43
	001a Farallon PN9000SX Gigabit Ethernet
	0021 DECchip 21052
	0022 DECchip 21150
	0023 DECchip 21150
	0024 DECchip 21152
	0025 DECchip 21153
	0026 DECchip 21154
	0034 56k Modem Cardbus
	0045 DECchip 21553
	0046 DECchip 21554
	1065 StrongARM DC21285
1012 Micronics Computers Inc
1013 Cirrus Logic
1014 IBM
	0002 PCI to MCA Bridge
	0005 Processor to I/O Controller [Alta Lite]
	0007 Processor to I/O Controller [Alta MP]
	000a PCI to ISA Bridge (IBM27-82376) [Fire Coral]
	0017 CPU to PCI Bridge
	0018 TR Auto LANstreamer
	001b GXT-150P
	001c Carrera
	001d SCSI-2 FAST PCI Adapter (82G2675)
	0020 GXT1000 Graphics Adapter
	0022 PCI to PCI Bridge (IBM27-82351)
	002d Processor to I/O Controller [Python]
	002e SCSI RAID Adapter [ServeRAID]
	0031 2 Port Serial Adapter
	0036 PCI to 32-bit LocalBus Bridge [Miami]
	0037 PowerPC to PCI Bridge (IBM27-82660)
	003a CPU to PCI Bridge
	003c GXT250P/GXT255P Graphics Adapter
	003e 16/4 Token ring UTP/STP controller
	0045 SSA Adapter
	0046 MPIC interrupt controller
	0047 PCI to PCI Bridge
	0048 PCI to PCI Bridge
	0049 Warhead SCSI Controller
	004e ATM Controller (14104e00)
	004f ATM Controller (14104f00)
	0050 ATM Controller (14105000)
	0053 25 MBit ATM Controller
	0054 GXT500P/GXT550P Graphics Adapter
	0057 MPEG PCI Bridge
	0058 SSA Adapter [Advanced SerialRAID/X]
	005e GXT800P Graphics Adapter
	007c ATM Controller (14107c00)
	007d 3780IDSP [MWave]
	008b EADS PCI to PCI Bridge
	008e GXT3000P Graphics Adapter
	0090 GXT 3000P
	0091 SSA Adapter
	0095 20H2999 PCI Docking Bridge
	0096 Chukar chipset SCSI controller
	009f PCI 4758 Cryptographic Accelerator
	00a5 ATM Controller (1410a500)
	00a6 ATM 155MBPS MM Controller (1410a600)
	00b7 GXT2000P Graphics Adapter
	00b8 GXT2000P Graphics Adapter
	00be ATM 622MBPS Controller (1410be00)
	00dc Advanced Systems Management Adapter (ASMA)
	00fc CPC710 Dual Bridge and Memory Controller (PCI-64)
	0105 CPC710 Dual Bridge and Memory Controller (PCI-32)
	010f Remote Supervisor Adapter (RSA)
	0142 Yotta Video Compositor Input
	0144 Yotta Video Compositor Output
	0156 405GP PLB to PCI Bridge
	015e 622Mbps ATM PCI Adapter
	0160 64bit/66MHz PCI ATM 155 MMF
	016e GXT4000P Graphics Adapter
	0170 GXT6000P Graphics Adapter
	017d GXT300P Graphics Adapter
	0180 Snipe chipset SCSI controller
	0188 EADS-X PCI-X to PCI-X Bridge
	01a7 PCI-X to PCI-X Bridge
	01bd ServeRAID Controller
	01c1 64bit/66MHz PCI ATM 155 UTP
	01e6 Cryptographic Accelerator
	01ef PowerPC 440GP PCI Bridge
	01ff 10/100 Mbps Ethernet
	0219 Multiport Serial Adapter
	021b GXT6500P Graphics Adapter
	021c GXT4500P Graphics Adapter
	0233 GXT135P Graphics Adapter
	025a Drone card
	028c Citrine chipset SCSI controller
	02a1 Calgary PCI-X Host Bridge
	02bd Obsidian chipset SCSI controller
	0302 Winnipeg PCI-X Host Bridge
	0308 CalIOC2 PCI-E Root Port
	0311 FC 5740/1954 4-Port 10/100/1000 Base-TX PCI-X Adapter for POWER
	0314 ZISC 036 Neural accelerator card
	032d Axon - Cell Companion Chip
	0339 Obsidian-E PCI-E SCSI controller
	033d PCI-E IPR SAS Adapter (FPGA)
	034a PCI-E IPR SAS Adapter (ASIC)
	03dc POWER8 Host Bridge (PHB3)
	044b GenWQE Accelerator Adapter
	04aa Flash Adapter 90 (PCIe2 0.9TB)
	04c1 POWER9 Host Bridge (PHB4)
	04da PCI-E IPR SAS+ Adapter (ASIC)
	04ed Internal Shared Memory (ISM) virtual PCI device
	3022 QLA3022 Network Adapter
	4022 QLA3022 Network Adapter
	ffff MPIC-2 interrupt controller
1015 LSI Logic Corp of Canada
1016 ICL Personal Systems
1017 SPEA Software AG
1018 Unisys Systems
1019 Elitegroup Computer Systems
101a AT&T GIS (NCR)
101b Vitesse Semiconductor
101c Western Digital
101d Maxim Integrated Products
101e American Megatrends Inc.
101f PictureTel
1020 Hitachi Computer Products
1021 OKI Electric Industry Co. Ltd.
1022 Advanced Micro Devices, Inc. [AMD]
	1100 K8 [Athlon64/Opteron] HyperTransport Technology Configuration
	1101 K8 [Athlon64/Opteron] Address Map
	1102 K8 [Athlon64/Opteron] DRAM Controller
	1103 K8 [Athlon64/Opteron] Miscellaneous Control
	1200 Family 10h Processor HyperTransport Configuration
	1201 Family 10h Processor Address Map
	1202 Family 10h Processor DRAM Controller
	1203 Family 10h Processor Miscellaneous Control
	1204 Family 10h Processor Link Control
	1300 Family 11h Processor HyperTransport Configuration
	1301 Family 11h Processor Address Map
	1302 Family 11h Processor DRAM Controller
	1303 Family 11h Processor Miscellaneous Control
	1304 Family 11h Processor Link Control
	1305 Griffin Function 5
	1306 Griffin Function 6
	1307 Griffin Function 7
	1308 Kaveri Audio Controller
	1314 Wrestler/Bheem/Ontario/Krishna Audio Controller
	13e0 Ariel Root Complex
	13e1 Ariel IOMMU
	13e2 Ariel PCIe Dummy Host Bridge
	13e3 Ariel PCIe GPP Bridge
	13e4 Ariel PCIe Dummy Host Bridge
	13e5 Ariel Internal PCIe GPP Bridge 0 to Bus A
	13e6 Ariel Internal PCIe GPP Bridge 0 to Bus B
	13e7 Ariel SMBus Controller
	13e8 Ariel LPC Bridge
	13e9 Ariel Internal GPU
	13ea Ariel HD Audio Controller
	13eb Ariel HD Audio Coprocessor
	13ec Ariel Cryptographic Coprocessor
	13ed Ariel USB 3.1 Type C: Gen2 x 1port + DP Alt Mode
	13ee Ariel USB 3.1 Type A: Gen2 x 2 ports
	13ef Ariel ZCN/MP4
	13f0 Ariel Device 24: Function 0
	13f1 Ariel Device 24: Function 1
	13f2 Ariel Device 24: Function 2
	13f3 Ariel Device 24: Function 3
	13f4 Ariel Device 24: Function 4
	13f5 Ariel Device 24: Function 5
	13f6 Ariel Device 24: Function 6
	13f7 Ariel Device 24: Function 7
	1400 Family 15h (Models 10h-1fh) Processor Function 0
	1401 Family 15h (Models 10h-1fh) Processor Function 1
	1402 Family 15h (Models 10h-1fh) Processor Function 2
	1403 Family 15h (Models 10h-1fh) Processor Function 3
	1404 Family 15h (Models 10h-1fh) Processor Function 4
	1405 Family 15h (Models 10h-1fh) Processor Function 5
	1410 Family 15h (Models 10h-1fh) Processor Root Complex
	1412 Family 15h (Models 10h-1fh) Processor Root Port
	1413 Family 15h (Models 10h-1fh) Processor Root Port
	1414 Family 15h (Models 10h-1fh) Processor Root Port
	1415 Family 15h (Models 10h-1fh) Processor Root Port
	1416 Family 15h (Models 10h-1fh) Processor Root Port
	1417 Family 15h (Models 10h-1fh) Processor Root Port
	1418 Family 15h (Models 10h-1fh) Processor Root Port
	1419 Family 15h (Models 10h-1fh) I/O Memory Management Unit
	141a Family 15h (Models 30h-3fh) Processor Function 0
	141b Family 15h (Models 30h-3fh) Processor Function 1
	141c Family 15h (Models 30h-3fh) Processor Function 2
	141d Family 15h (Models 30h-3fh) Processor Function 3
	141e Family 15h (Models 30h-3fh) Processor Function 4
	141f Family 15h (Models 30h-3fh) Processor Function 5
	1422 Family 15h (Models 30h-3fh) Processor Root Complex
	1423 Family 15h (Models 30h-3fh) I/O Memory Management Unit
	1424 Family 15h (Models 30h-3fh) Processor Root Port
	1425 Kaveri P2P Bridge for GFX PCIe Port [1:0]
	1426 Family 15h (Models 30h-3fh) Processor Root Port
	142e Liverpool Processor HT configuration
	142f Liverpool Processor Address Maps
	1430 Liverpool Processor DRAM configuration
	1431 Liverpool Processor Misc configuration
	1432 Liverpool Processor PM configuration
	1433 Liverpool Processor NB Performance Monitor
	1434 Liverpool Processor SPLL Configuration
	1436 Liverpool Processor Root Complex
	1437 Liverpool I/O Memory Management Unit
	1438 Liverpool UMI PCIe Dummy Host Bridge
	1439 Family 16h Processor Functions 5:1
	143a Kingston/Clayton/Gladius/Montego Root Complex
	143b Kingston/Clayton/Gladius/Montego P2P Bridge for UMI Link
	1440 Matisse/Vermeer Data Fabric: Device 18h; Function 0
	1441 Matisse/Vermeer Data Fabric: Device 18h; Function 1
	1442 Matisse/Vermeer Data Fabric: Device 18h; Function 2
	1443 Matisse/Vermeer Data Fabric: Device 18h; Function 3
	1444 Matisse/Vermeer Data Fabric: Device 18h; Function 4
	1445 Matisse/Vermeer Data Fabric: Device 18h; Function 5
	1446 Matisse/Vermeer Data Fabric: Device 18h; Function 6
	1447 Matisse/Vermeer Data Fabric: Device 18h; Function 7
	1448 Renoir Device 24: Function 0
	1449 Renoir Device 24: Function 1
	144a Renoir Device 24: Function 2
	144b Renoir Device 24: Function 3
	144c Renoir Device 24: Function 4
	144d Renoir Device 24: Function 5
	144e Renoir Device 24: Function 6
	144f Renoir Device 24: Function 7
	1450 Family 17h (Models 00h-0fh) Root Complex
	1451 Family 17h (Models 00h-0fh) I/O Memory Management Unit
	1452 Family 17h (Models 00h-1fh) PCIe Dummy Host Bridge
	1453 Family 17h (Models 00h-0fh) PCIe GPP Bridge
	1454 Family 17h (Models 00h-0fh) Internal PCIe GPP Bridge 0 to Bus B
	1455 Zeppelin/Renoir PCIe Dummy Function
	1456 Family 17h (Models 00h-0fh) Platform Security Processor (PSP) 3.0 Device
	1457 Family 17h (Models 00h-0fh) HD Audio Controller
	145a Zeppelin/Raven/Raven2 PCIe Dummy Function
	145b Zeppelin Non-Transparent Bridge
	145c Family 17h (Models 00h-0fh) USB 3.0 Host Controller
	145d Zeppelin Switch Upstream (PCIE SW.US)
	145e Zeppelin Switch Downstream (PCIE SW.DS)
	145f Zeppelin USB 3.0 xHCI Compliant Host Controller
	1460 Family 17h (Models 00h-0fh) Data Fabric: Device 18h; Function 0
	1461 Family 17h (Models 00h-0fh) Data Fabric: Device 18h; Function 1
	1462 Family 17h (Models 00h-0fh) Data Fabric: Device 18h; Function 2
	1463 Family 17h (Models 00h-0fh) Data Fabric: Device 18h; Function 3
	1464 Family 17h (Models 00h-0fh) Data Fabric: Device 18h; Function 4
	1465 Family 17h (Models 00h-0fh) Data Fabric: Device 18h; Function 5
	1466 Family 17h (Models 00h-0fh) Data Fabric: Device 18h; Function 6
	1467 Family 17h (Models 00h-0fh) Data Fabric: Device 18h; Function 7
	1468 Zeppelin Cryptographic Coprocessor NTBCCP
	1470 Vega 10 PCIe Bridge
	1471 Vega 10 PCIe Bridge
	1480 Starship/Matisse Root Complex
	1481 Starship/Matisse IOMMU
	1482 Starship/Matisse PCIe Dummy Host Bridge
	1483 Starship/Matisse GPP Bridge
	1484 Starship/Matisse Internal PCIe GPP Bridge 0 to bus[E:B]
	1485 Starship/Matisse Reserved SPP
	1486 Starship/Matisse Cryptographic Coprocessor PSPCPP
	1487 Starship/Matisse HD Audio Controller
	1488 Starship Reserved SSP
	1489 Starship Reserved SSP
	148a Starship/Matisse PCIe Dummy Function
	148b Starship/Matisse Non-Transparent Bridge
	148c Starship USB 3.0 Host Controller
	148d Starship/Matisse Switch Upstream (PCIE SW.US)
	148e Starship/Matisse Switch Downstream (PCIE SW.DS)
	148f Starship Reserved SSP
	1490 Starship Device 24; Function 0
	1491 Starship Device 24; Function 1
	1492 Starship Device 24; Function 2
	1493 Starship Device 24; Function 3
	1494 Starship Device 24; Function 4
	1495 Starship Device 24; Function 5
	1496 Starship Device 24; Function 6
	1497 Starship Device 24; Function 7
	1498 Starship/Matisse PTDMA
	1499 Starship/Matisse NVMe
	149a Starship PCIe GPP Bridge [1:0]
	149b Starship Reserved SSP
	149c Matisse USB 3.0 Host Controller
	149d Vangogh CVIP
	14b5 Family 17h-19h PCIe Root Complex
	14b6 Family 17h-19h IOMMU
	14b7 Family 17h-19h PCIe Dummy Host Bridge
	14b9 Family 17h-19h Internal PCIe GPP Bridge
	14ba Family 17h-19h PCIe GPP Bridge
	14cd Family 19h USB4/Thunderbolt PCIe tunnel
	1510 Family 14h Processor Root Complex
	1512 Family 14h Processor Root Port
	1513 Family 14h Processor Root Port
	1514 Family 14h Processor Root Port
	1515 Family 14h Processor Root Port
	1516 Family 14h Processor Root Port
	1530 Family 16h Processor Function 0
	1531 Family 16h Processor Function 1
	1532 Family 16h Processor Function 2
	1533 Family 16h Processor Function 3
	1534 Family 16h Processor Function 4
	1535 Family 16h Processor Function 5
	1536 Family 16h Processor Root Complex
	1537 Kabini/Mullins PSP-Platform Security Processor
	1538 Family 16h Processor Function 0
	1539 Kabini P2P Bridge for PCIe Ports[4:0]
	1540 Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky HT Configuration
	1541 Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky Address Maps
	1542 Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky DRAM Configuration
	1543 Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky Miscellaneous Configuration
	1544 Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky PM Configuration
	1545 Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky NB Performance Monitor
	1546 Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky Root Complex
	1547 Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky IOMMU
	1548 Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky UMI PCIe Dummy Host Bridge
	1549 Kryptos/Cato/Garfield/Garfield+ P2P Bridge for PCIe Port [3:0]
	154a Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky Audio Processor
	154b Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky Security Processor
	154d Kryptos/Cato/Garfield/Garfield+/Arlene/Pooky/Anubis HDMI Controller
	154f Anubis Audio Processor
	1550 Garfield+/Arlene/Pooky/Anubis SPLL Configuration
	1553 Arlene/Pooky P2P Bridge for PCIE (3:0)
	155b Anubis Root Complex
	155c Anubis IOMMU
	155d Anubis UMI PCIe Dummy Bridge
	155e Anubis P2P Bridge for PCIe Ports [4:0]
	1560 Anubis Security Processor
	1566 Family 16h (Models 30h-3fh) Processor Root Complex
	1567 Mullins IOMMU
	156b Family 16h (Models 30h-3fh) Host Bridge
	1570 Family 15h (Models 60h-6fh) Processor Function 0
	1571 Family 15h (Models 60h-6fh) Processor Function 1
	1572 Family 15h (Models 60h-6fh) Processor Function 2
	1573 Family 15h (Models 60h-6fh) Processor Function 3
	1574 Family 15h (Models 60h-6fh) Processor Function 4
	1575 Family 15h (Models 60h-6fh) Processor Function 5
	1576 Family 15h (Models 60h-6fh) Processor Root Complex
	1577 Family 15h (Models 60h-6fh) I/O Memory Management Unit
	1578 Carrizo Platform Security Processor
	1579 Carrizo Audio Processor
	157a Family 15h (Models 60h-6fh) Audio Controller
	157b Family 15h (Models 60h-6fh) Host Bridge
	157c Family 15h (Models 60h-6fh) Processor Root Port
	157d Carrizo Audio Dummy Host Bridge
	157e Carrizo Audio Controller
	1580 Family 16h (Models 30h-3fh) Processor Function 0
	1581 Family 16h (Models 30h-3fh) Processor Function 1
	1582 Family 16h (Models 30h-3fh) Processor Function 2
	1583 Family 16h (Models 30h-3fh) Processor Function 3
	1584 Family 16h (Models 30h-3fh) Processor Function 4
	1585 Family 16h (Models 30h-3fh) Processor Function 5
	1590 Amur/Nolan HT Configuration
	1591 Amur/Nolan Address Maps
	1592 Amur/Nolan DRAM Configuration
	1593 Amur/Nolan Miscellaneous Configuration
	1594 Amur/Nolan PM Configuration
	1595 Amur/Nolan NB Performance Monitor
	1596 Amur/Nolan Root Complex
	1597 Amur/Nolan IOMMU
	1598 Amur/Nolan Platform Security Processor
	1599 Amur/Nolan PCIe Dummy Host Bridge
	159d Amur Function 6: Gasket
	15b0 Stoney HT Configuration
	15b1 Stoney Address Maps
	15b2 Stoney DRAM Configuration
	15b3 Stoney Miscellaneous Configuration
	15b4 Stoney PM Configuration
	15b5 Stoney NB Performance Monitor
	15bc Stoney PCIe [GFX,GPP] Bridge [4:0]
	15be Stoney Audio Processor
	15d0 Raven/Raven2 Root Complex
	15d1 Raven/Raven2 IOMMU
	15d2 Raven/Raven2 PCIe Dummy Host Bridge
	15d3 Raven/Raven2 PCIe GPP Bridge [6:0]
	15d4 FireFlight USB 3.1
	15d5 FireFlight USB 3.1
	15d6 Rembrandt USB4 XHCI controller #5
	15d7 Rembrandt USB4 XHCI controller #6
	15da Raven/Raven2 PCIe Dummy Host Bridge
	15db Raven/Raven2 Internal PCIe GPP Bridge 0 to Bus A
	15dc Raven/Raven2 Internal PCIe GPP Bridge 0 to Bus B
	15de Raven/Raven2/FireFlight HD Audio Controller
	15df Family 17h (Models 10h-1fh) Platform Security Processor
	15e0 Raven USB 3.1
	15e1 Raven USB 3.1
	15e2 ACP/ACP3X/ACP6x Audio Coprocessor
	15e3 Family 17h/19h HD Audio Controller
	15e4 Sensor Fusion Hub
	15e5 Raven2 USB 3.1
	15e6 Raven/Raven2/Renoir Non-Sensor Fusion Hub KMDF driver
	15e8 Raven/Raven2 Device 24: Function 0
	15e9 Raven/Raven2 Device 24: Function 1
	15ea Raven/Raven2 Device 24: Function 2
	15eb Raven/Raven2 Device 24: Function 3
	15ec Raven/Raven2 Device 24: Function 4
	15ed Raven/Raven2 Device 24: Function 5
	15ee Raven/Raven2 Device 24: Function 6
	15ef Raven/Raven2 Device 24: Function 7
	15f0 FireFlight Device 24: Function 0
	15f1 FireFlight Device 24: Function 1
	15f2 FireFlight Device 24: Function 2
	15f3 FireFlight Device 24: Function 3
	15f4 FireFlight Device 24: Function 4
	15f5 FireFlight Device 24: Function 5
	15f6 FireFlight Device 24: Function 6
	15f7 FireFlight Device 24: Function 7
	15f8 FireFlight Root Complex
	15f9 FireFlight IOMMU
	15fa FireFlight PCIe Dummy Host Bridge
	15fb FireFlight PCIe GPP Bride 3:0
	15fc FireFlight PCIe Dummy Host Bridge
	15fd FireFlight Internal PCIe GPP Bridge 0 to Bus A
	15fe FireFlight Internal PCIe GPP Bridge 0 to Bus B
	15ff FireFlight Bus A; Device 0: Function 0: Internal GPU
	1600 Family 15h Processor Function 0
	1601 Family 15h Processor Function 1
	1602 Family 15h Processor Function 2
	1603 Family 15h Processor Function 3
	1604 Family 15h Processor Function 4
	1605 Family 15h Processor Function 5
	1606 Arden Security Processor
	1608 Arden Device 18h: Function 0
	1609 Arden Device 18h: Function 1
	160a Arden Device 18h: Function 2
	160b Arden Device 18h: Function 3
	160c Arden Device 18h: Function 4
	160d Arden Device 18h: Function 5
	160e Arden Device 18h: Function 6
	160f Arden Device 18h: Function 7
	161a Rembrandt USB4 XHCI controller #1
	161b Rembrandt USB4 XHCI controller #2
	161c Rembrandt USB4 XHCI controller #7
	161d Rembrandt USB4 XHCI controller #3
	161e Rembrandt USB4 XHCI controller #4
	161f Rembrandt USB4 XHCI controller #8
	1620 Anubis HT Configuration
	1621 Anubis Address Maps
	1622 Anubis DRAM Configuration
	1623 Anubis Miscellaneous Configuration
	1624 Anubis PM Configuration
	1625 Anubis NB Performance Monitor
	1626 Arden Root Complex
	1627 Arden IOMMU
	1628 Arden PCIe Dummy Host Bridge
	1629 Arden PCIe GPP Bridge
	162a Arden Internal PCIe GPP Bridge 0 to bus X
	162b Arden PCIe Non-Transparent Bridge
	162c VanGogh USB2
	162e Rembrandt USB4/Thunderbolt NHI controller #1
	162f Rembrandt USB4/Thunderbolt NHI controller #2
	1630 Renoir/Cezanne Root Complex
	1631 Renoir/Cezanne IOMMU
	1632 Renoir PCIe Dummy Host Bridge
	1633 Renoir PCIe GPP Bridge
	1634 Renoir/Cezanne PCIe GPP Bridge
	1635 Renoir Internal PCIe GPP Bridge to Bus
	1637 Renoir HD Audio Controller
	1639 Renoir/Cezanne USB 3.1
	163a VanGogh USB0
	163b VanGogh USB1
	163c VanGogh SecUSB
	163d VanGogh SecureFunction
	163e VanGogh HSP
	1641 Renoir 10GbE Controller Port 0 (XGBE0/1)
	1642 Renoir WLAN
	1643 Renoir BT
	1644 Renoir I2S
	1645 VanGogh Root Complex
	1646 VanGogh IOMMU
	1647 VanGogh PCIe GPP Bridge
	1648 VanGogh Internal PCIe GPP Bridge to Bus
	1649 VanGogh PSP/CCP
	164f Milan IOMMU
	1650 Milan Data Fabric; Function 0
	1651 Milan Data Fabric; Function 1
	1652 Milan Data Fabric; Function 2
	1653 Milan Data Fabric; Function 3
	1654 Milan Data Fabric; Function 4
	1655 Milan Data Fabric; Function 5
	1656 Milan Data Fabric; Function 6
	1657 Milan Data Fabric; Function 7
	1660 VanGogh Data Fabric; Function 0
	1661 VanGogh Data Fabric; Function 1
	1662 VanGogh Data Fabric; Function 2
	1663 VanGogh Data Fabric; Function 3
	1664 VanGogh Data Fabric; Function 4
	1665 VanGogh Data Fabric; Function 5
	1666 VanGogh Data Fabric; Function 6
	1667 VanGogh Data Fabric; Function 7
	166a Cezanne Data Fabric; Function 0
	166b Cezanne Data Fabric; Function 1
	166c Cezanne Data Fabric; Function 2
	166d Cezanne Data Fabric; Function 3
	166e Cezanne Data Fabric; Function 4
	166f Cezanne Data Fabric; Function 5
	1670 Cezanne Data Fabric; Function 6
	1671 Cezanne Data Fabric; Function 7
	1679 Rembrandt Data Fabric: Device 18h; Function 0
	167a Rembrandt Data Fabric: Device 18h; Function 1
	167b Rembrandt Data Fabric: Device 18h; Function 2
	167c Rembrandt Data Fabric: Device 18h; Function 3
	167d Rembrandt Data Fabric: Device 18h; Function 4
	167e Rembrandt Data Fabric: Device 18h; Function 5
	167f Rembrandt Data Fabric: Device 18h; Function 6
	1680 Rembrandt Data Fabric: Device 18h; Function 7
	1700 Family 12h/14h Processor Function 0
	1701 Family 12h/14h Processor Function 1
	1702 Family 12h/14h Processor Function 2
	1703 Family 12h/14h Processor Function 3
	1704 Family 12h/14h Processor Function 4
	1705 Family 12h Processor Root Complex
	1706 Llano P2P Bridge to external GPU
	1707 Family 12h Processor Root Port
	1708 Family 12h Processor Root Port
	1709 Family 12h Processor Root Port
	170a Family 12h Processor Root Port
	170b Family 12h Processor Root Port
	170c Family 12h Processor Root Port
	170d Family 12h Processor Root Port
	1716 Family 12h/14h Processor Function 5
	1718 Family 12h/14h Processor Function 6
	1719 Family 12h/14h Processor Function 7
	2000 79c970 [PCnet32 LANCE]
	2001 Am79C978 PCnet Home (HomePNA) 1/10 PCI Ethernet Adapter [Am79C971 PHY]
	2003 Am 1771 MBW [Alchemy]
	2020 53c974 [PCscsi]
	2040 79c974
	2080 CS5536 [Geode companion] Host Bridge
	2081 Geode LX Video
	2082 Geode LX AES Security Block
	208f CS5536 GeodeLink PCI South Bridge
	2090 CS5536 [Geode companion] ISA
	2091 CS5536 [Geode companion] FLASH
	2093 CS5536 [Geode companion] Audio
	2094 CS5536 [Geode companion] OHC
	2095 CS5536 [Geode companion] EHC
	2096 CS5536 [Geode companion] UDC
	2097 CS5536 [Geode companion] UOC
	209a CS5536 [Geode companion] IDE
	2625 Am79C973 [Lance/PCI PCNet/32]
	2627 Am79C975 [Lance/PCI PCNet/32]
	3000 ELanSC520 Microcontroller
	43a0 Hudson PCI to PCI bridge (PCIE port 0)
	43a1 Hudson PCI to PCI bridge (PCIE port 1)
	43a2 Hudson PCI to PCI bridge (PCIE port 2)
	43a3 Hudson PCI to PCI bridge (PCIE port 3)
	43b0 X370 Series Chipset PCIe Upstream Port
	43b1 X399 Series Chipset PCIe Bridge
	43b4 300 Series Chipset PCIe Port
	43b5 X370 Series Chipset SATA Controller
	43b6 X399 Series Chipset SATA Controller
	43b7 300 Series Chipset SATA Controller
	43b9 X370 Series Chipset USB 3.1 xHCI Controller
	43ba X399 Series Chipset USB 3.1 xHCI Controller
	43bb 300 Series Chipset USB 3.1 xHCI Controller
	43c6 400 Series Chipset PCIe Bridge
	43c7 400 Series Chipset PCIe Port
	43c8 400 Series Chipset SATA Controller
	43d5 400 Series Chipset USB 3.1 xHCI Compliant Host Controller
	43e9 500 Series Chipset Switch Upstream Port
	43eb 500 Series Chipset SATA Controller
	43ee 500 Series Chipset USB 3.1 XHCI Controller
	57a3 Matisse PCIe GPP Bridge
	57a4 Matisse PCIe GPP Bridge
	57ad Matisse Switch Upstream
	7006 AMD-751 [Irongate] System Controller
	7007 AMD-751 [Irongate] AGP Bridge
	700a AMD-IGR4 AGP Host to PCI Bridge
	700b AMD-IGR4 PCI to PCI Bridge
	700c AMD-760 MP [IGD4-2P] System Controller
	700d AMD-760 MP [IGD4-2P] AGP Bridge
	700e AMD-760 [IGD4-1P] System Controller
	700f AMD-760 [IGD4-1P] AGP Bridge
	7400 AMD-755 [Cobra] ISA
	7401 AMD-755 [Cobra] IDE
	7403 AMD-755 [Cobra] ACPI
	7404 AMD-755 [Cobra] USB
	7408 AMD-756 [Viper] ISA
	7409 AMD-756 [Viper] IDE
	740b AMD-756 [Viper] ACPI
	740c AMD-756 [Viper] USB
	7410 AMD-766 [ViperPlus] ISA
	7411 AMD-766 [ViperPlus] IDE
	7413 AMD-766 [ViperPlus] ACPI
	7414 AMD-766 [ViperPlus] USB
	7440 AMD-768 [Opus] ISA
	7441 AMD-768 [Opus] IDE
	7443 AMD-768 [Opus] ACPI
	7445 AMD-768 [Opus] Audio
	7446 AMD-768 [Opus] MC97 Modem
	7448 AMD-768 [Opus] PCI
	7449 AMD-768 [Opus] USB
	7450 AMD-8131 PCI-X Bridge
	7451 AMD-8131 PCI-X IOAPIC
	7454 AMD-8151 System Controller
	7455 AMD-8151 AGP Bridge
	7458 AMD-8132 PCI-X Bridge
	7459 AMD-8132 PCI-X IOAPIC
	7460 AMD-8111 PCI
	7461 AMD-8111 USB
	7462 AMD-8111 Ethernet
	7463 AMD-8111 USB EHCI
	7464 AMD-8111 USB OHCI
	7468 AMD-8111 LPC
	7469 AMD-8111 IDE
	746a AMD-8111 SMBus 2.0
	746b AMD-8111 ACPI
	746d AMD-8111 AC97 Audio
	746e AMD-8111 MC97 Modem
	756b AMD-8111 ACPI
	7800 FCH SATA Controller [IDE mode]
	7801 FCH SATA Controller [AHCI mode]
	7802 FCH SATA Controller [RAID mode]
	7803 FCH SATA Controller [RAID mode]
	7804 FCH SATA Controller [AHCI mode]
	7805 FCH SATA Controller [RAID mode]
	7806 FCH SD Flash Controller
	7807 FCH USB OHCI Controller
	7808 FCH USB EHCI Controller
	7809 FCH USB OHCI Controller
	780a Kabini/Mullins SATA Raid/AHCI Mode (DotHill driver)
	780b FCH SMBus Controller
	780c FCH IDE Controller
	780d FCH Azalia Controller
	780e FCH LPC Bridge
	780f FCH PCI Bridge
	7812 FCH USB XHCI Controller
	7813 FCH SD Flash Controller
	7814 FCH USB XHCI Controller
	7900 FCH SATA Controller [IDE mode]
	7901 FCH SATA Controller [AHCI mode]
	7902 FCH SATA Controller [RAID mode]
	7903 FCH SATA Controller [RAID mode]
	7904 FCH SATA Controller [AHCI mode]
	7906 FCH SD Flash Controller
	7908 FCH USB EHCI Controller
	790b FCH SMBus Controller
	790e FCH LPC Bridge
	790f FCH PCI Bridge
	7914 FCH USB XHCI Controller
	9600 RS780 Host Bridge
	9601 RS880 Host Bridge
	9602 RS780/RS880 PCI to PCI bridge (int gfx)
	9603 RS780 PCI to PCI bridge (ext gfx port 0)
	9604 RS780/RS880 PCI to PCI bridge (PCIE port 0)
	9605 RS780/RS880 PCI to PCI bridge (PCIE port 1)
	9606 RS780 PCI to PCI bridge (PCIE port 2)
	9607 RS780/RS880 PCI to PCI bridge (PCIE port 3)
	9608 RS780/RS880 PCI to PCI bridge (PCIE port 4)
	9609 RS780/RS880 PCI to PCI bridge (PCIE port 5)
	960a RS780 PCI to PCI bridge (NB-SB link)
	960b RS780 PCI to PCI bridge (ext gfx port 1)
1023 Trident Microsystems
1024 Beijing Dajia Internet Information Technology Co.
1025 Acer Incorporated [ALI]
1028 Dell
	0001 PowerEdge Expandable RAID Controller 2/Si
	0002 PowerEdge Expandable RAID Controller 3/Di
	0003 PowerEdge Expandable RAID Controller 3/Si
	0004 PowerEdge Expandable RAID Controller 3/Di [Iguana]
	0006 PowerEdge Expandable RAID Controller 3/Di
	0007 Remote Access Card III
	0008 Remote Access Card III
	0009 Remote Access Card III: BMC/SMIC device not present
	000a PowerEdge Expandable RAID Controller 3/Di
	000c Embedded Remote Access or ERA/O
	000d Embedded Remote Access: BMC/SMIC device
	000e PowerEdge Expandable RAID controller 4/Di
	000f PowerEdge Expandable RAID controller 4/Di
	0010 Remote Access Card 4
	0011 Remote Access Card 4 Daughter Card
	0012 Remote Access Card 4 Daughter Card Virtual UART
	0013 PowerEdge Expandable RAID controller 4
	0014 Remote Access Card 4 Daughter Card SMIC interface
	0015 PowerEdge Expandable RAID controller 5
	0016 PowerEdge Expandable RAID controller S300
	0073 NV-RAM Adapter
	1028 PCIe Bridge riser
	2600 ENT NVMe RT1
1029 Siemens Nixdorf IS
102a LSI Logic
102b Matrox Electronics Systems Ltd.
	0010 MGA-I [Impression?]
	0100 MGA 1064SG [Mystique]
	0518 MGA-II [Athena]
	0519 MGA 2064W [Millennium]
	051a MGA 1064SG [Mystique]
	051b MGA 2164W [Millennium II]
	051e MGA 1064SG [Mystique] AGP
	051f MGA 2164W [Millennium II] AGP
	0520 MGA G200
	0521 MGA G200 AGP
	0522 MGA G200e [Pilot] ServerEngines (SEP1)
	0525 MGA G400/G450
	0527 Parhelia
	0528 Parhelia
	0530 MGA G200EV
	0532 MGA G200eW WPCM450
	0533 MGA G200EH
	0534 G200eR2
	0536 Integrated Matrox G200eW3 Graphics Controller
	0538 MGA G200eH3
	0540 M91XX
	0550 SV2
	0d10 MGA Ultima/Impression
	1000 MGA G100 [Productiva]
	1001 MGA G100 [Productiva] AGP
	2007 MGA Mistral
	2527 Millennium G550
	2537 Millennium P650/P750
	2538 Millennium P650 PCIe
	2539 Millennium P690
	4164 Morphis QxT frame grabber
	43b4 Morphis Qxt encoding engine
	4510 Morphis COM port
	4536 VIA Framegrabber
	4686 Concord GX (customized Intel 82541)
	475b Solios eCL/XCL-B frame grabber
	475d Vio frame grabber family
	475f Solios (single-Full) CL frame grabber
	47a1 Solios eA/XA frame grabber
	47a2 Solios COM port
	47c1 Solios (dual-Base/single-Medium) CL frame grabber
	47c2 Solios COM port
	4949 Radient frame grabber family
	4cdc Morphis JPEG2000 accelerator
	4f54 Morphis (e)Quad frame grabber
	4fc5 Morphis (e)Dual frame grabber
	5e10 Morphis aux I/O
	6573 Shark 10/100 Multiport SwitchNIC
102c Chips and Technologies
102d Wyse Technology Inc.
102e Olivetti Advanced Technology
102f Toshiba America
1030 TMC Research
1031 Miro Computer Products AG
1032 Compaq
1033 NEC Corporation
1034 Framatome Connectors USA Inc.
1035 Comp. & Comm. Research Lab
1036 Future Domain Corp.
1037 Hitachi Micro Systems
1038 AMP, Inc
1039 Silicon Integrated Systems [SiS]
103a Seiko Epson Corporation
103b Tatung Corp. Of America
103c Hewlett-Packard Company
	1005 A4977A Visualize EG
	1008 Visualize FX
	1028 Tach TL Fibre Channel Host Adapter
	1029 Tach XL2 Fibre Channel Host Adapter
	102a Tach TS Fibre Channel Host Adapter
	1030 J2585A DeskDirect 10/100VG NIC
	1031 J2585B HP 10/100VG PCI LAN Adapter
	1040 J2973A DeskDirect 10BaseT NIC
	1041 J2585B DeskDirect 10/100 NIC
	1042 J2970A DeskDirect 10BaseT/2 NIC
	1048 Diva Serial [GSP] Multiport UART
	1054 PCI Local Bus Adapter
	1064 79C970 PCnet Ethernet Controller
	108b Visualize FXe
	10c1 NetServer Smart IRQ Router
	10ed TopTools Remote Control
	10f0 rio System Bus Adapter
	10f1 rio I/O Controller
	1219 NetServer PCI Hot-Plug Controller
	121a NetServer SMIC Controller
	121b NetServer Legacy COM Port Decoder
	121c NetServer PCI COM Port Decoder
	1229 zx1 System Bus Adapter
	122a zx1 I/O Controller
	122e PCI-X Local Bus Adapter
	127b sx1000 System Bus Adapter
	127c sx1000 I/O Controller
	128d Diva [GSP] Management Board
	1290 Auxiliary Diva Serial Port
	1291 Auxiliary Diva Serial Port
	12b4 zx1 QuickSilver AGP8x Local Bus Adapter
	12eb sx2000 System Bus Adapter
	12ec sx2000 I/O Controller
	12ee PCI-X 2.0 Local Bus Adapter
	1302 RMP-3 Shared Memory Driver
	1303 RMP-3 (Remote Management Processor)
	22f6 iLO5 Virtual USB Controller
	2910 E2910A PCIBus Exerciser
	2925 E2925A 32 Bit, 33 MHzPCI Exerciser & Analyzer
	3206 Adaptec Embedded Serial ATA HostRAID
	3220 Smart Array P600
	3230 Smart Array Controller
	3238 Smart Array E200i (SAS Controller)
	3239 Smart Array Gen9 Controllers
	323a Smart Array G6 controllers
	323b Smart Array Gen8 Controllers
	323c Smart Array Gen8+ Controllers
	3300 Integrated Lights-Out Standard Virtual USB Controller
	3301 Integrated Lights-Out Standard Serial Port
	3302 Integrated Lights-Out Standard KCS Interface
	3305 Integrated Lights-Out (iLO2) Controller
	3306 Integrated Lights-Out Standard Slave Instrumentation & System Support
	3307 Integrated Lights-Out Standard Management Processor Support and Messaging
	3308 Integrated Lights-Out Standard MS Watchdog Timer
	4030 zx2 System Bus Adapter
	4031 zx2 I/O Controller
	4037 PCIe Local Bus Adapter
	9602 AMD RS780/RS880 PCI to PCI bridge (int gfx)
103e Solliday Engineering
103f Synopsys/Logic Modeling Group
1040 Accelgraphics Inc.
1041 Computrend
1042 Micron
1043 ASUSTeK Computer Inc.
1044 Adaptec (formerly DPT)
1045 OPTi Inc.
1046 IPC Corporation, Ltd.
1047 Genoa Systems Corp
1048 Elsa AG
1049 Fountain Technologies, Inc.
104a STMicroelectronics
104b BusLogic
104c Texas Instruments
104d Sony Corporation
104e Oak Technology, Inc
104f Co-time Computer Ltd
1050 Winbond Electronics Corp
	0000 NE2000
	0001 W83769F
	0033 W89C33D 802.11 a/b/g BB/MAC
	0105 W82C105
	0840 W89C840
	0940 W89C940
	5a5a W89C940F
	6692 W6692
	9921 W99200F MPEG-1 Video Encoder
	9922 W99200F/W9922PF MPEG-1/2 Video Encoder
	9970 W9970CF
1051 Anigma, Inc.
1052 ?Young Micro Systems
1053 Young Micro Systems
1054 Hitachi, Ltd
1055 Microchip Technology / SMSC
1056 ICL
1057 Motorola
1058 Electronics & Telecommunications RSH
1059 Kontron
105a Promise Technology, Inc.
	0d30 PDC20265 (FastTrak100 Lite/Ultra100)
	0d38 20263
	1275 20275
	3318 PDC20318 (SATA150 TX4)
	3319 PDC20319 (FastTrak S150 TX4)
	3371 PDC20371 (FastTrak S150 TX2plus)
	3373 PDC20378 (FastTrak 378/SATA 378)
	3375 PDC20375 (SATA150 TX2plus)
	3376 PDC20376 (FastTrak 376)
	3515 PDC40719 [FastTrak TX4300/TX4310]
	3519 PDC40519 (FastTrak TX4200)
	3570 PDC20771 [FastTrak TX2300]
	3571 PDC20571 (FastTrak TX2200)
	3574 PDC20579 SATAII 150 IDE Controller
	3577 PDC40779 (SATA 300 779)
	3d17 PDC40718 (SATA 300 TX4)
	3d18 PDC20518/PDC40518 (SATAII 150 TX4)
	3d73 PDC40775 (SATA 300 TX2plus)
	3d75 PDC20575 (SATAII150 TX2plus)
	3f20 PDC42819 [FastTrak TX2650/TX4650]
	4302 80333 [SuperTrak EX4350]
	4d30 PDC20267 (FastTrak100/Ultra100)
	4d33 20246
	4d38 PDC20262 (FastTrak66/Ultra66)
	4d68 PDC20268 [Ultra100 TX2]
	4d69 20269
	5275 PDC20276 (MBFastTrak133 Lite)
	5300 DC5300
	6268 PDC20270 (FastTrak100 LP/TX2/TX4)
	6269 PDC20271 (FastTrak TX2000)
	6300 PDC81731 [FastTrak SX8300]
	6621 PDC20621 (FastTrak S150 SX4/FastTrak SX4000 lite)
	6622 PDC20621 [SATA150 SX4] 4 Channel IDE RAID Controller
	6624 PDC20621 [FastTrak SX4100]
	6626 PDC20618 (Ultra 618)
	6629 PDC20619 (FastTrak TX4000)
	7275 PDC20277 (SBFastTrak133 Lite)
	8002 SATAII150 SX8
	8350 80333 [SuperTrak EX8350/EX16350], 80331 [SuperTrak EX8300/EX16300]
	8650 81384 [SuperTrak EX SAS and SATA RAID Controller]
	8760 PM8010 [SuperTrak EX SAS and SATA 6G RAID Controller]
	c350 80333 [SuperTrak EX12350]
	e350 80333 [SuperTrak EX24350]
105b Foxconn International, Inc.
105c Wipro Infotech Limited
105d Number 9 Computer Company
105e Vtech Computers Ltd
105f Infotronic America Inc
1060 United Microelectronics [UMC]
1061 I.I.T.
1062 Maspar Computer Corp
1063 Ocean Office Automation
1064 Alcatel
1065 Texas Microsystems
1066 PicoPower Technology
1067 Mitsubishi Electric
1068 Diversified Technology
1069 Mylex Corporation
106a Aten Research Inc
106b Apple Inc.
	0001 Bandit PowerPC host bridge
	0002 Grand Central I/O
	0003 Control Video
	0004 PlanB Video-In
	0007 O'Hare I/O
	000b Apple Camera
	000c DOS on Mac
	000e Hydra Mac I/O
	0010 Heathrow Mac I/O
	0017 Paddington Mac I/O
	0018 UniNorth FireWire
	0019 KeyLargo USB
	001e UniNorth Internal PCI
	001f UniNorth PCI
	0020 UniNorth AGP
	0021 UniNorth GMAC (Sun GEM)
	0022 KeyLargo Mac I/O
	0024 UniNorth/Pangea GMAC (Sun GEM)
	0025 KeyLargo/Pangea Mac I/O
	0026 KeyLargo/Pangea USB
	0027 UniNorth/Pangea AGP
	0028 UniNorth/Pangea PCI
	0029 UniNorth/Pangea Internal PCI
	002d UniNorth 1.5 AGP
	002e UniNorth 1.5 PCI
	002f UniNorth 1.5 Internal PCI
	0030 UniNorth/Pangea FireWire
	0031 UniNorth 2 FireWire
	0032 UniNorth 2 GMAC (Sun GEM)
	0033 UniNorth 2 ATA/100
	0034 UniNorth 2 AGP
	0035 UniNorth 2 PCI
	0036 UniNorth 2 Internal PCI
	003b UniNorth/Intrepid ATA/100
	003e KeyLargo/Intrepid Mac I/O
	003f KeyLargo/Intrepid USB
	0040 K2 KeyLargo USB
	0041 K2 KeyLargo Mac/IO
	0042 K2 FireWire
	0043 K2 ATA/100
	0045 K2 HT-PCI Bridge
	0046 K2 HT-PCI Bridge
	0047 K2 HT-PCI Bridge
	0048 K2 HT-PCI Bridge
	0049 K2 HT-PCI Bridge
	004a CPC945 HT Bridge
	004b U3 AGP
	004c K2 GMAC (Sun GEM)
	004f Shasta Mac I/O
	0050 Shasta IDE
	0051 Shasta (Sun GEM)
	0052 Shasta Firewire
	0053 Shasta PCI Bridge
	0054 Shasta PCI Bridge
	0055 Shasta PCI Bridge
	0056 U4 PCIe
	0057 U3 HT Bridge
	0058 U3L AGP Bridge
	0059 U3H AGP Bridge
	005b CPC945 PCIe Bridge
	0066 Intrepid2 AGP Bridge
	0067 Intrepid2 PCI Bridge
	0068 Intrepid2 PCI Bridge
	0069 Intrepid2 ATA/100
	006a Intrepid2 Firewire
	006b Intrepid2 GMAC (Sun GEM)
	0074 U4 HT Bridge
	100c Apple Silicon PCI Express Root Port
	1010 Apple Silicon USB4/Thunderbolt PCI Express Root Port
	1645 Broadcom NetXtreme BCM5701 Gigabit Ethernet
	1801 T2 Bridge Controller
	1802 T2 Secure Enclave Processor
	1803 Apple Audio Device
	2001 S1X NVMe Controller
	2002 S3ELab NVMe Controller
	2003 S3X NVMe Controller
	2005 ANS2 NVMe Controller
106c Hynix Semiconductor
106d Sequent Computer Systems
106e DFI, Inc
106f City Gate Development Ltd
1070 Daewoo Telecom Ltd
1071 Mitac
1072 GIT Co Ltd
1073 Yamaha Corporation
	0001 3D GUI Accelerator
	0002 YGV615 [RPA3 3D-Graphics Controller]
	0003 YMF-740
	0004 YMF-724
	0005 DS1 Audio
	0006 DS1 Audio
	0008 DS1 Audio
	000a DS1L Audio
	000c YMF-740C [DS-1L Audio Controller]
	000d YMF-724F [DS-1 Audio Controller]
	0010 YMF-744B [DS-1S Audio Controller]
	0012 YMF-754 [DS-1E Audio Controller]
	0020 DS-1 Audio
	1000 SW1000XG [XG Factory]
	2000 DS2416 Digital Mixing Card
1074 NexGen Microsystems
1075 Advanced Integrations Research
1076 Chaintech Computer Co. Ltd
1077 QLogic Corp.
	1016 ISP10160 Single Channel Ultra3 SCSI Processor
	1020 ISP1020 Fast-wide SCSI
	1022 ISP1022 Fast-wide SCSI
	1080 ISP1080 SCSI Host Adapter
	1216 ISP12160 Dual Channel Ultra3 SCSI Processor
	1240 ISP1240 SCSI Host Adapter
	1280 ISP1280 SCSI Host Adapter
	1634 FastLinQ QL45000 Series 40GbE Controller
	1644 FastLinQ QL45000 Series 100GbE Controller
	1654 FastLinQ QL45000 Series 50GbE Controller
	1656 FastLinQ QL45000 Series 25GbE Controller
	165c FastLinQ QL45000 Series 10/25/40/50GbE Controller (FCoE)
	165e FastLinQ QL45000 Series 10/25/40/50GbE Controller (iSCSI)
	1664 FastLinQ QL45000 Series Gigabit Ethernet Controller (SR-IOV VF)
	2020 ISP2020A Fast!SCSI Basic Adapter
	2031 ISP8324-based 16Gb Fibre Channel to PCI Express Adapter
	2071 ISP2714-based 16/32Gb Fibre Channel to PCIe Adapter
	2081 ISP2814-based 64/32G Fibre Channel to PCIe Controller
	2089 ISP2854-based 64/32G Fibre Channel to PCIe Controller with StorCryption
	2100 QLA2100 64-bit Fibre Channel Adapter
	2200 QLA2200 64-bit Fibre Channel Adapter
	2261 ISP2722-based 16/32Gb Fibre Channel to PCIe Adapter
	2281 ISP2812-based 64/32G Fibre Channel to PCIe Controller
	2289 ISP2852-based 64/32G Fibre Channel to PCIe Controller with StorCryption
	2300 QLA2300 64-bit Fibre Channel Adapter
	2312 ISP2312-based 2Gb Fibre Channel to PCI-X HBA
	2322 ISP2322-based 2Gb Fibre Channel to PCI-X HBA
	2422 ISP2422-based 4Gb Fibre Channel to PCI-X HBA
	2432 ISP2432-based 4Gb Fibre Channel to PCI Express HBA
	2532 ISP2532-based 8Gb Fibre Channel to PCI Express HBA
	2971 ISP2684
	3022 ISP4022-based Ethernet NIC
	3032 ISP4032-based Ethernet IPv6 NIC
	4010 ISP4010-based iSCSI TOE HBA
	4022 ISP4022-based iSCSI TOE HBA
	4032 ISP4032-based iSCSI TOE IPv6 HBA
	5432 SP232-based 4Gb Fibre Channel to PCI Express HBA
	6312 SP202-based 2Gb Fibre Channel to PCI-X HBA
	6322 SP212-based 2Gb Fibre Channel to PCI-X HBA
	7220 IBA7220 InfiniBand HCA
	7322 IBA7322 QDR InfiniBand HCA
	8000 10GbE Converged Network Adapter (TCP/IP Networking)
	8001 10GbE Converged Network Adapter (FCoE)
	8020 cLOM8214 1/10GbE Controller
	8021 8200 Series 10GbE Converged Network Adapter (FCoE)
	8022 8200 Series 10GbE Converged Network Adapter (iSCSI)
	8030 ISP8324 1/10GbE Converged Network Controller
	8031 8300 Series 10GbE Converged Network Adapter (FCoE)
	8032 8300 Series 10GbE Converged Network Adapter (iSCSI)
	8070 FastLinQ QL41000 Series 10/25/40/50GbE Controller
	8080 FastLinQ QL41000 Series 10/25/40/50GbE Controller (FCoE)
	8084 FastLinQ QL41000 Series 10/25/40/50GbE Controller (iSCSI)
	8090 FastLinQ QL41000 Series Gigabit Ethernet Controller (SR-IOV VF)
	8430 ISP8324 1/10GbE Converged Network Controller (NIC VF)
	8431 8300 Series 10GbE Converged Network Adapter (FCoE VF)
	8432 ISP2432M-based 10GbE Converged Network Adapter (CNA)
1078 Cyrix Corporation
1079 I-Bus
107a NetWorth
107b Gateway, Inc.
107c LG Electronics [Lucky Goldstar Co. Ltd]
107d LeadTek Research Inc.
107e Interphase Corporation
107f Data Technology Corporation
1080 Contaq Microsystems
1081 Supermac Technology
1082 EFA Corporation of America
1083 Forex Computer Corporation
1084 Parador
1086 J. Bond Computer Systems
1087 Cache Computer
1088 Microcomputer Systems (M) Son
1089 Data General Corporation
108a SBS Technologies
108c Oakleigh Systems Inc.
108d Olicom
108e Oracle/SUN
108f Systemsoft
1090 Compro Computer Services, Inc.
1091 Intergraph Corporation
1092 Diamond Multimedia Systems
1093 National Instruments
	0160 PCI-DIO-96
	0162 PCI-MIO-16XE-50
	0fe1 PXI-8320
	1150 PCI-6533 (PCI-DIO-32HS)
	1170 PCI-MIO-16XE-10
	1180 PCI-MIO-16E-1
	1190 PCI-MIO-16E-4
	11b0 PXI-6070E
	11c0 PXI-6040E
	11d0 PXI-6030E
	1270 PCI-6032E
	1290 PCI-6704
	12b0 PCI-6534
	1310 PCI-6602
	1320 PXI-6533
	1330 PCI-6031E
	1340 PCI-6033E
	1350 PCI-6071E
	1360 PXI-6602
	13c0 PXI-6508
	1490 PXI-6534
	14e0 PCI-6110
	14f0 PCI-6111
	1580 PXI-6031E
	15b0 PXI-6071E
	1710 PXI-6509
	17c0 PXI-5690
	17d0 PCI-6503
	1870 PCI-6713
	1880 PCI-6711
	18b0 PCI-6052E
	18c0 PXI-6052E
	1920 PXI-6704
	1930 PCI-6040E
	19c0 PCI-4472
	1aa0 PXI-4110
	1ad0 PCI-6133
	1ae0 PXI-6133
	1e30 PCI-6624
	1e40 PXI-6624
	1e50 PXI-5404
	2410 PCI-6733
	2420 PXI-6733
	2430 PCI-6731
	2470 PCI-4474
	24a0 PCI-4065
	24b0 PXI-4200
	24f0 PXI-4472
	2510 PCI-4472
	2520 PCI-4474
	27a0 PCI-6123
	27b0 PXI-6123
	2880 DAQCard-6601
	2890 PCI-6036E
	28a0 PXI-4461
	28b0 PCI-6013
	28c0 PCI-6014
	28d0 PCI-5122
	28e0 PXI-5122
	29f0 PXI-7334
	2a00 PXI-7344
	2a60 PCI-6023E
	2a70 PCI-6024E
	2a80 PCI-6025E
	2ab0 PXI-6025E
	2b10 PXI-6527
	2b20 PCI-6527
	2b80 PXI-6713
	2b90 PXI-6711
	2c60 PCI-6601
	2c70 PXI-6601
	2c80 PCI-6035E
	2c90 PCI-6703
	2ca0 PCI-6034E
	2cb0 PCI-7344
	2cc0 PXI-6608
	2d20 PXI-5600
	2db0 PCI-6608
	2dc0 PCI-4070
	2dd0 PXI-4070
	2eb0 PXI-4472
	2ec0 PXI-6115
	2ed0 PCI-6115
	2ee0 PXI-6120
	2ef0 PCI-6120
	2fd1 PCI-7334
	2fd2 PCI-7350
	2fd3 PCI-7342
	2fd5 PXI-7350
	2fd6 PXI-7342
	7003 PCI-6551
	7004 PXI-6551
	700b PXI-5421
	700c PCI-5421
	701a VXIpc-87xB
	701b VXIpc-770
	7023 PXI-2593
	7027 PCI-MXI-2 Universal
	702c PXI-7831R
	702d PCI-7831R
	702e PXI-7811R
	702f PCI-7811R
	7030 PCI-CAN (Series 2)
	7031 PCI-CAN/2 (Series 2)
	7032 PCI-CAN/LS (Series 2)
	7033 PCI-CAN/LS2 (Series 2)
	7034 PCI-CAN/DS (Series 2)
	7035 PXI-8460 (Series 2, 1 port)
	7036 PXI-8460 (Series 2, 2 ports)
	7037 PXI-8461 (Series 2, 1 port)
	7038 PXI-8461 (Series 2, 2 ports)
	7039 PXI-8462 (Series 2)
	703f PXI-2566
	7040 PXI-2567
	7044 MXI-4 Connection Monitor
	7047 PXI-6653
	704c PXI-2530
	704f PXI-4220
	7050 PXI-4204
	7055 PXI-7830R
	7056 PCI-7830R
	705a PCI-CAN/XS (Series 2)
	705b PCI-CAN/XS2 (Series 2)
	705c PXI-8464 (Series 2, 1 port)
	705d PXI-8464 (Series 2, 2 ports)
	705e cRIO-9102
	7060 PXI-5610
	7064 PXI-1045 Trigger Routing Module
	7065 PXI-6652
	7066 PXI-6651
	7067 PXI-2529
	7068 PCI-CAN/SW (Series 2)
	7069 PCI-CAN/SW2 (Series 2)
	706a PXI-8463 (Series 2, 1 port)
	706b PXI-8463 (Series 2, 2 ports)
	7073 PCI-6723
	7074 PXI-7833R
	7075 PXI-6552
	7076 PCI-6552
	707c PXI-1428
	707e PXI-4462
	7080 PXI-8430/2 (RS-232) Interface
	7081 PXI-8431/2 (RS-485) Interface
	7083 PCI-7833R
	7085 PCI-6509
	7086 PXI-6528
	7087 PCI-6515
	7088 PCI-6514
	708c PXI-2568
	708d PXI-2569
	70a9 PCI-6528
	70aa PCI-6229
	70ab PCI-6259
	70ac PCI-6289
	70ad PXI-6251
	70ae PXI-6220
	70af PCI-6221
	70b0 PCI-6220
	70b1 PXI-6229
	70b2 PXI-6259
	70b3 PXI-6289
	70b4 PCI-6250
	70b5 PXI-6221
	70b6 PCI-6280
	70b7 PCI-6254
	70b8 PCI-6251
	70b9 PXI-6250
	70ba PXI-6254
	70bb PXI-6280
	70bc PCI-6284
	70bd PCI-6281
	70be PXI-6284
	70bf PXI-6281
	70c0 PCI-6143
	70c3 PCI-6511
	70c4 PXI-7330
	70c5 PXI-7340
	70c6 PCI-7330
	70c7 PCI-7340
	70c8 PCI-6513
	70c9 PXI-6515
	70ca PCI-1405
	70cc PCI-6512
	70cd PXI-6514
	70ce PXI-1405
	70cf PCIe-GPIB
	70d0 PXI-2570
	70d1 PXI-6513
	70d2 PXI-6512
	70d3 PXI-6511
	70d4 PCI-6722
	70d6 PXI-4072
	70d7 PXI-6541
	70d8 PXI-6542
	70d9 PCI-6541
	70da PCI-6542
	70db PCI-8430/2 (RS-232) Interface
	70dc PCI-8431/2 (RS-485) Interface
	70dd PXI-8430/4 (RS-232) Interface
	70de PXI-8431/4 (RS-485) Interface
	70df PCI-8430/4 (RS-232) Interface
	70e0 PCI-8431/4 (RS-485) Interface
	70e1 PXI-2532
	70e2 PXI-8430/8 (RS-232) Interface
	70e3 PXI-8431/8 (RS-485) Interface
	70e4 PCI-8430/8 (RS-232) Interface
	70e5 PCI-8431/8 (RS-485) Interface
	70e6 PXI-8430/16 (RS-232) Interface
	70e7 PCI-8430/16 (RS-232) Interface
	70e8 PXI-8432/2 (Isolated RS-232) Interface
	70e9 PXI-8433/2 (Isolated RS-485) Interface
	70ea PCI-8432/2 (Isolated RS-232) Interface
	70eb PCI-8433/2 (Isolated RS-485) Interface
	70ec PXI-8432/4 (Isolated RS-232) Interface
	70ed PXI-8433/4 (Isolated RS-485) Interface
	70ee PCI-8432/4 (Isolated RS-232) Interface
	70ef PCI-8433/4 (Isolated RS-485) Interface
	70f0 PXI-5922
	70f1 PCI-5922
	70f2 PCI-6224
	70f3 PXI-6224
	70f6 cRIO-9101
	70f7 cRIO-9103
	70f8 cRIO-9104
	70ff PXI-6723
	7100 PXI-6722
	7104 PCIx-1429
	7105 PCIe-1429
	710a PXI-4071
	710d PXI-6143
	710e PCIe-GPIB
	710f PXI-5422
	7110 PCI-5422
	7111 PXI-5441
	7119 PXI-6561
	711a PXI-6562
	711b PCI-6561
	711c PCI-6562
	7120 PCI-7390
	7121 PXI-5122EX
	7122 PCI-5122EX
	7123 PXIe-5653
	7124 PCI-6510
	7125 PCI-6516
	7126 PCI-6517
	7127 PCI-6518
	7128 PCI-6519
	7137 PXI-2575
	713c PXI-2585
	713d PXI-2586
	7142 PXI-4224
	7144 PXI-5124
	7145 PCI-5124
	7146 PCI-6132
	7147 PXI-6132
	7148 PCI-6122
	7149 PXI-6122
	714c PXI-5114
	714d PCI-5114
	7150 PXI-2564
	7152 PCI-5640R
	7156 PXI-1044 Trigger Routing Module
	715d PCI-1426
	7167 PXI-5412
	7168 PCI-5412
	716b PCI-6230
	716c PCI-6225
	716d PXI-6225
	716f PCI-4461
	7170 PCI-4462
	7171 PCI-6010
	7174 PXI-8360
	7177 PXI-6230
	717d PCIe-6251
	717f PCIe-6259
	7187 PCI-1410
	718b PCI-6521
	718c PXI-6521
	7191 PCI-6154
	7193 PXI-7813R
	7194 PCI-7813R
	7195 PCI-8254R
	7197 PXI-5402
	7198 PCI-5402
	719f PCIe-6535
	71a0 PCIe-6536
	71a3 PXI-5650
	71a4 PXI-5652
	71a5 PXI-2594
	71a7 PXI-2595
	71a9 PXI-2596
	71aa PXI-2597
	71ab PXI-2598
	71ac PXI-2599
	71ad PCI-GPIB+
	71ae PCIe-1430
	71b7 PXI-1056 Trigger Routing Module
	71b8 PXI-1045 Trigger Routing Module
	71b9 PXI-1044 Trigger Routing Module
	71bb PXI-2584
	71bc PCI-6221 (37-pin)
	71bf PCIe-1427
	71c5 PCI-6520
	71c6 PXI-2576
	71c7 cRIO-9072
	71dc PCI-1588
	71e0 PCI-6255
	71e1 PXI-6255
	71e2 PXI-5406
	71e3 PCI-5406
	71fc PXI-4022
	7209 PCI-6233
	720a PXI-6233
	720b PCI-6238
	720c PXI-6238
	7260 PXI-5142
	7261 PCI-5142
	726d PXI-5651
	7273 PXI-4461
	7274 PXI-4462
	7279 PCI-6232
	727a PXI-6232
	727b PCI-6239
	727c PXI-6239
	727e SMBus Controller
	7281 PCI-6236
	7282 PXI-6236
	7283 PXI-2554
	7288 PXIe-5611
	7293 PCIe-8255R
	729d cRIO-9074
	72a4 PCIe-4065
	72a7 PCIe-6537
	72a8 PXI-5152
	72a9 PCI-5152
	72aa PXI-5105
	72ab PCI-5105
	72b8 PXI-6682
	72d0 PXI-2545
	72d1 PXI-2546
	72d2 PXI-2547
	72d3 PXI-2548
	72d4 PXI-2549
	72d5 PXI-2555
	72d6 PXI-2556
	72d7 PXI-2557
	72d8 PXI-2558
	72d9 PXI-2559
	72e8 PXIe-6251
	72e9 PXIe-6259
	72ef PXI-4498
	72f0 PXI-4496
	72fb PXIe-6672
	730e PXI-4130
	730f PXI-5922EX
	7310 PCI-5922EX
	731c PXI-2535
	731d PXI-2536
	7322 PXIe-6124
	7327 PXI-6529
	732c VXI-8360T
	7331 PXIe-5602
	7332 PXIe-5601
	7333 PXI-5900
	7335 PXI-2533
	7336 PXI-2534
	7342 PXI-4461
	7349 PXI-5154
	734a PCI-5154
	7357 PXI-4065
	7359 PXI-4495
	7370 PXI-4461
	7373 sbRIO-9601
	7374 IOtech-9601
	7375 sbRIO-9602
	7378 sbRIO-9641
	737d PXI-5124EX
	7384 PXI-7851R
	7385 PXI-7852R
	7386 PCIe-7851R
	7387 PCIe-7852R
	7390 PXI-7841R
	7391 PXI-7842R
	7392 PXI-7853R
	7393 PCIe-7841R
	7394 PCIe-7842R
	7397 sbRIO-9611
	7398 sbRIO-9612
	7399 sbRIO-9631
	739a sbRIO-9632
	739b sbRIO-9642
	73a1 PXIe-4498
	73a2 PXIe-4496
	73a5 PXIe-5641R
	73a7 PXI-8250 Chassis Monitor Module
	73a8 PXI-8511 CAN/LS
	73a9 PXI-8511 CAN/LS
	73aa PXI-8512 CAN/HS
	73ab PXI-8512 CAN/HS
	73ac PXI-8513 CAN/XS
	73ad PXI-8513 CAN/XS
	73af PXI-8516 LIN
	73b1 PXI-8517 FlexRay
	73b2 PXI-8531 CANopen
	73b3 PXI-8531 CANopen
	73b4 PXI-8532 DeviceNet
	73b5 PXI-8532 DeviceNet
	73b6 PCI-8511 CAN/LS
	73b7 PCI-8511 CAN/LS
	73b8 PCI-8512 CAN/HS
	73b9 PCI-8512 CAN/HS
	73ba PCI-8513 CAN/XS
	73bb PCI-8513 CAN/XS
	73bd PCI-8516 LIN
	73bf PCI-8517 FlexRay
	73c0 PCI-8531 CANopen
	73c1 PCI-8531 CANopen
	73c2 PCI-8532 DeviceNet
	73c3 PCI-8532 DeviceNet
	73c5 PXIe-2527
	73c6 PXIe-2529
	73c8 PXIe-2530
	73c9 PXIe-2532
	73ca PXIe-2569
	73cb PXIe-2575
	73cc PXIe-2593
	73d5 PXI-7951R
	73d6 PXI-7952R
	73d7 PXI-7953R
	73e1 PXI-7854R
	73ec PXI-7954R
	73ed cRIO-9073
	73f0 PXI-5153
	73f1 PCI-5153
	73f4 PXI-2515
	73f6 cRIO-9111
	73f7 cRIO-9112
	73f8 cRIO-9113
	73f9 cRIO-9114
	73fa cRIO-9116
	73fb cRIO-9118
	7404 PXI-4132
	7405 PXIe-6674T
	7406 PXIe-6674
	740e PCIe-8430/16 (RS-232) Interface
	740f PCIe-8430/8 (RS-232) Interface
	7410 PCIe-8431/16 (RS-485) Interface
	7411 PCIe-8431/8 (RS-485) Interface
	7414 PCIe-GPIB+
	741c PXI-5691
	741d PXI-5695
	743c CSC-3059
	7448 PXI-2510
	7454 PXI-2512
	7455 PXI-2514
	7456 PXIe-2512
	7457 PXIe-2514
	745a PXI-6682H
	745e PXI-5153EX
	745f PCI-5153EX
	7460 PXI-5154EX
	7461 PCI-5154EX
	746d PXIe-5650
	746e PXIe-5651
	746f PXIe-5652
	7472 PXI-2800
	7495 PXIe-5603
	7497 PXIe-5605
	74ae PXIe-2515
	74b4 PXI-2531
	74b5 PXIe-2531
	74c1 PXIe-8430/16 (RS-232) Interface
	74c2 PXIe-8430/8 (RS-232) Interface
	74c3 PXIe-8431/16 (RS-485) Interface
	74c4 PXIe-8431/8 (RS-485) Interface
	74d5 PXIe-5630
	74d9 PCIe-8432/2 (Isolated RS-232) Interface
	74da PCIe-8433/2 (Isolated RS-485) Interface
	74db PCIe-8432/4 (Isolated RS-232) Interface
	74dc PCIe-8433/4 (Isolated RS-485) Interface
	74e8 NI 9148
	7515 PCIe-8430/2 (RS-232) Interface
	7516 PCIe-8430/4 (RS-232) Interface
	7517 PCIe-8431/2 (RS-485) Interface
	7518 PCIe-8431/4 (RS-485) Interface
	751b cRIO-9081
	751c cRIO-9082
	7528 PXIe-4497
	7529 PXIe-4499
	752a PXIe-4492
	7539 NI 9157
	753a NI 9159
	7598 PXI-2571
	75a4 PXI-4131A
	75b1 PCIe-7854R
	75ba PXI-2543
	75bb PXIe-2543
	75e5 PXI-6683
	75e6 PXI-6683H
	75ef PXIe-5632
	761c VXI-8360LT
	761f PXI-2540
	7620 PXIe-2540
	7621 PXI-2541
	7622 PXIe-2541
	7626 NI 9154
	7627 NI 9155
	7638 PXI-2720
	7639 PXI-2722
	763a PXIe-2725
	763b PXIe-2727
	763c PXI-4465
	764b PXIe-2790
	764c PXI-2520
	764d PXI-2521
	764e PXI-2522
	764f PXI-2523
	7654 PXI-2796
	7655 PXI-2797
	7656 PXI-2798
	7657 PXI-2799
	765d PXI-2542
	765e PXIe-2542
	765f PXI-2544
	7660 PXIe-2544
	766d PCIe-6535B
	766e PCIe-6536B
	766f PCIe-6537B
	76a3 PXIe-6535B
	76a4 PXIe-6536B
	76a5 PXIe-6537B
	783e PXI-8368
	9020 PXI-2501
	9030 PXI-2503
	9040 PXI-2527
	9050 PXI-2565
	9060 PXI-2590
	9070 PXI-2591
	9080 PXI-2580
	9090 PCI-4021
	90a0 PXI-4021
	a001 PCI-MXI-2
	b001 PCI-1408
	b011 PXI-1408
	b021 PCI-1424
	b022 PXI-1424
	b031 PCI-1413
	b041 PCI-1407
	b051 PXI-1407
	b061 PCI-1411
	b071 PCI-1422
	b081 PXI-1422
	b091 PXI-1411
	b0b1 PCI-1409
	b0c1 PXI-1409
	b0e1 PCI-1428
	c4c4 PXIe/PCIe Device
	c801 PCI-GPIB
	c811 PCI-GPIB+
	c821 PXI-GPIB
	c831 PMC-GPIB
	c840 PCI-GPIB
	d130 PCI-232/2 Interface
	d140 PCI-232/4 Interface
	d150 PCI-232/8 Interface
	d160 PCI-485/2 Interface
	d170 PCI-485/4 Interface
	d190 PXI-8422/2 (Isolated RS-232) Interface
	d1a0 PXI-8422/4 (Isolated RS-232) Interface
	d1b0 PXI-8423/2 (Isolated RS-485) Interface
	d1c0 PXI-8423/4 (Isolated RS-485) Interface
	d1d0 PXI-8420/2 (RS-232) Interface
	d1e0 PXI-8420/4 (RS-232) Interface
	d1f0 PXI-8420/8 (RS-232) Interface
	d1f1 PXI-8420/16 (RS-232) Interface
	d230 PXI-8421/2 (RS-485) Interface
	d240 PXI-8421/4 (RS-485) Interface
	d250 PCI-232/2 (Isolated) Interface
	d260 PCI-485/2 (Isolated) Interface
	d270 PCI-232/4 (Isolated) Interface
	d280 PCI-485/4 (Isolated) Interface
	d290 PCI-485/8 Interface
	d2a0 PXI-8421/8 (RS-485) Interface
	d2b0 PCI-232/16 Interface
	e111 PCI-CAN
	e131 PXI-8461 (1 port)
	e141 PCI-CAN/LS
	e151 PXI-8460 (1 port)
	e211 PCI-CAN/2
	e231 PXI-8461 (2 ports)
	e241 PCI-CAN/LS2
	e251 PXI-8460 (2 ports)
	e261 PCI-CAN/DS
	e271 PXI-8462
	f110 VMEpc-650
	f120 VXIpc-650
	fe00 VXIpc-87x
	fe41 VXIpc-860
	fe51 VXIpc-74x
	fe61 VXIpc-850
	fe70 VXIpc-880
1094 First International Computers [FIC]
1095 Silicon Image, Inc.
1096 Alacron
1097 Appian Technology
1098 Quantum Designs (H.K.) Ltd
1099 Samsung Electronics Co., Ltd
109a Packard Bell
109b Gemlight Computer Ltd.
109c Megachips Corporation
109d Zida Technologies Ltd.
109e Brooktree Corporation
109f Trigem Computer Inc.
10a0 Meidensha Corporation
10a1 Juko Electronics Ind. Co. Ltd
10a2 Quantum Corporation
10a3 Everex Systems Inc
10a4 Globe Manufacturing Sales
10a5 Smart Link Ltd.
10a6 Informtech Industrial Ltd.
10a7 Benchmarq Microelectronics
10a8 Sierra Semiconductor
10a9 Silicon Graphics Intl. Corp.
10aa ACC Microelectronics
10ab Digicom
10ac Honeywell IAC
10ad Symphony Labs
10ae Cornerstone Technology
10af Micro Computer Systems Inc
10b0 CardExpert Technology
10b1 Cabletron Systems Inc
10b2 Raytheon Company
10b3 Databook Inc
10b4 STB Systems Inc
10b5 PLX Technology, Inc.
	0001 i960 PCI bus interface
	0557 PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
	1000 PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
	1024 Acromag, Inc. IndustryPack Carrier Card
	1042 Brandywine / jxi2, Inc. - PMC-SyncClock32, IRIG A & B, Nasa 36
	106a Dual OX16C952 4 port serial adapter [Megawolf Romulus/4]
	1076 VScom 800 8 port serial adaptor
	1077 VScom 400 4 port serial adaptor
	1078 VScom 210 2 port serial and 1 port parallel adaptor
	1103 VScom 200 2 port serial adaptor
	1146 VScom 010 1 port parallel adaptor
	1147 VScom 020 2 port parallel adaptor
	2000 PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
	2540 IXXAT CAN-Interface PC-I 04/PCI
	2724 Thales PCSM Security Card
	3376 Cosateq 4 Port CAN Card
	4000 PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
	4001 PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
	4002 PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
	6140 PCI6140 32-bit 33MHz PCI-to-PCI Bridge
	6150 PCI6150 32-bit 33MHz PCI-to-PCI Bridge
	6152 PCI6152 32-bit 66MHz PCI-to-PCI Bridge
	6154 PCI6154 64-bit 66MHz PCI-to-PCI Bridge
	6254 PCI6254 64-bit 66MHz PCI-to-PCI Bridge
	6466 PCI6466 64-bit 66MHz PCI-to-PCI Bridge
	6520 PCI6520 64-bit 133MHz PCI-X-to-PCI-X Bridge
	6540 PCI6540 64-bit 133MHz PCI-X-to-PCI-X Bridge
	6541 PCI6540/6466 PCI-PCI bridge (non-transparent mode, primary side)
	6542 PCI6540/6466 PCI-PCI bridge (non-transparent mode, secondary side)
	8111 PEX 8111 PCI Express-to-PCI Bridge
	8112 PEX8112 x1 Lane PCI Express-to-PCI Bridge
	8114 PEX 8114 PCI Express-to-PCI/PCI-X Bridge
	8311 PEX8311 x1 Lane PCI Express-to-Generic Local Bus Bridge
	8505 PEX 8505 5-lane, 5-port PCI Express Switch
	8508 PEX 8508 8-lane, 5-port PCI Express Switch
	8509 PEX 8509 8-lane, 8-port PCI Express Switch
	8512 PEX 8512 12-lane, 5-port PCI Express Switch
	8516 PEX 8516  Versatile PCI Express Switch
	8517 PEX 8517 16-lane, 5-port PCI Express Switch
	8518 PEX 8518 16-lane, 5-port PCI Express Switch
	8524 PEX 8524 24-lane, 6-port PCI Express Switch
	8525 PEX 8525 24-lane, 5-port PCI Express Switch
	8532 PEX 8532  Versatile PCI Express Switch
	8533 PEX 8533 32-lane, 6-port PCI Express Switch
	8547 PEX 8547 48-lane, 3-port PCI Express Switch
	8548 PEX 8548 48-lane, 9-port PCI Express Switch
	8603 PEX 8603 3-lane, 3-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8604 PEX 8604 4-lane, 4-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8605 PEX 8605 PCI Express 4-port Gen2 Switch
	8606 PEX 8606 6 Lane, 6 Port PCI Express Gen 2 (5.0 GT/s) Switch
	8608 PEX 8608 8-lane, 8-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8609 PEX 8609 8-lane, 8-Port PCI Express Gen 2 (5.0 GT/s) Switch with DMA
	8612 PEX 8612 12-lane, 4-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8613 PEX 8613 12-lane, 3-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8614 PEX 8614 12-lane, 12-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8615 PEX 8615 12-lane, 12-Port PCI Express Gen 2 (5.0 GT/s) Switch with DMA
	8616 PEX 8616 16-lane, 4-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8617 PEX 8617 16-lane, 4-Port PCI Express Gen 2 (5.0 GT/s) Switch with P2P
	8618 PEX 8618 16-lane, 16-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8619 PEX 8619 16-lane, 16-Port PCI Express Gen 2 (5.0 GT/s) Switch with DMA
	8624 PEX 8624 24-lane, 6-Port PCI Express Gen 2 (5.0 GT/s) Switch [ExpressLane]
	8625 PEX 8625 24-lane, 24-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8632 PEX 8632 32-lane, 12-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8636 PEX 8636 36-lane, 24-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8647 PEX 8647 48-Lane, 3-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8648 PEX 8648 48-lane, 12-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8649 PEX 8649 48-lane, 12-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8664 PEX 8664 64-lane, 16-Port PCI Express Gen 2 (5.0 GT/s) Switch
	8680 PEX 8680 80-lane, 20-Port PCI Express Gen 2 (5.0 GT/s) Multi-Root Switch
	8696 PEX 8696 96-lane, 24-Port PCI Express Gen 2 (5.0 GT/s) Multi-Root Switch
	8717 PEX 8717 16-lane, 8-Port PCI Express Gen 3 (8.0 GT/s) Switch with DMA
	8718 PEX 8718 16-Lane, 5-Port PCI Express Gen 3 (8.0 GT/s) Switch
	8724 PEX 8724 24-Lane, 6-Port PCI Express Gen 3 (8 GT/s) Switch, 19 x 19mm FCBGA
	8725 PEX 8725 24-Lane, 10-Port PCI Express Gen 3 (8.0 GT/s) Multi-Root Switch with DMA
	8732 PEX 8732 32-lane, 8-Port PCI Express Gen 3 (8.0 GT/s) Switch
	8734 PEX 8734 32-lane, 8-Port PCI Express Gen 3 (8.0GT/s) Switch
	8747 PEX 8747 48-Lane, 5-Port PCI Express Gen 3 (8.0 GT/s) Switch
	8748 PEX 8748 48-Lane, 12-Port PCI Express Gen 3 (8 GT/s) Switch, 27 x 27mm FCBGA
	8749 PEX 8749 48-Lane, 18-Port PCI Express Gen 3 (8.0 GT/s) Multi-Root Switch with DMA
	87a0 PEX PCI Express Switch NT0 Port Link Interface
	87a1 PEX PCI Express Switch NT1 Port Link Interface
	87b0 PEX PCI Express Switch NT0 Port Virtual Interface
	87b1 PEX PCI Express Switch NT1 Port Virtual Interface
	87d0 PEX PCI Express Switch DMA interface
	9016 PLX 9016 8-port serial controller
	9030 PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
	9036 9036
	9050 PCI <-> IOBus Bridge
	9052 PCI9052 PCI <-> IOBus Bridge
	9054 PCI9054 32-bit 33MHz PCI <-> IOBus Bridge
	9056 PCI9056 32-bit 66MHz PCI <-> IOBus Bridge
	9060 PCI9060 32-bit 33MHz PCI <-> IOBus Bridge
	906d 9060SD
	906e 9060ES
	9080 PCI9080 32-bit; 33MHz PCI <-> IOBus Bridge
	9656 PCI9656 PCI <-> IOBus Bridge
	9733 PEX 9733 33-lane, 9-port PCI Express Gen 3 (8.0 GT/s) Switch
	9749 PEX 9749 49-lane, 13-port PCI Express Gen 3 (8.0 GT/s) Switch
	a100 Blackmagic Design DeckLink
	bb04 B&B 3PCIOSD1A Isolated PCI Serial
	c001 CronyxOmega-PCI (8-port RS232)
	d00d PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
	d33d PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
	d44d PCI9030 32-bit 33MHz PCI <-> IOBus Bridge
10b6 Madge Networks
10b7 3Com Corporation
	0001 3c985 1000BaseSX (SX/TX)
	0013 AR5212 802.11abg NIC (3CRDAG675)
	0910 3C910-A01
	1006 MINI PCI type 3B Data Fax Modem
	1007 Mini PCI 56k Winmodem
	1201 3c982-TXM 10/100baseTX Dual Port A [Hydra]
	1202 3c982-TXM 10/100baseTX Dual Port B [Hydra]
	1700 3c940 10/100/1000Base-T [Marvell]
	3390 3c339 TokenLink Velocity
	3590 3c359 TokenLink Velocity XL
	4500 3c450 HomePNA [Tornado]
	5055 3c555 Laptop Hurricane
	5057 3c575 Megahertz 10/100 LAN CardBus [Boomerang]
	5157 3cCFE575BT Megahertz 10/100 LAN CardBus [Cyclone]
	5257 3cCFE575CT CardBus [Cyclone]
	5900 3c590 10BaseT [Vortex]
	5920 3c592 EISA 10mbps Demon/Vortex
	5950 3c595 100BaseTX [Vortex]
	5951 3c595 100BaseT4 [Vortex]
	5952 3c595 100Base-MII [Vortex]
	5970 3c597 EISA Fast Demon/Vortex
	5b57 3c595 Megahertz 10/100 LAN CardBus [Boomerang]
	6000 3CRSHPW796 [OfficeConnect Wireless CardBus]
	6001 3com 3CRWE154G72 [Office Connect Wireless LAN Adapter]
	6055 3c556 Hurricane CardBus [Cyclone]
	6056 3c556B CardBus [Tornado]
	6560 3cCFE656 CardBus [Cyclone]
	6561 3cCFEM656 10/100 LAN+56K Modem CardBus
	6562 3cCFEM656B 10/100 LAN+Winmodem CardBus [Cyclone]
	6563 3cCFEM656B 10/100 LAN+56K Modem CardBus
	6564 3cXFEM656C 10/100 LAN+Winmodem CardBus [Tornado]
	7646 3cSOHO100-TX Hurricane
	7770 3CRWE777 PCI Wireless Adapter [Airconnect]
	7940 3c803 FDDILink UTP Controller
	7980 3c804 FDDILink SAS Controller
	7990 3c805 FDDILink DAS Controller
	80eb 3c940B 10/100/1000Base-T
	8811 Token ring
	9000 3c900 10BaseT [Boomerang]
	9001 3c900 10Mbps Combo [Boomerang]
	9004 3c900B-TPO Etherlink XL [Cyclone]
	9005 3c900B-Combo Etherlink XL [Cyclone]
	9006 3c900B-TPC Etherlink XL [Cyclone]
	900a 3c900B-FL 10base-FL [Cyclone]
	9050 3c905 100BaseTX [Boomerang]
	9051 3c905 100BaseT4 [Boomerang]
	9054 3C905B-TX Fast Etherlink XL PCI
	9055 3c905B 100BaseTX [Cyclone]
	9056 3c905B-T4 Fast EtherLink XL [Cyclone]
	9058 3c905B Deluxe Etherlink 10/100/BNC [Cyclone]
	905a 3c905B-FX Fast Etherlink XL FX 100baseFx [Cyclone]
	9200 3c905C-TX/TX-M [Tornado]
	9201 3C920B-EMB Integrated Fast Ethernet Controller [Tornado]
	9202 3Com 3C920B-EMB-WNM Integrated Fast Ethernet Controller
	9210 3C920B-EMB-WNM Integrated Fast Ethernet Controller
	9300 3CSOHO100B-TX 910-A01 [tulip]
	9800 3c980-TX Fast Etherlink XL Server Adapter [Cyclone]
	9805 3c980-C 10/100baseTX NIC [Python-T]
	9900 3C990-TX [Typhoon]
	9902 3CR990-TX-95 [Typhoon 56-bit]
	9903 3CR990-TX-97 [Typhoon 168-bit]
	9904 3C990B-TX-M/3C990BSVR [Typhoon2]
	9905 3CR990-FX-95/97/95 [Typhon Fiber]
	9908 3CR990SVR95 [Typhoon Server 56-bit]
	9909 3CR990SVR97 [Typhoon Server 168-bit]
	990a 3C990SVR [Typhoon Server]
	990b 3C990SVR [Typhoon Server]
10b8 Standard Microsystems Corp [SMC]
10b9 ULi Electronics Inc.
	0101 CMI8338/C3DX PCI Audio Device
	0111 C-Media CMI8738/C3DX Audio Device (OEM)
	0780 Multi-IO Card
	0782 Multi-IO Card
	1435 M1435
	1445 M1445
	1449 M1449
	1451 M1451
	1461 M1461
	1489 M1489 Cache-Memory PCI Controller (CMP) [FinALi 486] CPU to PCI bridge
	1511 M1511 [Aladdin]
	1512 M1512 [Aladdin]
	1513 M1513 [Aladdin]
	1521 M1521 [Aladdin III]
	1523 M1523
	1531 M1531 [Aladdin IV]
	1533 M1533/M1535/M1543 PCI to ISA Bridge [Aladdin IV/V/V+]
	1541 M1541
	1543 M1543
	1563 M1563 HyperTransport South Bridge
	1573 PCI to LPC Controller
	1575 M1575 South Bridge
	1621 M1621
	1631 ALI M1631 PCI North Bridge Aladdin Pro III
	1632 M1632M Northbridge+Trident
	1641 ALI M1641 PCI North Bridge Aladdin Pro IV
	1644 M1644/M1644T Northbridge+Trident
	1646 M1646 Northbridge+Trident
	1647 M1647 Northbridge [MAGiK 1 / MobileMAGiK 1]
	1651 M1651/M1651T Northbridge [Aladdin-Pro 5/5M,Aladdin-Pro 5T/5TM]
	1671 M1671 Super P4 Northbridge [AGP4X,PCI and SDR/DDR]
	1672 M1672 Northbridge [CyberALADDiN-P4]
	1681 M1681 P4 Northbridge [AGP8X,HyperTransport and SDR/DDR]
	1687 M1687 K8 Northbridge [AGP8X and HyperTransport]
	1689 M1689 K8 Northbridge [Super K8 Single Chip]
	1695 M1695 Host Bridge
	1697 M1697 HTT Host Bridge
	3141 M3141
	3143 M3143
	3145 M3145
	3147 M3147
	3149 M3149
	3151 M3151
	3307 M3307
	3309 M3309
	3323 M3325 Video/Audio Decoder
	5212 M4803
	5215 MS4803
	5217 M5217H
	5219 M5219
	5225 M5225
	5228 M5228 ALi ATA/RAID Controller
	5229 M5229 IDE
	5235 M5225
	5237 USB 1.1 Controller
	5239 USB 2.0 Controller
	5243 M1541 PCI to AGP Controller
	5246 AGP8X Controller
	5247 PCI to AGP Controller
	5249 M5249 HTT to PCI Bridge
	524b PCI Express Root Port
	524c PCI Express Root Port
	524d PCI Express Root Port
	524e PCI Express Root Port
	5251 M5251 P1394 OHCI 1.0 Controller
	5253 M5253 P1394 OHCI 1.1 Controller
	5261 M5261 Ethernet Controller
	5263 ULi 1689,1573 integrated ethernet.
	5281 ALi M5281 Serial ATA / RAID Host Controller
	5287 ULi 5287 SATA
	5288 ULi M5288 SATA
	5289 ULi 5289 SATA
	5450 Lucent Technologies Soft Modem AMR
	5451 M5451 PCI AC-Link Controller Audio Device
	5453 M5453 PCI AC-Link Controller Modem Device
	5455 M5455 PCI AC-Link Controller Audio Device
	5457 M5457 AC'97 Modem Controller
	5459 SmartLink SmartPCI561 56K Modem
	545a SmartLink SmartPCI563 56K Modem
	5461 HD Audio Controller
	5471 M5471 Memory Stick Controller
	5473 M5473 SD-MMC Controller
	7101 M7101 Power Management Controller [PMU]
10ba Mitsubishi Electric Corp.
10bb Dapha Electronics Corporation
10bc Advanced Logic Research
10bd Surecom Technology
10be Tseng Labs International Co.
10bf Most Inc
10c0 Boca Research Inc.
10c1 ICM Co., Ltd.
10c2 Auspex Systems Inc.
10c3 Samsung Semiconductors, Inc.
10c4 Award Software International Inc.
10c5 Xerox Corporation
10c6 Rambus Inc.
10c7 Media Vision
10c8 Neomagic Corporation
10c9 Dataexpert Corporation
10ca Fujitsu Microelectr., Inc.
10cb Omron Corporation
10cc Mai Logic Incorporated
10cd Advanced System Products, Inc
10ce Radius
10cf Fujitsu Limited.
10d1 FuturePlus Systems Corp.
10d2 Molex Incorporated
10d3 Jabil Circuit Inc
10d4 Hualon Microelectronics
10d5 Autologic Inc.
10d6 Cetia
10d7 BCM Advanced Research
10d8 Advanced Peripherals Labs
10d9 Macronix, Inc. [MXIC]
10da Compaq IPG-Austin
10db Rohm LSI Systems, Inc.
10dc CERN/ECP/EDU
10dd Evans & Sutherland
10de NVIDIA Corporation
	0008 NV1 [STG2000X-B Series]
	0009 NV1 [NV1 Series]
	0018 NV3 [Riva 128]
	0019 NV3 [Riva 128ZX]
	0020 NV4 [Riva TNT]
	0028 NV5 [Riva TNT2 / TNT2 Pro]
	0029 NV5 [Riva TNT2 Ultra]
	002a NV5 [Riva TNT2]
	002b NV5 [Riva TNT2]
	002c NV5 [Vanta / Vanta LT]
	002d NV5 [Riva TNT2 Model 64 / Model 64 Pro]
	0034 MCP04 SMBus
	0035 MCP04 IDE
	0036 MCP04 Serial ATA Controller
	0037 MCP04 Ethernet Controller
	0038 MCP04 Ethernet Controller
	003a MCP04 AC'97 Audio Controller
	003b MCP04 USB Controller
	003c MCP04 USB Controller
	003d MCP04 PCI Bridge
	003e MCP04 Serial ATA Controller
	0040 NV40 [GeForce 6800 Ultra]
	0041 NV40 [GeForce 6800]
	0042 NV40 [GeForce 6800 LE]
	0043 NV40 [GeForce 6800 XE]
	0044 NV40 [GeForce 6800 XT]
	0045 NV40 [GeForce 6800 GT]
	0047 NV40 [GeForce 6800 GS]
	0048 NV40 [GeForce 6800 XT]
	004e NV40GL [Quadro FX 4000]
	0050 CK804 ISA Bridge
	0051 CK804 ISA Bridge
	0052 CK804 SMBus
	0053 CK804 IDE
	0054 CK804 Serial ATA Controller
	0055 CK804 Serial ATA Controller
	0056 CK804 Ethernet Controller
	0057 CK804 Ethernet Controller
	0058 CK804 AC'97 Modem
	0059 CK804 AC'97 Audio Controller
	005a CK804 USB Controller
	005b CK804 USB Controller
	005c CK804 PCI Bridge
	005d CK804 PCIE Bridge
	005e CK804 Memory Controller
	005f CK804 Memory Controller
	0060 nForce2 ISA Bridge
	0064 nForce2 SMBus (MCP)
	0065 nForce2 IDE
	0066 nForce2 Ethernet Controller
	0067 nForce2 USB Controller
	0068 nForce2 USB Controller
	006a nForce2 AC97 Audio Controler (MCP)
	006b nForce Audio Processing Unit
	006c nForce2 External PCI Bridge
	006d nForce2 PCI Bridge
	006e nForce2 FireWire (IEEE 1394) Controller
	0080 MCP2A ISA bridge
	0084 MCP2A SMBus
	0085 MCP2A IDE
	0086 MCP2A Ethernet Controller
	0087 MCP2A USB Controller
	0088 MCP2A USB Controller
	008a MCP2S AC'97 Audio Controller
	008b MCP2A PCI Bridge
	008c MCP2A Ethernet Controller
	008e nForce2 Serial ATA Controller
	0090 G70 [GeForce 7800 GTX]
	0091 G70 [GeForce 7800 GTX]
	0092 G70 [GeForce 7800 GT]
	0093 G70 [GeForce 7800 GS]
	0094 High Definition Audio
	0095 G70 [GeForce 7800 SLI]
	0097 G70 [GeForce GTS 250]
	0098 G70M [GeForce Go 7800]
	0099 G70M [GeForce Go 7800 GTX]
	009d G70GL [Quadro FX 4500]
	00a0 NV0A [Aladdin TNT2 IGP]
	00c0 NV41 [GeForce 6800 GS]
	00c1 NV41 [GeForce 6800]
	00c2 NV41 [GeForce 6800 LE]
	00c3 NV41 [GeForce 6800 XT]
	00c5 NV41
	00c6 NV41
	00c7 NV41
	00c8 NV41M [GeForce Go 6800]
	00c9 NV41M [GeForce Go 6800 Ultra]
	00cc NV41GLM [Quadro FX Go1400]
	00cd NV42GL [Quadro FX 3450/4000 SDI]
	00ce NV41GL [Quadro FX 1400]
	00cf NV41
	00d0 nForce3 LPC Bridge
	00d1 nForce3 Host Bridge
	00d2 nForce3 AGP Bridge
	00d3 CK804 Memory Controller
	00d4 nForce3 SMBus
	00d5 nForce3 IDE
	00d6 nForce3 Ethernet
	00d7 nForce3 USB 1.1
	00d8 nForce3 USB 2.0
	00d9 nForce3 Audio
	00da nForce3 Audio
	00dd nForce3 PCI Bridge
	00df CK8S Ethernet Controller
	00e0 nForce3 250Gb LPC Bridge
	00e1 nForce3 250Gb Host Bridge
	00e2 nForce3 250Gb AGP Host to PCI Bridge
	00e3 nForce3 Serial ATA Controller
	00e4 nForce 250Gb PCI System Management
	00e5 CK8S Parallel ATA Controller (v2.5)
	00e6 CK8S Ethernet Controller
	00e7 CK8S USB Controller
	00e8 nForce3 EHCI USB 2.0 Controller
	00ea nForce3 250Gb AC'97 Audio Controller
	00ed nForce3 250Gb PCI-to-PCI Bridge
	00ee nForce3 Serial ATA Controller 2
	00f1 NV43 [GeForce 6600 GT]
	00f2 NV43 [GeForce 6600]
	00f3 NV43 [GeForce 6200]
	00f4 NV43 [GeForce 6600 LE]
	00f5 G70/G71 [GeForce 7800 GS AGP]
	00f6 NV43 [GeForce 6800 GS/XT]
	00f8 NV45GL [Quadro FX 3400/4400]
	00f9 NV40 [GeForce 6800 GT/GTO/Ultra]
	00fa NV39 [GeForce PCX 5750]
	00fb NV35 [GeForce PCX 5900]
	00fc NV37GL [Quadro FX 330/GeForce PCX 5300]
	00fd NV37GL [Quadro PCI-E Series]
	00fe NV38GL [Quadro FX 1300]
	00ff NV19 [GeForce PCX 4300]
	0100 NV10 [GeForce 256 SDR]
	0101 NV10 [GeForce 256 DDR]
	0103 NV10GL [Quadro]
	0110 NV11 [GeForce2 MX/MX 400]
	0111 NV11 [GeForce2 MX200]
	0112 NV11M [GeForce2 Go]
	0113 NV11GL [Quadro2 MXR/EX/Go]
	0140 NV43 [GeForce 6600 GT]
	0141 NV43 [GeForce 6600]
	0142 NV43 [GeForce 6600 LE]
	0143 NV43 [GeForce 6600 VE]
	0144 NV43M [GeForce Go 6600]
	0145 NV43 [GeForce 6610 XL]
	0146 NV43M [GeForce Go6200 TE / 6600 TE]
	0147 NV43 [GeForce 6700 XL]
	0148 NV43M [GeForce Go 6600]
	0149 NV43M [GeForce Go 6600 GT]
	014a NV43 [Quadro NVS 440]
	014b NV43
	014d NV43GL [Quadro FX 550]
	014e NV43GL [Quadro FX 540]
	014f NV43 [GeForce 6200]
	0150 NV15 [GeForce2 GTS/Pro]
	0151 NV15 [GeForce2 Ti]
	0152 NV15 [GeForce2 Ultra]
	0153 NV15GL [Quadro2 Pro]
	0160 NV44 [GeForce 6500]
	0161 NV44 [GeForce 6200 TurboCache]
	0162 NV44 [GeForce 6200 SE TurboCache]
	0163 NV44 [GeForce 6200 LE]
	0164 NV44M [GeForce Go 6200]
	0165 NV44 [Quadro NVS 285]
	0166 NV44M [GeForce Go 6400]
	0167 NV44M [GeForce Go 6200]
	0168 NV44M [GeForce Go 6400]
	0169 NV44 [GeForce 6250]
	016a NV44 [GeForce 7100 GS]
	016d NV44
	016e NV44
	016f NV44
	0170 NV17 [GeForce4 MX 460]
	0171 NV17 [GeForce4 MX 440]
	0172 NV17 [GeForce4 MX 420]
	0173 NV17 [GeForce4 MX 440-SE]
	0174 NV17M [GeForce4 440 Go]
	0175 NV17M [GeForce4 420 Go]
	0176 NV17M [GeForce4 420 Go 32M]
	0177 NV17M [GeForce4 460 Go]
	0178 NV17GL [Quadro4 550 XGL]
	0179 NV17M [GeForce4 440 Go 64M]
	017a NV17GL [Quadro NVS]
	017b NV17GL [Quadro4 550 XGL]
	017c NV17GL [Quadro4 500 GoGL]
	017f NV17
	0181 NV18 [GeForce4 MX 440 AGP 8x]
	0182 NV18 [GeForce4 MX 440SE AGP 8x]
	0183 NV18 [GeForce4 MX 420 AGP 8x]
	0184 NV18 [GeForce4 MX]
	0185 NV18 [GeForce4 MX 4000]
	0186 NV18M [GeForce4 448 Go]
	0187 NV18M [GeForce4 488 Go]
	0188 NV18GL [Quadro4 580 XGL]
	0189 NV18 [GeForce4 MX with AGP8X (Mac)]
	018a NV18GL [Quadro NVS 280 SD]
	018b NV18GL [Quadro4 380 XGL]
	018c NV18GL [Quadro NVS 50 PCI]
	018d NV18M [GeForce4 448 Go]
	0190 G80 [GeForce 8800 GTS / 8800 GTX]
	0191 G80 [GeForce 8800 GTX]
	0192 G80 [GeForce 8800 GTS]
	0193 G80 [GeForce 8800 GTS]
	0194 G80 [GeForce 8800 Ultra]
	0197 G80GL [Tesla C870]
	019d G80GL [Quadro FX 5600]
	019e G80GL [Quadro FX 4600]
	01a0 nForce 220/420 NV1A [GeForce2 MX]
	01a4 nForce CPU bridge
	01ab nForce 420 Memory Controller (DDR)
	01ac nForce 220/420 Memory Controller
	01ad nForce 220/420 Memory Controller
	01b0 nForce Audio Processing Unit
	01b1 nForce AC'97 Audio Controller
	01b2 nForce ISA Bridge
	01b4 nForce PCI System Management
	01b7 nForce AGP to PCI Bridge
	01b8 nForce PCI-to-PCI bridge
	01bc nForce IDE
	01c1 nForce AC'97 Modem Controller
	01c2 nForce USB Controller
	01c3 nForce Ethernet Controller
	01d0 G72 [GeForce 7350 LE]
	01d1 G72 [GeForce 7300 LE]
	01d2 G72 [GeForce 7550 LE]
	01d3 G72 [GeForce 7200 GS / 7300 SE]
	01d5 G72
	01d6 G72M [GeForce Go 7200]
	01d7 G72M [Quadro NVS 110M/GeForce Go 7300]
	01d8 G72M [GeForce Go 7400]
	01d9 G72M [GeForce Go 7450]
	01da G72M [Quadro NVS 110M]
	01db G72M [Quadro NVS 120M]
	01dc G72GLM [Quadro FX 350M]
	01dd G72 [GeForce 7500 LE]
	01de G72GL [Quadro FX 350]
	01df G72 [GeForce 7300 GS]
	01e0 nForce2 IGP2
	01e8 nForce2 AGP
	01ea nForce2 Memory Controller 0
	01eb nForce2 Memory Controller 1
	01ec nForce2 Memory Controller 2
	01ed nForce2 Memory Controller 3
	01ee nForce2 Memory Controller 4
	01ef nForce2 Memory Controller 5
	01f0 NV1F C17 [GeForce4 MX IGP]
	0200 NV20 [GeForce3]
	0201 NV20 [GeForce3 Ti 200]
	0202 NV20 [GeForce3 Ti 500]
	0203 NV20GL [Quadro DCC]
	0211 NV48 [GeForce 6800]
	0212 NV48 [GeForce 6800 LE]
	0215 NV48 [GeForce 6800 GT]
	0218 NV48 [GeForce 6800 XT]
	0221 NV44A [GeForce 6200]
	0222 NV44 [GeForce 6200 A-LE]
	0224 NV44
	0240 C51PV [GeForce 6150]
	0241 C51 [GeForce 6150 LE]
	0242 C51G [GeForce 6100]
	0243 C51 PCI Express Bridge
	0244 C51 [GeForce Go 6150]
	0245 C51 [Quadro NVS 210S/GeForce 6150LE]
	0246 C51 PCI Express Bridge
	0247 C51 [GeForce Go 6100]
	0248 C51 PCI Express Bridge
	0249 C51 PCI Express Bridge
	024a C51 PCI Express Bridge
	024b C51 PCI Express Bridge
	024c C51 PCI Express Bridge
	024d C51 PCI Express Bridge
	024e C51 PCI Express Bridge
	024f C51 PCI Express Bridge
	0250 NV25 [GeForce4 Ti 4600]
	0251 NV25 [GeForce4 Ti 4400]
	0252 NV25 [GeForce4 Ti]
	0253 NV25 [GeForce4 Ti 4200]
	0258 NV25GL [Quadro4 900 XGL]
	0259 NV25GL [Quadro4 750 XGL]
	025b NV25GL [Quadro4 700 XGL]
	0260 MCP51 LPC Bridge
	0261 MCP51 LPC Bridge
	0262 MCP51 LPC Bridge
	0263 MCP51 LPC Bridge
	0264 MCP51 SMBus
	0265 MCP51 IDE
	0266 MCP51 Serial ATA Controller
	0267 MCP51 Serial ATA Controller
	0268 MCP51 Ethernet Controller
	0269 MCP51 Ethernet Controller
	026a MCP51 MCI
	026b MCP51 AC97 Audio Controller
	026c MCP51 High Definition Audio
	026d MCP51 USB Controller
	026e MCP51 USB Controller
	026f MCP51 PCI Bridge
	0270 MCP51 Host Bridge
	0271 MCP51 PMU
	0272 MCP51 Memory Controller 0
	027e C51 Memory Controller 2
	027f C51 Memory Controller 3
	0280 NV28 [GeForce4 Ti 4800]
	0281 NV28 [GeForce4 Ti 4200 AGP 8x]
	0282 NV28 [GeForce4 Ti 4800 SE]
	0286 NV28M [GeForce4 Ti 4200 Go AGP 8x]
	0288 NV28GL [Quadro4 980 XGL]
	0289 NV28GL [Quadro4 780 XGL]
	028c NV28GLM [Quadro4 Go700]
	0290 G71 [GeForce 7900 GTX]
	0291 G71 [GeForce 7900 GT/GTO]
	0292 G71 [GeForce 7900 GS]
	0293 G71 [GeForce 7900 GX2]
	0294 G71 [GeForce 7950 GX2]
	0295 G71 [GeForce 7950 GT]
	0297 G71M [GeForce Go 7950 GTX]
	0298 G71M [GeForce Go 7900 GS]
	0299 G71M [GeForce Go 7900 GTX]
	029a G71GLM [Quadro FX 2500M]
	029b G71GLM [Quadro FX 1500M]
	029c G71GL [Quadro FX 5500]
	029d G71GL [Quadro FX 3500]
	029e G71GL [Quadro FX 1500]
	029f G71GL [Quadro FX 4500 X2]
	02a0 NV2A [XGPU]
	02a5 MCPX CPU Bridge
	02a6 MCPX Memory Controller
	02e0 G73 [GeForce 7600 GT AGP]
	02e1 G73 [GeForce 7600 GS AGP]
	02e2 G73 [GeForce 7300 GT AGP]
	02e3 G71 [GeForce 7900 GS AGP]
	02e4 G71 [GeForce 7950 GT AGP]
	02e5 G71 [GeForce 7600 GS AGP]
	02f0 C51 Host Bridge
	02f1 C51 Host Bridge
	02f2 C51 Host Bridge
	02f3 C51 Host Bridge
	02f4 C51 Host Bridge
	02f5 C51 Host Bridge
	02f6 C51 Host Bridge
	02f7 C51 Host Bridge
	02f8 C51 Memory Controller 5
	02f9 C51 Memory Controller 4
	02fa C51 Memory Controller 0
	02fb C51 PCI Express Bridge
	02fc C51 PCI Express Bridge
	02fd C51 PCI Express Bridge
	02fe C51 Memory Controller 1
	02ff C51 Host Bridge
	0300 NV30 [GeForce FX]
	0301 NV30 [GeForce FX 5800 Ultra]
	0302 NV30 [GeForce FX 5800]
	0308 NV30GL [Quadro FX 2000]
	0309 NV30GL [Quadro FX 1000]
	0311 NV31 [GeForce FX 5600 Ultra]
	0312 NV31 [GeForce FX 5600]
	0314 NV31 [GeForce FX 5600XT]
	0316 NV31M
	0318 NV31GL
	031a NV31M [GeForce FX Go5600]
	031b NV31M [GeForce FX Go5650]
	031c NV31GLM [Quadro FX Go700]
	0320 NV34 [GeForce FX 5200]
	0321 NV34 [GeForce FX 5200 Ultra]
	0322 NV34 [GeForce FX 5200]
	0323 NV34 [GeForce FX 5200LE]
	0324 NV34M [GeForce FX Go5200 64M]
	0325 NV34M [GeForce FX Go5250]
	0326 NV34 [GeForce FX 5500]
	0327 NV34 [GeForce FX 5100]
	0328 NV34M [GeForce FX Go5200 32M/64M]
	0329 NV34M [GeForce FX Go5200]
	032a NV34GL [Quadro NVS 280 PCI]
	032b NV34GL [Quadro FX 500/600 PCI]
	032c NV34M [GeForce FX Go5300 / Go5350]
	032d NV34M [GeForce FX Go5100]
	032e NV34
	032f NV34 [GeForce FX 5200]
	0330 NV35 [GeForce FX 5900 Ultra]
	0331 NV35 [GeForce FX 5900]
	0332 NV35 [GeForce FX 5900XT]
	0333 NV38 [GeForce FX 5950 Ultra]
	0334 NV35 [GeForce FX 5900ZT]
	0338 NV35GL [Quadro FX 3000]
	033f NV35GL [Quadro FX 700]
	0341 NV36 [GeForce FX 5700 Ultra]
	0342 NV36 [GeForce FX 5700]
	0343 NV36 [GeForce FX 5700LE]
	0344 NV36 [GeForce FX 5700VE]
	0347 NV36M [GeForce FX Go5700]
	0348 NV36M [GeForce FX Go5700]
	034c NV36 [Quadro FX Go1000]
	034d NV36
	034e NV36GL [Quadro FX 1100]
	0360 MCP55 LPC Bridge
	0361 MCP55 LPC Bridge
	0362 MCP55 LPC Bridge
	0363 MCP55 LPC Bridge
	0364 MCP55 LPC Bridge
	0365 MCP55 LPC Bridge
	0366 MCP55 LPC Bridge
	0367 MCP55 LPC Bridge
	0368 MCP55 SMBus Controller
	0369 MCP55 Memory Controller
	036a MCP55 Memory Controller
	036b MCP55 SMU
	036c MCP55 USB Controller
	036d MCP55 USB Controller
	036e MCP55 IDE
	0370 MCP55 PCI bridge
	0371 MCP55 High Definition Audio
	0372 MCP55 Ethernet
	0373 MCP55 Ethernet
	0374 MCP55 PCI Express bridge
	0375 MCP55 PCI Express bridge
	0376 MCP55 PCI Express bridge
	0377 MCP55 PCI Express bridge
	0378 MCP55 PCI Express bridge
	037a MCP55 Memory Controller
	037e MCP55 SATA Controller
	037f MCP55 SATA Controller
	038b G73 [GeForce 7650 GS]
	0390 G73 [GeForce 7650 GS]
	0391 G73 [GeForce 7600 GT]
	0392 G73 [GeForce 7600 GS]
	0393 G73 [GeForce 7300 GT]
	0394 G73 [GeForce 7600 LE]
	0395 G73 [GeForce 7300 GT]
	0396 G73
	0397 G73M [GeForce Go 7700]
	0398 G73M [GeForce Go 7600]
	0399 G73M [GeForce Go 7600 GT]
	039a G73M [Quadro NVS 300M]
	039b G73M [GeForce Go 7900 SE]
	039c G73GLM [Quadro FX 550M]
	039d G73
	039e G73GL [Quadro FX 560]
	039f G73
	03a0 C55 Host Bridge
	03a1 C55 Host Bridge
	03a2 C55 Host Bridge
	03a3 C55 Host Bridge
	03a4 C55 Host Bridge
	03a5 C55 Host Bridge
	03a6 C55 Host Bridge
	03a7 C55 Host Bridge
	03a8 C55 Memory Controller
	03a9 C55 Memory Controller
	03aa C55 Memory Controller
	03ab C55 Memory Controller
	03ac C55 Memory Controller
	03ad C55 Memory Controller
	03ae C55 Memory Controller
	03af C55 Memory Controller
	03b0 C55 Memory Controller
	03b1 C55 Memory Controller
	03b2 C55 Memory Controller
	03b3 C55 Memory Controller
	03b4 C55 Memory Controller
	03b5 C55 Memory Controller
	03b6 C55 Memory Controller
	03b7 C55 PCI Express bridge
	03b8 C55 PCI Express bridge
	03b9 C55 PCI Express bridge
	03ba C55 Memory Controller
	03bb C55 PCI Express bridge
	03bc C55 Memory Controller
	03d0 C61 [GeForce 6150SE nForce 430]
	03d1 C61 [GeForce 6100 nForce 405]
	03d2 C61 [GeForce 6100 nForce 400]
	03d5 C61 [GeForce 6100 nForce 420]
	03d6 C61 [GeForce 7025 / nForce 630a]
	03e0 MCP61 LPC Bridge
	03e1 MCP61 LPC Bridge
	03e2 MCP61 Host Bridge
	03e3 MCP61 LPC Bridge
	03e4 MCP61 High Definition Audio
	03e5 MCP61 Ethernet
	03e6 MCP61 Ethernet
	03e7 MCP61 SATA Controller
	03e8 MCP61 PCI Express bridge
	03e9 MCP61 PCI Express bridge
	03ea MCP61 Memory Controller
	03eb MCP61 SMBus
	03ec MCP61 IDE
	03ee MCP61 Ethernet
	03ef MCP61 Ethernet
	03f0 MCP61 High Definition Audio
	03f1 MCP61 USB 1.1 Controller
	03f2 MCP61 USB 2.0 Controller
	03f3 MCP61 PCI bridge
	03f4 MCP61 SMU
	03f5 MCP61 Memory Controller
	03f6 MCP61 SATA Controller
	03f7 MCP61 SATA Controller
	0400 G84 [GeForce 8600 GTS]
	0401 G84 [GeForce 8600 GT]
	0402 G84 [GeForce 8600 GT]
	0403 G84 [GeForce 8600 GS]
	0404 G84 [GeForce 8400 GS]
	0405 G84M [GeForce 9500M GS]
	0406 G84 [GeForce 8300 GS]
	0407 G84M [GeForce 8600M GT]
	0408 G84M [GeForce 9650M GS]
	0409 G84M [GeForce 8700M GT]
	040a G84GL [Quadro FX 370]
	040b G84GLM [Quadro NVS 320M]
	040c G84GLM [Quadro FX 570M]
	040d G84GLM [Quadro FX 1600M]
	040e G84GL [Quadro FX 570]
	040f G84GL [Quadro FX 1700]
	0410 G92 [GeForce GT 330]
	0414 G92 [GeForce 9800 GT]
	0418 G92 [GeForce GT 330 OEM]
	0420 G86 [GeForce 8400 SE]
	0421 G86 [GeForce 8500 GT]
	0422 G86 [GeForce 8400 GS]
	0423 G86 [GeForce 8300 GS]
	0424 G86 [GeForce 8400 GS]
	0425 G86M [GeForce 8600M GS]
	0426 G86M [GeForce 8400M GT]
	0427 G86M [GeForce 8400M GS]
	0428 G86M [GeForce 8400M G]
	0429 G86M [Quadro NVS 140M]
	042a G86M [Quadro NVS 130M]
	042b G86M [Quadro NVS 135M]
	042c G86 [GeForce 9400 GT]
	042d G86GLM [Quadro FX 360M]
	042e G86M [GeForce 9300M G]
	042f G86 [Quadro NVS 290]
	0440 MCP65 LPC Bridge
	0441 MCP65 LPC Bridge
	0442 MCP65 LPC Bridge
	0443 MCP65 LPC Bridge
	0444 MCP65 Memory Controller
	0445 MCP65 Memory Controller
	0446 MCP65 SMBus
	0447 MCP65 SMU
	0448 MCP65 IDE
	0449 MCP65 PCI bridge
	044a MCP65 High Definition Audio
	044b MCP65 High Definition Audio
	044c MCP65 AHCI Controller
	044d MCP65 AHCI Controller
	044e MCP65 AHCI Controller
	044f MCP65 AHCI Controller
	0450 MCP65 Ethernet
	0451 MCP65 Ethernet
	0452 MCP65 Ethernet
	0453 MCP65 Ethernet
	0454 MCP65 USB 1.1 OHCI Controller
	0455 MCP65 USB 2.0 EHCI Controller
	0456 MCP65 USB Controller
	0457 MCP65 USB Controller
	0458 MCP65 PCI Express bridge
	0459 MCP65 PCI Express bridge
	045a MCP65 PCI Express bridge
	045b MCP65 PCI Express bridge
	045c MCP65 SATA Controller
	045d MCP65 SATA Controller
	045e MCP65 SATA Controller
	045f MCP65 SATA Controller
	0531 C67 [GeForce 7150M / nForce 630M]
	0533 C67 [GeForce 7000M / nForce 610M]
	053a C68 [GeForce 7050 PV / nForce 630a]
	053b C68 [GeForce 7050 PV / nForce 630a]
	053e C68 [GeForce 7025 / nForce 630a]
	0541 MCP67 Memory Controller
	0542 MCP67 SMBus
	0543 MCP67 Co-processor
	0547 MCP67 Memory Controller
	0548 MCP67 ISA Bridge
	054c MCP67 Ethernet
	054d MCP67 Ethernet
	054e MCP67 Ethernet
	054f MCP67 Ethernet
	0550 MCP67 AHCI Controller
	0554 MCP67 AHCI Controller
	0555 MCP67 SATA Controller
	055c MCP67 High Definition Audio
	055d MCP67 High Definition Audio
	055e MCP67 OHCI USB 1.1 Controller
	055f MCP67 EHCI USB 2.0 Controller
	0560 MCP67 IDE Controller
	0561 MCP67 PCI Bridge
	0562 MCP67 PCI Express Bridge
	0563 MCP67 PCI Express Bridge
	0568 MCP78S [GeForce 8200] Memory Controller
	0569 MCP78S [GeForce 8200] PCI Express Bridge
	056a MCP73 [nForce 630i] USB 2.0 Controller (EHCI)
	056c MCP73 IDE Controller
	056d MCP73 PCI Express bridge
	056e MCP73 PCI Express bridge
	056f MCP73 PCI Express bridge
	05b1 NF200 PCIe 2.0 switch
	05b8 NF200 PCIe 2.0 switch for GTX 295
	05be NF200 PCIe 2.0 switch for Quadro Plex S4 / Tesla S870 / Tesla S1070 / Tesla S2050
	05e0 GT200b [GeForce GTX 295]
	05e1 GT200 [GeForce GTX 280]
	05e2 GT200 [GeForce GTX 260]
	05e3 GT200b [GeForce GTX 285]
	05e6 GT200b [GeForce GTX 275]
	05e7 GT200GL [Tesla C1060 / M1060]
	05ea GT200 [GeForce GTX 260]
	05eb GT200 [GeForce GTX 295]
	05ed GT200GL [Quadro Plex 2200 D2]
	05f1 GT200 [GeForce GTX 280]
	05f2 GT200 [GeForce GTX 260]
	05f8 GT200GL [Quadro Plex 2200 S4]
	05f9 GT200GL [Quadro CX]
	05fd GT200GL [Quadro FX 5800]
	05fe GT200GL [Quadro FX 4800]
	05ff GT200GL [Quadro FX 3800]
	0600 G92 [GeForce 8800 GTS 512]
	0601 G92 [GeForce 9800 GT]
	0602 G92 [GeForce 8800 GT]
	0603 G92 [GeForce GT 230 OEM]
	0604 G92 [GeForce 9800 GX2]
	0605 G92 [GeForce 9800 GT]
	0606 G92 [GeForce 8800 GS]
	0607 G92 [GeForce GTS 240]
	0608 G92M [GeForce 9800M GTX]
	0609 G92M [GeForce 8800M GTS]
	060a G92M [GeForce GTX 280M]
	060b G92M [GeForce 9800M GT]
	060c G92M [GeForce 8800M GTX]
	060d G92 [GeForce 8800 GS]
	060f G92M [GeForce GTX 285M]
	0610 G92 [GeForce 9600 GSO]
	0611 G92 [GeForce 8800 GT]
	0612 G92 [GeForce 9800 GTX / 9800 GTX+]
	0613 G92 [GeForce 9800 GTX+]
	0614 G92 [GeForce 9800 GT]
	0615 G92 [GeForce GTS 250]
	0617 G92M [GeForce 9800M GTX]
	0618 G92M [GeForce GTX 260M]
	0619 G92GL [Quadro FX 4700 X2]
	061a G92GL [Quadro FX 3700]
	061b G92GL [Quadro VX 200]
	061c G92GLM [Quadro FX 3600M]
	061d G92GLM [Quadro FX 2800M]
	061e G92GLM [Quadro FX 3700M]
	061f G92GLM [Quadro FX 3800M]
	0620 G94 [GeForce 9800 GT]
	0621 G94 [GeForce GT 230]
	0622 G94 [GeForce 9600 GT]
	0623 G94 [GeForce 9600 GS]
	0624 G94 [GeForce 9600 GT Green Edition]
	0625 G94 [GeForce 9600 GSO 512]
	0626 G94 [GeForce GT 130]
	0627 G94 [GeForce GT 140]
	0628 G94M [GeForce 9800M GTS]
	062a G94M [GeForce 9700M GTS]
	062b G94M [GeForce 9800M GS]
	062c G94M [GeForce 9800M GTS]
	062d G94 [GeForce 9600 GT]
	062e G94 [GeForce 9600 GT]
	062f G94 [GeForce 9800 S]
	0630 G94 [GeForce 9600 GT]
	0631 G94M [GeForce GTS 160M]
	0632 G94M [GeForce GTS 150M]
	0633 G94 [GeForce GT 220]
	0635 G94 [GeForce 9600 GSO]
	0637 G94 [GeForce 9600 GT]
	0638 G94GL [Quadro FX 1800]
	063a G94GLM [Quadro FX 2700M]
	063f G94 [GeForce 9600 GE]
	0640 G96C [GeForce 9500 GT]
	0641 G96C [GeForce 9400 GT]
	0642 G96 [D9M-10]
	0643 G96 [GeForce 9500 GT]
	0644 G96 [GeForce 9500 GS]
	0645 G96C [GeForce 9500 GS]
	0646 G96C [GeForce GT 120]
	0647 G96CM [GeForce 9600M GT]
	0648 G96CM [GeForce 9600M GS]
	0649 G96CM [GeForce 9600M GT]
	064a G96M [GeForce 9700M GT]
	064b G96M [GeForce 9500M G]
	064c G96CM [GeForce 9650M GT]
	064e G96C [GeForce 9600 GSO / 9800 GT]
	0651 G96CM [GeForce G 110M]
	0652 G96CM [GeForce GT 130M]
	0653 G96CM [GeForce GT 120M]
	0654 G96CM [GeForce GT 220M]
	0655 G96 [GeForce GT 120 Mac Edition]
	0656 G96 [GeForce GT 120 Mac Edition]
	0658 G96GL [Quadro FX 380]
	0659 G96CGL [Quadro FX 580]
	065a G96GLM [Quadro FX 1700M]
	065b G96C [GeForce 9400 GT]
	065c G96GLM [Quadro FX 770M]
	065d G96 [GeForce 9500 GA / 9600 GT / GTS 250]
	065f G96C [GeForce G210]
	06c0 GF100 [GeForce GTX 480]
	06c4 GF100 [GeForce GTX 465]
	06ca GF100M [GeForce GTX 480M]
	06cb GF100 [GeForce GTX 480]
	06cd GF100 [GeForce GTX 470]
	06d0 GF100GL
	06d1 GF100GL [Tesla C2050 / C2070]
	06d2 GF100GL [Tesla M2070]
	06d8 GF100GL [Quadro 6000]
	06d9 GF100GL [Quadro 5000]
	06da GF100GLM [Quadro 5000M]
	06dc GF100GL [Quadro 6000]
	06dd GF100GL [Quadro 4000]
	06de GF100GL [Tesla T20 Processor]
	06df GF100GL [Tesla M2070-Q]
	06e0 G98 [GeForce 9300 GE]
	06e1 G98 [GeForce 9300 GS]
	06e2 G98 [GeForce 8400]
	06e3 G98 [GeForce 8300 GS]
	06e4 G98 [GeForce 8400 GS Rev. 2]
	06e5 G98M [GeForce 9300M GS]
	06e6 G98 [GeForce G 100]
	06e7 G98 [GeForce 9300 SE]
	06e8 G98M [GeForce 9200M GS]
	06e9 G98M [GeForce 9300M GS]
	06ea G98M [Quadro NVS 150M]
	06eb G98M [Quadro NVS 160M]
	06ec G98M [GeForce G 105M]
	06ed G98 [GeForce 9600 GT / 9800 GT]
	06ee G98 [GeForce 9600 GT / 9800 GT / GT 240]
	06ef G98M [GeForce G 103M]
	06f1 G98M [GeForce G 105M]
	06f8 G98 [Quadro NVS 420]
	06f9 G98GL [Quadro FX 370 LP]
	06fa G98 [Quadro NVS 450]
	06fb G98GLM [Quadro FX 370M]
	06fd G98 [Quadro NVS 295]
	06ff G98 [HICx16 + Graphics]
	0751 MCP78S [GeForce 8200] Memory Controller
	0752 MCP78S [GeForce 8200] SMBus
	0753 MCP78S [GeForce 8200] Co-Processor
	0754 MCP78S [GeForce 8200] Memory Controller
	0759 MCP78S [GeForce 8200] IDE
	075a MCP78S [GeForce 8200] PCI Bridge
	075b MCP78S [GeForce 8200] PCI Express Bridge
	075c MCP78S [GeForce 8200] LPC Bridge
	075d MCP78S [GeForce 8200] LPC Bridge
	0760 MCP77 Ethernet
	0761 MCP77 Ethernet
	0762 MCP77 Ethernet
	0763 MCP77 Ethernet
	0774 MCP72XE/MCP72P/MCP78U/MCP78S High Definition Audio
	0778 MCP78S [GeForce 8200] PCI Express Bridge
	077a MCP78S [GeForce 8200] PCI Bridge
	077b MCP78S [GeForce 8200] OHCI USB 1.1 Controller
	077c MCP78S [GeForce 8200] EHCI USB 2.0 Controller
	077d MCP78S [GeForce 8200] OHCI USB 1.1 Controller
	077e MCP78S [GeForce 8200] EHCI USB 2.0 Controller
	07c0 MCP73 Host Bridge
	07c1 MCP73 Host Bridge
	07c2 MCP73 Host Bridge
	07c3 MCP73 Host Bridge
	07c5 MCP73 Host Bridge
	07c8 MCP73 Memory Controller
	07cb nForce 610i/630i memory controller
	07cd nForce 610i/630i memory controller
	07ce nForce 610i/630i memory controller
	07cf nForce 610i/630i memory controller
	07d0 nForce 610i/630i memory controller
	07d1 nForce 610i/630i memory controller
	07d2 nForce 610i/630i memory controller
	07d3 nForce 610i/630i memory controller
	07d6 nForce 610i/630i memory controller
	07d7 MCP73 LPC Bridge
	07d8 MCP73 SMBus
	07d9 MCP73 Memory Controller
	07da MCP73 Co-processor
	07dc MCP73 Ethernet
	07dd MCP73 Ethernet
	07de MCP73 Ethernet
	07df MCP73 Ethernet
	07e0 C73 [GeForce 7150 / nForce 630i]
	07e1 C73 [GeForce 7100 / nForce 630i]
	07e2 C73 [GeForce 7050 / nForce 630i]
	07e3 C73 [GeForce 7050 / nForce 610i]
	07e5 C73 [GeForce 7100 / nForce 620i]
	07f0 MCP73 SATA Controller (IDE mode)
	07f4 GeForce 7100/nForce 630i SATA
	07f8 MCP73 SATA RAID Controller
	07fc MCP73 High Definition Audio
	07fe MCP73 OHCI USB 1.1 Controller
	0840 C77 [GeForce 8200M]
	0844 C77 [GeForce 9100M G]
	0845 C77 [GeForce 8200M G]
	0846 C77 [GeForce 9200]
	0847 C78 [GeForce 9100]
	0848 C77 [GeForce 8300]
	0849 C77 [GeForce 8200]
	084a C77 [nForce 730a]
	084b C77 [GeForce 8200]
	084c C77 [nForce 780a/980a SLI]
	084d C77 [nForce 750a SLI]
	084f C77 [GeForce 8100 / nForce 720a]
	0860 C79 [GeForce 9300]
	0861 C79 [GeForce 9400]
	0862 C79 [GeForce 9400M G]
	0863 C79 [GeForce 9400M]
	0864 C79 [GeForce 9300]
	0865 C79 [GeForce 9300 / ION]
	0866 C79 [GeForce 9400M G]
	0867 C79 [GeForce 9400]
	0868 C79 [nForce 760i SLI]
	0869 MCP7A [GeForce 9400]
	086a C79 [GeForce 9400]
	086c C79 [GeForce 9300 / nForce 730i]
	086d C79 [GeForce 9200]
	086e C79 [GeForce 9100M G]
	086f MCP79 [GeForce 8200M G]
	0870 C79 [GeForce 9400M]
	0871 C79 [GeForce 9200]
	0872 C79 [GeForce G102M]
	0873 C79 [GeForce G102M]
	0874 C79 [ION]
	0876 C79 [GeForce 9400M / ION]
	087a C79 [GeForce 9400]
	087d C79 [ION]
	087e C79 [ION LE]
	087f C79 [ION LE]
	08a0 MCP89 [GeForce 320M]
	08a2 MCP89 [GeForce 320M]
	08a3 MCP89 [GeForce 320M]
	08a4 MCP89 [GeForce 320M]
	08a5 MCP89 [GeForce 320M]
	0a20 GT216 [GeForce GT 220]
	0a21 GT216M [GeForce GT 330M]
	0a22 GT216 [GeForce 315]
	0a23 GT216 [GeForce 210]
	0a24 GT216 [GeForce 405]
	0a26 GT216 [GeForce 405]
	0a27 GT216 [GeForce 405]
	0a28 GT216M [GeForce GT 230M]
	0a29 GT216M [GeForce GT 330M]
	0a2a GT216M [GeForce GT 230M]
	0a2b GT216M [GeForce GT 330M]
	0a2c GT216M [NVS 5100M]
	0a2d GT216M [GeForce GT 320M]
	0a30 GT216 [GeForce 505]
	0a32 GT216 [GeForce GT 415]
	0a34 GT216M [GeForce GT 240M]
	0a35 GT216M [GeForce GT 325M]
	0a38 GT216GL [Quadro 400]
	0a3c GT216GLM [Quadro FX 880M]
	0a60 GT218 [GeForce G210]
	0a62 GT218 [GeForce 205]
	0a63 GT218 [GeForce 310]
	0a64 GT218 [ION]
	0a65 GT218 [GeForce 210]
	0a66 GT218 [GeForce 310]
	0a67 GT218 [GeForce 315]
	0a68 GT218M [GeForce G 105M]
	0a69 GT218M [GeForce G 105M]
	0a6a GT218M [NVS 2100M]
	0a6c GT218M [NVS 3100M]
	0a6e GT218M [GeForce 305M]
	0a6f GT218M [ION]
	0a70 GT218M [GeForce 310M]
	0a71 GT218M [GeForce 305M]
	0a72 GT218M [GeForce 310M]
	0a73 GT218M [GeForce 305M]
	0a74 GT218M [GeForce G210M]
	0a75 GT218M [GeForce 310M]
	0a76 GT218M [ION 2]
	0a78 GT218GL [Quadro FX 380 LP]
	0a7a GT218M [GeForce 315M]
	0a7b GT218 [GeForce 505]
	0a7c GT218GLM [Quadro FX 380M]
	0a80 MCP79 Host Bridge
	0a81 MCP79 Host Bridge
	0a82 MCP79 Host Bridge
	0a83 MCP79 Host Bridge
	0a84 MCP79 Host Bridge
	0a85 MCP79 Host Bridge
	0a86 MCP79 Host Bridge
	0a87 MCP79 Host Bridge
	0a88 MCP79 Memory Controller
	0a89 MCP79 Memory Controller
	0a98 MCP79 Memory Controller
	0aa0 MCP79 PCI Express Bridge
	0aa2 MCP79 SMBus
	0aa3 MCP79 Co-processor
	0aa4 MCP79 Memory Controller
	0aa5 MCP79 OHCI USB 1.1 Controller
	0aa6 MCP79 EHCI USB 2.0 Controller
	0aa7 MCP79 OHCI USB 1.1 Controller
	0aa8 MCP79 OHCI USB 1.1 Controller
	0aa9 MCP79 EHCI USB 2.0 Controller
	0aaa MCP79 EHCI USB 2.0 Controller
	0aab MCP79 PCI Bridge
	0aac MCP79 LPC Bridge
	0aad MCP79 LPC Bridge
	0aae MCP79 LPC Bridge
	0aaf MCP79 LPC Bridge
	0ab0 MCP79 Ethernet
	0ab1 MCP79 Ethernet
	0ab2 MCP79 Ethernet
	0ab3 MCP79 Ethernet
	0ab4 MCP79 SATA Controller
	0ab5 MCP79 SATA Controller
	0ab6 MCP79 SATA Controller
	0ab7 MCP79 SATA Controller
	0ab8 MCP79 AHCI Controller
	0ab9 MCP79 AHCI Controller
	0aba MCP79 AHCI Controller
	0abb MCP79 AHCI Controller
	0abc MCP79 RAID Controller
	0abd MCP79 RAID Controller
	0abe MCP79 RAID Controller
	0abf MCP79 RAID Controller
	0ac0 MCP79 High Definition Audio
	0ac1 MCP79 High Definition Audio
	0ac2 MCP79 High Definition Audio
	0ac3 MCP79 High Definition Audio
	0ac4 MCP79 PCI Express Bridge
	0ac5 MCP79 PCI Express Bridge
	0ac6 MCP79 PCI Express Bridge
	0ac7 MCP79 PCI Express Bridge
	0ac8 MCP79 PCI Express Bridge
	0ad0 MCP78S [GeForce 8200] SATA Controller (non-AHCI mode)
	0ad4 MCP78S [GeForce 8200] AHCI Controller
	0ad8 MCP78S [GeForce 8200] SATA Controller (RAID mode)
	0be2 GT216 HDMI Audio Controller
	0be3 High Definition Audio Controller
	0be4 High Definition Audio Controller
	0be5 GF100 High Definition Audio Controller
	0be9 GF106 High Definition Audio Controller
	0bea GF108 High Definition Audio Controller
	0beb GF104 High Definition Audio Controller
	0bee GF116 High Definition Audio Controller
	0bf0 Tegra2 PCIe x4 Bridge
	0bf1 Tegra2 PCIe x2 Bridge
	0ca0 GT215 [GeForce GT 330]
	0ca2 GT215 [GeForce GT 320]
	0ca3 GT215 [GeForce GT 240]
	0ca4 GT215 [GeForce GT 340]
	0ca5 GT215 [GeForce GT 220]
	0ca7 GT215 [GeForce GT 330]
	0ca8 GT215M [GeForce GTS 260M]
	0ca9 GT215M [GeForce GTS 250M]
	0cac GT215 [GeForce GT 220/315]
	0caf GT215M [GeForce GT 335M]
	0cb0 GT215M [GeForce GTS 350M]
	0cb1 GT215M [GeForce GTS 360M]
	0cbc GT215GLM [Quadro FX 1800M]
	0d60 MCP89 HOST Bridge
	0d68 MCP89 Memory Controller
	0d69 MCP89 Memory Controller
	0d76 MCP89 PCI Express Bridge
	0d79 MCP89 SMBus
	0d7a MCP89 Co-Processor
	0d7b MCP89 Memory Controller
	0d7d MCP89 Ethernet
	0d80 MCP89 LPC Bridge
	0d85 MCP89 SATA Controller
	0d88 MCP89 SATA Controller (AHCI mode)
	0d89 MCP89 SATA Controller (AHCI mode)
	0d8d MCP89 SATA Controller (RAID mode)
	0d94 MCP89 High Definition Audio
	0d9c MCP89 OHCI USB 1.1 Controller
	0d9d MCP89 EHCI USB 2.0 Controller
	0dc0 GF106 [GeForce GT 440]
	0dc4 GF106 [GeForce GTS 450]
	0dc5 GF106 [GeForce GTS 450 OEM]
	0dc6 GF106 [GeForce GTS 450 OEM]
	0dcd GF106M [GeForce GT 555M]
	0dce GF106M [GeForce GT 555M]
	0dd1 GF106M [GeForce GTX 460M]
	0dd2 GF106M [GeForce GT 445M]
	0dd3 GF106M [GeForce GT 435M]
	0dd6 GF106M [GeForce GT 550M]
	0dd8 GF106GL [Quadro 2000]
	0dda GF106GLM [Quadro 2000M]
	0de0 GF108 [GeForce GT 440]
	0de1 GF108 [GeForce GT 430]
	0de2 GF108 [GeForce GT 420]
	0de3 GF108M [GeForce GT 635M]
	0de4 GF108 [GeForce GT 520]
	0de5 GF108 [GeForce GT 530]
	0de7 GF108 [GeForce GT 610]
	0de8 GF108M [GeForce GT 620M]
	0de9 GF108M [GeForce GT 620M/630M/635M/640M LE]
	0dea GF108M [GeForce 610M]
	0deb GF108M [GeForce GT 555M]
	0dec GF108M [GeForce GT 525M]
	0ded GF108M [GeForce GT 520M]
	0dee GF108M [GeForce GT 415M]
	0def GF108M [NVS 5400M]
	0df0 GF108M [GeForce GT 425M]
	0df1 GF108M [GeForce GT 420M]
	0df2 GF108M [GeForce GT 435M]
	0df3 GF108M [GeForce GT 420M]
	0df4 GF108M [GeForce GT 540M]
	0df5 GF108M [GeForce GT 525M]
	0df6 GF108M [GeForce GT 550M]
	0df7 GF108M [GeForce GT 520M]
	0df8 GF108GL [Quadro 600]
	0df9 GF108GLM [Quadro 500M]
	0dfa GF108GLM [Quadro 1000M]
	0dfc GF108GLM [NVS 5200M]
	0e08 GF119 HDMI Audio Controller
	0e09 GF110 High Definition Audio Controller
	0e0a GK104 HDMI Audio Controller
	0e0b GK106 HDMI Audio Controller
	0e0c GF114 HDMI Audio Controller
	0e0f GK208 HDMI/DP Audio Controller
	0e12 TegraK1 PCIe x4 Bridge
	0e13 TegraK1 PCIe x1 Bridge
	0e1a GK110 High Definition Audio Controller
	0e1b GK107 HDMI Audio Controller
	0e1c Tegra3+ PCIe x4 Bridge
	0e1d Tegra3+ PCIe x2 Bridge
	0e22 GF104 [GeForce GTX 460]
	0e23 GF104 [GeForce GTX 460 SE]
	0e24 GF104 [GeForce GTX 460 OEM]
	0e30 GF104M [GeForce GTX 470M]
	0e31 GF104M [GeForce GTX 485M]
	0e3a GF104GLM [Quadro 3000M]
	0e3b GF104GLM [Quadro 4000M]
	0f00 GF108 [GeForce GT 630]
	0f01 GF108 [GeForce GT 620]
	0f02 GF108 [GeForce GT 730]
	0f03 GF108 [GeForce GT 610]
	0f06 GF108 [GeForce GT 730]
	0fb0 GM200 High Definition Audio
	0fb8 GP108 High Definition Audio Controller
	0fb9 GP107GL High Definition Audio Controller
	0fba GM206 High Definition Audio Controller
	0fbb GM204 High Definition Audio Controller
	0fbc GM107 High Definition Audio Controller [GeForce 940MX]
	0fc0 GK107 [GeForce GT 640 OEM]
	0fc1 GK107 [GeForce GT 640]
	0fc2 GK107 [GeForce GT 630 OEM]
	0fc5 GK107 [GeForce GT 1030]
	0fc6 GK107 [GeForce GTX 650]
	0fc8 GK107 [GeForce GT 740]
	0fc9 GK107 [GeForce GT 730]
	0fcd GK107M [GeForce GT 755M]
	0fce GK107M [GeForce GT 640M LE]
	0fd1 GK107M [GeForce GT 650M]
	0fd2 GK107M [GeForce GT 640M]
	0fd3 GK107M [GeForce GT 640M LE]
	0fd4 GK107M [GeForce GTX 660M]
	0fd5 GK107M [GeForce GT 650M Mac Edition]
	0fd6 GK107M
	0fd8 GK107M [GeForce GT 640M Mac Edition]
	0fd9 GK107M [GeForce GT 645M]
	0fdb GK107M
	0fdf GK107M [GeForce GT 740M]
	0fe0 GK107M [GeForce GTX 660M Mac Edition]
	0fe1 GK107M [GeForce GT 730M]
	0fe2 GK107M [GeForce GT 745M]
	0fe3 GK107M [GeForce GT 745M]
	0fe4 GK107M [GeForce GT 750M]
	0fe5 GK107 [GeForce K340 USM]
	0fe6 GK107 [GRID K1 NVS USM]
	0fe7 GK107GL [GRID K100 vGPU]
	0fe8 GK107M [N14P-GS]
	0fe9 GK107M [GeForce GT 750M Mac Edition]
	0fea GK107M [GeForce GT 755M Mac Edition]
	0fec GK107M [GeForce 710A]
	0fed GK107M [GeForce 820M]
	0fee GK107M [GeForce 810M]
	0fef GK107GL [GRID K340]
	0ff1 GK107 [NVS 1000]
	0ff2 GK107GL [GRID K1]
	0ff3 GK107GL [Quadro K420]
	0ff5 GK107GL [GRID K1 Tesla USM]
	0ff6 GK107GLM [Quadro K1100M]
	0ff7 GK107GL [GRID K140Q vGPU]
	0ff8 GK107GLM [Quadro K500M]
	0ff9 GK107GL [Quadro K2000D]
	0ffa GK107GL [Quadro K600]
	0ffb GK107GLM [Quadro K2000M]
	0ffc GK107GLM [Quadro K1000M]
	0ffd GK107 [NVS 510]
	0ffe GK107GL [Quadro K2000]
	0fff GK107GL [Quadro 410]
	1001 GK110B [GeForce GTX TITAN Z]
	1003 GK110 [GeForce GTX Titan LE]
	1004 GK110 [GeForce GTX 780]
	1005 GK110 [GeForce GTX TITAN]
	1007 GK110 [GeForce GTX 780 Rev. 2]
	1008 GK110 [GeForce GTX 780 Ti 6GB]
	100a GK110B [GeForce GTX 780 Ti]
	100c GK110B [GeForce GTX TITAN Black]
	101e GK110GL [Tesla K20X]
	101f GK110GL [Tesla K20]
	1020 GK110GL [Tesla K20X]
	1021 GK110GL [Tesla K20Xm]
	1022 GK110GL [Tesla K20c]
	1023 GK110BGL [Tesla K40m]
	1024 GK180GL [Tesla K40c]
	1026 GK110GL [Tesla K20s]
	1027 GK110BGL [Tesla K40st]
	1028 GK110GL [Tesla K20m]
	1029 GK110BGL [Tesla K40s]
	102a GK110BGL [Tesla K40t]
	102d GK210GL [Tesla K80]
	102e GK110BGL [Tesla K40d]
	102f GK110BGL [Tesla Stella Solo]
	103a GK110GL [Quadro K6000]
	103c GK110GL [Quadro K5200]
	103f GK110BGL [Tesla Stella SXM]
	1040 GF119 [GeForce GT 520]
	1042 GF119 [GeForce 510]
	1045 GF119
	1048 GF119 [GeForce 605]
	1049 GF119 [GeForce GT 620 OEM]
	104a GF119 [GeForce GT 610]
	104b GF119 [GeForce GT 625 OEM]
	104c GF119 [GeForce GT 705]
	104d GF119 [GeForce GT 710]
	1050 GF119M [GeForce GT 520M]
	1051 GF119M [GeForce GT 520MX]
	1052 GF119M [GeForce GT 520M]
	1054 GF119M [GeForce 410M]
	1055 GF119M [GeForce 410M]
	1056 GF119M [NVS 4200M]
	1057 GF119M [Quadro NVS 4200M]
	1058 GF119M [GeForce 610M]
	1059 GF119M [GeForce 610M]
	105a GF119M [GeForce 610M]
	105b GF119M [GeForce 705M]
	107c GF119 [NVS 315]
	107d GF119 [NVS 310]
	1080 GF110 [GeForce GTX 580]
	1081 GF110 [GeForce GTX 570]
	1082 GF110 [GeForce GTX 560 Ti OEM]
	1084 GF110 [GeForce GTX 560 OEM]
	1086 GF110 [GeForce GTX 570 Rev. 2]
	1087 GF110 [GeForce GTX 560 Ti 448 Cores]
	1088 GF110 [GeForce GTX 590]
	1089 GF110 [GeForce GTX 580 Rev. 2]
	108b GF110 [GeForce GTX 580]
	108e GF110GL [Tesla C2090]
	1091 GF110GL [Tesla M2090]
	1094 GF110GL [Tesla M2075]
	1096 GF110GL [Tesla C2050 / C2075]
	109a GF100GLM [Quadro 5010M]
	109b GF100GL [Quadro 7000]
	10c0 GT218 [GeForce 9300 GS Rev. 2]
	10c3 GT218 [GeForce 8400 GS Rev. 3]
	10c5 GT218 [GeForce 405]
	10d8 GT218 [NVS 300]
	10ef GP102 HDMI Audio Controller
	10f0 GP104 High Definition Audio Controller
	10f1 GP106 High Definition Audio Controller
	10f7 TU102 High Definition Audio Controller
	10f8 TU104 HD Audio Controller
	10f9 TU106 High Definition Audio Controller
	1140 GF117M [GeForce 610M/710M/810M/820M / GT 620M/625M/630M/720M]
	1180 GK104 [GeForce GTX 680]
	1182 GK104 [GeForce GTX 760 Ti]
	1183 GK104 [GeForce GTX 660 Ti]
	1184 GK104 [GeForce GTX 770]
	1185 GK104 [GeForce GTX 660 OEM]
	1186 GK104 [GeForce GTX 660 Ti]
	1187 GK104 [GeForce GTX 760]
	1188 GK104 [GeForce GTX 690]
	1189 GK104 [GeForce GTX 670]
	118a GK104GL [GRID K520]
	118b GK104GL [GRID K2 GeForce USM]
	118c GK104 [GRID K2 NVS USM]
	118d GK104GL [GRID K200 vGPU]
	118e GK104 [GeForce GTX 760 OEM]
	118f GK104GL [Tesla K10]
	1191 GK104 [GeForce GTX 760 Rev. 2]
	1193 GK104 [GeForce GTX 760 Ti OEM]
	1194 GK104GL [Tesla K8]
	1195 GK104 [GeForce GTX 660 Rev. 2]
	1198 GK104M [GeForce GTX 880M]
	1199 GK104M [GeForce GTX 870M]
	119a GK104M [GeForce GTX 860M]
	119d GK104M [GeForce GTX 775M Mac Edition]
	119e GK104M [GeForce GTX 780M Mac Edition]
	119f GK104M [GeForce GTX 780M]
	11a0 GK104M [GeForce GTX 680M]
	11a1 GK104M [GeForce GTX 670MX]
	11a2 GK104M [GeForce GTX 675MX Mac Edition]
	11a3 GK104M [GeForce GTX 680MX]
	11a7 GK104M [GeForce GTX 675MX]
	11a8 GK104GLM [Quadro K5100M]
	11a9 GK104M [GeForce GTX 870M]
	11af GK104GLM [GRID IceCube]
	11b0 GK104GL [GRID K240Q / K260Q vGPU]
	11b1 GK104GL [GRID K2 Tesla USM]
	11b4 GK104GL [Quadro K4200]
	11b6 GK104GLM [Quadro K3100M]
	11b7 GK104GLM [Quadro K4100M]
	11b8 GK104GLM [Quadro K5100M]
	11b9 GK104GLM
	11ba GK104GL [Quadro K5000]
	11bb GK104GL [Quadro 4100]
	11bc GK104GLM [Quadro K5000M]
	11bd GK104GLM [Quadro K4000M]
	11be GK104GLM [Quadro K3000M]
	11bf GK104GL [GRID K2]
	11c0 GK106 [GeForce GTX 660]
	11c2 GK106 [GeForce GTX 650 Ti Boost]
	11c3 GK106 [GeForce GTX 650 Ti OEM]
	11c4 GK106 [GeForce GTX 645 OEM]
	11c5 GK106 [GeForce GT 740]
	11c6 GK106 [GeForce GTX 650 Ti]
	11c7 GK106 [GeForce GTX 750 Ti]
	11c8 GK106 [GeForce GTX 650 OEM]
	11cb GK106 [GeForce GT 740]
	11e0 GK106M [GeForce GTX 770M]
	11e1 GK106M [GeForce GTX 765M]
	11e2 GK106M [GeForce GTX 765M]
	11e3 GK106M [GeForce GTX 760M]
	11e7 GK106M
	11fa GK106GL [Quadro K4000]
	11fc GK106GLM [Quadro K2100M]
	1200 GF114 [GeForce GTX 560 Ti]
	1201 GF114 [GeForce GTX 560]
	1202 GF114 [GeForce GTX 560 Ti OEM]
	1203 GF114 [GeForce GTX 460 SE v2]
	1205 GF114 [GeForce GTX 460 v2]
	1206 GF114 [GeForce GTX 555]
	1207 GF114 [GeForce GT 645 OEM]
	1208 GF114 [GeForce GTX 560 SE]
	1210 GF114M [GeForce GTX 570M]
	1211 GF114M [GeForce GTX 580M]
	1212 GF114M [GeForce GTX 675M]
	1213 GF114M [GeForce GTX 670M]
	1241 GF116 [GeForce GT 545 OEM]
	1243 GF116 [GeForce GT 545]
	1244 GF116 [GeForce GTX 550 Ti]
	1245 GF116 [GeForce GTS 450 Rev. 2]
	1246 GF116M [GeForce GT 550M]
	1247 GF116M [GeForce GT 555M/635M]
	1248 GF116M [GeForce GT 555M/635M]
	1249 GF116 [GeForce GTS 450 Rev. 3]
	124b GF116 [GeForce GT 640 OEM]
	124d GF116M [GeForce GT 555M/635M]
	1251 GF116M [GeForce GT 560M]
	1280 GK208 [GeForce GT 635]
	1281 GK208 [GeForce GT 710]
	1282 GK208 [GeForce GT 640 Rev. 2]
	1284 GK208 [GeForce GT 630 Rev. 2]
	1286 GK208 [GeForce GT 720]
	1287 GK208B [GeForce GT 730]
	1288 GK208B [GeForce GT 720]
	1289 GK208 [GeForce GT 710]
	128a GK208B
	128b GK208B [GeForce GT 710]
	128c GK208B
	1290 GK208M [GeForce GT 730M]
	1291 GK208M [GeForce GT 735M]
	1292 GK208M [GeForce GT 740M]
	1293 GK208M [GeForce GT 730M]
	1294 GK208M [GeForce GT 740M]
	1295 GK208M [GeForce 710M]
	1296 GK208M [GeForce 825M]
	1298 GK208M [GeForce GT 720M]
	1299 GK208BM [GeForce 920M]
	129a GK208BM [GeForce 910M]
	12a0 GK208
	12b9 GK208GLM [Quadro K610M]
	12ba GK208GLM [Quadro K510M]
	1340 GM108M [GeForce 830M]
	1341 GM108M [GeForce 840M]
	1344 GM108M [GeForce 845M]
	1346 GM108M [GeForce 930M]
	1347 GM108M [GeForce 940M]
	1348 GM108M [GeForce 945M / 945A]
	1349 GM108M [GeForce 930M]
	134b GM108M [GeForce 940MX]
	134d GM108M [GeForce 940MX]
	134e GM108M [GeForce 930MX]
	134f GM108M [GeForce 920MX]
	137a GM108GLM [Quadro K620M / Quadro M500M]
	137b GM108GLM [Quadro M520 Mobile]
	137d GM108M [GeForce 940A]
	1380 GM107 [GeForce GTX 750 Ti]
	1381 GM107 [GeForce GTX 750]
	1382 GM107 [GeForce GTX 745]
	1389 GM107GL [GRID M30]
	1390 GM107M [GeForce 845M]
	1391 GM107M [GeForce GTX 850M]
	1392 GM107M [GeForce GTX 860M]
	1393 GM107M [GeForce 840M]
	1398 GM107M [GeForce 845M]
	1399 GM107M [GeForce 945M]
	139a GM107M [GeForce GTX 950M]
	139b GM107M [GeForce GTX 960M]
	139c GM107M [GeForce 940M]
	139d GM107M [GeForce GTX 750 Ti]
	13b0 GM107GLM [Quadro M2000M]
	13b1 GM107GLM [Quadro M1000M]
	13b2 GM107GLM [Quadro M600M]
	13b3 GM107GLM [Quadro K2200M]
	13b4 GM107GLM [Quadro M620 Mobile]
	13b6 GM107GLM [Quadro M1200 Mobile]
	13b9 GM107GL [NVS 810]
	13ba GM107GL [Quadro K2200]
	13bb GM107GL [Quadro K620]
	13bc GM107GL [Quadro K1200]
	13bd GM107GL [Tesla M10]
	13c0 GM204 [GeForce GTX 980]
	13c1 GM204
	13c2 GM204 [GeForce GTX 970]
	13c3 GM204
	13d7 GM204M [GeForce GTX 980M]
	13d8 GM204M [GeForce GTX 960 OEM / 970M]
	13d9 GM204M [GeForce GTX 965M]
	13da GM204M [GeForce GTX 980 Mobile]
	13e7 GM204GL [GeForce GTX 980 Engineering Sample]
	13f0 GM204GL [Quadro M5000]
	13f1 GM204GL [Quadro M4000]
	13f2 GM204GL [Tesla M60]
	13f3 GM204GL [Tesla M6]
	13f8 GM204GLM [Quadro M5000M / M5000 SE]
	13f9 GM204GLM [Quadro M4000M]
	13fa GM204GLM [Quadro M3000M]
	13fb GM204GLM [Quadro M5500]
	1401 GM206 [GeForce GTX 960]
	1402 GM206 [GeForce GTX 950]
	1404 GM206 [GeForce GTX 960 FAKE]
	1406 GM206 [GeForce GTX 960 OEM]
	1407 GM206 [GeForce GTX 750 v2]
	1427 GM206M [GeForce GTX 965M]
	1430 GM206GL [Quadro M2000]
	1431 GM206GL [Tesla M4]
	1436 GM206GLM [Quadro M2200 Mobile]
	15f0 GP100GL [Quadro GP100]
	15f1 GP100GL
	15f7 GP100GL [Tesla P100 PCIe 12GB]
	15f8 GP100GL [Tesla P100 PCIe 16GB]
	15f9 GP100GL [Tesla P100 SXM2 16GB]
	1617 GM204M [GeForce GTX 980M]
	1618 GM204M [GeForce GTX 970M]
	1619 GM204M [GeForce GTX 965M]
	161a GM204M [GeForce GTX 980 Mobile]
	1667 GM204M [GeForce GTX 965M]
	1725 GP100
	172e GP100
	172f GP100
	174d GM108M [GeForce MX130]
	174e GM108M [GeForce MX110]
	1789 GM107GL [GRID M3-3020]
	179c GM107 [GeForce 940MX]
	17c2 GM200 [GeForce GTX TITAN X]
	17c8 GM200 [GeForce GTX 980 Ti]
	17f0 GM200GL [Quadro M6000]
	17f1 GM200GL [Quadro M6000 24GB]
	17fd GM200GL [Tesla M40]
	1ad0 Tegra PCIe x8 Endpoint
	1ad1 Tegra PCIe x4/x8 Endpoint/Root Complex
	1ad2 Tegra PCIe x1 Root Complex
	1ad3 Xavier SATA Controller
	1ad6 TU102 USB 3.1 Host Controller
	1ad7 TU102 USB Type-C UCSI Controller
	1ad8 TU104 USB 3.1 Host Controller
	1ad9 TU104 USB Type-C UCSI Controller
	1ada TU106 USB 3.1 Host Controller
	1adb TU106 USB Type-C UCSI Controller
	1aeb TU116 High Definition Audio Controller
	1aec TU116 USB 3.1 Host Controller
	1aed TU116 USB Type-C UCSI Controller
	1aef GA102 High Definition Audio Controller
	1af1 GA100 [A100 NVSwitch]
	1b00 GP102 [TITAN X]
	1b01 GP102 [GeForce GTX 1080 Ti 10GB]
	1b02 GP102 [TITAN Xp]
	1b04 GP102
	1b06 GP102 [GeForce GTX 1080 Ti]
	1b07 GP102 [P102-100]
	1b30 GP102GL [Quadro P6000]
	1b38 GP102GL [Tesla P40]
	1b39 GP102GL [Tesla P10]
	1b70 GP102GL
	1b78 GP102GL
	1b80 GP104 [GeForce GTX 1080]
	1b81 GP104 [GeForce GTX 1070]
	1b82 GP104 [GeForce GTX 1070 Ti]
	1b83 GP104 [GeForce GTX 1060 6GB]
	1b84 GP104 [GeForce GTX 1060 3GB]
	1b87 GP104 [P104-100]
	1ba0 GP104M [GeForce GTX 1080 Mobile]
	1ba1 GP104M [GeForce GTX 1070 Mobile]
	1ba2 GP104M [GeForce GTX 1070 Mobile]
	1ba9 GP104M
	1baa GP104M
	1bad GP104 [GeForce GTX 1070 Engineering Sample]
	1bb0 GP104GL [Quadro P5000]
	1bb1 GP104GL [Quadro P4000]
	1bb3 GP104GL [Tesla P4]
	1bb4 GP104GL [Tesla P6]
	1bb5 GP104GLM [Quadro P5200 Mobile]
	1bb6 GP104GLM [Quadro P5000 Mobile]
	1bb7 GP104GLM [Quadro P4000 Mobile]
	1bb8 GP104GLM [Quadro P3000 Mobile]
	1bb9 GP104GLM [Quadro P4200 Mobile]
	1bbb GP104GLM [Quadro P3200 Mobile]
	1bc7 GP104 [P104-101]
	1be0 GP104BM [GeForce GTX 1080 Mobile]
	1be1 GP104BM [GeForce GTX 1070 Mobile]
	1c00 GP106
	1c01 GP106
	1c02 GP106 [GeForce GTX 1060 3GB]
	1c03 GP106 [GeForce GTX 1060 6GB]
	1c04 GP106 [GeForce GTX 1060 5GB]
	1c06 GP106 [GeForce GTX 1060 6GB Rev. 2]
	1c07 GP106 [P106-100]
	1c09 GP106 [P106-090]
	1c20 GP106M [GeForce GTX 1060 Mobile]
	1c21 GP106M [GeForce GTX 1050 Ti Mobile]
	1c22 GP106M [GeForce GTX 1050 Mobile]
	1c23 GP106M [GeForce GTX 1060 Mobile Rev. 2]
	1c2d GP106M
	1c30 GP106GL [Quadro P2000]
	1c31 GP106GL [Quadro P2200]
	1c35 GP106M [Quadro P2000 Mobile]
	1c36 GP106 [P106M]
	1c60 GP106BM [GeForce GTX 1060 Mobile 6GB]
	1c61 GP106BM [GeForce GTX 1050 Ti Mobile]
	1c62 GP106BM [GeForce GTX 1050 Mobile]
	1c70 GP106GL
	1c81 GP107 [GeForce GTX 1050]
	1c82 GP107 [GeForce GTX 1050 Ti]
	1c83 GP107 [GeForce GTX 1050 3GB]
	1c8c GP107M [GeForce GTX 1050 Ti Mobile]
	1c8d GP107M [GeForce GTX 1050 Mobile]
	1c8e GP107M
	1c8f GP107M [GeForce GTX 1050 Ti Max-Q]
	1c90 GP107M [GeForce MX150]
	1c91 GP107M [GeForce GTX 1050 3 GB Max-Q]
	1c92 GP107M [GeForce GTX 1050 Mobile]
	1c94 GP107M [GeForce MX350]
	1c96 GP107M [GeForce MX350]
	1ca7 GP107GL
	1ca8 GP107GL
	1caa GP107GL
	1cb1 GP107GL [Quadro P1000]
	1cb2 GP107GL [Quadro P600]
	1cb3 GP107GL [Quadro P400]
	1cb6 GP107GL [Quadro P620]
	1cba GP107GLM [Quadro P2000 Mobile]
	1cbb GP107GLM [Quadro P1000 Mobile]
	1cbc GP107GLM [Quadro P600 Mobile]
	1cbd GP107GLM [Quadro P620]
	1ccc GP107BM [GeForce GTX 1050 Ti Mobile]
	1ccd GP107BM [GeForce GTX 1050 Mobile]
	1cfa GP107GL [Quadro P2000]
	1cfb GP107GL [Quadro P1000]
	1d01 GP108 [GeForce GT 1030]
	1d02 GP108 [GeForce GT 1010]
	1d10 GP108M [GeForce MX150]
	1d11 GP108M [GeForce MX230]
	1d12 GP108M [GeForce MX150]
	1d13 GP108M [GeForce MX250]
	1d16 GP108M [GeForce MX330]
	1d33 GP108GLM [Quadro P500 Mobile]
	1d34 GP108GLM [Quadro P520]
	1d52 GP108BM [GeForce MX250]
	1d56 GP108BM [GeForce MX330]
	1d81 GV100 [TITAN V]
	1db1 GV100GL [Tesla V100 SXM2 16GB]
	1db2 GV100GL [Tesla V100 DGXS 16GB]
	1db3 GV100GL [Tesla V100 FHHL 16GB]
	1db4 GV100GL [Tesla V100 PCIe 16GB]
	1db5 GV100GL [Tesla V100 SXM2 32GB]
	1db6 GV100GL [Tesla V100 PCIe 32GB]
	1db7 GV100GL [Tesla V100 DGXS 32GB]
	1db8 GV100GL [Tesla V100 SXM3 32GB]
	1dba GV100GL [Quadro GV100]
	1dbe GV100 Engineering Sample
	1df0 GV100GL [Tesla PG500-216]
	1df2 GV100GL [Tesla PG503-216]
	1df5 GV100GL [Tesla V100 SXM2 16GB]
	1df6 GV100GL [Tesla V100S PCIe 32GB]
	1e02 TU102 [TITAN RTX]
	1e03 TU102 [GeForce RTX 2080 Ti 12GB]
	1e04 TU102 [GeForce RTX 2080 Ti]
	1e07 TU102 [GeForce RTX 2080 Ti Rev. A]
	1e09 TU102 [CMP 50HX]
	1e2d TU102 [GeForce RTX 2080 Ti Engineering Sample]
	1e2e TU102 [GeForce RTX 2080 Ti 12GB Engineering Sample]
	1e30 TU102GL [Quadro RTX 6000/8000]
	1e36 TU102GL [Quadro RTX 6000]
	1e37 TU102GL [Tesla T10 16GB / GRID RTX T10-2/T10-4/T10-8]
	1e38 TU102GL [Tesla T40 24GB]
	1e3c TU102GL
	1e3d TU102GL
	1e3e TU102GL
	1e78 TU102GL [Quadro RTX 6000/8000]
	1e81 TU104 [GeForce RTX 2080 SUPER]
	1e82 TU104 [GeForce RTX 2080]
	1e84 TU104 [GeForce RTX 2070 SUPER]
	1e87 TU104 [GeForce RTX 2080 Rev. A]
	1e89 TU104 [GeForce RTX 2060]
	1e90 TU104M [GeForce RTX 2080 Mobile]
	1e91 TU104M [GeForce RTX 2070 SUPER Mobile / Max-Q]
	1e93 TU104M [GeForce RTX 2080 SUPER Mobile / Max-Q]
	1eab TU104M
	1eae TU104M [GeForce GTX 2080 Engineering Sample]
	1eb0 TU104GL [Quadro RTX 5000]
	1eb1 TU104GL [Quadro RTX 4000]
	1eb4 TU104GL [T4G]
	1eb5 TU104GLM [Quadro RTX 5000 Mobile / Max-Q]
	1eb6 TU104GLM [Quadro RTX 4000 Mobile / Max-Q]
	1eb8 TU104GL [Tesla T4]
	1eb9 TU104GL
	1eba TU104GL [PG189 SKU600]
	1ebe TU104GL
	1ec2 TU104 [GeForce RTX 2070 SUPER]
	1ec7 TU104 [GeForce RTX 2070 SUPER]
	1ed0 TU104BM [GeForce RTX 2080 Mobile]
	1ed1 TU104BM [GeForce RTX 2070 SUPER Mobile / Max-Q]
	1ed3 TU104BM [GeForce RTX 2080 SUPER Mobile / Max-Q]
	1ef5 TU104GLM [Quadro RTX 5000 Mobile Refresh]
	1f02 TU106 [GeForce RTX 2070]
	1f03 TU106 [GeForce RTX 2060 12GB]
	1f04 TU106
	1f06 TU106 [GeForce RTX 2060 SUPER]
	1f07 TU106 [GeForce RTX 2070 Rev. A]
	1f08 TU106 [GeForce RTX 2060 Rev. A]
	1f09 TU106 [GeForce GTX 1660 SUPER]
	1f0a TU106 [GeForce GTX 1650]
	1f0b TU106 [CMP 40HX]
	1f10 TU106M [GeForce RTX 2070 Mobile]
	1f11 TU106M [GeForce RTX 2060 Mobile]
	1f12 TU106M [GeForce RTX 2060 Max-Q]
	1f14 TU106M [GeForce RTX 2070 Mobile / Max-Q Refresh]
	1f15 TU106M [GeForce RTX 2060 Mobile]
	1f2e TU106M
	1f36 TU106GLM [Quadro RTX 3000 Mobile / Max-Q]
	1f42 TU106 [GeForce RTX 2060 SUPER]
	1f47 TU106 [GeForce RTX 2060 SUPER]
	1f50 TU106BM [GeForce RTX 2070 Mobile / Max-Q]
	1f51 TU106BM [GeForce RTX 2060 Mobile]
	1f54 TU106BM [GeForce RTX 2070 Mobile]
	1f55 TU106BM [GeForce RTX 2060 Mobile]
	1f76 TU106GLM [Quadro RTX 3000 Mobile Refresh]
	1f81 TU117
	1f82 TU117 [GeForce GTX 1650]
	1f83 TU117 [GeForce GTX 1630]
	1f91 TU117M [GeForce GTX 1650 Mobile / Max-Q]
	1f92 TU117M [GeForce GTX 1650 Mobile]
	1f94 TU117M [GeForce GTX 1650 Mobile]
	1f95 TU117M [GeForce GTX 1650 Ti Mobile]
	1f96 TU117M [GeForce GTX 1650 Mobile / Max-Q]
	1f97 TU117M [GeForce MX450]
	1f98 TU117M [GeForce MX450]
	1f99 TU117M
	1f9c TU117M [GeForce MX450]
	1f9d TU117M [GeForce GTX 1650 Mobile / Max-Q]
	1f9f TU117M [GeForce MX550]
	1fa0 TU117M [GeForce MX550]
	1fa1 TU117M
	1fae TU117GL
	1fb0 TU117GLM [Quadro T1000 Mobile]
	1fb1 TU117GL [T600]
	1fb2 TU117GLM [Quadro T400 Mobile]
	1fb6 TU117GLM [T600 Laptop GPU]
	1fb7 TU117GLM [T550 Laptop GPU]
	1fb8 TU117GLM [Quadro T2000 Mobile / Max-Q]
	1fb9 TU117GLM [Quadro T1000 Mobile]
	1fba TU117GLM [T600 Mobile]
	1fbb TU117GLM [Quadro T500 Mobile]
	1fbc TU117GLM [T1200 Laptop GPU]
	1fbf TU117GL
	1fd9 TU117BM [GeForce GTX 1650 Mobile Refresh]
	1fdd TU117BM [GeForce GTX 1650 Mobile Refresh]
	1ff0 TU117GL [T1000 8GB]
	1ff2 TU117GL [T400 4GB]
	1ff9 TU117GLM [Quadro T1000 Mobile]
	2082 GA100 [CMP 170HX]
	20b0 GA100 [A100 SXM4 40GB]
	20b1 GA100 [A100 PCIe 40GB]
	20b2 GA100 [A100 SXM4 80GB]
	20b3 GA100 [A100-SXM-64GB]
	20b5 GA100 [A100 PCIe 80GB]
	20b6 GA100GL [PG506-232]
	20b7 GA100GL [A30 PCIe]
	20b8 GA100 [A100X]
	20b9 GA100 [A30X]
	20bb GA100 [DRIVE A100 PROD]
	20be GA100 [GRID A100A]
	20bf GA100 [GRID A100B]
	20c2 GA100 [CMP 170HX]
	20f0 GA100 [A100-PG506-207]
	20f1 GA100 [A100 PCIe 40GB]
	20f2 GA100 [A100-PG506-217]
	20f3 GA100 [A800-SXM4-80GB]
	20f5 GA100 [A800 80GB PCIe]
	20f6 GA100 [A800 40GB PCIe]
	20fd GA100 [A100T]
	2182 TU116 [GeForce GTX 1660 Ti]
	2183 TU116
	2184 TU116 [GeForce GTX 1660]
	2187 TU116 [GeForce GTX 1650 SUPER]
	2188 TU116 [GeForce GTX 1650]
	2189 TU116 [CMP 30HX]
	2191 TU116M [GeForce GTX 1660 Ti Mobile]
	2192 TU116M [GeForce GTX 1650 Ti Mobile]
	21ae TU116GL
	21bf TU116GL
	21c2 TU116
	21c4 TU116 [GeForce GTX 1660 SUPER]
	21d1 TU116BM [GeForce GTX 1660 Ti Mobile]
	2200 GA102
	2203 GA102 [GeForce RTX 3090 Ti]
	2204 GA102 [GeForce RTX 3090]
	2205 GA102 [GeForce RTX 3080 Ti 20GB]
	2206 GA102 [GeForce RTX 3080]
	2207 GA102 [GeForce RTX 3070 Ti]
	2208 GA102 [GeForce RTX 3080 Ti]
	220a GA102 [GeForce RTX 3080 12GB]
	220d GA102 [CMP 90HX]
	2216 GA102 [GeForce RTX 3080 Lite Hash Rate]
	222b GA102 [GeForce RTX 3090 Engineering Sample]
	222f GA102 [GeForce RTX 3080 11GB / 12GB Engineering Sample]
	2230 GA102GL [RTX A6000]
	2231 GA102GL [RTX A5000]
	2232 GA102GL [RTX A4500]
	2233 GA102GL [RTX A5500]
	2235 GA102GL [A40]
	2236 GA102GL [A10]
	2237 GA102GL [A10G]
	2238 GA102GL [A10M]
	223f GA102GL
	228b GA104 High Definition Audio Controller
	228e GA106 High Definition Audio Controller
	2296 Tegra PCIe Endpoint Virtual Network
	22ba AD102 High Definition Audio Controller
	2302 GH100
	2313 GH100 [H100 CNX]
	2321 GH100
	2322 GH100 [H800 PCIe]
	2324 GH100 [H800]
	2330 GH100[H100 SXM5 80GB]
	2331 GH100 [H100 PCIe]
	2336 GH100 [H100]
	2339 GH100 [H100]
	2414 GA103 [GeForce RTX 3060 Ti]
	2420 GA103M [GeForce RTX 3080 Ti Mobile]
	2438 GA103GLM [RTX A5500 Laptop GPU]
	2460 GA103M [GeForce RTX 3080 Ti Laptop GPU]
	2482 GA104 [GeForce RTX 3070 Ti]
	2483 GA104
	2484 GA104 [GeForce RTX 3070]
	2486 GA104 [GeForce RTX 3060 Ti]
	2487 GA104 [GeForce RTX 3060]
	2488 GA104 [GeForce RTX 3070 Lite Hash Rate]
	2489 GA104 [GeForce RTX 3060 Ti Lite Hash Rate]
	248a GA104 [CMP 70HX]
	249c GA104M [GeForce RTX 3080 Mobile / Max-Q 8GB/16GB]
	249d GA104M [GeForce RTX 3070 Mobile / Max-Q]
	249f GA104M
	24a0 GA104 [Geforce RTX 3070 Ti Laptop GPU]
	24a4 GA104M
	24ac GA104 [GeForce RTX 30x0 Engineering Sample]
	24ad GA104 [GeForce RTX 3060 Engineering Sample]
	24af GA104 [GeForce RTX 3070 Engineering Sample]
	24b0 GA104GL [RTX A4000]
	24b1 GA104GL [RTX A4000H]
	24b6 GA104GLM [RTX A5000 Mobile]
	24b7 GA104GLM [RTX A4000 Mobile]
	24b8 GA104GLM [RTX A3000 Mobile]
	24b9 GA104GLM [RTX A3000 12GB Laptop GPU]
	24ba GA104GLM [RTX A4500 Laptop GPU]
	24bb GA104GLM [RTX A3000 Laptop GPU]
	24bf GA104 [GeForce RTX 3070 Engineering Sample]
	24c7 GA104 [GeForce RTX 3060 GDDR6X]
	24c8 GA104 [GeForce RTX 3070 GDDR6X]
	24c9 GA104 [GeForce RTX 3060 Ti GDDR6X]
	24dc GA104M [GeForce RTX 3080 Mobile / Max-Q 8GB/16GB]
	24dd GA104M [GeForce RTX 3070 Mobile / Max-Q]
	24df GA104M
	24e0 GA104M [Geforce RTX 3070 Ti Laptop GPU]
	24fa GA104 [RTX A4500 Embedded GPU ]
	2501 GA106 [GeForce RTX 3060]
	2503 GA106 [GeForce RTX 3060]
	2504 GA106 [GeForce RTX 3060 Lite Hash Rate]
	2505 GA106
	2507 GA106 [Geforce RTX 3050]
	2508 GA106 [GeForce RTX 3050 OEM]
	2509 GA106 [GeForce RTX 3060 12GB Rev. 2]
	2520 GA106M [GeForce RTX 3060 Mobile / Max-Q]
	2521 GA106M [GeForce RTX 3060 Laptop GPU]
	2523 GA106M [GeForce RTX 3050 Ti Mobile / Max-Q]
	252f GA106 [GeForce RTX 3060 Engineering Sample]
	2531 GA106 [RTX A2000]
	2544 GA106 [GeForce RTX 3060]
	2560 GA106M [GeForce RTX 3060 Mobile / Max-Q]
	2561 GA106M [GeForce RTX 3060 Laptop GPU]
	2563 GA106M [GeForce RTX 3050 Ti Mobile / Max-Q]
	2571 GA106 [RTX A2000 12GB]
	2582 GA107 [GeForce RTX 3050 8GB]
	2583 GA107 [GeForce RTX 3050 4GB]
	25a0 GA107M [GeForce RTX 3050 Ti Mobile]
	25a2 GA107M [GeForce RTX 3050 Mobile]
	25a3 GA107
	25a4 GA107
	25a5 GA107M [GeForce RTX 3050 Mobile]
	25a6 GA107M [GeForce MX570]
	25a7 GA107M [GeForce MX570]
	25a9 GA107M [GeForce RTX 2050]
	25aa GA107M [GeForce MX570 A]
	25ab GA107M [GeForce RTX 3050 4GB Laptop GPU]
	25ac GN20-P0-R-K2 [GeForce RTX 3050 6GB Laptop GPU]
	25ad GA107 [GeForce RTX 2050]
	25af GA107 [GeForce RTX 3050 Engineering Sample]
	25b5 GA107GLM [RTX A4 Mobile]
	25b6 GA107GL [A2 / A16]
	25b8 GA107GLM [RTX A2000 Mobile]
	25b9 GA107GLM [RTX A1000 Laptop GPU]
	25ba GA107GLM [RTX A2000 8GB Laptop GPU]
	25bb GA107GLM [RTX A500 Laptop GPU]
	25bc GA107GLM [RTX A1000 6GB Laptop GPU]
	25bd GA107GLM [RTX A500 Laptop GPU]
	25e0 GA107BM [GeForce RTX 3050 Ti Mobile]
	25e2 GA107BM [GeForce RTX 3050 Mobile]
	25e5 GA107BM [GeForce RTX 3050 Mobile]
	25ec GN20-P0-R-K2 [GeForce RTX 3050 6GB Laptop GPU]
	25ed GA107 [GeForce RTX 2050]
	25f9 GA107 [RTX A1000 Embedded GPU ]
	25fa GA107 [RTX A2000 Embedded GPU]
	25fb GA107 [RTX A500 Embedded GPU]
	2681 AD102 [RTX TITAN Ada]
	2684 AD102 [GeForce RTX 4090]
	26b1 AD102GL [L6000 / RTX 6000 Ada Generation]
	26b5 AD102GL [L40]
	26b8 AD102GL [L40G]
	26f5 AD102GL [L40 CNX]
	2704 AD103 [GeForce RTX 4080]
	2717 GN21-X11 [GeForce RTX 4090 Laptop GPU]
	2730 AD103GLM [RTX 5000 Ada Generation Laptop GPU]
	2757 GN21-X11
	2782 AD104 [GeForce RTX 4070 Ti]
	2785 AD104
	2786 AD104 [GeForce RTX 4070]
	27a0 AD104M [GeForce RTX 4080 Max-Q / Mobile]
	27b0 AD104GL [RTX 4000 SFF Ada Generation]
	27b7 AD104GL [L16]
	27b8 AD104GL [L4]
	27ba AD104GLM [RTX 4000 Ada Generation Laptop GPU]
	27bb AD104GLM [RTX 3500 Ada Generation Laptop GPU]
	27e0 AD104M [GeForce RTX 4080 Max-Q / Mobile]
	2803 AD106 [GeForce RTX 4060 Ti]
	2820 AD106M [GeForce RTX 4070 Max-Q / Mobile]
	2838 AD106GLM [RTX 3000 Ada Generation Laptop GPU]
	2860 AD106M [GeForce RTX 4070 Max-Q / Mobile]
	28a0 AD107M [GeForce RTX 4060 Max-Q / Mobile]
	28a1 AD107M [GeForce RTX 4050 Max-Q / Mobile]
	28b8 AD107GLM [RTX 2000 Ada Generation Laptop GPU]
	28e0 AD107M [GeForce RTX 4060 Max-Q / Mobile]
	28e1 AD107M [GeForce RTX 4050 Max-Q / Mobile]
10df Emulex Corporation
	0720 OneConnect NIC (Skyhawk)
	0722 OneConnect iSCSI Initiator (Skyhawk)
	0723 OneConnect iSCSI Initiator + Target (Skyhawk)
	0724 OneConnect FCoE Initiator (Skyhawk)
	0728 OneConnect NIC (Skyhawk-VF)
	072a OneConnect iSCSI Initiator (Skyhawk-VF)
	072b OneConnect iSCSI Initiator + Target (Skyhawk-VF)
	072c OneConnect FCoE Initiator (Skyhawk-VF)
	1ae5 LP6000 Fibre Channel Host Adapter
	e100 Proteus-X: LightPulse IOV Fibre Channel Host Adapter
	e131 LightPulse 8Gb/s PCIe Shared I/O Fibre Channel Adapter
	e180 Proteus-X: LightPulse IOV Fibre Channel Host Adapter
	e200 LPe15000/LPe16000 Series 8Gb/16Gb Fibre Channel Adapter
	e208 LightPulse 16Gb Fibre Channel Host Adapter (Lancer-VF)
	e220 OneConnect NIC (Lancer)
	e240 OneConnect iSCSI Initiator (Lancer)
	e260 OneConnect FCoE Initiator (Lancer)
	e268 OneConnect 10Gb FCoE Converged Network Adapter (Lancer-VF)
	e300 LPe31000/LPe32000 Series 16Gb/32Gb Fibre Channel Adapter
	f011 Saturn: LightPulse Fibre Channel Host Adapter
	f015 Saturn: LightPulse Fibre Channel Host Adapter
	f085 LP850 Fibre Channel Host Adapter
	f095 LP952 Fibre Channel Host Adapter
	f098 LP982 Fibre Channel Host Adapter
	f0a1 Thor LightPulse Fibre Channel Host Adapter
	f0a5 Thor LightPulse Fibre Channel Host Adapter
	f0b5 Viper LightPulse Fibre Channel Host Adapter
	f0d1 Helios LightPulse Fibre Channel Host Adapter
	f0d5 Helios LightPulse Fibre Channel Host Adapter
	f0e1 Zephyr LightPulse Fibre Channel Host Adapter
	f0e5 Zephyr LightPulse Fibre Channel Host Adapter
	f0f5 Neptune LightPulse Fibre Channel Host Adapter
	f100 LPe12000 Series 8Gb Fibre Channel Adapter
	f111 Saturn-X LightPulse Fibre Channel Host Adapter
	f112 Saturn-X LightPulse Fibre Channel Host Adapter
	f180 LPSe12002 EmulexSecure Fibre Channel Adapter
	f400 LPe35000/LPe36000 Series 32Gb/64Gb Fibre Channel Adapter
	f500 LPe37000/LPe38000 Series 32Gb/64Gb Fibre Channel Adapter
	f700 LP7000 Fibre Channel Host Adapter
	f701 LP7000 Fibre Channel Host Adapter Alternate ID (JX1:2-3, JX2:1-2)
	f800 LP8000 Fibre Channel Host Adapter
	f801 LP8000 Fibre Channel Host Adapter Alternate ID (JX1:2-3, JX2:1-2)
	f900 LP9000 Fibre Channel Host Adapter
	f901 LP9000 Fibre Channel Host Adapter Alternate ID (JX1:2-3, JX2:1-2)
	f980 LP9802 Fibre Channel Host Adapter
	f981 LP9802 Fibre Channel Host Adapter Alternate ID
	f982 LP9802 Fibre Channel Host Adapter Alternate ID
	fa00 Thor-X LightPulse Fibre Channel Host Adapter
	fb00 Viper LightPulse Fibre Channel Host Adapter
	fc00 Thor-X LightPulse Fibre Channel Host Adapter
	fc10 Helios-X LightPulse Fibre Channel Host Adapter
	fc20 Zephyr-X LightPulse Fibre Channel Host Adapter
	fc40 Saturn-X: LightPulse Fibre Channel Host Adapter
	fc50 Proteus-X: LightPulse IOV Fibre Channel Host Adapter
	fd00 Helios-X LightPulse Fibre Channel Host Adapter
	fd11 Helios-X LightPulse Fibre Channel Host Adapter
	fd12 Helios-X LightPulse Fibre Channel Host Adapter
	fe00 Zephyr-X LightPulse Fibre Channel Host Adapter
	fe05 Zephyr-X: LightPulse FCoE Adapter
	fe11 Zephyr-X LightPulse Fibre Channel Host Adapter
	fe12 Zephyr-X LightPulse FCoE Adapter
	ff00 Neptune LightPulse Fibre Channel Host Adapter
10e0 Integrated Micro Solutions Inc.
10e1 Tekram Technology Co.,Ltd.
10e2 Aptix Corporation
10e3 Tundra Semiconductor Corp.
10e4 Tandem Computers
10e5 Micro Industries Corporation
10e6 Gainbery Computer Products Inc.
10e7 Vadem
10e8 Applied Micro Circuits Corp.
10e9 Alps Electric Co., Ltd.
10ea Integraphics
10eb Artists Graphics
10ec Realtek Semiconductor Co., Ltd.
	0139 RTL-8139/8139C/8139C+ Ethernet Controller
	3000 Killer E3000 2.5GbE Controller
	4321 RTL8852BE 802.11ax PCIe Wireless Network Adapter
	5208 RTS5208 PCI Express Card Reader
	5209 RTS5209 PCI Express Card Reader
	5227 RTS5227 PCI Express Card Reader
	5229 RTS5229 PCI Express Card Reader
	522a RTS522A PCI Express Card Reader
	5249 RTS5249 PCI Express Card Reader
	524a RTS524A PCI Express Card Reader
	5250 RTS5250 PCI Express Card Reader
	525a RTS525A PCI Express Card Reader
	5260 RTS5260 PCI Express Card Reader
	5261 RTS5261 PCI Express Card Reader
	5286 RTS5286 PCI Express Card Reader
	5287 RTL8411B PCI Express Card Reader
	5288 RTS5288 PCI Express Card Reader
	5289 RTL8411 PCI Express Card Reader
	5762 RTS5763DL NVMe SSD Controller
	8029 RTL-8029(AS)
	8125 RTL8125 2.5GbE Controller
	8129 RTL-8129
	8136 RTL810xE PCI Express Fast Ethernet controller
	8137 RTL8104E PCIe Fast Ethernet Controller
	8138 RT8139 (B/C) Cardbus Fast Ethernet Adapter
	8139 RTL-8100/8101L/8139 PCI Fast Ethernet Adapter
	8161 RTL8111/8168/8411 PCI Express Gigabit Ethernet Controller
	8167 RTL-8110SC/8169SC Gigabit Ethernet
	8168 RTL8111/8168/8411 PCI Express Gigabit Ethernet Controller
	8169 RTL8169 PCI Gigabit Ethernet Controller
	816a RTL8111xP UART #1
	816b RTL8111xP UART #2
	816c RTL8111xP IPMI interface
	816d RTL811x EHCI host controller
	816e Realtek RealManage BMC
	8171 RTL8191SEvA Wireless LAN Controller
	8172 RTL8191SEvB Wireless LAN Controller
	8173 RTL8192SE Wireless LAN Controller
	8174 RTL8192SE Wireless LAN Controller
	8176 RTL8188CE 802.11b/g/n WiFi Adapter
	8177 RTL8191CE PCIe Wireless Network Adapter
	8178 RTL8192CE PCIe Wireless Network Adapter
	8179 RTL8188EE Wireless Network Adapter
	8180 RTL8180L 802.11b MAC
	8185 RTL-8185 IEEE 802.11a/b/g Wireless LAN Controller
	818b RTL8192EE PCIe Wireless Network Adapter
	8190 RTL8190 802.11n PCI Wireless Network Adapter
	8191 RTL8192CE PCIe Wireless Network Adapter
	8192 RTL8192E/RTL8192SE Wireless LAN Controller
	8193 RTL8192DE Wireless LAN Controller
	8196 RTL8196 Integrated PCI-e Bridge
	8197 SmartLAN56 56K Modem
	8199 RTL8187SE Wireless LAN Controller
	8723 RTL8723AE PCIe Wireless Network Adapter
	8812 RTL8812AE 802.11ac PCIe Wireless Network Adapter
	8813 RTL8813AE 802.11ac PCIe Wireless Network Adapter
	8821 RTL8821AE 802.11ac PCIe Wireless Network Adapter
	8852 RTL8852AE 802.11ax PCIe Wireless Network Adapter
	b723 RTL8723BE PCIe Wireless Network Adapter
	b822 RTL8822BE 802.11a/b/g/n/ac WiFi adapter
	c821 RTL8821CE 802.11ac PCIe Wireless Network Adapter
	c822 RTL8822CE 802.11ac PCIe Wireless Network Adapter
	c82f RTL8822CE 802.11ac PCIe Wireless Network Adapter
	d723 RTL8723DE 802.11b/g/n PCIe Adapter
10ed Ascii Corporation
10ee Xilinx Corporation
10ef Racore Computer Products, Inc.
10f0 Peritek Corporation
10f1 Tyan Computer
10f2 Achme Computer, Inc.
10f3 Alaris, Inc.
10f4 S-MOS Systems, Inc.
10f5 NKK Corporation
10f6 Creative Electronic Systems SA
10f7 Matsushita Electric Industrial Co., Ltd.
10f8 Altos India Ltd
10f9 PC Direct
10fa Truevision
10fb Thesys Gesellschaft fuer Mikroelektronik mbH
10fc I-O Data Device, Inc.
10fd Soyo Computer, Inc
10fe Fast Multimedia AG
10ff NCube
1100 Jazz Multimedia
1101 Initio Corporation
1102 Creative Labs
	0002 EMU10k1 [Sound Blaster Live! Series]
	0003 SB AWE64(D)
	0004 EMU10k2/CA0100/CA0102/CA10200 [Sound Blaster Audigy Series]
	0005 EMU20k1 [Sound Blaster X-Fi Series]
	0006 EMU10k1X / CA0103 [SB Live! OEM / SB 5.1 / Ectiva 5.1]
	0007 CA0106/CA0111 [SB Live!/Audigy/X-Fi Series]
	0008 CA0108/CA10300 [Sound Blaster Audigy Series]
	0009 CA0110 [Sound Blaster X-Fi Xtreme Audio]
	000b EMU20k2 [Sound Blaster X-Fi Titanium Series]
	0012 CA0132 Sound Core3D [Sound Blaster Recon3D / Z-Series / Sound BlasterX AE-5 Plus]
	4001 SB Audigy FireWire Port
	7002 SB Live! Game Port
	7003 SB Audigy Game Port
	7004 [SB Live! Value] Input device controller
	7005 SB Audigy LS Game Port
	7006 [SB X-Fi Xtreme Audio] CA0110-IBG PCIe to PCI Bridge
	8938 Ectiva EV1938
1103 HighPoint Technologies, Inc.
1104 RasterOps Corp.
1105 Sigma Designs, Inc.
1106 VIA Technologies, Inc.
	0102 Embedded VIA Ethernet Controller
	0130 VT6305 1394.A Controller
	0198 P4X600 Host Bridge
	0204 K8M800 Host Bridge
	0208 PT890 Host Bridge
	0238 K8T890 Host Bridge
	0258 PT880 Host Bridge
	0259 CN333/CN400/PM880 Host Bridge
	0269 KT880 Host Bridge
	0282 K8T800Pro Host Bridge
	0290 K8M890 Host Bridge
	0293 PM896 Host Bridge
	0296 P4M800 Host Bridge
	0305 VT8363/8365 [KT133/KM133]
	0308 PT880 Ultra/PT894 Host Bridge
	0314 CN700/VN800/P4M800CE/Pro Host Bridge
	0324 CX700/VX700 Host Bridge
	0327 P4M890 Host Bridge
	0336 K8M890CE Host Bridge
	0340 PT900 Host Bridge
	0351 K8T890CF Host Bridge
	0353 VX800/820-Series Chipset Host-Bridge Controller
	0364 CN896/VN896/P4M900 Host Bridge
	0391 VT8371 [KX133]
	0409 VX855/VX875 Host Bridge: Host Control
	0410 VX900 Series Host Bridge: Host Control
	0415 VT6415 PATA IDE Host Controller
	0501 VT8501 [Apollo MVP4]
	0505 VT82C505
	0561 VT82C576MV
	0571 VT82C586A/B/VT82C686/A/B/VT823x/A/C PIPC Bus Master IDE
	0576 VT82C576 3V [Apollo Master]
	0581 CX700/VX700/VX800/820-Series Serial ATA RAID-Controller
	0585 VT82C585VP [Apollo VP1/VPX]
	0586 VT82C586/A/B PCI-to-ISA [Apollo VP]
	0591 VT8237A SATA 2-Port Controller
	0595 VT82C595 [Apollo VP2]
	0596 VT82C596 ISA [Mobile South]
	0597 VT82C597 [Apollo VP3]
	0598 VT82C598 [Apollo MVP3]
	0601 VT8601 [Apollo ProMedia]
	0605 VT8605 [ProSavage PM133]
	0680 VT82C680 [Apollo P6]
	0686 VT82C686 [Apollo Super South]
	0691 VT82C693A/694x [Apollo PRO133x]
	0693 VT82C693 [Apollo Pro Plus]
	0698 VT82C693A [Apollo Pro133 AGP]
	0709 VX11 Standard Host Bridge
	070a VX11 PCI Express Root Port
	070b VX11 PCI Express Root Port
	070c VX11 PCI Express Root Port
	070d VX11 PCI Express Root Port
	070e VX11 PCI Express Root Port
	0926 VT82C926 [Amazon]
	1000 VT82C570MV
	1106 VT82C570MV
	1122 VX800/VX820 Chrome 9 HC3 Integrated Graphics
	1204 K8M800 Host Bridge
	1208 PT890 Host Bridge
	1238 K8T890 Host Bridge
	1258 PT880 Host Bridge
	1259 CN333/CN400/PM880 Host Bridge
	1269 KT880 Host Bridge
	1282 K8T800Pro Host Bridge
	1290 K8M890 Host Bridge
	1293 PM896 Host Bridge
	1296 P4M800 Host Bridge
	1308 PT894 Host Bridge
	1314 CN700/VN800/P4M800CE/Pro Host Bridge
	1324 CX700/VX700-Series Error Reporting
	1327 P4M890 Host Bridge
	1336 K8M890CE Host Bridge
	1340 PT900 Host Bridge
	1351 VT3351 Host Bridge
	1353 VX800/VX820 Error Reporting
	1364 CN896/VN896/P4M900 Host Bridge
	1409 VX855/VX875 Error Reporting
	1410 VX900 Series Error Reporting
	1571 VT82C576M/VT82C586
	1595 VT82C595/97 [Apollo VP2/97]
	1732 VT1732 [Envy24 II] PCI Multi-Channel Audio Controller
	2106 VIA Rhine Family Fast Ethernet Adapter (VT6105)
	2204 K8M800 Host Bridge
	2208 PT890 Host Bridge
	2238 K8T890 Host Bridge
	2258 PT880 Host Bridge
	2259 CN333/CN400/PM880 CPU Host Bridge
	2269 KT880 Host Bridge
	2282 K8T800Pro Host Bridge
	2290 K8M890 Host Bridge
	2293 PM896 Host Bridge
	2296 P4M800 Host Bridge
	2308 PT894 Host Bridge
	2314 CN700/VN800/P4M800CE/Pro Host Bridge
	2324 CX700/VX700-Series Host Interface Control
	2327 P4M890 Host Bridge
	2336 K8M890CE Host Bridge
	2340 PT900 Host Bridge
	2351 VT3351 Host Bridge
	2353 VX800/VX820 Host Bus Control
	2364 CN896/VN896/P4M900 Host Bridge
	2409 VX855/VX875 Host Bus Control
	2410 VX900 Series CPU Bus Controller
	287a VT8251 PCI to PCI Bridge
	287b VT8251 Host Bridge
	287c VT8251 PCIE Root Port
	287d VT8251 PCIE Root Port
	287e VT8237/8251 Ultra VLINK Controller
	3022 CLE266
	3038 VT82xx/62xx/VX700/8x0/900 UHCI USB 1.1 Controller
	3040 VT82C586B ACPI
	3043 VT86C100A [Rhine]
	3044 VT6306/7/8 [Fire II(M)] IEEE 1394 OHCI Controller
	3050 VT82C596 Power Management
	3051 VT82C596 Power Management
	3053 VT6105M [Rhine-III]
	3057 VT82C686 [Apollo Super ACPI]
	3058 VT82C686 AC97 Audio Controller
	3059 VT8233/A/8235/8237 AC97 Audio Controller
	3065 VT6102/VT6103 [Rhine-II]
	3068 AC'97 Modem Controller
	3074 VT8233 PCI to ISA Bridge
	3091 VT8633 [Apollo Pro266]
	3099 VT8366/A/7 [Apollo KT266/A/333]
	3101 VT8653 Host Bridge
	3102 VT8662 Host Bridge
	3103 VT8615 Host Bridge
	3104 USB 2.0 EHCI-Compliant Host-Controller
	3106 VT6105/VT6106S [Rhine-III]
	3108 K8M800/K8N800/K8N800A [S3 UniChrome Pro]
	3109 VT8233C PCI to ISA Bridge
	3112 VT8361 [KLE133] Host Bridge
	3113 VPX/VPX2 PCI to PCI Bridge Controller
	3116 VT8375 [KM266/KL266] Host Bridge
	3118 CN400/PM800/PM880/PN800/PN880 [S3 UniChrome Pro]
	3119 VT6120/VT6121/VT6122 Gigabit Ethernet Adapter
	3122 VT8623 [Apollo CLE266] integrated CastleRock graphics
	3123 VT8623 [Apollo CLE266]
	3128 VT8753 [P4X266 AGP]
	3133 VT3133 Host Bridge
	3142 VT6651 WiFi Adapter, 802.11b
	3147 VT8233A ISA Bridge
	3148 P4M266 Host Bridge
	3149 VIA VT6420 SATA RAID Controller
	3156 P/KN266 Host Bridge
	3157 CX700/VX700 [S3 UniChrome Pro]
	3164 VT6410 ATA133 RAID controller
	3168 P4X333/P4X400/PT800 AGP Bridge
	3177 VT8235 ISA Bridge
	3178 ProSavageDDR P4N333 Host Bridge
	3188 VT8385 [K8T800 AGP] Host Bridge
	3189 VT8377 [KT400/KT600 AGP] Host Bridge
	31b0 VX11 Standard Host Bridge
	31b1 VX11 Standard Host Bridge
	31b2 VX11 DRAM Controller
	31b3 VX11 Power Management Controller
	31b4 VX11 I/O APIC
	31b5 VX11 Scratch Device
	31b7 VX11 Standard Host Bridge
	31b8 VX11 PCI to PCI Bridge
	3204 K8M800 Host Bridge
	3205 VT8378 [KM400/A] Chipset Host Bridge
	3208 PT890 Host Bridge
	3213 VPX/VPX2 PCI to PCI Bridge Controller
	3218 K8T800M Host Bridge
	3227 VT8237 ISA bridge [KT600/K8T800/K8T890/CN700 South]
	3230 K8M890CE/K8N890CE [Chrome 9]
	3238 K8T890 Host Bridge
	3249 VT6421 IDE/SATA Controller
	324a CX700/VX700 PCI to PCI Bridge
	324b CX700/VX700 Host Bridge
	324e CX700/VX700 Internal Module Bus
	3253 VT6655 WiFi Adapter, 802.11a/b/g
	3258 PT880 Host Bridge
	3259 CN333/CN400/PM880 Host Bridge
	3260 VIA Chrome9 HC IGP
	3269 KT880 Host Bridge
	3282 K8T800Pro Host Bridge
	3287 VT8251 PCI to ISA Bridge
	3288 VX900/VT8xxx High Definition Audio Controller
	3290 K8M890 Host Bridge
	3296 P4M800 Host Bridge
	3324 CX700/VX700-Series DRAM Bus Control
	3327 P4M890 Host Bridge
	3336 K8M890CE Host Bridge
	3337 VT8237A PCI to ISA Bridge
	3340 PT900 Host Bridge
	3343 P4M890 [S3 UniChrome Pro]
	3344 CN700/P4M800 Pro/P4M800 CE/VN800 Graphics [S3 UniChrome Pro]
	3349 VT8251 AHCI/SATA 4-Port Controller
	3351 VT3351 Host Bridge
	3353 VX800/820 PCI to PCI Bridge
	3364 CN896/VN896/P4M900 Host Bridge
	3365 VT630x IEEE 1394 Host Controller [Fire II/M]
	3371 CN896/VN896/P4M900 [Chrome 9 HC]
	3372 VT8237S PCI to ISA Bridge
	337a VT8237A PCI to PCI Bridge
	337b VT8237A Host Bridge
	3403 VT6315 Series Firewire Controller
	3409 VX855/VX875 DRAM Bus Control
	3410 VX900 Series DRAM Bus Control
	3432 VL800/801 xHCI USB 3.0 Controller
	3456 VX11 Standard Host Bridge
	345b VX11 Miscellaneous Bus
	3483 VL805/806 xHCI USB 3.0 Controller
	3a01 VX11 Graphics [Chrome 645/640]
	4149 VIA VT6420 (ATA133) Controller
	4204 K8M800 Host Bridge
	4208 PT890 Host Bridge
	4238 K8T890 Host Bridge
	4258 PT880 Host Bridge
	4259 CN333/CN400/PM880 Host Bridge
	4269 KT880 Host Bridge
	4282 K8T800Pro Host Bridge
	4290 K8M890 Host Bridge
	4293 PM896 Host Bridge
	4296 P4M800 Host Bridge
	4308 PT894 Host Bridge
	4314 CN700/VN800/P4M800CE/Pro Host Bridge
	4324 CX700/VX700-Series Power Management and Testing Control
	4327 P4M890 Host Bridge
	4336 K8M890CE Host Bridge
	4340 PT900 Host Bridge
	4351 VT3351 Host Bridge
	4353 VX800/VX820 Power Management Control
	4364 CN896/VN896/P4M900 Host Bridge
	4409 VX855/VX875 Power Management Control
	4410 VX900 Series Power Management and Chip Testing Control
	5030 VT82C596 ACPI [Apollo PRO]
	5122 VX855/VX875 Chrome 9 HCM Integrated Graphics
	5208 PT890 I/O APIC Interrupt Controller
	5238 K8T890 I/O APIC Interrupt Controller
	5287 VT8251 Serial ATA Controller
	5290 K8M890 I/O APIC Interrupt Controller
	5308 PT894 I/O APIC Interrupt Controller
	5324 CX700M2/VX700/VX800/820-Series Serial ATA & EIDE-Controller
	5327 P4M890 I/O APIC Interrupt Controller
	5336 K8M890CE I/O APIC Interrupt Controller
	5340 PT900 I/O APIC Interrupt Controller
	5351 VT3351 I/O APIC Interrupt Controller
	5353 VX800/VX820 APIC and Central Traffic Control
	5364 CN896/VN896/P4M900 I/O APIC Interrupt Controller
	5372 VT8237/8251 Serial ATA Controller
	5409 VX855/VX875 APIC and Central Traffic Control
	5410 VX900 Series APIC and Central Traffic Control
	6100 VT85C100A [Rhine II]
	6287 SATA RAID Controller
	6290 K8M890CE Host Bridge
	6327 P4M890 Security Device
	6353 VX800/VX820 Scratch Registers
	6364 CN896/VN896/P4M900 Security Device
	6409 VX855/VX875 Scratch Registers
	6410 VX900 Series Scratch Registers
	7122 VX900 Graphics [Chrome9 HD]
	7204 K8M800 Host Bridge
	7205 KM400/KN400/P4M800 [S3 UniChrome]
	7208 PT890 Host Bridge
	7238 K8T890 Host Bridge
	7258 PT880 Host Bridge
	7259 CN333/CN400/PM880 Host Bridge
	7269 KT880 Host Bridge
	7282 K8T800Pro Host Bridge
	7290 K8M890 Host Bridge
	7293 PM896 Host Bridge
	7296 P4M800 Host Bridge
	7308 PT894 Host Bridge
	7314 CN700/VN800/P4M800CE/Pro Host Bridge
	7324 CX700/VX700-Series North-South Module Interface Control
	7327 P4M890 Host Bridge
	7336 K8M890CE Host Bridge
	7340 PT900 Host Bridge
	7351 VT3351 Host Bridge
	7353 VX800/VX820 North-South Module Interface Control
	7364 CN896/VN896/P4M900 Host Bridge
	7409 VX855/VX875 North-South Module Interface Control
	7410 VX900 Series North-South Module Interface Control
	8231 VT8231 [PCI-to-ISA Bridge]
	8235 VT8235 ACPI
	8305 VT8363/8365 [KT133/KM133 AGP]
	8324 CX700/VX700-Series Bus Control and Power Management
	8353 VX800/VX820 Bus Control and Power Management
	8391 VT8371 [KX133 AGP]
	8400 MVP4
	8409 VX855/VX875 Bus Control and Power Management
	8410 VX900 Series Bus Control and Power Management
	8500 KLE133/PLE133/PLE133T
	8501 VT8501 [Apollo MVP4 AGP]
	8596 VT82C596 [Apollo PRO AGP]
	8597 VT82C597 [Apollo VP3 AGP]
	8598 VT82C598/694x [Apollo MVP3/Pro133x AGP]
	8601 VT8601 [Apollo ProMedia AGP]
	8605 VT8605 [PM133 AGP]
	8691 VT82C691 [Apollo Pro]
	8693 VT82C693 [Apollo Pro Plus] PCI Bridge
	8a25 PL133/PL133T [S3 ProSavage]
	8a26 KL133/KL133A/KM133/KM133A [S3 ProSavage]
	8d01 PN133/PN133T [S3 Twister]
	8d04 KM266/P4M266/P4M266A/P4N266 [S3 ProSavageDDR]
	9001 VX900 Series Serial-ATA Controller
	9082 Standard AHCI 1.0 SATA Controller
	9140 HDMI Audio Device
	9201 USB3.0 Controller
	9380 Ncore Coprocessor for Centaur CNS
	9530 VX800/820/900 Series Secure Digital Memory Card Controller
	95d0 VX800/820/900 Series SDIO Host Controller
	a208 PT890 PCI to PCI Bridge Controller
	a238 K8T890 PCI to PCI Bridge Controller
	a327 P4M890 PCI to PCI Bridge Controller
	a353 VX8xx/900 Series South-North Module Interface Control
	a364 CN896/VN896/P4M900 PCI to PCI Bridge Controller
	a409 VX855/VX875/VX900 Series USB Device Controller
	a410 VX900 Series PCI Express Root Port 0
	b091 VT8633 [Apollo Pro266 AGP]
	b099 VT8366/A/7 [Apollo KT266/A/333 AGP]
	b101 VT8653 AGP Bridge
	b102 VT8362 AGP Bridge
	b103 VT8615 AGP Bridge
	b112 VT8361 [KLE133] AGP Bridge
	b113 VPX/VPX2 I/O APIC Interrupt Controller
	b115 VT8363/8365 [KT133/KM133] PCI Bridge
	b168 VT8235 PCI Bridge
	b188 VT8237/8251 PCI bridge [K8M890/K8T800/K8T890 South]
	b198 VT8237/CX700/VX700-Series PCI to PCI Bridge
	b213 VPX/VPX2 I/O APIC Interrupt Controller
	b353 VX855/VX875/VX900 PCI to PCI Bridge
	b410 VX900 Series PCI Express Root Port 1
	b999 [K8T890 North / VT8237 South] PCI Bridge
	c208 PT890 PCI to PCI Bridge Controller
	c238 K8T890 PCI to PCI Bridge Controller
	c327 P4M890 PCI to PCI Bridge Controller
	c340 PT900 PCI to PCI Bridge Controller
	c353 VX800/820-Series PCI-Express Root (PCI-to-PCI Virtual Bridge)
	c364 CN896/VN896/P4M900 PCI to PCI Bridge Controller
	c409 VX855/VX875 EIDE Controller
	c410 VX900 Series PCI Express Root Port 2
	d104 VT8237R USB UDCI Controller
	d208 PT890 PCI to PCI Bridge Controller
	d213 VPX/VPX2 PCI to PCI Bridge Controller
	d238 K8T890 PCI to PCI Bridge Controller
	d340 PT900 PCI to PCI Bridge Controller
	d410 VX900 Series PCI Express Root Port 3
	e208 PT890 PCI to PCI Bridge Controller
	e238 K8T890 PCI to PCI Bridge Controller
	e340 PT900 PCI to PCI Bridge Controller
	e353 VX800/820-Series PCI-Express Root Port 0
	e410 VX900 Series PCI Express Physical Layer Electrical Sub-block
	f208 PT890 PCI to PCI Bridge Controller
	f238 K8T890 PCI to PCI Bridge Controller
	f340 PT900 PCI to PCI Bridge Controller
	f353 VX800/820-Series PCI-Express Root Port 1
	f410 VX900 Series PCI UART Port 0-3
1107 Stratus Computers
1108 Proteon, Inc.
1109 Cogent Data Technologies, Inc.
110a Siemens AG
110b Chromatic Research Inc.
110c Mini-Max Technology, Inc.
110d Znyx Advanced Systems
110e CPU Technology
110f Ross Technology
1110 Powerhouse Systems
1111 Santa Cruz Operation
1112 Osicom Technologies Inc
1113 Accton Technology Corporation
1114 Atmel Corporation
1115 3D Labs
1116 Data Translation
1117 Datacube, Inc
1118 Berg Electronics
1119 ICP Vortex Computersysteme GmbH
111a Efficient Networks, Inc
111b Teledyne Electronic Systems
111c Tricord Systems Inc.
111d Microsemi / PMC / IDT
111e Eldec
111f Precision Digital Images
1120 Dell EMC
1121 Zilog
1122 Multi-tech Systems, Inc.
1123 Excellent Design, Inc.
1124 Leutron Vision AG
1125 Eurocore
1126 Vigra
1127 FORE Systems Inc
1129 Firmworks
112a Hermes Electronics Company, Ltd.
112b Heidelberger Druckmaschinen AG
112c Zenith Data Systems
112d Ravicad
112e Infomedia Microelectronics Inc.
112f Dalsa Inc.
1130 Computervision
1131 Philips Semiconductors
	1561 USB 1.1 Host Controller
	1562 USB 2.0 Host Controller
	3400 SmartPCI56(UCB1500) 56K Modem
	5400 TriMedia TM1000/1100
	5402 TriMedia TM1300
	5405 TriMedia TM1500
	5406 TriMedia TM1700
	540b PNX1005 Media Processor
	7130 SAA7130 Video Broadcast Decoder
	7133 SAA7131/SAA7133/SAA7135 Video Broadcast Decoder
	7134 SAA7134/SAA7135HL Video Broadcast Decoder
	7145 SAA7145
	7146 SAA7146
	7160 SAA7160
	7162 SAA7162
	7164 SAA7164
	7231 SAA7231
	9730 SAA9730 Integrated Multimedia and Peripheral Controller
1132 Mitel Corp.
1133 Dialogic Corporation
1134 Mercury Computer Systems
1135 FUJIFILM Business Innovation Corp.
1136 Momentum Data Systems
1137 Cisco Systems Inc
	0023 VIC 81 PCIe Upstream Port
	0040 VIC PCIe Upstream Port
	0041 VIC PCIe Downstream Port
	0042 VIC Management Controller
	0043 VIC Ethernet NIC
	0044 VIC Ethernet NIC Dynamic
	0045 VIC FCoE HBA
	0046 VIC SCSI Controller
	004e VIC 82 PCIe Upstream Port
	0071 VIC SR-IOV VF
	007a VIC 1300 PCIe Upstream Port
	00cf VIC Userspace NIC
	023e 1GigE I350 LOM
1138 Ziatech Corporation
1139 Dynamic Pictures, Inc
113a FWB Inc
113b Network Computing Devices
113c Cyclone Microsystems, Inc.
113d Leading Edge Products Inc
113e Sanyo Electric Co - Computer Engineering Dept
113f Equinox Systems, Inc.
1140 Intervoice Inc
1141 Crest Microsystem Inc
1142 Alliance Semiconductor Corporation
1143 NetPower, Inc
1144 Cincinnati Milacron
1145 Workbit Corporation
1146 Force Computers
1147 Interface Corp
1148 SysKonnect
1149 Win System Corporation
114a VMIC
114b Canopus Co., Ltd
114c Annabooks
114d IC Corporation
114e Nikon Systems Inc
114f Digi International
1150 Thinking Machines Corp
1151 JAE Electronics Inc.
1152 Megatek
1153 Land Win Electronic Corp
1154 Melco Inc
1155 Pine Technology Ltd
1156 Periscope Engineering
1157 Avsys Corporation
1158 Voarx R & D Inc
1159 MuTech Corporation
115a Harlequin Ltd
115b Parallax Graphics
115c Photron Ltd.
115d Xircom
115e Peer Protocols Inc
115f Maxtor Corporation
1160 Megasoft Inc
1161 PFU Limited
1162 OA Laboratory Co Ltd
1163 Rendition
1164 Advanced Peripherals Technologies
1165 Imagraph Corporation
1166 Broadcom
	0000 CMIC-LE
	0005 CNB20-LE Host Bridge
	0006 CNB20HE Host Bridge
	0007 CNB20-LE Host Bridge
	0008 CNB20HE Host Bridge
	0009 CNB20LE Host Bridge
	0010 CIOB30
	0011 CMIC-HE
	0012 CMIC-WS Host Bridge (GC-LE chipset)
	0013 CNB20-HE Host Bridge
	0014 CMIC-LE Host Bridge (GC-LE chipset)
	0015 CMIC-GC Host Bridge
	0016 CMIC-GC Host Bridge
	0017 GCNB-LE Host Bridge
	0031 HT1100 HPX0 HT Host Bridge
	0036 BCM5785 [HT1000] PCI/PCI-X Bridge
	0101 CIOB-X2 PCI-X I/O Bridge
	0103 EPB PCI-Express to PCI-X Bridge
	0104 BCM5785 [HT1000] PCI/PCI-X Bridge
	0110 CIOB-E I/O Bridge with Gigabit Ethernet
	0130 BCM5780 [HT2000] PCI-X bridge
	0132 BCM5780 [HT2000] PCI-Express Bridge
	0140 HT2100 PCI-Express Bridge
	0141 HT2100 PCI-Express Bridge
	0142 HT2100 PCI-Express Bridge
	0144 HT2100 PCI-Express Bridge
	0200 OSB4 South Bridge
	0201 CSB5 South Bridge
	0203 CSB6 South Bridge
	0205 BCM5785 [HT1000] Legacy South Bridge
	0211 OSB4 IDE Controller
	0212 CSB5 IDE Controller
	0213 CSB6 RAID/IDE Controller
	0214 BCM5785 [HT1000] IDE
	0217 CSB6 IDE Controller
	021b HT1100 HD Audio
	0220 OSB4/CSB5 OHCI USB Controller
	0221 CSB6 OHCI USB Controller
	0223 BCM5785 [HT1000] USB
	0225 CSB5 LPC bridge
	0227 GCLE-2 Host Bridge
	0230 CSB5 LPC bridge
	0234 BCM5785 [HT1000] LPC
	0235 BCM5785 [HT1000] XIOAPIC0-2
	0238 BCM5785 [HT1000] WDTimer
	0240 K2 SATA
	0241 RAIDCore RC4000
	0242 RAIDCore BC4000
	024a BCM5785 [HT1000] SATA (Native SATA Mode)
	024b BCM5785 [HT1000] SATA (PATA/IDE Mode)
	0406 HT1100 PCI-X Bridge
	0408 HT1100 Legacy Device
	040a HT1100 ISA-LPC Bridge
	0410 HT1100 SATA Controller (Native SATA Mode)
	0411 HT1100 SATA Controller (PATA / IDE Mode)
	0412 HT1100 USB OHCI Controller
	0414 HT1100 USB EHCI Controller
	0416 HT1100 USB EHCI Controller (with Debug Port)
	0420 HT1100 PCI-Express Bridge
	0421 HT1100 SAS/SATA Controller
	0422 HT1100 PCI-Express Bridge
1167 Mutoh Industries Inc
1168 Thine Electronics Inc
1169 Centre for Development of Advanced Computing
116a Luminex Software, Inc.
116b Connectware Inc
116c Intelligent Resources Integrated Systems
116d Martin-Marietta
116e Electronics for Imaging
116f Workstation Technology
1170 Inventec Corporation
1171 Loughborough Sound Images Plc
1172 Altera Corporation
1173 Adobe Systems, Inc
1174 Bridgeport Machines
1175 Mitron Computer Inc.
1176 SBE Incorporated
1177 Silicon Engineering
1178 Alfa, Inc.
1179 Toshiba Corporation
	0102 Extended IDE Controller
	0103 EX-IDE Type-B
	010e PXP04 NVMe SSD
	010f NVMe Controller
	0110 NVMe SSD Controller Cx5
	0113 BG3 NVMe SSD Controller
	0115 XG4 NVMe SSD Controller
	0116 XG5 NVMe SSD Controller
	011a XG6 NVMe SSD Controller
	0404 DVD Decoder card
	0406 Tecra Video Capture device
	0407 DVD Decoder card (Version 2)
	0601 CPU to PCI bridge
	0602 PCI to ISA bridge
	0603 ToPIC95 PCI to CardBus Bridge for Notebooks
	0604 PCI-Docking Host bridge
	060a ToPIC95
	060f ToPIC97
	0617 ToPIC100 PCI to Cardbus Bridge with ZV Support
	0618 CPU to PCI and PCI to ISA bridge
	0701 FIR Port Type-O
	0803 TC6371AF SD Host Controller
	0804 TC6371AF SmartMedia Controller
	0805 SD TypA Controller
	0d01 FIR Port Type-DO
117a A-Trend Technology
117b L G Electronics, Inc.
117c ATTO Technology, Inc.
117d Becton & Dickinson
117e T/R Systems
117f Integrated Circuit Systems
1180 Ricoh Co Ltd
	0465 RL5c465
	0466 RL5c466
	0475 RL5c475
	0476 RL5c476 II
	0477 RL5c477
	0478 RL5c478
	0511 R5C511
	0522 R5C522 IEEE 1394 Controller
	0551 R5C551 IEEE 1394 Controller
	0552 R5C552 IEEE 1394 Controller
	0554 R5C554
	0575 R5C575 SD Bus Host Adapter
	0576 R5C576 SD Bus Host Adapter
	0592 R5C592 Memory Stick Bus Host Adapter
	0811 R5C811
	0822 R5C822 SD/SDIO/MMC/MS/MSPro Host Adapter
	0832 R5C832 IEEE 1394 Controller
	0841 R5C841 CardBus/SD/SDIO/MMC/MS/MSPro/xD/IEEE1394
	0843 R5C843 MMC Host Controller
	0852 xD-Picture Card Controller
	e230 R5U2xx (R5U230 / R5U231 / R5U241) [Memory Stick Host Controller]
	e476 CardBus bridge
	e822 MMC/SD Host Controller
	e823 PCIe SDXC/MMC Host Controller
	e832 R5C832 PCIe IEEE 1394 Controller
	e852 PCIe xD-Picture Card Controller
1181 Telmatics International
1183 Fujikura Ltd
1184 Forks Inc
1185 Dataworld International Ltd
1186 D-Link System Inc
	1002 DL10050 Sundance Ethernet
	1025 AirPlus Xtreme G DWL-G650 Adapter
	1026 AirXpert DWL-AG650 Wireless Cardbus Adapter
	1043 AirXpert DWL-AG650 Wireless Cardbus Adapter
	1300 RTL8139 Ethernet
	1340 DFE-690TXD CardBus PC Card
	1540 DFE-680TX
	1541 DFE-680TXD CardBus PC Card
	1561 DRP-32TXD Cardbus PC Card
	3300 DWL-510 / DWL-610 802.11b [Realtek RTL8180L]
	3a10 AirXpert DWL-AG650 Wireless Cardbus Adapter(rev.B)
	3a11 AirXpert DWL-AG520 Wireless PCI Adapter(rev.B)
	4000 DL2000-based Gigabit Ethernet
	4001 DGE-550SX PCI-X Gigabit Ethernet Adapter
	4200 DFE-520TX Fast Ethernet PCI Adapter
	4300 DGE-528T Gigabit Ethernet Adapter
	4302 DGE-530T Gigabit Ethernet Adapter (rev.C1) [Realtek RTL8169]
	4b00 DGE-560T PCI Express Gigabit Ethernet Adapter
	4b01 DGE-530T Gigabit Ethernet Adapter (rev 11)
	4b02 DGE-560SX PCI Express Gigabit Ethernet Adapter
	4b03 DGE-550T Gigabit Ethernet Adapter V.B1
	4c00 Gigabit Ethernet Adapter
	8400 D-Link DWL-650+ CardBus PC Card
1187 Advanced Technology Laboratories, Inc.
1188 Shima Seiki Manufacturing Ltd.
1189 Matsushita Electronics Co Ltd
118a Hilevel Technology
118b Hypertec Pty Limited
118c Corollary, Inc
118d BitFlow Inc
118e Hermstedt GmbH
118f Green Logic
1190 Tripace
1191 Artop Electronic Corp
	0003 SCSI Cache Host Adapter
	0004 ATP8400
	0005 ATP850UF
	0006 ATP860 NO-BIOS
	0007 ATP860
	0008 ATP865 NO-ROM
	0009 ATP865
	000a ATP867-A
	000b ATP867-B
	000d ATP8620
	000e ATP8620
	8002 AEC6710 SCSI-2 Host Adapter
	8010 AEC6712UW SCSI
	8020 AEC6712U SCSI
	8030 AEC6712S SCSI
	8040 AEC6712D SCSI
	8050 AEC6712SUW SCSI
	8060 AEC6712 SCSI
	8080 AEC67160 SCSI
	8081 AEC67160S SCSI
	808a AEC67162 2-ch. LVD SCSI
1192 Densan Company Ltd
1193 Zeitnet Inc.
1194 Toucan Technology
1195 Ratoc System Inc
1196 Hytec Electronics Ltd
1197 Gage Applied Sciences, Inc.
1198 Lambda Systems Inc
1199 Attachmate Corporation
119a Mind Share, Inc.
119b Omega Micro Inc.
119c Information Technology Inst.
119d Bug, Inc. Sapporo Japan
119e Fujitsu Microelectronics Ltd.
119f Bull HN Information Systems
11a0 Convex Computer Corporation
11a1 Hamamatsu Photonics K.K.
11a2 Sierra Research and Technology
11a3 Deuretzbacher GmbH & Co. Eng. KG
11a4 Barco Graphics NV
11a5 Microunity Systems Eng. Inc
11a6 Pure Data Ltd.
11a7 Power Computing Corp.
11a8 Systech Corp.
11a9 InnoSys Inc.
11aa Actel
11ab Marvell Technology Group Ltd.
	0100 88F3700 [Armada 3700 Family] ARM SoC
	0110 88F60x0/88F70x0/88F80x0/CN913x ARM SoC
	0146 GT-64010/64010A System Controller
	0f53 88E6318 Link Street network controller
	11ab MV88SE614x SATA II PCI-E controller
	138f W8300 802.11 Adapter (rev 07)
	1fa6 Marvell W8300 802.11 Adapter
	1fa7 88W8310 and 88W8000G [Libertas] 802.11g client chipset
	1faa 88w8335 [Libertas] 802.11b/g Wireless
	2211 88SB2211 PCI Express to PCI Bridge
	2a01 88W8335 [Libertas] 802.11b/g Wireless
	2a02 88W8361 [TopDog] 802.11n Wireless
	2a08 88W8362e [TopDog] 802.11a/b/g/n Wireless
	2a0a 88W8363 [TopDog] 802.11n Wireless
	2a0c 88W8363 [TopDog] 802.11n Wireless
	2a24 88W8363 [TopDog] 802.11n Wireless
	2a2b 88W8687 [TopDog] 802.11b/g Wireless
	2a30 88W8687 [TopDog] 802.11b/g Wireless
	2a40 88W8366 [TopDog] 802.11n Wireless
	2a41 88W8366 [TopDog] 802.11n Wireless
	2a42 88W8366 [TopDog] 802.11n Wireless
	2a43 88W8366 [TopDog] 802.11n Wireless
	2a55 88W8864 [Avastar] 802.11ac Wireless
	2b36 88W8764 [Avastar] 802.11n Wireless
	2b38 88W8897 [AVASTAR] 802.11ac Wireless
	2b40 88W8964 [Avastar] 802.11ac Wireless
	4101 OLPC Cafe Controller Secure Digital Controller
	4146 GT-64111 System Controller
	4320 88E8001 Gigabit Ethernet Controller
	4340 88E8021 PCI-X IPMI Gigabit Ethernet Controller
	4341 88E8022 PCI-X IPMI Gigabit Ethernet Controller
	4342 88E8061 PCI-E IPMI Gigabit Ethernet Controller
	4343 88E8062 PCI-E IPMI Gigabit Ethernet Controller
	4344 88E8021 PCI-X IPMI Gigabit Ethernet Controller
	4345 88E8022 PCI-X IPMI Gigabit Ethernet Controller
	4346 88E8061 PCI-E IPMI Gigabit Ethernet Controller
	4347 88E8062 PCI-E IPMI Gigabit Ethernet Controller
	4350 88E8035 PCI-E Fast Ethernet Controller
	4351 88E8036 PCI-E Fast Ethernet Controller
	4352 88E8038 PCI-E Fast Ethernet Controller
	4353 88E8039 PCI-E Fast Ethernet Controller
	4354 88E8040 PCI-E Fast Ethernet Controller
	4355 88E8040T PCI-E Fast Ethernet Controller
	4356 88EC033 PCI-E Fast Ethernet Controller
	4357 88E8042 PCI-E Fast Ethernet Controller
	435a 88E8048 PCI-E Fast Ethernet Controller
	4360 88E8052 PCI-E ASF Gigabit Ethernet Controller
	4361 88E8050 PCI-E ASF Gigabit Ethernet Controller
	4362 88E8053 PCI-E Gigabit Ethernet Controller
	4363 88E8055 PCI-E Gigabit Ethernet Controller
	4364 88E8056 PCI-E Gigabit Ethernet Controller
	4365 88E8070 based Ethernet Controller
	4366 88EC036 PCI-E Gigabit Ethernet Controller
	4367 88EC032 Ethernet Controller
	4368 88EC034 Ethernet Controller
	4369 88EC042 Ethernet Controller
	436a 88E8058 PCI-E Gigabit Ethernet Controller
	436b 88E8071 PCI-E Gigabit Ethernet Controller
	436c 88E8072 PCI-E Gigabit Ethernet Controller
	436d 88E8055 PCI-E Gigabit Ethernet Controller
	4370 88E8075 PCI-E Gigabit Ethernet Controller
	4380 88E8057 PCI-E Gigabit Ethernet Controller
	4381 Yukon Optima 88E8059 [PCIe Gigabit Ethernet Controller with AVB]
	4611 GT-64115 System Controller
	4620 GT-64120/64120A/64121A System Controller
	4801 GT-48001
	5005 Belkin F5D5005 Gigabit Desktop Network PCI Card
	5040 MV88SX5040 4-port SATA I PCI-X Controller
	5041 MV88SX5041 4-port SATA I PCI-X Controller
	5080 MV88SX5080 8-port SATA I PCI-X Controller
	5081 MV88SX5081 8-port SATA I PCI-X Controller
	5181 88f5181 [Orion-1] ARM SoC
	5182 88f5182 [Orion-NAS] ARM SoC
	5281 88f5281 [Orion-2] ARM SoC
	6041 MV88SX6041 4-port SATA II PCI-X Controller
	6042 88SX6042 PCI-X 4-Port SATA-II
	6081 MV88SX6081 8-port SATA II PCI-X Controller
	6101 88SE6101/6102 single-port PATA133 interface
	6121 88SE6111/6121 SATA II / PATA Controller
	6141 88SE614x SATA II PCI-E controller
	6145 88SE6145 SATA II PCI-E controller
	6180 88F6180 [Kirkwood] ARM SoC
	6192 88F6190/6192 [Kirkwood] ARM SoC
	6281 88F6281 [Kirkwood] ARM SoC
	6381 MV78xx0 [Discovery Innovation] ARM SoC
	6440 88SE6440 SAS/SATA PCIe controller
	6450 64560 System Controller
	6460 MV64360/64361/64362 System Controller
	6480 MV64460/64461/64462 System Controller
	6485 MV64460/64461/64462 System Controller, Revision B
	6560 88F6560 [Avanta] ARM SoC
	6710 88F6710 [Armada 370] ARM SoC
	6820 88F6820 [Armada 385] ARM SoC
	6828 88F6828 [Armada 388] ARM SoC
	6920 88F6920 [Armada 390] ARM SoC
	7042 88SX7042 PCI-e 4-port SATA-II
	7810 MV78100 [Discovery Innovation] ARM SoC
	7820 MV78200 [Discovery Innovation] ARM SoC
	7823 MV78230 [Armada XP] ARM SoC
	7846 MV78460 [Armada XP] ARM SoC
	d40f Bobcat3 Ethernet Switch
	f003 GT-64010 Primary Image Piranha Image Generator
11ac Canon Information Systems Research Aust.
11ad Lite-On Communications Inc
11ae Aztech System Ltd
11af Avid Technology Inc.
11b0 V3 Semiconductor Inc.
11b1 Apricot Computers
11b2 Eastman Kodak
11b3 Barr Systems Inc.
11b4 Leitch Technology International
11b5 Radstone Technology Plc
11b6 United Video Corp
11b7 Motorola
11b8 XPoint Technologies, Inc
11b9 Pathlight Technology Inc.
11ba Videotron Corp
11bb Pyramid Technology
11bc Network Peripherals Inc
11bd Pinnacle Systems Inc.
11be International Microcircuits Inc
11bf Astrodesign, Inc.
11c0 Hewlett Packard
11c1 LSI Corporation
11c2 Sand Microelectronics
11c3 NEC Corporation
11c4 Document Technologies, Inc
11c5 Shiva Corporation
11c6 Dainippon Screen Mfg. Co. Ltd
11c7 D.C.M. Data Systems
11c8 Dolphin Interconnect Solutions AS
11c9 Magma
11ca LSI Systems, Inc
11cb Specialix Research Ltd.
11cc Michels & Kleberhoff Computer GmbH
11cd HAL Computer Systems, Inc.
11ce Netaccess
11cf Pioneer Electronic Corporation
11d0 Lockheed Martin Federal Systems-Manassas
11d1 Auravision
11d2 Intercom Inc.
11d3 Trancell Systems Inc
11d4 Analog Devices
11d5 Ikon Corporation
11d6 Tekelec Telecom
11d7 Trenton Technology, Inc.
11d8 Image Technologies Development
11d9 TEC Corporation
11da Novell
11db Sega Enterprises Ltd
11dc Questra Corporation
11dd Crosfield Electronics Limited
11de Zoran Corporation
11df New Wave PDG
11e0 Cray Communications A/S
11e1 GEC Plessey Semi Inc.
11e2 Samsung Information Systems America
11e3 Quicklogic Corporation
11e4 Second Wave Inc
11e5 IIX Consulting
11e6 Mitsui-Zosen System Research
11e7 Toshiba America, Elec. Company
11e8 Digital Processing Systems Inc.
11e9 Highwater Designs Ltd.
11ea Elsag Bailey
11eb Formation Inc.
11ec Coreco Inc
11ed Mediamatics
11ee Dome Imaging Systems Inc
11ef Nicolet Technologies B.V.
11f0 Compu-Shack
11f1 Symbios Logic Inc
11f2 Picture Tel Japan K.K.
11f3 Keithley Metrabyte
11f4 Kinetic Systems Corporation
11f5 Computing Devices International
11f6 Compex
11f7 Scientific Atlanta
11f8 PMC-Sierra Inc.
11f9 I-Cube Inc
11fa Kasan Electronics Company, Ltd.
11fb Datel Inc
11fc Silicon Magic
11fd High Street Consultants
11fe Pepperl+Fuchs
11ff Scion Corporation
1200 CSS Corporation
1201 Vista Controls Corp
1202 Network General Corp.
1203 Bayer Corporation, Agfa Division
1204 Lattice Semiconductor Corporation
1205 Array Corporation
1206 Amdahl Corporation
1208 Parsytec GmbH
1209 SCI Systems Inc
120a Synaptel
120b Adaptive Solutions
120c Technical Corp.
120d Compression Labs, Inc.
120e Cyclades Corporation
120f Essential Communications
1210 Hyperparallel Technologies
1211 Braintech Inc
1213 Applied Intelligent Systems, Inc.
1214 Performance Technologies, Inc.
1215 Interware Co., Ltd
1216 Purup Prepress A/S
1217 O2 Micro, Inc.
	00f7 Firewire (IEEE 1394)
	10f7 1394 OHCI Compliant Host Controller
	11f7 OZ600 1394a-2000 Controller
	13f7 1394 OHCI Compliant Host Controller
	6729 OZ6729
	673a OZ6730
	6832 OZ6832/6833 CardBus Controller
	6836 OZ6836/6860 CardBus Controller
	6872 OZ6812 CardBus Controller
	6925 OZ6922 CardBus Controller
	6933 OZ6933/711E1 CardBus/SmartCardBus Controller
	6972 OZ601/6912/711E0 CardBus/SmartCardBus Controller
	7110 OZ711Mx 4-in-1 MemoryCardBus Accelerator
	7112 OZ711EC1/M1 SmartCardBus/MemoryCardBus Controller
	7113 OZ711EC1 SmartCardBus Controller
	7114 OZ711M1/MC1 4-in-1 MemoryCardBus Controller
	7120 Integrated MMC/SD Controller
	7130 Integrated MS/xD Controller
	7134 OZ711MP1/MS1 MemoryCardBus Controller
	7135 Cardbus bridge
	7136 OZ711SP1 Memory CardBus Controller
	71e2 OZ711E2 SmartCardBus Controller
	7212 OZ711M2 4-in-1 MemoryCardBus Controller
	7213 OZ6933E CardBus Controller
	7223 OZ711M3/MC3 4-in-1 MemoryCardBus Controller
	7233 OZ711MP3/MS3 4-in-1 MemoryCardBus Controller
	8120 Integrated MMC/SD Controller
	8130 Integrated MS/MSPRO/xD Controller
	8220 OZ600FJ1/OZ900FJ1 SD/MMC Card Reader Controller
	8221 OZ600FJ0/OZ900FJ0/OZ600FJS SD/MMC Card Reader Controller
	8320 OZ600RJ1/OZ900RJ1 SD/MMC Card Reader Controller
	8321 OZ600RJ0/OZ900RJ0/OZ600RJS SD/MMC Card Reader Controller
	8330 OZ600 MS/xD Controller
	8331 O2 Flash Memory Card
	8520 SD/MMC Card Reader Controller
	8621 SD/MMC Card Reader Controller
1218 Hybricon Corp.
1219 First Virtual Corporation
121a 3Dfx Interactive, Inc.
	0001 Voodoo
	0002 Voodoo 2
	0003 Voodoo Banshee
	0004 Voodoo Banshee [Velocity 100]
	0005 Voodoo 3
	0009 Voodoo 4 / Voodoo 5
	0057 Voodoo 3/3000 [Avenger]
121b Advanced Telecommunications Modules
121c Nippon Texaco., Ltd
121d LiPPERT ADLINK Technology GmbH
121e CSPI
121f Arcus Technology, Inc.
1220 Ariel Corporation
1221 Contec Co., Ltd
1222 Ancor Communications, Inc.
1223 Artesyn Communication Products
1224 Interactive Images
1225 Power I/O, Inc.
1227 EIZO Rugged Solutions
1228 Norsk Elektro Optikk A/S
1229 Data Kinesis Inc.
122a Integrated Telecom
122b LG Industrial Systems Co., Ltd
122c Sican GmbH
122d Aztech System Ltd
122e Xyratex
122f Andrew Corporation
1230 Fishcamp Engineering
1231 Woodward McCoach, Inc.
1232 GPT Limited
1233 Bus-Tech, Inc.
1235 SMART Modular Technologies
1236 Sigma Designs Corporation
1237 Alta Technology Corporation
1238 Adtran
1239 3DO Company
123a Visicom Laboratories, Inc.
123b Seeq Technology, Inc.
123c Century Systems, Inc.
123d Engineering Design Team, Inc.
123e Simutech, Inc.
123f LSI Logic
1240 Marathon Technologies Corp.
1241 DSC Communications
1242 JNI Corporation
1243 Delphax
1244 AVM GmbH
1245 A.P.D., S.A.
1246 Dipix Technologies, Inc.
1247 Xylon Research, Inc.
1248 Central Data Corporation
1249 Samsung Electronics Co., Ltd.
124a AEG Electrocom GmbH
124b SBS/Greenspring Modular I/O
124c Solitron Technologies, Inc.
124d Stallion Technologies, Inc.
124e Cylink
124f Infortrend Technology, Inc.
1250 Hitachi Microcomputer System Ltd
1251 VLSI Solutions Oy
1253 Guzik Technical Enterprises
1254 Linear Systems Ltd.
1255 Optibase Ltd
1256 Perceptive Solutions, Inc.
1257 Vertex Networks, Inc.
1258 Gilbarco, Inc.
1259 Allied Telesis
125a ABB Power Systems
125b Asix Electronics Corporation
125c Aurora Technologies, Inc.
125d ESS Technology
125e Specialvideo Engineering SRL
125f Concurrent Technologies, Inc.
1260 Intersil Corporation
1261 Matsushita-Kotobuki Electronics Industries, Ltd.
1262 ES Computer Company, Ltd.
1263 Sonic Solutions
1264 Aval Nagasaki Corporation
1265 Casio Computer Co., Ltd.
1266 Microdyne Corporation
1267 S. A. Telecommunications
1268 Tektronix
1269 Thomson-CSF/TTM
126a Lexmark International, Inc.
126b Adax, Inc.
126c Northern Telecom
126d Splash Technology, Inc.
126e Sumitomo Metal Industries, Ltd.
126f Silicon Motion, Inc.
	0501 SM501 VoyagerGX Rev. AA
	0510 SM501 VoyagerGX Rev. B
	0710 SM710 LynxEM
	0712 SM712 LynxEM+
	0718 SM718 LynxSE+
	0720 SM720 Lynx3DM
	0730 SM731 Cougar3DR
	0750 SM750
	0810 SM810 LynxE
	0811 SM811 LynxE
	0820 SM820 Lynx3D
	0910 SM910
	2262 SM2262/SM2262EN SSD Controller
	2263 SM2263EN/SM2263XT SSD Controller
1270 Olympus Optical Co., Ltd.
1271 GW Instruments
1272 Telematics International
1273 Hughes Network Systems
1274 Ensoniq
1275 Network Appliance Corporation
1276 Switched Network Technologies, Inc.
1277 Comstream
1278 Transtech Parallel Systems Ltd.
1279 Transmeta Corporation
127a Rockwell International
127b Pixera Corporation
127c Crosspoint Solutions, Inc.
127d Vela Research
127e Winnov, L.P.
127f Fujifilm
1280 Photoscript Group Ltd.
1281 Yokogawa Electric Corporation
1282 Davicom Semiconductor, Inc.
1283 Integrated Technology Express, Inc.
	673a IT8330G
	8152 IT8152F/G Advanced RISC-to-PCI Companion Chip
	8211 ITE 8211F Single Channel UDMA 133
	8212 IT8212 Dual channel ATA RAID controller
	8213 IT8213 IDE Controller
	8330 IT8330G
	8872 IT887xF PCI to ISA I/O chip with SMB, GPIO, Serial or Parallel Port
	8888 IT8888F/G PCI to ISA Bridge with SMB [Golden Gate]
	8889 IT8889F PCI to ISA Bridge
	8892 IT8892E PCIe to PCI Bridge
	8893 IT8893E PCIe to PCI Bridge
	e886 IT8330G
1284 Sahara Networks, Inc.
1285 Platform Technologies, Inc.
1286 Mazet GmbH
1287 M-Pact, Inc.
1288 Timestep Corporation
1289 AVC Technology, Inc.
128a Asante Technologies, Inc.
128b Transwitch Corporation
128c Retix Corporation
128d G2 Networks, Inc.
128e Hoontech Corporation/Samho Multi Tech Ltd.
128f Tateno Dennou, Inc.
1290 Sord Computer Corporation
1291 NCS Computer Italia
1292 Tritech Microelectronics Inc
1293 Media Reality Technology
1294 Rhetorex, Inc.
1295 Imagenation Corporation
1296 Kofax Image Products
1297 Holco Enterprise Co, Ltd/Shuttle Computer
1298 Spellcaster Telecommunications Inc.
1299 Knowledge Technology Lab.
129a VMetro, inc.
129b Image Access
129c Jaycor
129d Compcore Multimedia, Inc.
129e Victor Company of Japan, Ltd.
129f OEC Medical Systems, Inc.
12a0 Allen-Bradley Company
12a1 Simpact Associates, Inc.
12a2 Newgen Systems Corporation
12a3 Lucent Technologies
12a4 NTT Electronics Corporation
12a5 Vision Dynamics Ltd.
12a6 Scalable Networks, Inc.
12a7 AMO GmbH
12a8 News Datacom
12a9 Xiotech Corporation
12aa SDL Communications, Inc.
12ab YUAN High-Tech Development Co., Ltd.
12ac Measurex Corporation
12ad Multidata GmbH
12ae Alteon Networks Inc.
12af TDK USA Corp
12b0 Jorge Scientific Corp
12b1 GammaLink
12b2 General Signal Networks
12b3 Inter-Face Co Ltd
12b4 FutureTel Inc
12b5 Granite Systems Inc.
12b6 Natural Microsystems
12b7 Cognex Corporation
12b8 Korg
12b9 3Com Corp, Modem Division
12ba BittWare, Inc.
12bb Nippon Unisoft Corporation
12bc Array Microsystems
12bd Computerm Corp.
12be Anchor Chips Inc.
12bf Fujifilm Microdevices
12c0 Infimed
12c1 GMM Research Corp
12c2 Mentec Limited
12c3 Holtek Microelectronics Inc
12c4 Connect Tech Inc
12c5 Picture Elements Incorporated
12c6 Mitani Corporation
12c7 Dialogic Corp
12c8 G Force Co, Ltd
12c9 Gigi Operations
12ca Integrated Computing Engines
12cb Antex Electronics Corporation
12cc Pluto Technologies International
12cd Aims Lab
12ce Netspeed Inc.
12cf Prophet Systems, Inc.
12d0 GDE Systems, Inc.
12d1 PSITech
12d2 NVidia / SGS Thomson (Joint Venture)
12d3 Vingmed Sound A/S
12d4 Ulticom (Formerly DGM&S)
12d5 Equator Technologies Inc
12d6 Analogic Corp
12d7 Biotronic SRL
12d8 Pericom Semiconductor
12d9 Aculab PLC
12da True Time Inc.
12db Annapolis Micro Systems, Inc
12dc Symicron Computer Communication Ltd.
12dd Management Graphics
12de Rainbow Technologies
12df SBS Technologies Inc
12e0 Chase Research
12e1 Nintendo Co, Ltd
12e2 Datum Inc. Bancomm-Timing Division
12e3 Imation Corp - Medical Imaging Systems
12e4 Brooktrout Technology Inc
12e5 Apex Semiconductor Inc
12e6 Cirel Systems
12e7 Sunsgroup Corporation
12e8 Crisc Corp
12e9 GE Spacenet
12ea Zuken
12eb Aureal Semiconductor
12ec 3A International, Inc.
12ed Optivision Inc.
12ee Orange Micro
12ef Vienna Systems
12f0 Pentek
12f1 Sorenson Vision Inc
12f2 Gammagraphx, Inc.
12f3 Radstone Technology
12f4 Megatel
12f5 Forks
12f6 Dawson France
12f7 Cognex
12f8 Electronic Design GmbH
12f9 Four Fold Ltd
12fb Spectrum Signal Processing
12fc Capital Equipment Corp
12fd I2S
12fe ESD Electronic System Design GmbH
12ff Lexicon
1300 Harman International Industries Inc
1302 Computer Sciences Corp
1303 Innovative Integration
1304 Juniper Networks
1305 Netphone, Inc
1306 Duet Technologies
1307 Measurement Computing
1308 Jato Technologies Inc.
1309 AB Semiconductor Ltd
130a Mitsubishi Electric Microcomputer
130b Colorgraphic Communications Corp
130c Ambex Technologies, Inc
130d Accelerix Inc
130e Yamatake-Honeywell Co. Ltd
130f Advanet Inc
1310 Gespac
1311 Videoserver, Inc
1312 Acuity Imaging, Inc
1313 Yaskawa Electric Co.
1315 Wavesat
1316 Teradyne Inc
1317 ADMtek
1318 Packet Engines Inc.
1319 Fortemedia, Inc
131a Finisar Corp.
131c Nippon Electro-Sensory Devices Corp
131d Sysmic, Inc.
131e Xinex Networks Inc
131f Siig Inc
1320 Crypto AG
1321 Arcobel Graphics BV
1322 MTT Co., Ltd
1323 Dome Inc
1324 Sphere Communications
1325 Salix Technologies, Inc
1326 Seachange international
1327 Voss scientific
1328 quadrant international
1329 Productivity Enhancement
132a Microcom Inc.
132b Broadband Technologies
132c Micrel Inc
132d Integrated Silicon Solution, Inc.
1330 MMC Networks
1331 RadiSys Corporation
1332 Micro Memory
1334 Redcreek Communications, Inc
1335 Videomail, Inc
1337 Third Planet Publishing
1338 BT Electronics
133a Vtel Corp
133b Softcom Microsystems
133c Holontech Corp
133d SS Technologies
133e Virtual Computer Corp
133f SCM Microsystems
1340 Atalla Corp
1341 Kyoto Microcomputer Co
1342 Promax Systems Inc
1343 Phylon Communications Inc
1344 Micron Technology Inc
	5150 RealSSD P320h
	5151 RealSSD P320m
	5152 RealSSD P320s
	5153 RealSSD P325m
	5160 RealSSD P420h
	5161 RealSSD P420m
	5163 RealSSD P425m
	5180 9100 PRO NVMe SSD
	5181 9100 MAX NVMe SSD
	5190 9200 ECO NVMe SSD
	5191 9200 PRO NVMe SSD
	5192 9200 MAX NVMe SSD
	51a2 7300 PRO NVMe SSD
	51a3 7300 MAX NVMe SSD
	51b1 9300 PRO NVMe SSD
	51b2 9300 MAX NVMe SSD
	51c0 7400 PRO NVMe SSD
	51c1 7400 MAX NVMe SSD
	51c3 7450 PRO NVMe SSD
	51c4 7450 MAX NVMe SSD
1345 Arescom Inc
1347 Odetics
1349 Sumitomo Electric Industries, Ltd.
134a DTC Technology Corp.
134b ARK Research Corp.
134c Chori Joho System Co. Ltd
134d PCTel Inc
134e CSTI
134f Algo System Co Ltd
1350 Systec Co. Ltd
1351 Sonix Inc
1353 dbeeSet Technology
1354 Dwave System Inc
1355 Kratos Analytical Ltd
1356 The Logical Co
1359 Prisa Networks
135a Brain Boxes
135b Giganet Inc
135c Quatech Inc
135d ABB Network Partner AB
135e Sealevel Systems Inc
135f I-Data International A-S
1360 Meinberg Funkuhren
1361 Soliton Systems K.K.
1362 Fujifacom Corporation
1363 Phoenix Technology Ltd
1364 ATM Communications Inc
1365 Hypercope GmbH
1366 Teijin Seiki Co. Ltd
1367 Hitachi Zosen Corporation
1368 Skyware Corporation
1369 Digigram
136a High Soft Tech
136b Kawasaki Steel Corporation
136c Adtek System Science Co Ltd
136d Gigalabs Inc
136f Applied Magic Inc
1370 ATL Products
1371 CNet Technology Inc
1373 Silicon Vision Inc
1374 Silicom Ltd.
1375 Argosystems Inc
1376 LMC
1377 Electronic Equipment Production & Distribution GmbH
1378 Telemann Co. Ltd
1379 Asahi Kasei Microsystems Co Ltd
137a Mark of the Unicorn Inc
137b PPT Vision
137c Iwatsu Electric Co Ltd
137d Dynachip Corporation
137e Patriot Scientific Corporation
137f Japan Satellite Systems Inc
1380 Sanritz Automation Co Ltd
1381 Brains Co. Ltd
1382 Marian - Electronic & Software
1383 Controlnet Inc
1384 Reality Simulation Systems Inc
1385 Netgear
1386 Video Domain Technologies
1387 Systran Corp
1388 Hitachi Information Technology Co Ltd
1389 Applicom International
138a Fusion Micromedia Corp
138b Tokimec Inc
138c Silicon Reality
138d Future Techno Designs pte Ltd
138e Basler GmbH
138f Patapsco Designs Inc
1390 Concept Development Inc
1391 Development Concepts Inc
1392 Medialight Inc
1393 Moxa Technologies Co Ltd
1394 Level One Communications
1395 Ambicom Inc
1396 Cipher Systems Inc
1397 Cologne Chip Designs GmbH
1398 Clarion co. Ltd
1399 Rios systems Co Ltd
139a Alacritech Inc
139b Mediasonic Multimedia Systems Ltd
139c Quantum 3d Inc
139d EPL limited
139e Media4
139f Aethra s.r.l.
13a0 Crystal Group Inc
13a1 Kawasaki Heavy Industries Ltd
13a2 Ositech Communications Inc
13a3 Hifn Inc.
13a4 Rascom Inc
13a5 Audio Digital Imaging Inc
13a6 Videonics Inc
13a7 Teles AG
13a8 Exar Corp.
13a9 Siemens Medical Systems, Ultrasound Group
13aa Broadband Networks Inc
13ab Arcom Control Systems Ltd
13ac Motion Media Technology Ltd
13ad Nexus Inc
13ae ALD Technology Ltd
13af T.Sqware
13b0 Maxspeed Corp
13b1 Tamura corporation
13b2 Techno Chips Co. Ltd
13b3 Lanart Corporation
13b4 Wellbean Co Inc
13b5 ARM
13b6 Dlog GmbH
13b7 Logic Devices Inc
13b8 Nokia Telecommunications oy
13b9 Elecom Co Ltd
13ba Oxford Instruments
13bb Sanyo Technosound Co Ltd
13bc Bitran Corporation
13bd Sharp corporation
13be Miroku Jyoho Service Co. Ltd
13bf Sharewave Inc
13c0 Microgate Corporation
13c1 3ware Inc
13c2 Technotrend Systemtechnik GmbH
13c3 Janz Computer AG
13c4 Phase Metrics
13c5 Alphi Technology Corp
13c6 Condor Engineering Inc
13c7 Blue Chip Technology Ltd
13c8 Apptech Inc
13c9 Eaton Corporation
13ca Iomega Corporation
13cb Yano Electric Co Ltd
13cc BARCO
13cd Compatible Systems Corporation
13ce Cocom A/S
13cf Studio Audio & Video Ltd
13d0 Techsan Electronics Co Ltd
13d1 Abocom Systems Inc
13d2 Shark Multimedia Inc
13d4 Graphics Microsystems Inc
13d5 Media 100 Inc
13d6 K.I. Technology Co Ltd
13d7 Toshiba Engineering Corporation
13d8 Phobos corporation
13d9 Apex PC Solutions Inc
13da Intresource Systems pte Ltd
13db Janich & Klass Computertechnik GmbH
13dc Netboost Corporation
13dd Multimedia Bundle Inc
13de ABB Robotics Products AB
13df E-Tech Inc
13e0 GVC Corporation
13e1 Silicom Multimedia Systems Inc
13e2 Dynamics Research Corporation
13e3 Nest Inc
13e4 Calculex Inc
13e5 Telesoft Design Ltd
13e6 Argosy research Inc
13e7 NAC Incorporated
13e8 Chip Express Corporation
13e9 Intraserver Technology Inc
13ea Dallas Semiconductor
13eb Hauppauge Computer Works Inc
13ec Zydacron Inc
13ed Raytheion E-Systems
13ee Hayes Microcomputer Products Inc
13ef Coppercom Inc
13f0 Sundance Technology Inc / IC Plus Corp
13f1 Oce' - Technologies B.V.
13f2 Ford Microelectronics Inc
13f3 Brocade Communications Systems, Inc.
13f4 Troika Networks, Inc.
13f5 Kansai Electric Co. Ltd
13f6 C-Media Electronics Inc
	0011 CMI8738
	0100 CM8338A
	0101 CM8338B
	0111 CMI8738/CMI8768 PCI Audio
	0211 CM8738
	5011 CM8888 [Oxygen Express]
	8788 CMI8788 [Oxygen HD Audio]
13f7 Wildfire Communications
13f8 Ad Lib Multimedia Inc
13f9 NTT Advanced Technology Corp.
13fa Pentland Systems Ltd
13fb Aydin Corp
13fc Computer Peripherals International
13fd Micro Science Inc
13fe Advantech Co. Ltd
13ff Silicon Spice Inc
1400 Artx Inc
1401 CR-Systems A/S
1402 Meilhaus Electronic GmbH
1403 Ascor Inc
1404 Fundamental Software Inc
1405 Excalibur Systems Inc
1406 Oce' Printing Systems GmbH
1407 Lava Computer mfg Inc
1408 Aloka Co. Ltd
1409 Timedia Technology Co Ltd
140a DSP Research Inc
140b Abaco Systems, Inc.
140c Elmic Systems Inc
140d Matsushita Electric Works Ltd
140e Goepel Electronic GmbH
140f Salient Systems Corp
1410 Midas lab Inc
1411 Ikos Systems Inc
1412 VIA Technologies Inc.
1413 Addonics
1414 Microsoft Corporation
	0001 MN-120 (ADMtek Centaur-C based)
	0002 MN-130 (ADMtek Centaur-P based)
	008c Basic Render Driver
	008e Basic Render Driver
	5353 Hyper-V virtual VGA
	5801 XMA Decoder (Xenon)
	5802 SATA Controller - CdRom (Xenon)
	5803 SATA Controller - Disk (Xenon)
	5804 OHCI Controller 0 (Xenon)
	5805 EHCI Controller 0 (Xenon)
	5806 OHCI Controller 1 (Xenon)
	5807 EHCI Controller 1 (Xenon)
	580a Fast Ethernet Adapter (Xenon)
	580b Secure Flash Controller (Xenon)
	580d System Management Controller (Xenon)
	5811 Xenos GPU (Xenon)
1415 Oxford Semiconductor Ltd
1416 Multiwave Innovation pte Ltd
1417 Convergenet Technologies Inc
1418 Kyushu electronics systems Inc
1419 Excel Switching Corp
141a Apache Micro Peripherals Inc
141b Zoom Telephonics Inc
141d Digitan Systems Inc
141e Fanuc Ltd
141f Visiontech Ltd
1420 Psion Dacom plc
1421 Ads Technologies Inc
1422 Ygrec Systems Co Ltd
1423 Custom Technology Corp.
1424 Videoserver Connections
1425 Chelsio Communications Inc
	000b T210 Protocol Engine
	000c T204 Protocol Engine
	0022 10GbE Ethernet Adapter
	0030 T310 10GbE Single Port Adapter
	0031 T320 10GbE Dual Port Adapter
	0032 T302 1GbE Dual Port Adapter
	0033 T304 1GbE Quad Port Adapter
	0034 B320 10GbE Dual Port Adapter
	0035 S310-CR 10GbE Single Port Adapter
	0036 S320-LP-CR 10GbE Dual Port Adapter
	0037 N320-G2-CR 10GbE Dual Port Adapter
	4001 T420-CR Unified Wire Ethernet Controller
	4002 T422-CR Unified Wire Ethernet Controller
	4003 T440-CR Unified Wire Ethernet Controller
	4004 T420-BCH Unified Wire Ethernet Controller
	4005 T440-BCH Unified Wire Ethernet Controller
	4006 T440-CH Unified Wire Ethernet Controller
	4007 T420-SO Unified Wire Ethernet Controller
	4008 T420-CX Unified Wire Ethernet Controller
	4009 T420-BT Unified Wire Ethernet Controller
	400a T404-BT Unified Wire Ethernet Controller
	400b B420-SR Unified Wire Ethernet Controller
	400c B404-BT Unified Wire Ethernet Controller
	400d T480 Unified Wire Ethernet Controller
	400e T440-LP-CR Unified Wire Ethernet Controller
	400f T440 [Amsterdam] Unified Wire Ethernet Controller
	4080 T480-4080 T480 Unified Wire Ethernet Controller
	4081 T440F-4081 T440-FCoE Unified Wire Ethernet Controller
	4082 T420-4082  Unified Wire Ethernet Controller
	4083 T420X-4083 Unified Wire Ethernet Controller
	4084 T440-4084 Unified Wire Ethernet Controller
	4085 T420-4085 SFP+ Unified Wire Ethernet Controller
	4086 T440-4086 10Gbase-T Unified Wire Ethernet Controller
	4087 T440T-4087 Unified Wire Ethernet Controller
	4088 T440-4088 Unified Wire Ethernet Controller
	4401 T420-CR Unified Wire Ethernet Controller
	4402 T422-CR Unified Wire Ethernet Controller
	4403 T440-CR Unified Wire Ethernet Controller
	4404 T420-BCH Unified Wire Ethernet Controller
	4405 T440-BCH Unified Wire Ethernet Controller
	4406 T440-CH Unified Wire Ethernet Controller
	4407 T420-SO Unified Wire Ethernet Controller
	4408 T420-CX Unified Wire Ethernet Controller
	4409 T420-BT Unified Wire Ethernet Controller
	440a T404-BT Unified Wire Ethernet Controller
	440b B420-SR Unified Wire Ethernet Controller
	440c B404-BT Unified Wire Ethernet Controller
	440d T480 Unified Wire Ethernet Controller
	440e T440-LP-CR Unified Wire Ethernet Controller
	440f T440 [Amsterdam] Unified Wire Ethernet Controller
	4480 T480-4080 T480 Unified Wire Ethernet Controller
	4481 T440F-4081 T440-FCoE Unified Wire Ethernet Controller
	4482 T420-4082  Unified Wire Ethernet Controller
	4483 T420X-4083 Unified Wire Ethernet Controller
	4484 T440-4084 Unified Wire Ethernet Controller
	4485 T420-4085 SFP+ Unified Wire Ethernet Controller
	4486 T440-4086 10Gbase-T Unified Wire Ethernet Controller
	4487 T440T-4087 Unified Wire Ethernet Controller
	4488 T440-4088 Unified Wire Ethernet Controller
	4501 T420-CR Unified Wire Storage Controller
	4502 T422-CR Unified Wire Storage Controller
	4503 T440-CR Unified Wire Storage Controller
	4504 T420-BCH Unified Wire Storage Controller
	4505 T440-BCH Unified Wire Storage Controller
	4506 T440-CH Unified Wire Storage Controller
	4507 T420-SO Unified Wire Storage Controller
	4508 T420-CX Unified Wire Storage Controller
	4509 T420-BT Unified Wire Storage Controller
	450a T404-BT Unified Wire Storage Controller
	450b B420-SR Unified Wire Storage Controller
	450c B404-BT Unified Wire Storage Controller
	450d T480 Unified Wire Storage Controller
	450e T440-LP-CR Unified Wire Storage Controller
	450f T440 [Amsterdam] Unified Wire Storage Controller
	4580 T480-4080 T480 Unified Wire Storage Controller
	4581 T440F-4081 T440-FCoE Unified Wire Storage Controller
	4582 T420-4082  Unified Wire Storage Controller
	4583 T420X-4083 Unified Wire Storage Controller
	4584 T440-4084 Unified Wire Storage Controller
	4585 T420-4085 SFP+ Unified Wire Storage Controller
	4586 T440-4086 10Gbase-T Unified Wire Storage Controller
	4587 T440T-4087 Unified Wire Storage Controller
	4588 T440-4088 Unified Wire Storage Controller
	4601 T420-CR Unified Wire Storage Controller
	4602 T422-CR Unified Wire Storage Controller
	4603 T440-CR Unified Wire Storage Controller
	4604 T420-BCH Unified Wire Storage Controller
	4605 T440-BCH Unified Wire Storage Controller
	4606 T440-CH Unified Wire Storage Controller
	4607 T420-SO Unified Wire Storage Controller
	4608 T420-CX Unified Wire Storage Controller
	4609 T420-BT Unified Wire Storage Controller
	460a T404-BT Unified Wire Storage Controller
	460b B420-SR Unified Wire Storage Controller
	460c B404-BT Unified Wire Storage Controller
	460d T480 Unified Wire Storage Controller
	460e T440-LP-CR Unified Wire Storage Controller
	460f T440 [Amsterdam] Unified Wire Storage Controller
	4680 T480-4080 T480 Unified Wire Storage Controller
	4681 T440F-4081 T440-FCoE Unified Wire Storage Controller
	4682 T420-4082  Unified Wire Storage Controller
	4683 T420X-4083 Unified Wire Storage Controller
	4684 T440-4084 Unified Wire Storage Controller
	4685 T420-4085 SFP+ Unified Wire Storage Controller
	4686 T440-4086 10Gbase-T Unified Wire Storage Controller
	4687 T440T-4087 Unified Wire Storage Controller
	4688 T440-4088 Unified Wire Storage Controller
	4701 T420-CR Unified Wire Ethernet Controller
	4702 T422-CR Unified Wire Ethernet Controller
	4703 T440-CR Unified Wire Ethernet Controller
	4704 T420-BCH Unified Wire Ethernet Controller
	4705 T440-BCH Unified Wire Ethernet Controller
	4706 T440-CH Unified Wire Ethernet Controller
	4707 T420-SO Unified Wire Ethernet Controller
	4708 T420-CX Unified Wire Ethernet Controller
	4709 T420-BT Unified Wire Ethernet Controller
	470a T404-BT Unified Wire Ethernet Controller
	470b B420-SR Unified Wire Ethernet Controller
	470c B404-BT Unified Wire Ethernet Controller
	470d T480 Unified Wire Ethernet Controller
	470e T440-LP-CR Unified Wire Ethernet Controller
	470f T440 [Amsterdam] Unified Wire Ethernet Controller
	4780 T480-4080 T480 Unified Wire Ethernet Controller
	4781 T440F-4081 T440-FCoE Unified Wire Ethernet Controller
	4782 T420-4082  Unified Wire Ethernet Controller
	4783 T420X-4083 Unified Wire Ethernet Controller
	4784 T440-4084 Unified Wire Ethernet Controller
	4785 T420-4085 SFP+ Unified Wire Ethernet Controller
	4786 T440-4086 10Gbase-T Unified Wire Ethernet Controller
	4787 T440T-4087 Unified Wire Ethernet Controller
	4788 T440-4088 Unified Wire Ethernet Controller
	4801 T420-CR Unified Wire Ethernet Controller [VF]
	4802 T422-CR Unified Wire Ethernet Controller [VF]
	4803 T440-CR Unified Wire Ethernet Controller [VF]
	4804 T420-BCH Unified Wire Ethernet Controller [VF]
	4805 T440-BCH Unified Wire Ethernet Controller [VF]
	4806 T440-CH Unified Wire Ethernet Controller [VF]
	4807 T420-SO Unified Wire Ethernet Controller [VF]
	4808 T420-CX Unified Wire Ethernet Controller [VF]
	4809 T420-BT Unified Wire Ethernet Controller [VF]
	480a T404-BT Unified Wire Ethernet Controller [VF]
	480b B420-SR Unified Wire Ethernet Controller [VF]
	480c B404-BT Unified Wire Ethernet Controller [VF]
	480d T480 Unified Wire Ethernet Controller [VF]
	480e T440-LP-CR Unified Wire Ethernet Controller [VF]
	480f T440 [Amsterdam] Unified Wire Ethernet Controller [VF]
	4880 T480-4080 T480 Unified Wire Ethernet Controller [VF]
	4881 T440F-4081 T440-FCoE Unified Wire Ethernet Controller [VF]
	4882 T420-4082 Unified Wire Ethernet Controller [VF]
	4883 T420X-4083 Unified Wire Ethernet Controller [VF]
	4884 T440-4084 Unified Wire Ethernet Controller [VF]
	4885 T420-4085 SFP+ Unified Wire Ethernet Controller [VF]
	4886 T440-4086 10Gbase-T Unified Wire Ethernet Controller [VF]
	4887 T440T-4087 Unified Wire Ethernet Controller [VF]
	4888 T440-4088 Unified Wire Ethernet Controller [VF]
	5001 T520-CR Unified Wire Ethernet Controller
	5002 T522-CR Unified Wire Ethernet Controller
	5003 T540-CR Unified Wire Ethernet Controller
	5004 T520-BCH Unified Wire Ethernet Controller
	5005 T540-BCH Unified Wire Ethernet Controller
	5006 T540-CH Unified Wire Ethernet Controller
	5007 T520-SO Unified Wire Ethernet Controller
	5008 T520-CX Unified Wire Ethernet Controller
	5009 T520-BT Unified Wire Ethernet Controller
	500a T504-BT Unified Wire Ethernet Controller
	500b B520-SR Unified Wire Ethernet Controller
	500c B504-BT Unified Wire Ethernet Controller
	500d T580-CR Unified Wire Ethernet Controller
	500e T540-LP-CR Unified Wire Ethernet Controller
	500f T540 [Amsterdam] Unified Wire Ethernet Controller
	5010 T580-LP-CR Unified Wire Ethernet Controller
	5011 T520-LL-CR Unified Wire Ethernet Controller
	5012 T560-CR Unified Wire Ethernet Controller
	5013 T580-CHR Unified Wire Ethernet Controller
	5014 T580-SO-CR Unified Wire Ethernet Controller
	5015 T502-BT Unified Wire Ethernet Controller
	5016 T580-OCP-SO Unified Wire Ethernet Controller
	5017 T520-OCP-SO Unified Wire Ethernet Controller
	5018 T540-BT Unified Wire Ethernet Controller
	5019 T540-LP-BT Unified Wire Ethernet Controller
	501a T540-SO-BT Unified Wire Ethernet Controller
	501b T540-SO-CR Unified Wire Ethernet Controller
	5080 T540-5080 Unified Wire Ethernet Controller
	5081 T540-5081 Unified Wire Ethernet Controller
	5082 T504-5082 Unified Wire Ethernet Controller
	5083 T540-5083 Unified Wire Ethernet Controller
	5084 T540-5084 Unified Wire Ethernet Controller
	5085 T580-5085 Unified Wire Ethernet Controller
	5086 T580-5086 Unified Wire Ethernet Controller
	5087 T580-5087 Unified Wire Ethernet Controller
	5088 T570-5088 Unified Wire Ethernet Controller
	5089 T520-5089 Unified Wire Ethernet Controller
	5090 T540-5090 Unified Wire Ethernet Controller
	5091 T522-5091 Unified Wire Ethernet Controller
	5092 T520-5092 Unified Wire Ethernet Controller
	5093 T580-5093 Unified Wire Ethernet Controller
	5094 T540-5094 Unified Wire Ethernet Controller
	5095 T540-5095 Unified Wire Ethernet Controller
	5096 T580-5096 Unified Wire Ethernet Controller
	5097 T520-5097 Unified Wire Ethernet Controller
	5098 T580-5098 Unified Wire Ethernet Controller
	5099 T580-5099 Unified Wire Ethernet Controller
	509a T520-509A Unified Wire Ethernet Controller
	509b T540-509B Unified Wire Ethernet Controller
	509c T520-509C Unified Wire Ethernet Controller
	509d T540-509D Unified Wire Ethernet Controller
	509e T520-509E Unified Wire Ethernet Controller
	509f T540-509F Unified Wire Ethernet Controller
	50a0 T540-50A0 Unified Wire Ethernet Controller
	50a1 T540-50A1 Unified Wire Ethernet Controller
	50a2 T580-50A2 Unified Wire Ethernet Controller
	50a3 T580-50A3 Unified Wire Ethernet Controller
	50a4 T540-50A4 Unified Wire Ethernet Controller
	50a5 T522-50A5 Unified Wire Ethernet Controller
	50a6 T522-50A6 Unified Wire Ethernet Controller
	50a7 T580-50A7 Unified Wire Ethernet Controller
	50a8 T580-50A8 Unified Wire Ethernet Controller
	50a9 T580-50A9 Unified Wire Ethernet Controller
	50aa T580-50AA Unified Wire Ethernet Controller
	50ab T520-50AB Unified Wire Ethernet Controller
	50ac T540-50AC Unified Wire Ethernet Controller
	50ad T520-50AD Unified Wire Ethernet Controller
	50ae T540-50AE Unified Wire Ethernet Controller
	50af T580-50AF Unified Wire Ethernet Controller
	50b0 T520-50B0 Unified Wire Ethernet Controller
	5401 T520-CR Unified Wire Ethernet Controller
	5402 T522-CR Unified Wire Ethernet Controller
	5403 T540-CR Unified Wire Ethernet Controller
	5404 T520-BCH Unified Wire Ethernet Controller
	5405 T540-BCH Unified Wire Ethernet Controller
	5406 T540-CH Unified Wire Ethernet Controller
	5407 T520-SO Unified Wire Ethernet Controller
	5408 T520-CX Unified Wire Ethernet Controller
	5409 T520-BT Unified Wire Ethernet Controller
	540a T504-BT Unified Wire Ethernet Controller
	540b B520-SR Unified Wire Ethernet Controller
	540c B504-BT Unified Wire Ethernet Controller
	540d T580-CR Unified Wire Ethernet Controller
	540e T540-LP-CR Unified Wire Ethernet Controller
	540f T540 [Amsterdam] Unified Wire Ethernet Controller
	5410 T580-LP-CR Unified Wire Ethernet Controller
	5411 T520-LL-CR Unified Wire Ethernet Controller
	5412 T560-CR Unified Wire Ethernet Controller
	5413 T580-CHR Unified Wire Ethernet Controller
	5414 T580-SO-CR Unified Wire Ethernet Controller
	5415 T502-BT Unified Wire Ethernet Controller
	5416 T580-OCP-SO Unified Wire Ethernet Controller
	5417 T520-OCP-SO Unified Wire Ethernet Controller
	5418 T540-BT Unified Wire Ethernet Controller
	5419 T540-LP-BT Unified Wire Ethernet Controller
	541a T540-SO-BT Unified Wire Ethernet Controller
	541b T540-SO-CR Unified Wire Ethernet Controller
	5480 T540-5080 Unified Wire Ethernet Controller
	5481 T540-5081 Unified Wire Ethernet Controller
	5482 T504-5082 Unified Wire Ethernet Controller
	5483 T540-5083 Unified Wire Ethernet Controller
	5484 T540-5084 Unified Wire Ethernet Controller
	5485 T580-5085 Unified Wire Ethernet Controller
	5486 T580-5086 Unified Wire Ethernet Controller
	5487 T580-5087 Unified Wire Ethernet Controller
	5488 T570-5088 Unified Wire Ethernet Controller
	5489 T520-5089 Unified Wire Ethernet Controller
	5490 T540-5090 Unified Wire Ethernet Controller
	5491 T522-5091 Unified Wire Ethernet Controller
	5492 T520-5092 Unified Wire Ethernet Controller
	5493 T580-5093 Unified Wire Ethernet Controller
	5494 T540-5094 Unified Wire Ethernet Controller
	5495 T540-5095 Unified Wire Ethernet Controller
	5496 T580-5096 Unified Wire Ethernet Controller
	5497 T520-5097 Unified Wire Ethernet Controller
	5498 T580-5098 Unified Wire Ethernet Controller
	5499 T580-5099 Unified Wire Ethernet Controller
	549a T520-509A Unified Wire Ethernet Controller
	549b T540-509B Unified Wire Ethernet Controller
	549c T520-509C Unified Wire Ethernet Controller
	549d T540-509D Unified Wire Ethernet Controller
	549e T520-509E Unified Wire Ethernet Controller
	549f T540-509F Unified Wire Ethernet Controller
	54a0 T540-50A0 Unified Wire Ethernet Controller
	54a1 T540-50A1 Unified Wire Ethernet Controller
	54a2 T580-50A2 Unified Wire Ethernet Controller
	54a3 T580-50A3 Unified Wire Ethernet Controller
	54a4 T540-50A4 Unified Wire Ethernet Controller
	54a5 T522-50A5 Unified Wire Ethernet Controller
	54a6 T522-50A6 Unified Wire Ethernet Controller
	54a7 T580-50A7 Unified Wire Ethernet Controller
	54a8 T580-50A8 Unified Wire Ethernet Controller
	54a9 T580-50A9 Unified Wire Ethernet Controller
	54aa T580-50AA Unified Wire Ethernet Controller
	54ab T520-50AB Unified Wire Ethernet Controller
	54ac T540-50AC Unified Wire Ethernet Controller
	54ad T520-50AD Unified Wire Ethernet Controller
	54ae T540-50AE Unified Wire Ethernet Controller
	54af T580-50AF Unified Wire Ethernet Controller
	54b0 T520-50B0 Unified Wire Ethernet Controller
	5501 T520-CR Unified Wire Storage Controller
	5502 T522-CR Unified Wire Storage Controller
	5503 T540-CR Unified Wire Storage Controller
	5504 T520-BCH Unified Wire Storage Controller
	5505 T540-BCH Unified Wire Storage Controller
	5506 T540-CH Unified Wire Storage Controller
	5507 T520-SO Unified Wire Storage Controller
	5508 T520-CX Unified Wire Storage Controller
	5509 T520-BT Unified Wire Storage Controller
	550a T504-BT Unified Wire Storage Controller
	550b B520-SR Unified Wire Storage Controller
	550c B504-BT Unified Wire Storage Controller
	550d T580-CR Unified Wire Storage Controller
	550e T540-LP-CR Unified Wire Storage Controller
	550f T540 [Amsterdam] Unified Wire Storage Controller
	5510 T580-LP-CR Unified Wire Storage Controller
	5511 T520-LL-CR Unified Wire Storage Controller
	5512 T560-CR Unified Wire Storage Controller
	5513 T580-CHR Unified Wire Storage Controller
	5514 T580-SO-CR Unified Wire Storage Controller
	5515 T502-BT Unified Wire Storage Controller
	5516 T580-OCP-SO Unified Wire Storage Controller
	5517 T520-OCP-SO Unified Wire Storage Controller
	5518 T540-BT Unified Wire Storage Controller
	5519 T540-LP-BT Unified Wire Storage Controller
	551a T540-SO-BT Unified Wire Storage Controller
	551b T540-SO-CR Unified Wire Storage Controller
	5580 T540-5080 Unified Wire Storage Controller
	5581 T540-5081 Unified Wire Storage Controller
	5582 T504-5082 Unified Wire Storage Controller
	5583 T540-5083 Unified Wire Storage Controller
	5584 T540-5084 Unified Wire Storage Controller
	5585 T580-5085 Unified Wire Storage Controller
	5586 T580-5086 Unified Wire Storage Controller
	5587 T580-5087 Unified Wire Storage Controller
	5588 T570-5088 Unified Wire Storage Controller
	5589 T520-5089 Unified Wire Storage Controller
	5590 T540-5090 Unified Wire Storage Controller
	5591 T522-5091 Unified Wire Storage Controller
	5592 T520-5092 Unified Wire Storage Controller
	5593 T580-5093 Unified Wire Storage Controller
	5594 T540-5094 Unified Wire Storage Controller
	5595 T540-5095 Unified Wire Storage Controller
	5596 T580-5096 Unified Wire Storage Controller
	5597 T520-5097 Unified Wire Storage Controller
	5598 T580-5098 Unified Wire Storage Controller
	5599 T580-5099 Unified Wire Storage Controller
	559a T520-509A Unified Wire Storage Controller
	559b T540-509B Unified Wire Storage Controller
	559c T520-509C Unified Wire Storage Controller
	559d T540-509D Unified Wire Storage Controller
	559e T520-509E Unified Wire Storage Controller
	559f T540-509F Unified Wire Storage Controller
	55a0 T540-50A0 Unified Wire Storage Controller
	55a1 T540-50A1 Unified Wire Storage Controller
	55a2 T580-50A2 Unified Wire Storage Controller
	55a3 T580-50A3 Unified Wire Storage Controller
	55a4 T540-50A4 Unified Wire Storage Controller
	55a5 T522-50A5 Unified Wire Storage Controller
	55a6 T522-50A6 Unified Wire Storage Controller
	55a7 T580-50A7 Unified Wire Storage Controller
	55a8 T580-50A8 Unified Wire Storage Controller
	55a9 T580-50A9 Unified Wire Storage Controller
	55aa T580-50AA Unified Wire Storage Controller
	55ab T520-50AB Unified Wire Storage Controller
	55ac T540-50AC Unified Wire Storage Controller
	55ad T520-50AD Unified Wire Storage Controller
	55ae T540-50AE Unified Wire Storage Controller
	55af T580-50AF Unified Wire Storage Controller
	55b0 T520-50B0 Unified Wire Storage Controller
	5601 T520-CR Unified Wire Storage Controller
	5602 T522-CR Unified Wire Storage Controller
	5603 T540-CR Unified Wire Storage Controller
	5604 T520-BCH Unified Wire Storage Controller
	5605 T540-BCH Unified Wire Storage Controller
	5606 T540-CH Unified Wire Storage Controller
	5607 T520-SO Unified Wire Storage Controller
	5608 T520-CX Unified Wire Storage Controller
	5609 T520-BT Unified Wire Storage Controller
	560a T504-BT Unified Wire Storage Controller
	560b B520-SR Unified Wire Storage Controller
	560c B504-BT Unified Wire Storage Controller
	560d T580-CR Unified Wire Storage Controller
	560e T540-LP-CR Unified Wire Storage Controller
	560f T540 [Amsterdam] Unified Wire Storage Controller
	5610 T580-LP-CR Unified Wire Storage Controller
	5611 T520-LL-CR Unified Wire Storage Controller
	5612 T560-CR Unified Wire Storage Controller
	5613 T580-CHR Unified Wire Storage Controller
	5614 T580-SO-CR Unified Wire Storage Controller
	5615 T502-BT Unified Wire Storage Controller
	5616 T580-OCP-SO Unified Wire Storage Controller
	5617 T520-OCP-SO Unified Wire Storage Controller
	5618 T540-BT Unified Wire Storage Controller
	5619 T540-LP-BT Unified Wire Storage Controller
	561a T540-SO-BT Unified Wire Storage Controller
	561b T540-SO-CR Unified Wire Storage Controller
	5680 T540-5080 Unified Wire Storage Controller
	5681 T540-5081 Unified Wire Storage Controller
	5682 T504-5082 Unified Wire Storage Controller
	5683 T540-5083 Unified Wire Storage Controller
	5684 T540-5084 Unified Wire Storage Controller
	5685 T580-5085 Unified Wire Storage Controller
	5686 T580-5086 Unified Wire Storage Controller
	5687 T580-5087 Unified Wire Storage Controller
	5688 T570-5088 Unified Wire Storage Controller
	5689 T520-5089 Unified Wire Storage Controller
	5690 T540-5090 Unified Wire Storage Controller
	5691 T522-5091 Unified Wire Storage Controller
	5692 T520-5092 Unified Wire Storage Controller
	5693 T580-5093 Unified Wire Storage Controller
	5694 T540-5094 Unified Wire Storage Controller
	5695 T540-5095 Unified Wire Storage Controller
	5696 T580-5096 Unified Wire Storage Controller
	5697 T520-5097 Unified Wire Storage Controller
	5698 T580-5098 Unified Wire Storage Controller
	5699 T580-5099 Unified Wire Storage Controller
	569a T520-509A Unified Wire Storage Controller
	569b T540-509B Unified Wire Storage Controller
	569c T520-509C Unified Wire Storage Controller
	569d T540-509D Unified Wire Storage Controller
	569e T520-509E Unified Wire Storage Controller
	569f T540-509F Unified Wire Storage Controller
	56a0 T540-50A0 Unified Wire Storage Controller
	56a1 T540-50A1 Unified Wire Storage Controller
	56a2 T580-50A2 Unified Wire Storage Controller
	56a3 T580-50A3 Unified Wire Storage Controller
	56a4 T540-50A4 Unified Wire Storage Controller
	56a5 T522-50A5 Unified Wire Storage Controller
	56a6 T522-50A6 Unified Wire Storage Controller
	56a7 T580-50A7 Unified Wire Storage Controller
	56a8 T580-50A8 Unified Wire Storage Controller
	56a9 T580-50A9 Unified Wire Storage Controller
	56aa T580-50AA Unified Wire Storage Controller
	56ab T520-50AB Unified Wire Storage Controller
	56ac T540-50AC Unified Wire Storage Controller
	56ad T520-50AD Unified Wire Storage Controller
	56ae T540-50AE Unified Wire Storage Controller
	56af T580-50AF Unified Wire Storage Controller
	56b0 T520-50B0 Unified Wire Storage Controller
	5701 T520-CR Unified Wire Ethernet Controller
	5702 T522-CR Unified Wire Ethernet Controller
	5703 T540-CR Unified Wire Ethernet Controller
	5704 T520-BCH Unified Wire Ethernet Controller
	5705 T540-BCH Unified Wire Ethernet Controller
	5706 T540-CH Unified Wire Ethernet Controller
	5707 T520-SO Unified Wire Ethernet Controller
	5708 T520-CX Unified Wire Ethernet Controller
	5709 T520-BT Unified Wire Ethernet Controller
	570a T504-BT Unified Wire Ethernet Controller
	570b B520-SR Unified Wire Ethernet Controller
	570c B504-BT Unified Wire Ethernet Controller
	570d T580-CR Unified Wire Ethernet Controller
	570e T540-LP-CR Unified Wire Ethernet Controller
	570f T540 [Amsterdam] Unified Wire Ethernet Controller
	5710 T580-LP-CR Unified Wire Ethernet Controller
	5711 T520-LL-CR Unified Wire Ethernet Controller
	5712 T560-CR Unified Wire Ethernet Controller
	5713 T580-CR Unified Wire Ethernet Controller
	5714 T580-SO-CR Unified Wire Ethernet Controller
	5715 T502-BT Unified Wire Ethernet Controller
	5780 T540-5080 Unified Wire Ethernet Controller
	5781 T540-5081 Unified Wire Ethernet Controller
	5782 T504-5082 Unified Wire Ethernet Controller
	5783 T540-5083 Unified Wire Ethernet Controller
	5784 T580-5084 Unified Wire Ethernet Controller
	5785 T580-5085 Unified Wire Ethernet Controller
	5786 T580-5086 Unified Wire Ethernet Controller
	5787 T580-5087 Unified Wire Ethernet Controller
	5788 T570-5088 Unified Wire Ethernet Controller
	5789 T520-5089 Unified Wire Ethernet Controller
	5790 T540-5090 Unified Wire Ethernet Controller
	5791 T522-5091 Unified Wire Ethernet Controller
	5792 T520-5092 Unified Wire Ethernet Controller
	5793 T580-5093 Unified Wire Ethernet Controller
	5794 T540-5094 Unified Wire Ethernet Controller
	5795 T540-5095 Unified Wire Ethernet Controller
	5796 T580-5096 Unified Wire Ethernet Controller
	5797 T520-5097 Unified Wire Ethernet Controller
	5801 T520-CR Unified Wire Ethernet Controller [VF]
	5802 T522-CR Unified Wire Ethernet Controller [VF]
	5803 T540-CR Unified Wire Ethernet Controller [VF]
	5804 T520-BCH Unified Wire Ethernet Controller [VF]
	5805 T540-BCH Unified Wire Ethernet Controller [VF]
	5806 T540-CH Unified Wire Ethernet Controller [VF]
	5807 T520-SO Unified Wire Ethernet Controller [VF]
	5808 T520-CX Unified Wire Ethernet Controller [VF]
	5809 T520-BT Unified Wire Ethernet Controller [VF]
	580a T504-BT Unified Wire Ethernet Controller [VF]
	580b B520-SR Unified Wire Ethernet Controller [VF]
	580c B504-BT Unified Wire Ethernet Controller [VF]
	580d T580-CR Unified Wire Ethernet Controller [VF]
	580e T540-LP-CR Unified Wire Ethernet Controller [VF]
	580f T540 [Amsterdam] Unified Wire Ethernet Controller [VF]
	5810 T580-LP-CR Unified Wire Ethernet Controller [VF]
	5811 T520-LL-CR Unified Wire Ethernet Controller [VF]
	5812 T560-CR Unified Wire Ethernet Controller [VF]
	5813 T580-CHR Unified Wire Ethernet Controller [VF]
	5814 T580-SO-CR Unified Wire Ethernet Controller [VF]
	5815 T502-BT Unified Wire Ethernet Controller [VF]
	5816 T580-OCP-SO Unified Wire Ethernet Controller [VF]
	5817 T520-OCP-SO Unified Wire Ethernet Controller [VF]
	5818 T540-BT Unified Wire Ethernet Controller [VF]
	5819 T540-LP-BT Unified Wire Ethernet Controller [VF]
	581a T540-SO-BT Unified Wire Ethernet Controller [VF]
	581b T540-SO-CR Unified Wire Ethernet Controller [VF]
	5880 T540-5080 Unified Wire Ethernet Controller [VF]
	5881 T540-5081 Unified Wire Ethernet Controller [VF]
	5882 T504-5082 Unified Wire Ethernet Controller [VF]
	5883 T540-5083 Unified Wire Ethernet Controller [VF]
	5884 T540-5084 Unified Wire Ethernet Controller [VF]
	5885 T580-5085 Unified Wire Ethernet Controller [VF]
	5886 T580-5086 Unified Wire Ethernet Controller [VF]
	5887 T580-5087 Unified Wire Ethernet Controller [VF]
	5888 T570-5088 Unified Wire Ethernet Controller [VF]
	5889 T520-5089 Unified Wire Ethernet Controller [VF]
	5890 T540-5090 Unified Wire Ethernet Controller [VF]
	5891 T522-5091 Unified Wire Ethernet Controller [VF]
	5892 T520-5092 Unified Wire Ethernet Controller [VF]
	5893 T580-5093 Unified Wire Ethernet Controller [VF]
	5894 T540-5094 Unified Wire Ethernet Controller [VF]
	5895 T540-5095 Unified Wire Ethernet Controller [VF]
	5896 T580-5096 Unified Wire Ethernet Controller [VF]
	5897 T520-5097 Unified Wire Ethernet Controller [VF]
	5898 T580-5098 Unified Wire Ethernet Controller [VF]
	5899 T580-5099 Unified Wire Ethernet Controller [VF]
	589a T520-509A Unified Wire Ethernet Controller [VF]
	589b T540-509B Unified Wire Ethernet Controller [VF]
	589c T520-509C Unified Wire Ethernet Controller [VF]
	589d T540-509D Unified Wire Ethernet Controller [VF]
	589e T520-509E Unified Wire Ethernet Controller [VF]
	589f T540-509F Unified Wire Ethernet Controller [VF]
	58a0 T540-50A0 Unified Wire Ethernet Controller [VF]
	58a1 T540-50A1 Unified Wire Ethernet Controller [VF]
	58a2 T580-50A2 Unified Wire Ethernet Controller [VF]
	58a3 T580-50A3 Unified Wire Ethernet Controller [VF]
	58a4 T540-50A4 Unified Wire Ethernet Controller [VF]
	58a5 T522-50A5 Unified Wire Ethernet Controller [VF]
	58a6 T522-50A6 Unified Wire Ethernet Controller [VF]
	58a7 T580-50A7 Unified Wire Ethernet Controller [VF]
	58a8 T580-50A8 Unified Wire Ethernet Controller [VF]
	58a9 T580-50A9 Unified Wire Ethernet Controller [VF]
	58aa T580-50AA Unified Wire Ethernet Controller [VF]
	58ab T520-50AB Unified Wire Ethernet Controller [VF]
	58ac T540-50AC Unified Wire Ethernet Controller [VF]
	58ad T520-50AD Unified Wire Ethernet Controller [VF]
	58ae T540-50AE Unified Wire Ethernet Controller [VF]
	58af T580-50AF Unified Wire Ethernet Controller [VF]
	58b0 T520-50B0 Unified Wire Ethernet Controller [VF]
	6001 T6225-CR Unified Wire Ethernet Controller
	6002 T6225-SO-CR Unified Wire Ethernet Controller
	6003 T6425-CR Unified Wire Ethernet Controller
	6004 T6425-SO-CR Unified Wire Ethernet Controller
	6005 T6225-OCP-SO Unified Wire Ethernet Controller
	6006 T62100-OCP-SO Unified Wire Ethernet Controller
	6007 T62100-LP-CR Unified Wire Ethernet Controller
	6008 T62100-SO-CR Unified Wire Ethernet Controller
	6009 T6210-BT Unified Wire Ethernet Controller
	600d T62100-CR Unified Wire Ethernet Controller
	6011 T6225-LL-CR Unified Wire Ethernet Controller
	6014 T61100-OCP-SO Unified Wire Ethernet Controller
	6015 T6201-BT Unified Wire Ethernet Controller
	6080 T6225-6080 Unified Wire Ethernet Controller
	6081 T62100-6081 Unified Wire Ethernet Controller
	6082 T6225-6082 Unified Wire Ethernet Controller
	6083 T62100-6083 Unified Wire Ethernet Controller
	6084 T64100-6084 Unified Wire Ethernet Controller
	6085 T6240-6085 Unified Wire Ethernet Controller
	6086 T6225-6086 Unified Wire Ethernet Controller
	6087 T6225-6087 Unified Wire Ethernet Controller
	6088 T62100-6088 Unified Wire Ethernet Controller
	6089 T62100-6089 Unified Wire Ethernet Controller
	608a T62100-608a Unified Wire Ethernet Controller
	6092 T62100-KR Unified Wire Ethernet Controller
	6401 T6225-CR Unified Wire Ethernet Controller
	6402 T6225-SO-CR Unified Wire Ethernet Controller
	6403 T6425-CR Unified Wire Ethernet Controller
	6404 T6425-SO-CR Unified Wire Ethernet Controller
	6405 T6225-OCP-SO Unified Wire Ethernet Controller
	6406 T62100-OCP-SO Unified Wire Ethernet Controller
	6407 T62100-LP-CR Unified Wire Ethernet Controller
	6408 T62100-SO-CR Unified Wire Ethernet Controller
	6409 T6210-BT Unified Wire Ethernet Controller
	640d T62100-CR Unified Wire Ethernet Controller
	6411 T6225-LL-CR Unified Wire Ethernet Controller
	6414 T61100-OCP-SO Unified Wire Ethernet Controller
	6415 T6201-BT Unified Wire Ethernet Controller
	6480 T6225-6080 Unified Wire Ethernet Controller
	6481 T62100-6081 Unified Wire Ethernet Controller
	6482 T6225-6082 Unified Wire Ethernet Controller
	6483 T62100-6083 Unified Wire Ethernet Controller
	6484 T64100-6084 Unified Wire Ethernet Controller
	6485 T6240-6085 Unified Wire Ethernet Controller
	6486 T6225-6086 Unified Wire Ethernet Controller
	6487 T6225-6087 Unified Wire Ethernet Controller
	6488 T62100-6088 Unified Wire Ethernet Controller
	6489 T62100-6089 Unified Wire Ethernet Controller
	648a T62100-608a Unified Wire Ethernet Controller
	6492 T62100-KR Unified Wire Ethernet Controller
	6501 T6225-CR Unified Wire Storage Controller
	6502 T6225-SO-CR Unified Wire Storage Controller
	6503 T6425-CR Unified Wire Storage Controller
	6504 T6425-SO-CR Unified Wire Storage Controller
	6505 T6225-OCP-SO Unified Wire Storage Controller
	6506 T62100-OCP-SO Unified Wire Storage Controller
	6507 T62100-LP-CR Unified Wire Storage Controller
	6508 T62100-SO-CR Unified Wire Storage Controller
	6509 T6210-BT Unified Wire Storage Controller
	650d T62100-CR Unified Wire Storage Controller
	6511 T6225-LL-CR Unified Wire Storage Controller
	6514 T61100-OCP-SO Unified Wire Storage Controller
	6515 T6201-BT Unified Wire Storage Controller
	6580 T6225-6080 Unified Wire Storage Controller
	6581 T62100-6081 Unified Wire Storage Controller
	6582 T6225-6082 Unified Wire Storage Controller
	6583 T62100-6083 Unified Wire Storage Controller
	6584 T64100-6084 Unified Wire Storage Controller
	6585 T6240-6085 Unified Wire Storage Controller
	6586 T6225-6086 Unified Wire Storage Controller
	6587 T6225-6087 Unified Wire Storage Controller
	6588 T62100-6088 Unified Wire Storage Controller
	6589 T62100-6089 Unified Wire Storage Controller
	658a T62100-608a Unified Wire Storage Controller
	6592 T62100-KR Unified Wire Storage Controller
	6601 T6225-CR Unified Wire Storage Controller
	6602 T6225-SO-CR Unified Wire Storage Controller
	6603 T6425-CR Unified Wire Storage Controller
	6604 T6425-SO-CR Unified Wire Storage Controller
	6605 T6225-OCP-SO Unified Wire Storage Controller
	6606 T62100-OCP-SO Unified Wire Storage Controller
	6607 T62100-LP-CR Unified Wire Storage Controller
	6608 T62100-SO-CR Unified Wire Storage Controller
	6609 T6210-BT Unified Wire Storage Controller
	660d T62100-CR Unified Wire Storage Controller
	6611 T6225-LL-CR Unified Wire Storage Controller
	6614 T61100-OCP-SO Unified Wire Storage Controller
	6615 T6201-BT Unified Wire Storage Controller
	6680 T6225-6080 Unified Wire Storage Controller
	6681 T62100-6081 Unified Wire Storage Controller
	6682 T6225-6082 Unified Wire Storage Controller
	6683 T62100-6083 Unified Wire Storage Controller
	6684 T64100-6084 Unified Wire Storage Controller
	6685 T6240-6085 Unified Wire Storage Controller
	6686 T6225-6086 Unified Wire Storage Controller
	6687 T6225-6087 Unified Wire Storage Controller
	6688 T62100-6088 Unified Wire Storage Controller
	6689 T62100-6089 Unified Wire Storage Controller
	668a T62100-608a Unified Wire Storage Controller
	6692 T62100-KR Unified Wire Storage Controller
	6801 T6225-CR Unified Wire Ethernet Controller [VF]
	6802 T6225-SO-CR Unified Wire Ethernet Controller [VF]
	6803 T6425-CR Unified Wire Ethernet Controller [VF]
	6804 T6425-SO-CR Unified Wire Ethernet Controller [VF]
	6805 T6225-OCP-SO Unified Wire Ethernet Controller [VF]
	6806 T62100-OCP-SO Unified Wire Ethernet Controller [VF]
	6807 T62100-LP-CR Unified Wire Ethernet Controller [VF]
	6808 T62100-SO-CR Unified Wire Ethernet Controller [VF]
	6809 T6210-BT Unified Wire Ethernet Controller [VF]
	680d T62100-CR Unified Wire Ethernet Controller [VF]
	6811 T6225-LL-CR Unified Wire Ethernet Controller [VF]
	6814 T61100-OCP-SO Unified Wire Ethernet Controller [VF]
	6815 T6201-BT Unified Wire Ethernet Controller [VF]
	6880 T6225-6080 Unified Wire Ethernet Controller [VF]
	6881 T62100-6081 Unified Wire Ethernet Controller [VF]
	6882 T6225-6082 Unified Wire Ethernet Controller [VF]
	6883 T62100-6083 Unified Wire Ethernet Controller [VF]
	6884 T64100-6084 Unified Wire Ethernet Controller [VF]
	6885 T6240-6085 Unified Wire Ethernet Controller [VF]
	6886 T6225-6086 Unified Wire Ethernet Controller [VF]
	6887 T6225-6087 Unified Wire Ethernet Controller [VF]
	6888 T62100-6088 Unified Wire Ethernet Controller [VF]
	6889 T62100-6089 Unified Wire Ethernet Controller [VF]
	688a T62100-608a Unified Wire Ethernet Controller [VF]
	a000 PE10K Unified Wire Ethernet Controller
1426 Storage Technology Corp.
1427 Better On-Line Solutions
1428 Edec Co Ltd
1429 Unex Technology Corp.
142a Kingmax Technology Inc
142b Radiolan
142c Minton Optic Industry Co Ltd
142d Pix stream Inc
142e Vitec Multimedia
142f Radicom Research Inc
1430 ITT Aerospace/Communications Division
1431 Gilat Satellite Networks
1432 Edimax Computer Co.
1433 Eltec Elektronik GmbH
1435 RTD Embedded Technologies, Inc.
1436 CIS Technology Inc
1437 Nissin Inc Co
1438 Atmel-dream
1439 Outsource Engineering & Mfg. Inc
143a Stargate Solutions Inc
143b Canon Research Center, America
143c Amlogic Inc
143d Tamarack Microelectronics Inc
143e Jones Futurex Inc
143f Lightwell Co Ltd - Zax Division
1440 ALGOL Corp.
1441 AGIE Ltd
1442 Phoenix Contact GmbH & Co.
1443 Unibrain S.A.
1444 TRW
1445 Logical DO Ltd
1446 Graphin Co Ltd
1447 AIM GmBH
1448 Alesis Studio Electronics
1449 TUT Systems Inc
144a Adlink Technology
144b Verint Systems Inc.
144c Catalina Research Inc
144d Samsung Electronics Co Ltd
	1600 Apple PCIe SSD
	a544 Exynos 8890 PCIe Root Complex
	a575 Exynos 7420 PCIe Root Complex
	a5e3 Exynos 5433 PCIe Root Complex
	a800 XP941 PCIe SSD
	a802 NVMe SSD Controller SM951/PM951
	a804 NVMe SSD Controller SM961/PM961/SM963
	a808 NVMe SSD Controller SM981/PM981/PM983
	a809 NVMe SSD Controller 980
	a80a NVMe SSD Controller PM9A1/PM9A3/980PRO
	a80b NVMe SSD Controller PM9B1
	a820 NVMe SSD Controller 171X
	a821 NVMe SSD Controller 172X
	a822 NVMe SSD Controller 172Xa/172Xb
	a824 NVMe SSD Controller PM173X
	a825 NVMe SSD Controller PM173Xa
	a826 NVMe SSD Controller PM174X
	ecec Exynos 8895 PCIe Root Complex
144e OLITEC
144f Askey Computer Corp.
1450 Octave Communications Ind.
1451 SP3D Chip Design GmBH
1453 MYCOM Inc
1454 Altiga Networks
1455 Logic Plus Plus Inc
1456 Advanced Hardware Architectures
1457 Nuera Communications Inc
1458 Gigabyte Technology Co., Ltd
1459 DOOIN Electronics
145a Escalate Networks Inc
145b PRAIM SRL
145c Cryptek
145d Gallant Computer Inc
145e Aashima Technology B.V.
145f Baldor Electric Company
1460 DYNARC INC
1461 Avermedia Technologies Inc
1462 Micro-Star International Co., Ltd. [MSI]
	3483 MSI USB 3.0 (VIA VL80x-based xHCI USB Controller)
	7c56 Realtek Ethernet controller RTL8111H
	aaf0 Radeon RX 580 Gaming X 8G
1463 Fast Corporation
1464 Interactive Circuits & Systems Ltd
1465 GN NETTEST Telecom DIV.
1466 Designpro Inc.
1467 DIGICOM SPA
1468 AMBIT Microsystem Corp.
1469 Cleveland Motion Controls
146a Aeroflex
146b Parascan Technologies Ltd
146c Ruby Tech Corp.
146d Tachyon, INC.
146e Williams Electronics Games, Inc.
146f Multi Dimensional Consulting Inc
1470 Bay Networks
1471 Integrated Telecom Express Inc
1472 DAIKIN Industries, Ltd
1473 ZAPEX Technologies Inc
1474 Doug Carson & Associates
1475 PICAZO Communications
1476 MORTARA Instrument Inc
1477 Net Insight
1478 DIATREND Corporation
1479 TORAY Industries Inc
147a FORMOSA Industrial Computing
147b ABIT Computer Corp.
147c AWARE, Inc.
147d Interworks Computer Products
147e Matsushita Graphic Communication Systems, Inc.
147f NIHON UNISYS, Ltd.
1480 SCII Telecom
1481 BIOPAC Systems Inc
1482 ISYTEC - Integrierte Systemtechnik GmBH
1483 LABWAY Corporation
1484 Logic Corporation
1485 ERMA - Electronic GmBH
1486 L3 Communications Telemetry & Instrumentation
1487 MARQUETTE Medical Systems
1489 KYE Systems Corporation
148a OPTO
148b INNOMEDIALOGIC Inc.
148c Tul Corporation / PowerColor
148d DIGICOM Systems, Inc.
148e OSI Plus Corporation
148f Plant Equipment, Inc.
1490 Stone Microsystems PTY Ltd.
1491 ZEAL Corporation
1492 Time Logic Corporation
1493 MAKER Communications
1494 WINTOP Technology, Inc.
1495 TOKAI Communications Industry Co. Ltd
1496 JOYTECH Computer Co., Ltd.
1497 SMA Regelsysteme GmBH
1498 TEWS Technologies GmbH
1499 EMTEC CO., Ltd
149a ANDOR Technology Ltd
149b SEIKO Instruments Inc
149c OVISLINK Corp.
149d NEWTEK Inc
149e Mapletree Networks Inc.
149f LECTRON Co Ltd
14a0 SOFTING GmBH
14a1 Systembase Co Ltd
14a2 Millennium Engineering Inc
14a3 Maverick Networks
14a4 Lite-On Technology Corporation
14a5 XIONICS Document Technologies Inc
14a6 INOVA Computers GmBH & Co KG
14a7 MYTHOS Systems Inc
14a8 FEATRON Technologies Corporation
14a9 HIVERTEC Inc
14aa Advanced MOS Technology Inc
14ab Siemens Industry Software Inc.
14ac Novaweb Technologies Inc
14ad Time Space Radio AB
14ae CTI, Inc
14af Guillemot Corporation
14b0 BST Communication Technology Ltd
14b1 Nextcom K.K.
14b2 ENNOVATE Networks Inc
14b3 XPEED Inc
14b4 PHILIPS Business Electronics B.V.
14b5 Creamware GmBH
14b6 Quantum Data Corp.
14b7 PROXIM Inc
14b8 Techsoft Technology Co Ltd
14b9 Cisco Aironet Wireless Communications
14ba INTERNIX Inc.
14bb SEMTECH Corporation
14bc Globespan Semiconductor Inc.
14bd CARDIO Control N.V.
14be L3 Communications
14bf SPIDER Communications Inc.
14c0 COMPAL Electronics Inc
14c1 MYRICOM Inc.
14c2 DTK Computer
14c3 MEDIATEK Corp.
	0608 MT7921K (RZ608) Wi-Fi 6E 80MHz
	0616 MT7922 802.11ax PCI Express Wireless Network Adapter
	7612 MT7612E 802.11acbgn PCI Express Wireless Network Adapter
	7615 MT7615E 802.11ac PCI Express Wireless Network Adapter
	7630 MT7630e 802.11bgn Wireless Network Adapter
	7662 MT7662E 802.11ac PCI Express Wireless Network Adapter
	7915 MT7915E 802.11ax PCI Express Wireless Network Adapter
	7961 MT7921 802.11ax PCI Express Wireless Network Adapter
14c4 IWASAKI Information Systems Co Ltd
14c5 Automation Products AB
14c6 Data Race Inc
14c7 Modular Technology Holdings Ltd
14c8 Turbocomm Tech. Inc.
14c9 ODIN Telesystems Inc
14ca PE Logic Corp.
14cb Billionton Systems Inc
14cc NAKAYO Telecommunications Inc
14cd Universal Global Scientific Industrial Co.,Ltd
14ce Whistle Communications
14cf TEK Microsystems Inc.
14d0 Ericsson Axe R & D
14d1 Computer Hi-Tech Co Ltd
14d2 Titan Electronics Inc
14d3 CIRTECH (UK) Ltd
14d4 Panacom Technology Corp
14d5 Nitsuko Corporation
14d6 Accusys Inc
14d7 Hirakawa Hewtech Corp
14d8 HOPF Elektronik GmBH
14d9 Alliance Semiconductor Corporation
14da National Aerospace Laboratories
14db AFAVLAB Technology Inc
14dc Amplicon Liveline Ltd
14dd Boulder Design Labs Inc
14de Applied Integration Corporation
14df ASIC Communications Corp
14e1 INVERTEX
14e2 INFOLIBRIA
14e3 AMTELCO
14e4 Broadcom Inc. and subsidiaries
	0576 BCM43224 802.11a/b/g/n
	0800 Sentry5 Chipcommon I/O Controller
	0804 Sentry5 PCI Bridge
	0805 Sentry5 MIPS32 CPU
	0806 Sentry5 Ethernet Controller
	080b Sentry5 Crypto Accelerator
	080f Sentry5 DDR/SDR RAM Controller
	0811 Sentry5 External Interface Core
	0816 BCM3302 Sentry5 MIPS32 CPU
	1570 720p FaceTime HD Camera
	1600 NetXtreme BCM5752 Gigabit Ethernet PCI Express
	1601 NetXtreme BCM5752M Gigabit Ethernet PCI Express
	1604 BCM5745X NetXtreme-E Ethernet Partition
	1605 BCM5745X NetXtreme-E RDMA Partition
	1606 BCM5745X NetXtreme-E RDMA Virtual Function
	1609 BCM5745X NetXtreme-E Ethernet Virtual Function
	1612 BCM70012 Video Decoder [Crystal HD]
	1614 BCM57454 NetXtreme-E 10Gb/25Gb/40Gb/50Gb/100Gb Ethernet
	1615 BCM70015 Video Decoder [Crystal HD]
	1639 NetXtreme II BCM5709 Gigabit Ethernet
	163a NetXtreme II BCM5709S Gigabit Ethernet
	163b NetXtreme II BCM5716 Gigabit Ethernet
	163c NetXtreme II BCM5716S Gigabit Ethernet
	163d NetXtreme II BCM57811 10-Gigabit Ethernet
	163e NetXtreme II BCM57811 10 Gigabit Ethernet Multi Function
	163f NetXtreme II BCM57811 10-Gigabit Ethernet Virtual Function
	1641 NetXtreme BCM57787 Gigabit Ethernet PCIe
	1642 NetXtreme BCM57764 Gigabit Ethernet PCIe
	1643 NetXtreme BCM5725 Gigabit Ethernet PCIe
	1644 NetXtreme BCM5700 Gigabit Ethernet
	1645 NetXtreme BCM5701 Gigabit Ethernet
	1646 NetXtreme BCM5702 Gigabit Ethernet
	1647 NetXtreme BCM5703 Gigabit Ethernet
	1648 NetXtreme BCM5704 Gigabit Ethernet
	1649 NetXtreme BCM5704S_2 Gigabit Ethernet
	164a NetXtreme II BCM5706 Gigabit Ethernet
	164c NetXtreme II BCM5708 Gigabit Ethernet
	164d NetXtreme BCM5702FE Gigabit Ethernet
	164e NetXtreme II BCM57710 10-Gigabit PCIe [Everest]
	164f NetXtreme II BCM57711 10-Gigabit PCIe
	1650 NetXtreme II BCM57711E 10-Gigabit PCIe
	1653 NetXtreme BCM5705 Gigabit Ethernet
	1654 NetXtreme BCM5705_2 Gigabit Ethernet
	1655 NetXtreme BCM5717 Gigabit Ethernet PCIe
	1656 NetXtreme BCM5718 Gigabit Ethernet PCIe
	1657 NetXtreme BCM5719 Gigabit Ethernet PCIe
	1659 NetXtreme BCM5721 Gigabit Ethernet PCI Express
	165a NetXtreme BCM5722 Gigabit Ethernet PCI Express
	165b NetXtreme BCM5723 Gigabit Ethernet PCIe
	165c NetXtreme BCM5724 Gigabit Ethernet PCIe
	165d NetXtreme BCM5705M Gigabit Ethernet
	165e NetXtreme BCM5705M_2 Gigabit Ethernet
	165f NetXtreme BCM5720 Gigabit Ethernet PCIe
	1662 NetXtreme II BCM57712 10 Gigabit Ethernet
	1663 NetXtreme II BCM57712 10 Gigabit Ethernet Multi Function
	1665 NetXtreme BCM5717 Gigabit Ethernet PCIe
	1668 NetXtreme BCM5714 Gigabit Ethernet
	1669 NetXtreme 5714S Gigabit Ethernet
	166a NetXtreme BCM5780 Gigabit Ethernet
	166b NetXtreme BCM5780S Gigabit Ethernet
	166e 570x 10/100 Integrated Controller
	166f NetXtreme II BCM57712 10 Gigabit Ethernet Virtual Function
	1672 NetXtreme BCM5754M Gigabit Ethernet PCI Express
	1673 NetXtreme BCM5755M Gigabit Ethernet PCI Express
	1674 NetXtreme BCM5756ME Gigabit Ethernet PCI Express
	1677 NetXtreme BCM5751 Gigabit Ethernet PCI Express
	1678 NetXtreme BCM5715 Gigabit Ethernet
	1679 NetXtreme BCM5715S Gigabit Ethernet
	167a NetXtreme BCM5754 Gigabit Ethernet PCI Express
	167b NetXtreme BCM5755 Gigabit Ethernet PCI Express
	167d NetXtreme BCM5751M Gigabit Ethernet PCI Express
	167e NetXtreme BCM5751F Fast Ethernet PCI Express
	167f NetLink BCM5787F Fast Ethernet PCI Express
	1680 NetXtreme BCM5761e Gigabit Ethernet PCIe
	1681 NetXtreme BCM5761 Gigabit Ethernet PCIe
	1682 NetXtreme BCM57762 Gigabit Ethernet PCIe
	1683 NetXtreme BCM57767 Gigabit Ethernet PCIe
	1684 NetXtreme BCM5764M Gigabit Ethernet PCIe
	1685 NetXtreme II BCM57500S Gigabit Ethernet
	1686 NetXtreme BCM57766 Gigabit Ethernet PCIe
	1687 NetXtreme BCM5762 Gigabit Ethernet PCIe
	1688 NetXtreme BCM5761 10/100/1000BASE-T Ethernet
	168a NetXtreme II BCM57800 1/10 Gigabit Ethernet
	168d NetXtreme II BCM57840 10/20 Gigabit Ethernet
	168e NetXtreme II BCM57810 10 Gigabit Ethernet
	1690 NetXtreme BCM57760 Gigabit Ethernet PCIe
	1691 NetLink BCM57788 Gigabit Ethernet PCIe
	1692 NetLink BCM57780 Gigabit Ethernet PCIe
	1693 NetLink BCM5787M Gigabit Ethernet PCI Express
	1694 NetLink BCM57790 Gigabit Ethernet PCIe
	1696 NetXtreme BCM5782 Gigabit Ethernet
	1698 NetLink BCM5784M Gigabit Ethernet PCIe
	1699 NetLink BCM5785 Gigabit Ethernet
	169a NetLink BCM5786 Gigabit Ethernet PCI Express
	169b NetLink BCM5787 Gigabit Ethernet PCI Express
	169c NetXtreme BCM5788 Gigabit Ethernet
	169d NetLink BCM5789 Gigabit Ethernet PCI Express
	16a0 NetLink BCM5785 Fast Ethernet
	16a1 BCM57840 NetXtreme II 10 Gigabit Ethernet
	16a2 BCM57840 NetXtreme II 10/20-Gigabit Ethernet
	16a3 NetXtreme BCM57786 Gigabit Ethernet PCIe
	16a4 BCM57840 NetXtreme II Ethernet Multi Function
	16a5 NetXtreme II BCM57800 1/10 Gigabit Ethernet Multi Function
	16a6 NetXtreme BCM5702X Gigabit Ethernet
	16a7 NetXtreme BCM5703X Gigabit Ethernet
	16a8 NetXtreme BCM5704S Gigabit Ethernet
	16a9 NetXtreme II BCM57800 1/10 Gigabit Ethernet Virtual Function
	16aa NetXtreme II BCM5706S Gigabit Ethernet
	16ab NetXtreme II BCM57840 10/20 Gigabit Ethernet Multi Function
	16ac NetXtreme II BCM5708S Gigabit Ethernet
	16ad NetXtreme II BCM57840 10/20 Gigabit Ethernet Virtual Function
	16ae NetXtreme II BCM57810 10 Gigabit Ethernet Multi Function
	16af NetXtreme II BCM57810 10 Gigabit Ethernet Virtual Function
	16b0 NetXtreme BCM57761 Gigabit Ethernet PCIe
	16b1 NetLink BCM57781 Gigabit Ethernet PCIe
	16b2 NetLink BCM57791 Gigabit Ethernet PCIe
	16b3 NetXtreme BCM57786 Gigabit Ethernet PCIe
	16b4 NetXtreme BCM57765 Gigabit Ethernet PCIe
	16b5 NetLink BCM57785 Gigabit Ethernet PCIe
	16b6 NetLink BCM57795 Gigabit Ethernet PCIe
	16b7 NetXtreme BCM57782 Gigabit Ethernet PCIe
	16bc BCM57765/57785 SDXC/MMC Card Reader
	16be BCM57765/57785 MS Card Reader
	16bf BCM57765/57785 xD-Picture Card Reader
	16c1 NetXtreme-E RDMA Virtual Function
	16c6 NetXtreme BCM5702A3 Gigabit Ethernet
	16c7 NetXtreme BCM5703 Gigabit Ethernet
	16c8 BCM57301 NetXtreme-C 10Gb Ethernet Controller
	16c9 BCM57302 NetXtreme-C 10Gb/25Gb Ethernet Controller
	16ca BCM57304 NetXtreme-C 10Gb/25Gb/40Gb/50Gb Ethernet Controller
	16cb NetXtreme-C Ethernet Virtual Function
	16cc BCM57417 NetXtreme-E Ethernet Partition
	16ce BCM57311 NetXtreme-C 10Gb RDMA Ethernet Controller
	16cf BCM57312 NetXtreme-C 10Gb/25Gb RDMA Ethernet Controller
	16d0 BCM57402 NetXtreme-E 10Gb Ethernet Controller
	16d1 BCM57404 NetXtreme-E 10Gb/25Gb Ethernet Controller
	16d2 BCM57406 NetXtreme-E 10GBASE-T Ethernet Controller
	16d3 NetXtreme-E Ethernet Virtual Function
	16d4 BCM57402 NetXtreme-E Ethernet Partition
	16d5 BCM57407 NetXtreme-E 10GBase-T Ethernet Controller
	16d6 BCM57412 NetXtreme-E 10Gb RDMA Ethernet Controller
	16d7 BCM57414 NetXtreme-E 10Gb/25Gb RDMA Ethernet Controller
	16d8 BCM57416 NetXtreme-E Dual-Media 10G RDMA Ethernet Controller
	16d9 BCM57417 NetXtreme-E 10GBASE-T RDMA Ethernet Controller
	16dc NetXtreme-E Ethernet Virtual Function
	16dd NetLink BCM5781 Gigabit Ethernet PCI Express
	16de BCM57412 NetXtreme-E Ethernet Partition
	16df BCM57314 NetXtreme-C 10Gb/25Gb/40Gb/50Gb RDMA Ethernet Controller
	16e1 NetXtreme-C Ethernet Virtual Function
	16e2 BCM57417 NetXtreme-E 10Gb/25Gb RDMA Ethernet Controller
	16e3 BCM57416 NetXtreme-E 10Gb RDMA Ethernet Controller
	16e5 NetXtreme-C RDMA Virtual Function
	16e7 BCM57404 NetXtreme-E Ethernet Partition
	16e8 BCM57406 NetXtreme-E Ethernet Partition
	16e9 BCM57407 NetXtreme-E 25Gb Ethernet Controller
	16eb BCM57412 NetXtreme-E RDMA Partition
	16ec BCM57414 NetXtreme-E Ethernet Partition
	16ed BCM57414 NetXtreme-E RDMA Partition
	16ee BCM57416 NetXtreme-E Ethernet Partition
	16ef BCM57416 NetXtreme-E RDMA Partition
	16f1 BCM57452 NetXtreme-E 10Gb/25Gb/40Gb/50Gb Ethernet
	16f3 NetXtreme BCM5727 Gigabit Ethernet PCIe
	16f7 NetXtreme BCM5753 Gigabit Ethernet PCI Express
	16fd NetXtreme BCM5753M Gigabit Ethernet PCI Express
	16fe NetXtreme BCM5753F Fast Ethernet PCI Express
	170c BCM4401-B0 100Base-TX
	170d NetXtreme BCM5901 100Base-TX
	170e NetXtreme BCM5901 100Base-TX
	1712 NetLink BCM5906 Fast Ethernet PCI Express
	1713 NetLink BCM5906M Fast Ethernet PCI Express
	1750 BCM57508 NetXtreme-E 10Gb/25Gb/40Gb/50Gb/100Gb/200Gb Ethernet
	1751 BCM57504 NetXtreme-E 10Gb/25Gb/40Gb/50Gb/100Gb/200Gb Ethernet
	1752 BCM57502 NetXtreme-E 10Gb/25Gb/40Gb/50Gb Ethernet
	1800 BCM57502 NetXtreme-E Ethernet Partition
	1801 BCM57504 NetXtreme-E Ethernet Partition
	1802 BCM57508 NetXtreme-E Ethernet Partition
	1803 BCM57502 NetXtreme-E RDMA Partition
	1804 BCM57504 NetXtreme-E RDMA Partition
	1805 BCM57508 NetXtreme-E RDMA Partition
	1806 BCM5750X NetXtreme-E Ethernet Virtual Function
	1807 BCM5750X NetXtreme-E RDMA Virtual Function
	1808 BCM5750X NetXtreme-E Ethernet Virtual Function
	1809 BCM5750X NetXtreme-E RDMA Virtual Function
	2711 BCM2711 PCIe Bridge
	3352 BCM3352
	3360 BCM3360
	4210 BCM4210 iLine10 HomePNA 2.0
	4211 BCM4211 iLine10 HomePNA 2.0 + V.90 56k modem
	4212 BCM4212 v.90 56k modem
	4220 802-11b/g Wireless PCI controller, packaged as a Linksys WPC54G ver 1.2 PCMCIA card
	4222 NetXtreme BCM5753M Gigabit Ethernet PCI Express
	4301 BCM4301 802.11b Wireless LAN Controller
	4305 BCM4307 V.90 56k Modem
	4306 BCM4306 802.11bg Wireless LAN controller
	4307 BCM4306 802.11bg Wireless LAN Controller
	4310 BCM4310 Chipcommon I/OController
	4311 BCM4311 802.11b/g WLAN
	4312 BCM4311 802.11a/b/g
	4313 BCM4311 802.11a
	4315 BCM4312 802.11b/g LP-PHY
	4318 BCM4318 [AirForce One 54g] 802.11g Wireless LAN Controller
	4319 BCM4318 [AirForce 54g] 802.11a/b/g PCI Express Transceiver
	4320 BCM4306 802.11b/g Wireless LAN Controller
	4321 BCM4321 802.11a Wireless Network Controller
	4322 BCM4322 802.11bgn Wireless Network Controller
	4324 BCM4309 802.11abg Wireless Network Controller
	4325 BCM4306 802.11bg Wireless Network Controller
	4326 BCM4307 Chipcommon I/O Controller?
	4328 BCM4321 802.11a/b/g/n
	4329 BCM4321 802.11b/g/n
	432a BCM4321 802.11an Wireless Network Controller
	432b BCM4322 802.11a/b/g/n Wireless LAN Controller
	432c BCM4322 802.11b/g/n
	432d BCM4322 802.11an Wireless Network Controller
	4331 BCM4331 802.11a/b/g/n
	4333 Serial (EDGE/GPRS modem part of Option GT Combo Edge)
	4344 EDGE/GPRS data and 802.11b/g combo cardbus [GC89]
	4350 BCM43222 Wireless Network Adapter
	4351 BCM43222 802.11abgn Wireless Network Adapter
	4353 BCM43224 802.11a/b/g/n
	4357 BCM43225 802.11b/g/n
	4358 BCM43227 802.11b/g/n
	4359 BCM43228 802.11a/b/g/n
	4360 BCM4360 802.11ac Wireless Network Adapter
	4365 BCM43142 802.11b/g/n
	43a0 BCM4360 802.11ac Wireless Network Adapter
	43a1 BCM4360 802.11ac Wireless Network Adapter
	43a2 BCM4360 802.11ac Wireless Network Adapter
	43a3 BCM4350 802.11ac Wireless Network Adapter
	43a9 BCM43217 802.11b/g/n
	43aa BCM43131 802.11b/g/n
	43ae BCM43162 802.11ac Wireless Network Adapter
	43b1 BCM4352 802.11ac Wireless Network Adapter
	43ba BCM43602 802.11ac Wireless LAN SoC
	43bb BCM43602 802.11ac Wireless LAN SoC
	43bc BCM43602 802.11ac Wireless LAN SoC
	43d3 BCM43567 802.11ac Wireless Network Adapter
	43d9 BCM43570 802.11ac Wireless Network Adapter
	43dc BCM4355 802.11ac Wireless LAN SoC
	43df BCM4354 802.11ac Wireless LAN SoC
	43e9 BCM4358 802.11ac Wireless LAN SoC
	43ec BCM4356 802.11ac Wireless Network Adapter
	4401 BCM4401 100Base-T
	4402 BCM4402 Integrated 10/100BaseT
	4403 BCM4402 V.90 56k Modem
	4410 BCM4413 iLine32 HomePNA 2.0
	4411 BCM4413 V.90 56k modem
	4412 BCM4412 10/100BaseT
	4415 BCM4359 802.11ac Dual-Band Wireless Network Controller
	441f BCM4361 802.11ac Dual-Band Wireless Network Controller
	4420 BCM4361 802.11ac 2.4 GHz Wireless Network Controller
	4421 BCM4361 802.11ac 5 GHz Wireless Network Controller
	4425 BRCM4378 Wireless Network Adapter
	4430 BCM44xx CardBus iLine32 HomePNA 2.0
	4432 BCM4432 CardBus 10/100BaseT
	4464 BCM4364 802.11ac Wireless Network Adapter
	4488 BCM4377b Wireless Network Adapter
	4610 BCM4610 Sentry5 PCI to SB Bridge
	4611 BCM4610 Sentry5 iLine32 HomePNA 1.0
	4612 BCM4610 Sentry5 V.90 56k Modem
	4613 BCM4610 Sentry5 Ethernet Controller
	4614 BCM4610 Sentry5 External Interface
	4615 BCM4610 Sentry5 USB Controller
	4704 BCM4704 PCI to SB Bridge
	4705 BCM4704 Sentry5 802.11b Wireless LAN Controller
	4706 BCM4704 Sentry5 Ethernet Controller
	4707 BCM4704 Sentry5 USB Controller
	4708 BCM4704 Crypto Accelerator
	4710 BCM4710 Sentry5 PCI to SB Bridge
	4711 BCM47xx Sentry5 iLine32 HomePNA 2.0
	4712 BCM47xx V.92 56k modem
	4713 Sentry5 Ethernet Controller
	4714 BCM47xx Sentry5 External Interface
	4715 BCM47xx Sentry5 USB / Ethernet Controller
	4716 BCM47xx Sentry5 USB Host Controller
	4717 BCM47xx Sentry5 USB Device Controller
	4718 Sentry5 Crypto Accelerator
	4719 BCM47xx/53xx RoboSwitch Core
	4720 BCM4712 MIPS CPU
	4727 BCM4313 802.11bgn Wireless Network Adapter
	5365 BCM5365P Sentry5 Host Bridge
	5600 BCM5600 StrataSwitch 24+2 Ethernet Switch Controller
	5605 BCM5605 StrataSwitch 24+2 Ethernet Switch Controller
	5615 BCM5615 StrataSwitch 24+2 Ethernet Switch Controller
	5625 BCM5625 StrataSwitch 24+2 Ethernet Switch Controller
	5645 BCM5645 StrataSwitch 24+2 Ethernet Switch Controller
	5670 BCM5670 8-Port 10GE Ethernet Switch Fabric
	5680 BCM5680 G-Switch 8 Port Gigabit Ethernet Switch Controller
	5690 BCM5690 12-port Multi-Layer Gigabit Ethernet Switch
	5691 BCM5691 GE/10GE 8+2 Gigabit Ethernet Switch Controller
	5692 BCM5692 12-port Multi-Layer Gigabit Ethernet Switch
	5695 BCM5695 12-port + HiGig Multi-Layer Gigabit Ethernet Switch
	5698 BCM5698 12-port Multi-Layer Gigabit Ethernet Switch
	5820 BCM5820 Crypto Accelerator
	5821 BCM5821 Crypto Accelerator
	5822 BCM5822 Crypto Accelerator
	5823 BCM5823 Crypto Accelerator
	5824 BCM5824 Crypto Accelerator
	5840 BCM5840 Crypto Accelerator
	5841 BCM5841 Crypto Accelerator
	5850 BCM5850 Crypto Accelerator
	5e87 Valkyrie offload engine
	5e88 Viper Offload Engine
	5f69 BRCM4378 Bluetooth Controller
	5f71 BRCM4387 Bluetooth Controller
	5fa0 BRCM4377 Bluetooth Controller
	8602 BCM7400/BCM7405 Serial ATA Controller
	9026 CN99xx [ThunderX2] Integrated USB 3.0 xHCI Host Controller
	9027 CN99xx [ThunderX2] Integrated AHCI/SATA 3 Host Controller
	a8d8 BCM43224/5 Wireless Network Adapter
	aa52 BCM43602 802.11ac Wireless LAN SoC
	b080 BCM56080 Firelight2 Switch ASIC
	b302 BCM56302 StrataXGS 24x1GE 2x10GE Switch Controller
	b334 BCM56334 StrataXGS 24x1GE 4x10GE Switch Controller
	b370 BCM56370 Switch ASIC
	b371 BCM56371 Switch ASIC
	b372 BCM56372 Switch ASIC
	b375 BCM56375 Switch ASIC
	b376 BCM56376 Switch ASIC
	b377 BCM56377 Switch ASIC
	b379 Broadcom BCM56379 Switch ASIC
	b470 BCM56470 SWITCH ASIC
	b471 BCM56471 SWITCH ASIC
	b472 BCM56472 SWITCH ASIC
	b800 BCM56800 StrataXGS 10GE Switch Controller
	b842 BCM56842 Trident 10GE Switch Controller
	b850 BCM56850 Switch ASIC [Trident2]
	b880 BCM56880 Switch ASIC
	b960 BCM56960 Switch ASIC [Tomahawk]
	b990 BCM56990 Switch ASIC [Tomahawk4]
	b996 BCM56996 106G Switch ASIC [Tomahawk4G]
	b998 BCM56998 106G Switch ASIC [Tomahawk4GT]
	b999 BCM56999 106G Switch ASIC [Tomahawk4D]
	c909 BCM78909 Switch ASIC
	c914 BCM78914 Switch ASIC [Tomahawk6C]
	d802 BCM58802 Stingray 50Gb Ethernet SoC
	d804 BCM58804 Stingray 100Gb Ethernet SoC
	f800 BCM78800 Switch ASIC [Trident5-X12]
14e5 Pixelfusion Ltd
14e6 SHINING Technology Inc
14e7 3CX
14e8 RAYCER Inc
14e9 GARNETS System CO Ltd
14ea Planex Communications, Inc
14eb SEIKO EPSON Corp
14ec Agilent Technologies
14ed DATAKINETICS Ltd
14ee MASPRO KENKOH Corp
14ef CARRY Computer ENG. CO Ltd
14f0 CANON RESEACH CENTRE FRANCE
14f1 Conexant Systems, Inc.
	1002 HCF 56k Modem
	1003 HCF 56k Modem
	1004 HCF 56k Modem
	1005 HCF 56k Modem
	1006 HCF 56k Modem
	1022 HCF 56k Modem
	1023 HCF 56k Modem
	1024 HCF 56k Modem
	1025 HCF 56k Modem
	1026 HCF 56k Modem
	1032 HCF 56k Modem
	1033 HCF 56k Data/Fax Modem
	1034 HCF 56k Data/Fax/Voice Modem
	1035 HCF 56k Data/Fax/Voice/Spkp (w/Handset) Modem
	1036 HCF 56k Data/Fax/Voice/Spkp Modem
	1052 HCF 56k Data/Fax Modem (Worldwide)
	1053 HCF 56k Data/Fax Modem (Worldwide)
	1054 HCF 56k Data/Fax/Voice Modem (Worldwide)
	1055 HCF 56k Data/Fax/Voice/Spkp (w/Handset) Modem (Worldwide)
	1056 HCF 56k Data/Fax/Voice/Spkp Modem (Worldwide)
	1057 HCF 56k Data/Fax/Voice/Spkp Modem (Worldwide)
	1059 HCF 56k Data/Fax/Voice Modem (Worldwide)
	1063 HCF 56k Data/Fax Modem
	1064 HCF 56k Data/Fax/Voice Modem
	1065 HCF 56k Data/Fax/Voice/Spkp (w/Handset) Modem
	1066 HCF 56k Data/Fax/Voice/Spkp Modem
	1085 HCF V90 56k Data/Fax/Voice/Spkp PCI Modem
	10b6 CX06834-11 HCF V.92 56k Data/Fax/Voice/Spkp Modem
	1433 HCF 56k Data/Fax Modem
	1434 HCF 56k Data/Fax/Voice Modem
	1435 HCF 56k Data/Fax/Voice/Spkp (w/Handset) Modem
	1436 HCF 56k Data/Fax Modem
	1453 HCF 56k Data/Fax Modem
	1454 HCF 56k Data/Fax/Voice Modem
	1455 HCF 56k Data/Fax/Voice/Spkp (w/Handset) Modem
	1456 HCF 56k Data/Fax/Voice/Spkp Modem
	1610 ADSL AccessRunner PCI Arbitration Device
	1611 AccessRunner PCI ADSL Interface Device
	1620 AccessRunner V2 PCI ADSL Arbitration Device
	1621 AccessRunner V2 PCI ADSL Interface Device
	1622 AccessRunner V2 PCI ADSL Yukon WAN Adapter
	1803 HCF 56k Modem
	1811 MiniPCI Network Adapter
	1815 HCF 56k Modem
	1830 CX861xx Integrated Host Bridge
	2003 HSF 56k Data/Fax Modem
	2004 HSF 56k Data/Fax/Voice Modem
	2005 HSF 56k Data/Fax/Voice/Spkp (w/Handset) Modem
	2006 HSF 56k Data/Fax/Voice/Spkp Modem
	2013 HSF 56k Data/Fax Modem
	2014 HSF 56k Data/Fax/Voice Modem
	2015 HSF 56k Data/Fax/Voice/Spkp (w/Handset) Modem
	2016 HSF 56k Data/Fax/Voice/Spkp Modem
	2043 HSF 56k Data/Fax Modem (WorldW SmartDAA)
	2044 HSF 56k Data/Fax/Voice Modem (WorldW SmartDAA)
	2045 HSF 56k Data/Fax/Voice/Spkp (w/Handset) Modem (WorldW SmartDAA)
	2046 HSF 56k Data/Fax/Voice/Spkp Modem (WorldW SmartDAA)
	2063 HSF 56k Data/Fax Modem (SmartDAA)
	2064 HSF 56k Data/Fax/Voice Modem (SmartDAA)
	2065 HSF 56k Data/Fax/Voice/Spkp (w/Handset) Modem (SmartDAA)
	2066 HSF 56k Data/Fax/Voice/Spkp Modem (SmartDAA)
	2093 HSF 56k Modem
	2143 HSF 56k Data/Fax/Cell Modem (Mob WorldW SmartDAA)
	2144 HSF 56k Data/Fax/Voice/Cell Modem (Mob WorldW SmartDAA)
	2145 HSF 56k Data/Fax/Voice/Spkp (w/HS)/Cell Modem (Mob WorldW SmartDAA)
	2146 HSF 56k Data/Fax/Voice/Spkp/Cell Modem (Mob WorldW SmartDAA)
	2163 HSF 56k Data/Fax/Cell Modem (Mob SmartDAA)
	2164 HSF 56k Data/Fax/Voice/Cell Modem (Mob SmartDAA)
	2165 HSF 56k Data/Fax/Voice/Spkp (w/HS)/Cell Modem (Mob SmartDAA)
	2166 HSF 56k Data/Fax/Voice/Spkp/Cell Modem (Mob SmartDAA)
	2343 HSF 56k Data/Fax CardBus Modem (Mob WorldW SmartDAA)
	2344 HSF 56k Data/Fax/Voice CardBus Modem (Mob WorldW SmartDAA)
	2345 HSF 56k Data/Fax/Voice/Spkp (w/HS) CardBus Modem (Mob WorldW SmartDAA)
	2346 HSF 56k Data/Fax/Voice/Spkp CardBus Modem (Mob WorldW SmartDAA)
	2363 HSF 56k Data/Fax CardBus Modem (Mob SmartDAA)
	2364 HSF 56k Data/Fax/Voice CardBus Modem (Mob SmartDAA)
	2365 HSF 56k Data/Fax/Voice/Spkp (w/HS) CardBus Modem (Mob SmartDAA)
	2366 HSF 56k Data/Fax/Voice/Spkp CardBus Modem (Mob SmartDAA)
	2443 HSF 56k Data/Fax Modem (Mob WorldW SmartDAA)
	2444 HSF 56k Data/Fax/Voice Modem (Mob WorldW SmartDAA)
	2445 HSF 56k Data/Fax/Voice/Spkp (w/HS) Modem (Mob WorldW SmartDAA)
	2446 HSF 56k Data/Fax/Voice/Spkp Modem (Mob WorldW SmartDAA)
	2463 HSF 56k Data/Fax Modem (Mob SmartDAA)
	2464 HSF 56k Data/Fax/Voice Modem (Mob SmartDAA)
	2465 HSF 56k Data/Fax/Voice/Spkp (w/HS) Modem (Mob SmartDAA)
	2466 HSF 56k Data/Fax/Voice/Spkp Modem (Mob SmartDAA)
	2702 HSFi modem RD01-D270
	2f00 HSF 56k HSFi Modem
	2f02 HSF 56k HSFi Data/Fax
	2f11 HSF 56k HSFi Modem
	2f20 HSF 56k Data/Fax Modem
	2f30 SoftV92 SpeakerPhone SoftRing Modem with SmartSP
	2f50 Conexant SoftK56 Data/Fax Modem
	510f Conexant CX 20751/20752
	5b7a CX23418 Single-Chip MPEG-2 Encoder with Integrated Analog Video/Broadcast Audio Decoder
	8200 CX25850
	8234 RS8234 ATM SAR Controller [ServiceSAR Plus]
	8800 CX23880/1/2/3 PCI Video and Audio Decoder
	8801 CX23880/1/2/3 PCI Video and Audio Decoder [Audio Port]
	8802 CX23880/1/2/3 PCI Video and Audio Decoder [MPEG Port]
	8804 CX23880/1/2/3 PCI Video and Audio Decoder [IR Port]
	8811 CX23880/1/2/3 PCI Video and Audio Decoder [Audio Port]
	8852 CX23885 PCI Video and Audio Decoder
	8880 CX23887/8 PCIe Broadcast Audio and Video Decoder with 3D Comb
14f2 MOBILITY Electronics
14f3 BroadLogic
14f4 TOKYO Electronic Industry CO Ltd
14f5 SOPAC Ltd
14f6 COYOTE Technologies LLC
14f7 WOLF Technology Inc
14f8 AUDIOCODES Inc
14f9 AG COMMUNICATIONS
14fa WANDEL & GOLTERMANN
14fb TRANSAS MARINE (UK) Ltd
14fc Quadrics Ltd
14fd JAPAN Computer Industry Inc
14fe ARCHTEK TELECOM Corp
14ff TWINHEAD INTERNATIONAL Corp
1500 DELTA Electronics, Inc
1501 BANKSOFT CANADA Ltd
1502 MITSUBISHI ELECTRIC LOGISTICS SUPPORT Co Ltd
1503 KAWASAKI LSI USA Inc
1504 KAISER Electronics
1505 ITA INGENIEURBURO FUR TESTAUFGABEN GmbH
1506 CHAMELEON Systems Inc
1507 Motorola ?? / HTEC
1508 HONDA CONNECTORS/MHOTRONICS Inc
1509 FIRST INTERNATIONAL Computer Inc
150a FORVUS RESEARCH Inc
150b YAMASHITA Systems Corp
150c KYOPAL CO Ltd
150d WARPSPPED Inc
150e C-PORT Corp
150f INTEC GmbH
1510 BEHAVIOR TECH Computer Corp
1511 CENTILLIUM Technology Corp
1512 ROSUN Technologies Inc
1513 Raychem
1514 TFL LAN Inc
1515 Advent design
1516 MYSON Technology Inc
1517 ECHOTEK Corp
1518 Kontron
1519 TELEFON AKTIEBOLAGET LM Ericsson
151a Globetek
151b COMBOX Ltd
151c DIGITAL AUDIO LABS Inc
151d Fujitsu Computer Products Of America
151e MATRIX Corp
151f TOPIC SEMICONDUCTOR Corp
1520 CHAPLET System Inc
1521 BELL Corp
1522 MainPine Ltd
1523 MUSIC Semiconductors
1524 ENE Technology Inc
1525 IMPACT Technologies
1526 ISS, Inc
1527 SOLECTRON
1528 ACKSYS
1529 ON Semiconductor
152a QUICKTURN DESIGN Systems
152b FLYTECH Technology CO Ltd
152c MACRAIGOR Systems LLC
152d QUANTA Computer Inc
152e MELEC Inc
152f PHILIPS - CRYPTO
1530 ACQIS Technology Inc
1531 CHRYON Corp
1532 ECHELON Corp
1533 BALTIMORE
1534 ROAD Corp
1535 EVERGREEN Technologies Inc
1536 ACTIS Computer
1537 DATALEX COMMUNCATIONS
1538 ARALION Inc
1539 ATELIER INFORMATIQUES et ELECTRONIQUE ETUDES S.A.
153a ONO SOKKI
153b TERRATEC Electronic GmbH
153c ANTAL Electronic
153d FILANET Corp
153e TECHWELL Inc
153f MIPS Technologies, Inc.
1540 PROVIDEO MULTIMEDIA Co Ltd
1541 MACHONE Communications
1542 Concurrent Real-Time
1543 SILICON Laboratories
1544 DCM DATA Systems
1545 VISIONTEK
1546 IOI Technology Corp
1547 MITUTOYO Corp
1548 JET PROPULSION Laboratory
1549 INTERCONNECT Systems Solutions
154a MAX Technologies Inc
154b COMPUTEX Co Ltd
154c VISUAL Technology Inc
154d PAN INTERNATIONAL Industrial Corp
154e SERVOTEST Ltd
154f STRATABEAM Technology
1550 OPEN NETWORK Co Ltd
1551 SMART Electronic DEVELOPMENT GmBH
1552 RACAL AIRTECH Ltd
1553 CHICONY Electronics Co Ltd
1554 PROLINK Microsystems Corp
1555 GESYTEC GmBH
1556 PLDA
1557 MEDIASTAR Co Ltd
1558 CLEVO/KAPOK Computer
1559 SI LOGIC Ltd
155a INNOMEDIA Inc
155b PROTAC INTERNATIONAL Corp
155c Cemax-Icon Inc
155d Mac System Co Ltd
155e LP Elektronik GmbH
155f Perle Systems Ltd
1560 Terayon Communications Systems
1561 Viewgraphics Inc
1562 Symbol Technologies
1563 A-Trend Technology Co Ltd
1564 Yamakatsu Electronics Industry Co Ltd
1565 Biostar Microtech Int'l Corp
1566 Ardent Technologies Inc
1567 Jungsoft
1568 DDK Electronics Inc
1569 Palit Microsystems Inc.
156a Avtec Systems
156b 2wire Inc
156c Vidac Electronics GmbH
156d Alpha-Top Corp
156e Alfa Inc
156f M-Systems Flash Disk Pioneers Ltd
1570 Teledyne Lecroy
1571 Contemporary Controls
1572 Otis Elevator Company
1573 Lattice - Vantis
1574 Fairchild Semiconductor
1575 Voltaire Advanced Data Security Ltd
1576 Viewcast COM
1578 HITT
1579 Dual Technology Corp
157a Japan Elecronics Ind Inc
157b Star Multimedia Corp
157c Eurosoft (UK)
157d Gemflex Networks
157e Transition Networks
157f PX Instruments Technology Ltd
1580 Primex Aerospace Co
1581 SEH Computertechnik GmbH
1582 Cytec Corp
1583 Inet Technologies Inc
1584 Uniwill Computer Corp
1585 Logitron
1586 Lancast Inc
1587 Konica Corp
1588 Solidum Systems Corp
1589 Atlantek Microsystems Pty Ltd
158a Digalog Systems Inc
158b Allied Data Technologies
158c Hitachi Semiconductor & Devices Sales Co Ltd
158d Point Multimedia Systems
158e Lara Technology Inc
158f Ditect Coop
1590 Hewlett Packard Enterprise
1591 ARN
1592 Syba Tech Ltd
1593 Bops Inc
1594 Netgame Ltd
1595 Diva Systems Corp
1596 Folsom Research Inc
1597 Memec Design Services
1598 Granite Microsystems
1599 Delta Electronics Inc
159a General Instrument
159b Faraday Technology Corp
159c Stratus Computer Systems
159d Ningbo Harrison Electronics Co Ltd
159e A-Max Technology Co Ltd
159f Galea Network Security
15a0 Compumaster SRL
15a1 Geocast Network Systems
15a2 Catalyst Enterprises Inc
15a3 Italtel
15a4 X-Net OY
15a5 Toyota Macs Inc
15a6 Sunlight Ultrasound Technologies Ltd
15a7 SSE Telecom Inc
15a8 Shanghai Communications Technologies Center
15aa Moreton Bay
15ab Bluesteel Networks Inc
15ac North Atlantic Instruments
15ad VMware
	0405 SVGA II Adapter
	0710 SVGA Adapter
	0720 VMXNET Ethernet Controller
	0740 Virtual Machine Communication Interface
	0770 USB2 EHCI Controller
	0774 USB1.1 UHCI Controller
	0778 USB3 xHCI 0.96 Controller
	0779 USB3 xHCI 1.0 Controller
	0790 PCI bridge
	07a0 PCI Express Root Port
	07b0 VMXNET3 Ethernet Controller
	07c0 PVSCSI SCSI Controller
	07e0 SATA AHCI controller
	07f0 NVMe SSD Controller
	0801 Virtual Machine Interface
	0820 Paravirtual RDMA controller
	1977 HD Audio Controller
15ae Amersham Pharmacia Biotech
15b0 Zoltrix International Ltd
15b1 Source Technology Inc
15b2 Mosaid Technologies Inc
15b3 Mellanox Technologies
	0191 MT25408 [ConnectX IB Flash Recovery]
	01f6 MT27500 Family [ConnectX-3 Flash Recovery]
	01f8 MT27520 Family [ConnectX-3 Pro Flash Recovery]
	01ff MT27600 Family [Connect-IB Flash Recovery]
	0209 MT27700 Family [ConnectX-4 Flash Recovery]
	020b MT27710 Family [ConnectX-4 Lx Flash Recovery]
	020d MT28800 Family [ConnectX-5 Flash Recovery]
	020f MT28908A0 Family [ConnectX-6 Flash Recovery]
	0210 MT28908A0 Family [ConnectX-6 Secure Flash Recovery]
	0211 MT416842 Family [BlueField SoC Flash Recovery]
	0212 MT2892 Family [ConnectX-6 Dx Flash Recovery]
	0213 MT2892 Family [ConnectX-6 Dx Secure Flash Recovery]
	0214 MT42822 Family [BlueField-2 SoC Flash Recovery]
	0215 MT42822 Family [BlueField-2 Secure Flash Recovery]
	0216 MT2894 Family [ConnectX-6 Lx Flash Recovery]
	0217 MT2894 Family [ConnectX-6 Lx Secure Flash Recovery]
	0218 MT2910 Family [ConnectX-7 Flash Recovery]
	0219 MT2910 Family [ConnectX-7 Secure Flash Recovery]
	021a MT43162 Family [BlueField-3 Lx SoC Flash Recovery]
	021b MT43162 Family [BlueField-3 Lx Secure Flash Recovery]
	021c MT43244 Family [BlueField-3 SoC Flash Recovery]
	021d MT43244 Family [BlueField-3 Secure Flash Recovery]
	021e CX8 Family [ConnectX-8 Flash Recovery]
	021f CX8 Family [ConnectX-8 Secure Flash Recovery]
	0220 BF4 Family Flash Recovery [BlueField-4 SoC Flash Recovery]
	0221 BF4 Family Secure Flash Recovery [BlueField-4 Secure Flash Recovery]
	024e MT53100 [Spectrum-2, Flash recovery mode]
	024f MT53100 [Spectrum-2, Secure Flash recovery mode]
	0250 Spectrum-3, Flash recovery mode
	0251 Spectrum-3, Secure Flash recovery mode
	0252 Amos chiplet
	0253 Amos GearBox Manager
	0254 Spectrum-4, Flash recovery mode
	0255 Spectrum-4 RMA
	0256 Abir GearBox
	0257 Quantum-2 in Flash Recovery Mode
	0258 Quantum-2 RMA
	0259 Abir Chiplet
	025b Quantum-3 in Flash Recovery Mode
	025c Quantum-3 RMA
	025d Quantum-3CPO in Flash Recovery Mode
	025e Quantum-3CPO RMA
	0262 MT27710 [ConnectX-4 Lx Programmable] EN
	0263 MT27710 [ConnectX-4 Lx Programmable Virtual Function] EN
	0264 Innova-2 Flex Burn image
	0270 Spectrum-4L, Flash recovery mode
	0271 Spectrum-4L, RMA
	0274 Spectrum-4C, Flash recovery mode
	0275 Spectrum-4C RMA
	0277 Spectrum-4TOR RMA
	0281 NPS-600 Flash Recovery
	0282 ArcusE Flash recovery
	0283 ArcusE RMA
	0284 Sagitta
	0285 Sagitta RMA
	1002 MT25400 Family [ConnectX-2 Virtual Function]
	1003 MT27500 Family [ConnectX-3]
	1004 MT27500/MT27520 Family [ConnectX-3/ConnectX-3 Pro Virtual Function]
	1005 MT27510 Family
	1006 MT27511 Family
	1007 MT27520 Family [ConnectX-3 Pro]
	1009 MT27530 Family
	100a MT27531 Family
	100b MT27540 Family
	100c MT27541 Family
	100d MT27550 Family
	100e MT27551 Family
	100f MT27560 Family
	1010 MT27561 Family
	1011 MT27600 [Connect-IB]
	1012 MT27600 Family [Connect-IB Virtual Function]
	1013 MT27700 Family [ConnectX-4]
	1014 MT27700 Family [ConnectX-4 Virtual Function]
	1015 MT27710 Family [ConnectX-4 Lx]
	1016 MT27710 Family [ConnectX-4 Lx Virtual Function]
	1017 MT27800 Family [ConnectX-5]
	1018 MT27800 Family [ConnectX-5 Virtual Function]
	1019 MT28800 Family [ConnectX-5 Ex]
	101a MT28800 Family [ConnectX-5 Ex Virtual Function]
	101b MT28908 Family [ConnectX-6]
	101c MT28908 Family [ConnectX-6 Virtual Function]
	101d MT2892 Family [ConnectX-6 Dx]
	101e ConnectX Family mlx5Gen Virtual Function
	101f MT2894 Family [ConnectX-6 Lx]
	1020 MT28860
	1021 MT2910 Family [ConnectX-7]
	1023 CX8 Family [ConnectX-8]
	1974 MT28800 Family [ConnectX-5 PCIe Bridge]
	1975 MT416842 Family [BlueField SoC PCIe Bridge]
	1976 MT28908 Family [ConnectX-6 PCIe Bridge]
	1977 MT2892 Family [ConnectX-6 Dx PCIe Bridge]
	1978 MT42822 Family [BlueField-2 SoC PCIe Bridge]
	1979 MT2910 Family [ConnectX-7 PCIe Bridge]
	197a MT43162 Family [BlueField-3 Lx SoC PCIe Bridge]
	197b MT43244 Family [BlueField-3 SoC PCIe Bridge]
	197c ConnectX/BlueField Family mlx5Gen PCIe Bridge [PCIe Bridge]
	2020 MT2892 Family [ConnectX-6 Dx Emulated PCIe Bridge]
	2021 MT42822 Family [BlueField-2 SoC Emulated PCIe Bridge]
	2023 MT2910 Family [ConnectX-7 Emulated PCIe Bridge]
	2024 MT43244 Family [BlueField-3 SoC Emulated PCIe Bridge]
	2025 ConnectX/BlueField Family mlx5Gen Emulated PCIe Bridge [Emulated PCIe Bridge]
	4117 MT27712A0-FDCF-AE
	5274 MT21108 InfiniBridge
	5a44 MT23108 InfiniHost
	5a45 MT23108 [Infinihost HCA Flash Recovery]
	5a46 MT23108 PCI Bridge
	5e8c MT24204 [InfiniHost III Lx HCA]
	5e8d MT25204 [InfiniHost III Lx HCA Flash Recovery]
	6001 NVMe SNAP Controller
	6274 MT25204 [InfiniHost III Lx HCA]
	6278 MT25208 InfiniHost III Ex (Tavor compatibility mode)
	6279 MT25208 [InfiniHost III Ex HCA Flash Recovery]
	6282 MT25208 [InfiniHost III Ex]
	6340 MT25408A0-FCC-SI ConnectX, Dual Port 10Gb/s InfiniBand / 10GigE Adapter IC with PCIe 2.0 x8 2.5GT/s Interface
	634a MT25408A0-FCC-DI ConnectX, Dual Port 20Gb/s InfiniBand / 10GigE Adapter IC with PCIe 2.0 x8 2.5GT/s Interface
	6368 MT25448 [ConnectX EN 10GigE, PCIe 2.0 2.5GT/s]
	6372 MT25458 ConnectX EN 10GBASE-T PCIe 2.5 GT/s
	6732 MT25408A0-FCC-GI ConnectX, Dual Port 20Gb/s InfiniBand / 10GigE Adapter IC with PCIe 2.0 x8 5.0GT/s Interface
	673c MT25408A0-FCC-QI ConnectX, Dual Port 40Gb/s InfiniBand / 10GigE Adapter IC with PCIe 2.0 x8 5.0GT/s Interface
	6746 MT26438 [ConnectX VPI PCIe 2.0 5GT/s - IB QDR / 10GigE Virtualization+]
	6750 MT26448 [ConnectX EN 10GigE, PCIe 2.0 5GT/s]
	675a MT26458 ConnectX EN 10GBASE-T PCIe Gen2 5.0 GT/s
	6764 MT26468 [ConnectX EN 10GigE, PCIe 2.0 5GT/s Virtualization+]
	676e MT26478 [ConnectX EN 40GigE, PCIe 2.0 5GT/s]
	6778 MT26488 [ConnectX VPI PCIe 2.0 5GT/s - IB DDR / 10GigE Virtualization+]
	7101 NPS-400 configuration and management interface
	7102 NPS-400 network interface PF
	7103 NPS-400 network interface VF
	7121 NPS-600 configuration and management interface
	7122 NPS-600 network interface PF
	7123 NPS-600 network interface VF
	8200 Innova-2 Flex Shell Logic
	a2d0 MT416842 BlueField SoC Crypto enabled
	a2d1 MT416842 BlueField SoC Crypto disabled
	a2d2 MT416842 BlueField integrated ConnectX-5 network controller
	a2d3 MT416842 BlueField multicore SoC family VF
	a2d4 MT42822 BlueField-2 SoC Crypto enabled
	a2d5 MT42822 BlueField-2 SoC Crypto disabled
	a2d6 MT42822 BlueField-2 integrated ConnectX-6 Dx network controller
	a2d7 MT43162 BlueField-3 Lx SoC Crypto enabled
	a2d8 MT43162 BlueField-3 Lx SoC Crypto disabled
	a2d9 MT43162 BlueField-3 Lx integrated ConnectX-7 network controller
	a2da MT43244 BlueField-3 SoC Crypto enabled
	a2db MT43244 BlueField-3 SoC Crypto disabled
	a2dc MT43244 BlueField-3 integrated ConnectX-7 network controller
	a2dd BF4 Family Crypto enabled [BlueField-4 SoC Crypto enabled]
	a2de BF4 Family Crypto disabled [BlueField-4 SoC Crypto disabled]
	a2df BF4 Family integrated network controller [BlueField-4 integrated network controller]
	b200 ArcusE
	c2d1 BlueField DPU Family Auxiliary Communication Channel [BlueField Family]
	c2d2 MT416842 BlueField SoC management interfac
	c2d3 MT42822 BlueField-2 SoC Management Interface
	c2d4 MT43162 BlueField-3 Lx SoC Management Interface
	c2d5 MT43244 BlueField-3 SoC Management Interface
	c2d6 BF4 Family Management Interface [BlueField-4 SoC Management Interface]
	c738 MT51136
	c739 MT51136 GW
	c838 MT52236
	c839 MT52236 router
	caf1 ConnectX-4 CAPI Function
	cb84 MT52100
	cf08 Switch-IB2
	cf6c MT53100 [Spectrum-2]
	cf70 Spectrum-3
	cf80 Spectrum-4
	cf82 Spectrum-4L
	cf84 Spectrum-4C
	d2f0 Quantum HDR (200Gbps) switch
	d2f2 Quantum-2 NDR (400Gbps) switch
	d2f4 Quantum-3
	d2f6 Quantum-3CPO
15b4 CCI/TRIAD
15b5 Cimetrics Inc
15b6 Texas Memory Systems Inc
15b7 Sandisk Corp
	2001 Skyhawk Series NVME SSD
	5001 WD Black NVMe SSD
	5002 WD Black 2018/SN750 / PC SN720 NVMe SSD
	5003 WD Blue SN500 / PC SN520 NVMe SSD
	5004 PC SN520 NVMe SSD
	5005 PC SN520 NVMe SSD
	5006 WD Black SN750 / PC SN730 NVMe SSD
	5009 WD Blue SN550 NVMe SSD
	500b PC SN530 NVMe SSD
	500d WD Ultrastar DC SN340 NVMe SSD
	5011 WD PC SN810 / Black SN850 NVMe SSD
	5017 WD Black SN770 NVMe SSD
	501a WD Blue SN570 NVMe SSD 1TB
	5025 WD Blue SN570 NVMe SSD 2TB
	5030 Western Digital WD Black SN850X NVMe SSD
15b8 ADDI-DATA GmbH
15b9 Maestro Digital Communications
15ba Impacct Technology Corp
15bb Portwell Inc
15bc Agilent Technologies
15bd DFI Inc
15be Sola Electronics
15bf High Tech Computer Corp (HTC)
15c0 BVM Ltd
15c1 Quantel
15c2 Newer Technology Inc
15c3 Taiwan Mycomp Co Ltd
15c4 EVSX Inc
15c5 Procomp Informatics Ltd
15c6 Technical University of Budapest
15c7 Tateyama System Laboratory Co Ltd
15c8 Penta Media Co Ltd
15c9 Serome Technology Inc
15ca Bitboys OY
15cb AG Electronics Ltd
15cc Hotrail Inc
15cd Dreamtech Co Ltd
15ce Genrad Inc
15cf Hilscher Gesellschaft fur Systemautomation mbH
15d1 Infineon Technologies AG
15d2 FIC (First International Computer Inc)
15d3 NDS Technologies Israel Ltd
15d4 Iwill Corp
15d5 Tatung Co
15d6 Entridia Corp
15d7 Rockwell-Collins Inc
15d8 Cybernetics Technology Co Ltd
15d9 Super Micro Computer Inc
15da Cyberfirm Inc
15db Applied Computing Systems Inc
15dc Litronic Inc
15dd Sigmatel Inc
15de Malleable Technologies Inc
15df Infinilink Corp
15e0 Cacheflow Inc
15e1 Voice Technologies Group Inc
15e2 Quicknet Technologies Inc
15e3 Networth Technologies Inc
15e4 VSN Systemen BV
15e5 Valley technologies Inc
15e6 Agere Inc
15e7 Get Engineering Corp
15e8 National Datacomm Corp
15e9 Pacific Digital Corp
15ea Tokyo Denshi Sekei K.K.
15eb DResearch Digital Media Systems GmbH
15ec Beckhoff GmbH
15ed Macrolink Inc
15ee In Win Development Inc
15ef Intelligent Paradigm Inc
15f0 B-Tree Systems Inc
15f1 Times N Systems Inc
15f2 Diagnostic Instruments Inc
15f3 Digitmedia Corp
15f4 Valuesoft
15f5 Power Micro Research
15f6 Extreme Packet Device Inc
15f7 Banctec
15f8 Koga Electronics Co
15f9 Zenith Electronics Corp
15fa J.P. Axzam Corp
15fb Zilog Inc
15fc Techsan Electronics Co Ltd
15fd N-CUBED.NET
15fe Kinpo Electronics Inc
15ff Fastpoint Technologies Inc
1600 Northrop Grumman - Canada Ltd
1601 Tenta Technology
1602 Prosys-tec Inc
1603 Nokia Wireless Communications
1604 Central System Research Co Ltd
1605 Pairgain Technologies
1606 Europop AG
1607 Lava Semiconductor Manufacturing Inc
1608 Automated Wagering International
1609 Scimetric Instruments Inc
1612 Telesynergy Research Inc.
1618 Stone Ridge Technology
1619 FarSite Communications Ltd
161f Rioworks
1621 Lynx Studio Technology, Inc.
1626 TDK Semiconductor Corp.
1629 Kongsberg Spacetec AS
1631 Packard Bell B.V.
1638 Standard Microsystems Corp [SMC]
163c Smart Link Ltd.
1641 MKNet Corp.
1642 Bitland(ShenZhen) Information Technology Co., Ltd.
1657 Cavium QLogic
165a Epix Inc
165c Gidel Ltd.
165d Hsing Tech. Enterprise Co., Ltd.
165f Linux Media Labs, LLC
1661 Worldspace Corp.
1668 Actiontec Electronics Inc
166d Broadcom Corporation
1677 B&R Industrial Automation GmbH
1678 NetEffect
1679 Tokyo Electron Device Ltd.
167b ZyDAS Technology Corp.
167d Samsung Electro-Mechanics Co., Ltd.
167e ONNTO Corp.
1681 Hercules
1682 XFX Pine Group Inc.
1688 CastleNet Technology Inc.
168a Utimaco IS GmbH
168c Qualcomm Atheros
	0007 AR5210 Wireless Network Adapter [AR5000 802.11a]
	0011 AR5211 Wireless Network Adapter [AR5001A 802.11a]
	0012 AR5211 Wireless Network Adapter [AR5001X 802.11ab]
	0013 AR5212/5213/2414 Wireless Network Adapter
	001a AR2413/AR2414 Wireless Network Adapter [AR5005G(S) 802.11bg]
	001b AR5413/AR5414 Wireless Network Adapter [AR5006X(S) 802.11abg]
	001c AR242x / AR542x Wireless Network Adapter (PCI-Express)
	001d AR2417 Wireless Network Adapter [AR5007G 802.11bg]
	0020 AR5513 802.11abg Wireless NIC
	0023 AR5416 Wireless Network Adapter [AR5008 802.11(a)bgn]
	0024 AR5418 Wireless Network Adapter [AR5008E 802.11(a)bgn] (PCI-Express)
	0027 AR9160 Wireless Network Adapter [AR9001 802.11(a)bgn]
	0029 AR922X Wireless Network Adapter
	002a AR928X Wireless Network Adapter (PCI-Express)
	002b AR9285 Wireless Network Adapter (PCI-Express)
	002c AR2427 802.11bg Wireless Network Adapter (PCI-Express)
	002d AR9227 Wireless Network Adapter
	002e AR9287 Wireless Network Adapter (PCI-Express)
	0030 AR93xx Wireless Network Adapter
	0032 AR9485 Wireless Network Adapter
	0033 AR958x 802.11abgn Wireless Network Adapter
	0034 AR9462 Wireless Network Adapter
	0036 QCA9565 / AR9565 Wireless Network Adapter
	0037 AR9485 Wireless Network Adapter
	003c QCA986x/988x 802.11ac Wireless Network Adapter
	003e QCA6174 802.11ac Wireless Network Adapter
	0040 QCA9980/9990 802.11ac Wireless Network Adapter
	0041 QCA6164 802.11ac Wireless Network Adapter
	0042 QCA9377 802.11ac Wireless Network Adapter
	0046 QCA9984 802.11ac Wave 2 Wireless Network Adapter
	0050 QCA9887 802.11ac Wireless Network Adapter
	0207 AR5210 Wireless Network Adapter [AR5000 802.11a]
	1014 AR5212 802.11abg NIC
	9013 AR5002X Wireless Network Adapter
	ff19 AR5006X Wireless Network Adapter
	ff1b AR2425 Wireless Network Adapter [AR5007EG 802.11bg]
	ff1c AR5008 Wireless Network Adapter
	ff1d AR922x Wireless Network Adapter
1695 EPoX Computer Co., Ltd.
169c Netcell Corporation
169d Club-3D VB (Wrong ID)
16a5 Tekram Technology Co.,Ltd.
16ab Global Sun Technology Inc
16ae SafeNet Inc
16af SparkLAN Communications, Inc.
16b4 Aspex Semiconductor Ltd
16b8 Sonnet Technologies, Inc.
16be Creatix Polymedia GmbH
16c3 Synopsys, Inc.
	abcd DWC_usb3 / PCIe bridge
	abce DWC_usb3
	abcf DWC_usb31
	edda EPMockUp
16c6 Micrel-Kendin
16c8 Octasic Inc.
16c9 EONIC B.V. The Netherlands
16ca CENATEK Inc
16cd Advantech Co. Ltd
16ce Roland Corp.
16d5 Acromag, Inc.
16da Advantech Co., Ltd.
16df PIKA Technologies Inc.
16e2 Marvin Test Solutions
16e3 European Space Agency
16e5 Intellon Corp.
16ec U.S. Robotics
16ed Sycron N. V.
16f2 ETAS GmbH
16f3 Jetway Information Co., Ltd.
16f4 Vweb Corp
16f6 VideoTele.com, Inc.
1702 Internet Machines Corporation (IMC)
1705 Digital First, Inc.
170b NetOctave
170c YottaYotta Inc.
1719 EZChip Technologies
1725 Vitesse Semiconductor
172a Accelerated Encryption
1734 Fujitsu Technology Solutions
1735 Aten International Co. Ltd.
1737 Linksys
173b Altima (nee Broadcom)
1743 Peppercon AG
1745 ViXS Systems, Inc.
1749 RLX Technologies
174b PC Partner Limited / Sapphire Technology
174d WellX Telecom SA
175c AudioScience Inc
175e Sanera Systems, Inc.
1760 TEDIA spol. s r. o.
1761 Pickering Interfaces Ltd
1771 InnoVISION Multimedia Ltd.
1775 General Electric
177d Cavium, Inc.
1787 Hightech Information System Ltd.
1789 Ennyah Technologies Corp.
1796 Research Centre Juelich
1797 Intersil Techwell
1799 Belkin
179a id Quantique
179c Data Patterns
17a0 Genesys Logic, Inc
17aa Lenovo
17ab Phillips Components
17af Hightech Information System Ltd.
17b3 Hawking Technologies
17b4 Indra Networks, Inc.
17c0 Wistron Corp.
17c2 Newisys, Inc.
17c3 Protogate, Inc.
17cb Qualcomm Technologies, Inc
	0001 AGN100 802.11 a/b/g True MIMO Wireless Card
	0002 AGN300 802.11 a/b/g True MIMO Wireless Card
	0105 MSM8998 PCIe Root Complex
	0108 SM8150 PCIe Root Complex
	0109 SA8195P PCIe Root Complex
	0300 MDM9x35 LTE Modem [Snapdragon X7]
	0301 MDM9x45 LTE Modem [Snapdragon X12]
	0302 MDM9x55 LTE Modem [Snapdragon X16]
	0400 Datacenter Technologies QDF2432 PCI Express Root Port
	0401 Datacenter Technologies QDF2400 PCI Express Root Port
	1000 QCS405 PCIe Root Complex
	1101 QCA6390 Wireless Network Adapter
	1103 QCNFA765 Wireless Network Adapter
	1104 QCN6024/9024/9074 Wireless Network Adapter
17cc NetChip Technology, Inc
17cd Cadence Design Systems, Inc.
17cf Z-Com, Inc.
17d3 Areca Technology Corp.
	1110 ARC-1110 4-Port PCI-X to SATA RAID Controller
	1120 ARC-1120 8-Port PCI-X to SATA RAID Controller
	1130 ARC-1130 12-Port PCI-X to SATA RAID Controller
	1160 ARC-1160 16-Port PCI-X to SATA RAID Controller
	1170 ARC-1170 24-Port PCI-X to SATA RAID Controller
	1201 ARC-1200 2-Port PCI-Express to SATA II RAID Controller
	1203 ARC-1203 2/4/8 Port PCIe 2.0 to SATA 6Gb RAID Controller
	1210 ARC-1210 4-Port PCI-Express to SATA RAID Controller
	1214 ARC-12x4 PCIe 2.0 to SAS/SATA 6Gb RAID Controller
	1220 ARC-1220 8-Port PCI-Express to SATA RAID Controller
	1222 ARC-1222 8-Port PCI-Express to SAS/SATA II RAID Controller
	1230 ARC-1230 12-Port PCI-Express to SATA RAID Controller
	1260 ARC-1260 16-Port PCI-Express to SATA RAID Controller
	1280 ARC-1280/1280ML 24-Port PCI-Express to SATA II RAID Controller
	1300 ARC-1300ix-16 16-Port PCI-Express to SAS Non-RAID Host Adapter
	1320 ARC-1320 8/16 Port PCIe 2.0 to SAS/SATA 6Gb Non-RAID Host Adapter
	1330 ARC-1330 16 Port PCIe 3.0 to SAS/SATA 12Gb Non-RAID Host Adapter
	1680 ARC-1680 series PCIe to SAS/SATA 3Gb RAID Controller
	1880 ARC-188x series PCIe 2.0/3.0 to SAS/SATA 6/12Gb RAID Controller
	1884 ARC-1884 series PCIe 3.0 to SAS/SATA 12/6Gb RAID Controller
	1886 ARC-1886 series PCIe 4.0 to NVMe/SAS/SATA 16/12/6Gb RAID Controller
	188a ARC-1886 series PCIe 4.0 to NVMe/SAS/SATA 16/12/6Gb RAID Controller
17d5 Exar Corp.
17db Cray Inc
17de KWorld Computer Co. Ltd.
17df Dini Group
17e4 Sectra AB
17e6 MaxLinear
17ee Connect Components Ltd
17f2 Albatron Corp.
17f3 RDC Semiconductor, Inc.
17f7 Topdek Semiconductor Inc.
17f9 Gemtek Technology Co., Ltd
17fc IOGEAR, Inc.
17fe InProComm Inc.
17ff Benq Corporation
1800 Qualcore Logic Inc.
1803 ProdaSafe GmbH
1804 Ralink corp. (wrong ID)
1805 Euresys S.A.
1809 Lumanate, Inc.
180c IEI Integration Corp
1813 Ambient Technologies Inc
1814 Ralink corp.
	0101 Wireless PCI Adapter RT2400 / RT2460
	0200 RT2500 802.11g PCI [PC54G2]
	0201 RT2500 Wireless 802.11bg
	0300 Wireless Adapter Canyon CN-WF511
	0301 RT2561/RT61 802.11g PCI
	0302 RT2561/RT61 rev B 802.11g
	0401 RT2600 802.11 MIMO
	0601 RT2800 802.11n PCI
	0681 RT2890 Wireless 802.11n PCIe
	0701 RT2760 Wireless 802.11n 1T/2R
	0781 RT2790 Wireless 802.11n 1T/2R PCIe
	3060 RT3060 Wireless 802.11n 1T/1R
	3062 RT3062 Wireless 802.11n 2T/2R
	3090 RT3090 Wireless 802.11n 1T/1R PCIe
	3091 RT3091 Wireless 802.11n 1T/2R PCIe
	3092 RT3092 Wireless 802.11n 2T/2R PCIe
	3290 RT3290 Wireless 802.11n 1T/1R PCIe
	3298 RT3290 Bluetooth
	3592 RT3592 Wireless 802.11abgn 2T/2R PCIe
	359f RT3592 PCIe Wireless Network Adapter
	5360 RT5360 Wireless 802.11n 1T/1R
	5362 RT5362 PCI 802.11n Wireless Network Adapter
	5390 RT5390 Wireless 802.11n 1T/1R PCIe
	5392 RT5392 PCIe Wireless Network Adapter
	539b RT5390R 802.11bgn PCIe Wireless Network Adapter
	539f RT5390 [802.11 b/g/n 1T1R G-band PCI Express Single Chip]
	5592 RT5592 PCIe Wireless Network Adapter
	e932 RT2560F 802.11 b/g PCI
1815 Devolo AG
1820 InfiniCon Systems Inc.
1822 Twinhan Technology Co. Ltd
182d SiteCom Europe BV
182e Raza Microelectronics, Inc.
182f Broadcom
1830 Credence Systems Corporation
183b MikroM GmbH
1846 Alcatel-Lucent
1849 ASRock Incorporation
184a Thales Computers
1850 Advantest Corporation
1851 Microtune, Inc.
1852 Anritsu Corp.
1853 SMSC Automotive Infotainment System Group
1854 LG Electronics, Inc.
185b Compro Technology, Inc.
185f Wistron NeWeb Corp.
1864 SilverBack
1867 Topspin Communications
186c Humusoft, s.r.o.
186f WiNRADiO Communications
1876 L-3 Communications
187e ZyXEL Communications Corporation
1885 Avvida Systems Inc.
1888 Varisys Ltd
188a Ample Communications, Inc
1890 Egenera, Inc.
1894 KNC One
1896 B&B Electronics Manufacturing Company, Inc.
1897 AMtek
18a1 Astute Networks Inc.
18a2 Stretch Inc.
18a3 AT&T
18ac DViCO Corporation
18b8 Ammasso
18bc GeCube Technologies, Inc.
18c3 Micronas Semiconductor Holding AG
	0720 nGene PCI-Express Multimedia Controller
18c8 Cray Inc
18c9 ARVOO Engineering BV
18ca XGI Technology Inc. (eXtreme Graphics Innovation)
18d2 Sitecom Europe BV (Wrong ID)
18d4 Celestica
18d8 Dialogue Technology Corp.
18dd Artimi Inc
18df LeWiz Communications
18e6 MPL AG
18eb Advance Multimedia Internet Technology, Inc.
18ec Cesnet, z.s.p.o.
18ee Chenming Mold Ind. Corp.
18f1 Spectrum GmbH
18f4 Napatech A/S
18f6 NextIO
18f7 Commtech, Inc.
18fb Resilience Corporation
1904 Hangzhou Silan Microelectronics Co., Ltd.
1905 Micronas USA, Inc.
1912 Renesas Technology Corp.
	0002 SH7780 PCI Controller (PCIC)
	0011 SH7757 PCIe End-Point [PBI]
	0012 SH7757 PCIe-PCI Bridge [PPB]
	0013 SH7757 PCIe Switch [PS]
	0014 uPD720201 USB 3.0 Host Controller
	0015 uPD720202 USB 3.0 Host Controller
	001a SH7758 PCIe-PCI Bridge [PPB]
	001b SH7758 PCIe End-Point [PBI]
	001d SH7758 PCIe Switch [PS]
1919 Soltek Computer Inc.
1923 Sangoma Technologies Corp.
1924 Solarflare Communications
	0703 SFC4000 rev A net [Solarstorm]
	0710 SFC4000 rev B [Solarstorm]
	0803 SFC9020 10G Ethernet Controller
	0813 SFL9021 10GBASE-T Ethernet Controller
	0903 SFC9120 10G Ethernet Controller
	0923 SFC9140 10/40G Ethernet Controller
	0a03 SFC9220 10/40G Ethernet Controller
	0b03 XtremeScale SFC9250 10/25/40/50/100G Ethernet Controller
	1803 SFC9020 10G Ethernet Controller (Virtual Function)
	1813 SFL9021 10GBASE-T Ethernet Controller (Virtual Function)
	1903 SFC9120 10G Ethernet Controller (Virtual Function)
	1923 SFC9140 10/40G Ethernet Controller (Virtual Function)
	1a03 SFC9220 10/40G Ethernet Controller (Virtual Function)
	1b03 XtremeScale SFC9250 10/25/40/50/100G Ethernet Controller (Virtual Function)
	6703 SFC4000 rev A iSCSI/Onload [Solarstorm]
	c101 EF1-21022T [EtherFabric]
192a BiTMICRO Networks Inc.
192e TransDimension
1931 Option N.V.
1932 DiBcom
193c MAXIM Integrated Products
193d New H3C Technologies Co., Ltd.
193f AHA Products Group
1942 ClearSpeed Technology plc
1947 C-guys, Inc.
1948 Alpha Networks Inc.
194a DapTechnology B.V.
1954 One Stop Systems, Inc.
1957 Freescale Semiconductor Inc
1958 Faster Technology, LLC.
1959 PA Semi, Inc
1966 Orad Hi-Tec Systems
1969 Qualcomm Atheros
	1026 AR8121/AR8113/AR8114 Gigabit or Fast Ethernet
	1048 Attansic L1 Gigabit Ethernet
	1062 AR8132 Fast Ethernet
	1063 AR8131 Gigabit Ethernet
	1066 Attansic L2c Gigabit Ethernet
	1067 Attansic L1c Gigabit Ethernet
	1073 AR8151 v1.0 Gigabit Ethernet
	1083 AR8151 v2.0 Gigabit Ethernet
	1090 AR8162 Fast Ethernet
	1091 AR8161 Gigabit Ethernet
	10a0 QCA8172 Fast Ethernet
	10a1 QCA8171 Gigabit Ethernet
	2048 Attansic L2 Fast Ethernet
	2060 AR8152 v1.1 Fast Ethernet
	2062 AR8152 v2.0 Fast Ethernet
	e091 Killer E220x Gigabit Ethernet Controller
	e0a1 Killer E2400 Gigabit Ethernet Controller
	e0b1 Killer E2500 Gigabit Ethernet Controller
196a Sensory Networks Inc.
196d Club-3D BV
196e PNY
1971 AGEIA Technologies, Inc.
1974 Star Electronics GmbH & Co. KG
1976 TRENDnet
1977 Parsec
197b JMicron Technology Corp.
	0250 JMC250 PCI Express Gigabit Ethernet Controller
	0260 JMC260 PCI Express Fast Ethernet Controller
	0368 JMB368 IDE controller
	0585 JMB58x AHCI SATA controller
	2360 JMB360 AHCI Controller
	2361 JMB361 AHCI/IDE
	2362 JMB362 SATA Controller
	2363 JMB363 SATA/IDE Controller
	2364 JMB364 AHCI Controller
	2365 JMB365 AHCI/IDE
	2366 JMB366 AHCI/IDE
	2368 JMB368 IDE controller
	2369 JMB369 Serial ATA Controller
	2380 IEEE 1394 Host Controller
	2381 Standard SD Host Controller
	2382 SD/MMC Host Controller
	2383 MS Host Controller
	2384 xD Host Controller
	2386 Standard SD Host Controller
	2387 SD/MMC Host Controller
	2388 MS Host Controller
	2389 xD Host Controller
	2391 Standard SD Host Controller
	2392 SD/MMC Host Controller
	2393 MS Host Controller
	2394 xD Host Controller
1982 Distant Early Warning Communications Inc
1987 Phison Electronics Corporation
	5007 E7 NVMe Controller
	5012 E12 NVMe Controller
	5013 PS5013 E13 NVMe Controller
	5016 E16 PCIe4 NVMe Controller
	5018 E18 PCIe4 NVMe Controller
1989 Montilio Inc.
198a Nallatech Ltd.
1993 Innominate Security Technologies AG
1999 A-Logics
199a Pulse-LINK, Inc.
199d Xsigo Systems
199f Auvitek
19a2 Emulex Corporation
	0120 x1 PCIe Gen2 Bridge[Pilot4]
	0200 BladeEngine 10Gb PCI-E iSCSI adapter
	0201 BladeEngine 10Gb PCIe Network Adapter
	0211 BladeEngine2 10Gb Gen2 PCIe Network Adapter
	0212 BladeEngine2 10Gb Gen2 PCIe iSCSI Adapter
	0221 BladeEngine3 10Gb Gen2 PCIe Network Adapter
	0222 BladeEngine3 10Gb Gen2 PCIe iSCSI Adapter
	0700 OneConnect OCe10100/OCe10102 Series 10 GbE
	0702 OneConnect 10Gb iSCSI Initiator
	0704 OneConnect OCe10100/OCe10102 Series 10 GbE CNA
	0710 OneConnect 10Gb NIC (be3)
	0712 OneConnect 10Gb iSCSI Initiator (be3)
	0714 OneConnect 10Gb FCoE Initiator (be3)
	0800 ServerView iRMC HTI
19a8 DAQDATA GmbH
19ac Kasten Chase Applied Research
19ae Progeny Systems Corporation
19ba ZyXEL Communications Corp.
19c1 Exegy Inc.
19d1 Motorola Expedience
19d4 Quixant Limited
19da ZOTAC International (MCO) Ltd.
19de Pico Computing
19e2 Vector Informatik GmbH
19e3 DDRdrive LLC
19e5 Huawei Technologies Co., Ltd.
	0123 ES3000 V3 NVMe PCIe SSD
	0200 Hi1822 Family (2*100GE)
	0202 Hi1822 Family (2*32G FC)
	0203 Hi1822 Family (2*16G FC)
	0205 Hi1822 Family (2*100GE)
	0206 Hi1822 Family (2*25GE)
	0210 Hi1822 Family (4*25GE)
	0211 Hi1822 Family (4*25GE)
	0212 Hi1822 Family (2*8G FC)
	0222 Hi1822 Family
	1710 iBMA Virtual Network Adapter
	1711 Hi171x Series [iBMC Intelligent Management system chip w/VGA support]
	1822 Hi1822 Family (4*25GE)
	3714 ES3000 V5 NVMe PCIe SSD
	371e Hi1822 Family Virtual Bridge
	3754 ES3000 V6 NVMe PCIe SSD
	375e Hi1822 Family Virtual Function
	375f Hi1822 Family Virtual Function
	379e Hi1822 Family Virtual Function
	379f Hi1822 Family Virtual Function
	a120 HiSilicon PCIe Root Port with Gen4
	a121 HiSilicon PCI-PCI Bridge
	a122 HiSilicon Embedded DMA Engine
	a124 HiSilicon Internal SDI Function Engine
	a125 HiSilicon SDI Network Controller
	a126 HiSilicon SDI NVMe Storage Controller
	a127 HiSilicon SDI Accelerator
	a12a HiSilicon Add-on PCI-PCI Bridge
	a220 HNS GE Network Controller
	a221 HNS GE/10GE/25GE Network Controller
	a222 HNS GE/10GE/25GE RDMA Network Controller
	a224 HNS GE/10GE/25GE/50GE RDMA Network Controller
	a226 HNS GE/10GE/25GE/50GE/100GE RDMA Network Controller
	a22a HiSilicon Network For SDI
	a22e HNS Network Controller (Virtual Function)
	a22f HNS RDMA Network Controller (Virtual Function)
	a230 HiSilicon SAS 3.0 HBA
	a235 HiSilicon AHCI HBA
	a238 HiSilicon USB 3.0 Host Controller
	a239 HiSilicon USB 2.0 2-port Host Controller
	a23a HiSilicon USB 2.0 Host Controller
	a23b HiSilicon USB 1.1 Host Controller
	a250 HiSilicon ZIP Engine
	a251 HiSilicon ZIP Engine(Virtual Function)
	a255 HiSilicon SEC Engine
	a256 HiSilicon SEC Engine(Virtual Function)
	a258 HiSilicon HPRE Engine
	a259 HiSilicon HPRE Engine(Virtual Function)
	a25a HiSilicon RDE Engine
	a25b HiSilicon RDE Engine(Virtual Function)
19e7 NET (Network Equipment Technologies)
19ee Netronome Systems, Inc.
19f1 BFG Tech
19ff Eclipse Electronic Systems, Inc.
1a03 ASPEED Technology, Inc.
1a05 deltaww
1a07 Kvaser AB
1a08 Sierra semiconductor
1a0d SEAKR Engineering
1a0e DekTec Digital Video B.V.
1a17 Force10 Networks, Inc.
1a1d GFaI e.V.
1a1e 3Leaf Systems, Inc.
1a22 Ambric Inc.
1a29 Fortinet, Inc.
1a2b Ascom AG
1a30 Lantiq
1a32 Quanta Microsystems, Inc
1a3b AzureWave
1a41 Tilera Corp.
1a4a SLAC National Accelerator Lab TID-AIR
1a51 Hectronic AB
1a55 Rohde & Schwarz DVS GmbH
1a56 Rivet Networks
1a57 Highly Reliable Systems
1a58 Razer USA Ltd.
1a5d Celoxica
1a5e Aprius Inc.
1a5f System TALKS Inc.
1a68 VirtenSys Limited
1a71 XenSource, Inc.
1a73 Violin Memory, Inc
1a76 Wavesat
1a77 Lightfleet Corporation
1a78 Virident Systems Inc.
1a84 Commex Technologies
1a88 MEN Mikro Elektronik
1a8a StarBridge, Inc.
1a8c Verigy Pte. Ltd.
1a8e DRS Technologies
1aa8 Ciprico, Inc.
1aa9 Schweitzer Engineering Laboratories
1aae Global Velocity, Inc.
1ab4 Distributed Management Task Force, Inc. (DMTF)
1ab6 CalDigit, Inc.
1ab8 Parallels, Inc.
	4000 Virtual Machine Communication Interface
	4005 Accelerated Virtual Video Adapter
	4006 Memory Ballooning Controller
1ab9 Espia Srl
1ac1 Global Unichip Corp.
1ac8 Aeroflex Gaisler
1acc Point of View BV
1ad7 Spectracom Corporation
1ade Spin Master Ltd.
1ae0 Google, Inc.
	001f NVMe device
	0042 Compute Engine Virtual Ethernet [gVNIC]
	abcd Airbrush Combined Paintbox IPU/Oscar Edge TPU [Pixel Neural Core]
1ae3 SANBlaze Technology, Inc.
1ae7 First Wise Media GmbH
1ae8 Basler AG
1ae9 Wilocity Ltd.
1aea Alcor Micro
1aec Wolfson Microelectronics
1aed SanDisk
1aee Caustic Graphics Inc.
1af4 Red Hat, Inc.
	1000 Virtio network device
	1001 Virtio block device
	1002 Virtio memory balloon
	1003 Virtio console
	1004 Virtio SCSI
	1005 Virtio RNG
	1009 Virtio filesystem
	1041 Virtio 1.0 network device
	1042 Virtio 1.0 block device
	1043 Virtio 1.0 console
	1044 Virtio 1.0 RNG
	1045 Virtio 1.0 memory balloon
	1048 Virtio 1.0 SCSI
	1049 Virtio 1.0 filesystem
	1050 Virtio 1.0 GPU
	1052 Virtio 1.0 input
	1053 Virtio 1.0 socket
	105a Virtio file system
	1110 Inter-VM shared memory
1af5 Netezza Corp.
1afa J & W Electronics Co., Ltd.
1b00 Montage Technology Co., Ltd.
1b03 Magnum Semiconductor, Inc,
1b08 MSC Technologies GmbH
1b0a Pegatron
1b13 Jaton Corp
1b1a K&F Computing Research Co.
	0e70 GRAPE
1b1c Corsair
1b21 ASMedia Technology Inc.
	0611 ASM1061 SATA IDE Controller
	0612 ASM1062 Serial ATA Controller
	0625 106x SATA/RAID Controller
	1040 ASM1040 XHCI Controller
	1042 ASM1042 SuperSpeed USB Host Controller
	1080 ASM1083/1085 PCIe to PCI Bridge
	1142 ASM1042A USB 3.0 Host Controller
	1166 ASM1166 Serial ATA Controller
	1182 ASM1182e 2-Port PCIe x1 Gen2 Packet Switch
	1184 ASM1184e 4-Port PCIe x1 Gen2 Packet Switch
	1187 ASM1187e 7-Port PCIe x1 Gen2 Packet Switch
	1242 ASM1142 USB 3.1 Host Controller
	1343 ASM1143 USB 3.1 Host Controller
	1812 ASM1812 6-Port PCIe x4 Gen2 Packet Switch
	2142 ASM2142/ASM3142 USB 3.1 Host Controller
	2824 ASM2824 PCIe Gen3 Packet Switch
	3242 ASM3242 USB 3.2 Host Controller
1b26 Netcope Technologies, a.s.
1b2c Opal-RT Technologies Inc.
1b36 Red Hat, Inc.
	0001 QEMU PCI-PCI bridge
	0002 QEMU PCI 16550A Adapter
	0003 QEMU PCI Dual-port 16550A Adapter
	0004 QEMU PCI Quad-port 16550A Adapter
	0005 QEMU PCI Test Device
	0006 PCI Rocker Ethernet switch device
	0007 PCI SD Card Host Controller Interface
	0008 QEMU PCIe Host bridge
	0009 QEMU PCI Expander bridge
	000a PCI-PCI bridge (multiseat)
	000b QEMU PCIe Expander bridge
	000c QEMU PCIe Root port
	000d QEMU XHCI Host Controller
	0010 QEMU NVM Express Controller
	0100 QXL paravirtual graphic card
1b37 Signal Processing Devices Sweden AB
1b39 sTec, Inc.
1b3a Westar Display Technologies
1b3e Teradata Corp.
1b40 Schooner Information Technology, Inc.
1b47 Numascale AS
1b4b Marvell Technology Group Ltd.
	0100 88F3700 [Armada 3700 Family] ARM SoC
	0640 88SE9128 SATA III 6Gb/s RAID Controller
	2241 88NR2241 Non-Volatile memory controller
	9120 88SE9120 SATA 6Gb/s Controller
	9123 88SE9123 PCIe SATA 6.0 Gb/s controller
	9125 88SE9125 PCIe SATA 6.0 Gb/s controller
	9128 88SE9128 PCIe SATA 6 Gb/s RAID controller
	9130 88SE9128 PCIe SATA 6 Gb/s RAID controller with HyperDuo
	9170 88SE9170 PCIe 2.0 x1 2-port SATA 6 Gb/s Controller
	9172 88SE9172 SATA 6Gb/s Controller
	9178 88SE9170 PCIe SATA 6Gb/s Controller
	917a 88SE9172 SATA III 6Gb/s RAID Controller
	9182 88SE9182 PCIe 2.0 x2 2-port SATA 6 Gb/s Controller
	9183 88SS9183 PCIe SSD Controller
	9192 88SE9172 SATA III 6Gb/s RAID Controller
	91a0 88SE912x SATA 6Gb/s Controller [IDE mode]
	91a4 88SE912x IDE Controller
	9215 88SE9215 PCIe 2.0 x1 4-port SATA 6 Gb/s Controller
	9220 88SE9220 PCIe 2.0 x2 2-port SATA 6 Gb/s RAID Controller
	9230 88SE9230 PCIe 2.0 x2 4-port SATA 6 Gb/s RAID Controller
	9235 88SE9235 PCIe 2.0 x2 4-port SATA 6 Gb/s Controller
	9445 88SE9445 PCIe 2.0 x4 4-Port SAS/SATA 6 Gbps RAID Controller
	9480 88SE9480 SAS/SATA 6Gb/s RAID controller
	9485 88SE9485 SAS/SATA 6Gb/s controller
1b4c GALAX
1b55 NetUP Inc.
1b66 DELTACAST
1b6f Etron Technology, Inc.
1b73 Fresco Logic
	1000 FL1000G USB 3.0 Host Controller
	1009 FL1009 USB 3.0 Host Controller
	1100 FL1100 USB 3.0 Host Controller
1b74 OpenVox Communication Co. Ltd.
1b79 Absolute Analysis
1b85 OCZ Technology Group, Inc.
	1041 RevoDrive 3 X2 PCI-Express SSD 240 GB (Marvell Controller)
	6018 RD400/400A SSD
	8788 RevoDrive Hybrid
1b94 Signatec / Dynamic Signals Corp
1b96 Western Digital
1b9a XAVi Technologies Corp.
1baa QNAP Systems, Inc.
1bad ReFLEX CES
1bb0 SimpliVity Corporation
1bb1 Seagate Technology PLC
	005d Nytro PCIe Flash Storage
	0100 Nytro Flash Storage
	5012 FireCuda 510 SSD
	5016 FireCuda 520 SSD
	5018 FireCuda 530 SSD
1bb3 Bluecherry
1bb5 Quantenna Communications, Inc.
1bbf Maxeler Technologies Ltd.
1bc0 Innodisk Corporation
1bcf NEC Corporation
1bd0 Astronics Corporation
1bd4 Inspur Electronic Information Industry Co., Ltd.
1bee IXXAT Automation GmbH
1bef Lantiq
1bf4 VTI Instruments Corporation
1bfd EeeTOP
1c09 CSP, Inc.
1c1c Symphony
1c1f SoftLab-NSK
1c28 Lite-On IT Corp. / Plextor
1c2c Silicom Denmark
1c32 Highland Technology, Inc.
1c33 Daktronics, Inc
1c36 Annapurna Labs Ltd.
1c3b Accensus, LLC
1c44 Enmotus Inc
1c58 HGST, Inc.
1c5c SK hynix
	1283 PC300 NVMe Solid State Drive 256GB
	1284 PC300 NVMe Solid State Drive 512GB
	1285 PC300 NVMe Solid State Drive 1TB
	1327 BC501 NVMe Solid State Drive
	1339 BC511
	1504 PC400 NVMe SSD
	1527 PC401 NVMe Solid State Drive 256GB
	174a Gold P31/PC711 NVMe Solid State Drive
	1959 Platinum P41 NVMe Solid State Drive 2TB
	2204 960GB TLC PCIe Gen3 x4 NVMe M.2 22110
	243b PE6110 NVMe Solid State Drive
	2839 PE8000 Series NVMe Solid State Drive
	2849 PE81x0 U.2/3 NVMe Solid State Drive
1c5f Beijing Memblaze Technology Co. Ltd.
	000d PBlaze5 520/526
	000e PBlaze6 6530/6531/6541/6630
	003d PBlaze5 920/926
	003e PBlaze6 6920/6930
	003f PBlaze7 7940/7946 Gen5 NVMe SSD
	0540 PBlaze4 NVMe SSD
	0550 PBlaze5 700/900
	0555 PBlaze5 510/516
	0557 PBlaze5 910/916
1c63 Science and Research Centre of Computer Technology (JSC "NICEVT")
1c7e TTTech Computertechnik AG
1c7f Elektrobit Austria GmbH
1c8a TSF5 Corporation
1c8c Mobiveil, Inc.
1cb0 Shannon Systems
1cb1 Collion UG & Co.KG
1cb5 Focusrite Audio Engineering Ltd
1cb8 Dawning Information Industry Co., Ltd.
1cc1 ADATA Technology Co., Ltd.
	33f8 IM2P33F8ABR1 NVMe SSD
	5350 XPG GAMMIX S50 NVMe SSD
	5766 ADATA XPG GAMMIXS1 1L Media
	8201 XPG SX8200 Pro PCIe Gen3x4 M.2 2280 Solid State Drive
1cc4 Shenzhen Unionmemory Information System Ltd.
	1203 NVMe SSD Controller UHXXXa series
	17ab NVMe 256G SSD device
	6303 AM630 PCIe 4.0 x4 NVMe SSD Controller
1cc5 Embedded Intelligence, Inc.
1cc7 Radian Memory Systems Inc.
1ccf Zoom Corporation
1cd2 SesKion GmbH
1cd7 Nanjing Magewell Electronics Co., Ltd.
1cdd secunet Security Networks AG
1ce4 Exablaze
1cf0 Akitio
1cf7 Subspace Dynamics
1cfa Corsair Memory, Inc
1d00 Pure Storage
1d05 Tongfang Hongkong Limited
1d0f Amazon.com, Inc.
	7064 NeuronDevice (Inferentia)
	7164 NeuronDevice (Trainium)
	7264 NeuronDevice (Inferentia2)
	8061 NVMe EBS Controller
	cd01 NVMe SSD Controller
	ec20 Elastic Network Adapter (ENA)
	efa0 Elastic Fabric Adapter (EFA)
	efa1 Elastic Fabric Adapter (EFA)
	efa2 Elastic Fabric Adapter (EFA)
1d17 Zhaoxin
	070f ZX-100 PCI Express Root Port
	0710 ZX-100/ZX-200 PCI Express Root Port
	0711 ZX-100/ZX-200 PCI Express Root Port
	0712 ZX-100/ZX-200 PCI Express Root Port
	0713 ZX-100/ZX-200 PCI Express Root Port
	0714 ZX-100/ZX-200 PCI Express Root Port
	0715 ZX-100/ZX-200 PCI Express Root Port
	0716 ZX-D PCI Express Root Port
	0717 KX-5000/KX-6000/KX-6000G Express Root Port
	0718 KX-5000/KX-6000/KX-6000G Express Root Port
	0719 KX-5000/KX-6000/KX-6000G Express Root Port
	071a KX-5000/KX-6000/KX-6000G Express Root Port
	071b KX-5000/KX-6000/KX-6000G Express Root Port
	071c KX-5000/KX-6000/KX-6000G Express Root Port
	071d KX-5000/KX-6000/KX-6000G Express Root Port
	071e KX-5000/KX-6000/KX-6000G Express Root Port
	071f ZX-200 Upstream Port of PCI Express Switch
	0720 ZX-200 PCIE RC6 controller
	0721 ZX-200 Downstream Port of PCI Express Switch
	0722 ZX-200 PCIE P2C bridge
	1000 ZX-D Standard Host Bridge
	1001 ZX-D/ZX-E Miscellaneous Bus
	1003 ZX-E Standard Host Bridge
	1006 KX-6000G Standard Host Bridge
	3001 ZX-100 Standard Host Bridge
	300a ZX-100 Miscellaneous Bus
	3038 ZX-100/ZX-200/KX-6000/KX-6000G Standard Universal PCI to USB Host Controller
	3104 ZX-100/ZX-200/KX-6000/KX-6000G Standard Enhanced PCI to USB Host Controller
	31b0 ZX-100/KX-5000/KX-6000/KX-6000G Standard Host Bridge
	31b1 ZX-100/KX-5000/KX-6000/KX-6000G Standard Host Bridge
	31b2 ZX-100/KX-5000/KX-6000/KX-6000G DRAM Controller
	31b3 ZX-100/KX-5000/KX-6000/KX-6000G Power Management Controller
	31b4 ZX-100/KX-5000/KX-6000/KX-6000G I/O APIC
	31b5 ZX-100/KX-5000/KX-6000/KX-6000G Scratch Device
	31b7 ZX-100/KX-5000/KX-6000/KX-6000G Standard Host Bridge
	31b8 ZX-100/ZX-D PCI to PCI Bridge
	3288 ZX-100/KX-5000/KX-6000/KX-6000G High Definition Audio Controller
	345b ZX-100/KX-5000/KX-6000/KX-6000G Miscellaneous Bus
	3a02 ZX-100 C-320 GPU
	3a03 ZX-D C-860 GPU
	3a04 ZX-E C-960 GPU
	3c02 KX-6000G DRAM Controller
	3d01 KX-6000G C-1080 GPU
	9002 ZX-100/ZX-200 EIDE Controller
	9003 ZX-100/KX-6000/KX-6000G EIDE Controller
	9043 KX-6000G RAID Controller
	9045 ZX-100/ZX-D/ZX-E RAID Accelerator 0
	9046 ZX-D/ZX-E RAID Accelerator 1
	9083 ZX-100/ZX-200/KX-6000/KX-6000G StorX AHCI Controller
	9084 ZX-100 StorX AHCI Controller
	9100 ZX-200 Cross bus
	9101 ZX-200 Traffic Controller
	9141 ZX-100 High Definition Audio Controller
	9142 ZX-D High Definition Audio Controller
	9144 ZX-E High Definition Audio Controller
	9145 KX-6000G High Definition Audio Controller
	9180 ZX-200 Networking Gigabit Ethernet Adapter
	9202 ZX-100 USB eXtensible Host Controller
	9203 ZX-200 USB eXtensible Host Controller
	9204 KX-6000/KX-6000G USB eXtensible Host Controller
	9286 ZX-D eMMC Host Controller
	9300 ZX-100/KX-5000/KX-6000/KX-6000G eSPI Host Controller
	95d0 ZX-100 Universal SD Host Controller
	f410 ZX-100/KX-5000/KX-6000/KX-6000G PCI Com Port
1d18 RME
1d1c Barefoot Networks, Inc.
1d1d CNEX Labs
	1f1f QEMU NVM Express LightNVM Controller
	2807 8800 series NVMe SSD
1d21 Allo
1d22 Baidu Technology
1d26 Kalray Inc.
1d37 NovaSparks
1d40 Techman Electronics (Changshu) Co., Ltd.
1d44 DPT
1d49 Lenovo
1d4c Diamanti, Inc.
1d5c Fantasia Trading LLC
1d61 Technobox, Inc.
1d62 Nebbiolo Technologies
1d65 Imagine Communications Corp.
1d69 Celeno Communications
1d6a Aquantia Corp.
	0001 AQC107 NBase-T/IEEE 802.3bz Ethernet Controller [AQtion]
	00b1 AQC100 10G Ethernet MAC controller [AQtion]
	07b1 AQC107 NBase-T/IEEE 802.3bz Ethernet Controller [AQtion]
	08b1 AQC108 NBase-T/IEEE 802.3bz Ethernet Controller [AQtion]
	11b1 AQC111 NBase-T/IEEE 802.3bz Ethernet Controller [AQtion]
	12b1 AQC112 NBase-T/IEEE 802.3bz Ethernet Controller [AQtion]
	87b1 AQC107 NBase-T/IEEE 802.3bz Ethernet Controller [AQtion]
	94c0 AQC113CS NBase-T/IEEE 802.3bz Ethernet Controller [AQtion]
	d107 AQC107 NBase-T/IEEE 802.3bz Ethernet Controller [AQtion]
	d108 AQC108 NBase-T/IEEE 802.3bz Ethernet Controller [AQtion]
1d6c Atomic Rules LLC
1d72 Xiaomi
1d78 DERA Storage
1d79 Transcend Information, Inc.
1d7c Aerotech, Inc.
1d82 NETINT Technologies Inc.
1d87 Rockchip Electronics Co., Ltd
	0100 RK3399 PCI Express Root Port
	1808 RK1808 Neural Network Processor Card
	3528 RK3528 PCI Express Root Port
	3562 RK3562 PCI Express Root Port
	3566 RK3568 Remote Signal Processor
	3588 RK3588
1d89 YEESTOR Microelectronics Co., Ltd
	0280 PCIe NVMe SSD
1d8f Enyx
1d92 Abaco Systems Inc.
1d93 YADRO
1d94 Chengdu Haiguang IC Design Co., Ltd.
1d95 Graphcore Ltd
1d97 Shenzhen Longsys Electronics Co., Ltd.
	2263 SM2263EN/SM2263XT-based OEM SSD
1d9b Meta Platforms, Inc.
	0010 Networking DOM Engine
	0011 IO Bridge
1da1 Teko Telecom S.r.l.
1da2 Sapphire Technology Limited
1da3 Habana Labs Ltd.
1da8 Corigine, Inc.
1dad Fungible
1db2 ATP ELECTRONICS INC
1db7 Phytium Technology Co., Ltd.
1dbb NGD Systems, Inc.
1dbe INNOGRIT Corporation
	5636 NVMe DC SSD IG5636
	5638 NVMe DC SSD IG5638
1dbf Guizhou Huaxintong Semiconductor Technology Co., Ltd
1dc2 Alco Digital Devices Limited
1dc5 FADU Inc.
1dcd Liqid Inc.
1dcf Beijing Sinead Technology Co., Ltd.
1dd3 Sage Microelectronics Corp.
1dd4 Swissbit AG
1dd8 AMD Pensando Systems
1ddd Thorlabs
1de0 Groq
1de1 Tekram Technology Co.,Ltd.
1de5 Eideticom, Inc
1ded Alibaba (China) Co., Ltd.
1dee Biwin Storage Technology Co., Ltd.
1def Ampere Computing, LLC
1df3 Ethernity Networks
1df7 opencpi.org
1df8 V&G Information System Co.,Ltd
1dfc JSC NT-COM
1e0f KIOXIA Corporation
	0001 NVMe SSD Controller BG4
	0007 NVMe SSD Controller Cx6
	0009 NVMe SSD
	0011 NVMe SSD Controller CD7
	0013 NVMe SSD Controller CM7 2.5"
	0014 NVMe SSD Controller CM7 EDSFF
	001f NVMe SSD Controller CD8
1e17 Arnold & Richter Cine Technik GmbH & Co. Betriebs KG
1e18 Beijing GuangRunTong Technology Development Co.,Ltd
1e24 Squirrels Research Labs
1e26 Fujitsu Client Computing Limited
1e36 Shanghai Enflame Technology Co. Ltd
1e38 Blaize, Inc
1e39 MEDION AG
1e3b DapuStor Corporation
1e3d Burlywood, Inc
1e44 Valve Software
1e49 Yangtze Memory Technologies Co.,Ltd
	0021 ZHITAI TiPro5000 NVMe SSD
	0041 ZHITAI TiPro7000
	1013 PC210
1e4b MAXIO Technology (Hangzhou) Ltd.
	1001 NVMe SSD Controller MAP1001
	1002 NVMe SSD Controller MAP1002
	1003 NVMe SSD Controller MAP1003
	1201 NVMe SSD Controller MAP1201
	1202 NVMe SSD Controller MAP1202
	1601 NVMe SSD Controller MAP1601
1e4c GSI Technology
1e50 IP3 Tech (HK) Limited
1e57 Beijing Panyi Technology Co., Ltd
1e59 Oxford Nanopore Technologies
1e5d ASR Microelectronics
1e60 Hailo Technologies Ltd.
1e67 Untether AI
1e68 Jiangsu Xinsheng Intelligent Technology Co., Ltd
1e6b Axiado Corp.
1e7b Dataland
1e7c Brainchip Inc
1e7e Pliops
1e7f Jiangsu Huacun Elec. Tech. Co., Ltd.
1e81 Ramaxel Technology(Shenzhen) Limited
1e83 Huaqin Technology Co.Ltd
1e85 Heitec AG
1e89 ID Quantique SA
1e93 Beijing Bytedance Network Technology Co., Ltd.
1e94 Calian SED
1e95 Solid State Storage Technology Corporation
	1002 NVMe SSD [3DNAND] 2.5" U.2 (LJ1)
1e9f Lynxi Technologies Co., Ltd.
1ea0 Tencent Technology (Shenzhen) Company Limited
1ea7 Intelliprop, Inc
1eab Hefei DATANG Storage Technology Co.,LTD.
	300a NVMe SSD Controller 300A
	300b NVMe SSD Controller 300B
1eac Quectel Wireless Solutions Co., Ltd.
1eae XFX Limited
1eb1 VeriSilicon Inc
1eb4 Quantum Nebula Microelectronics Technology Co.,Ltd.
1ebd EMERGETECH Company Ltd.
1ec8 Innosilicon Co Ltd
1ec9 Wingtech Group(HongKong)Limited
1eca Lightmatter
1ed2 FuriosaAI, Inc.
1ed3 Yeston
1ed5 Moore Threads Technology Co.,Ltd
	0100 MTT S10
	0101 MTT S10
	0102 MTT S30
	0105 MTT S50
	0106 MTT S60
	0111 MTT S100
	0121 MTT S1000M
	0122 MTT S1000
	0123 MTT S2000
	01ff MTT HDMI/DP Audio
	0200 MTT S80 Engineering Sample
	0201 MTT S80
	0202 MTT S70
	0203 MTT S60
	0211 G2D40
	0221 G2S80
	0222 MTT S3000
	0223 G2S4
	0251 G2N10
	02ff MTT HDMI/DP Audio
1ed8 Digiteq Automotive
1ed9 Myrtle.ai
1ee1 Suzhou Kuhan Information Technologies
1ee4 PETAIO INC
1ee9 SUSE LLC
1eec Viscore Technologies Ltd
1eed XDX Computing Technology Ltd.
1ef6 GrAI Matter Labs
1ef7 Shenzhen Gunnir Technology Development Co., Ltd
1efb Flexxon Pte Ltd
1f02 Beijing Dayu Technology
1f03 Shenzhen Shichuangyi Electronics Co., Ltd
	1202 MAP1202-Based NVMe SSD
	2262 SM2262EN-based OEM SSD
	2263 SM2263XT-Base NVMe SSD
	5216 IG5216-based NVMe SSD
	5220 IG5220-Based NVMe SSD
	5236 IG5236-Based NVMe SSD
	5636 IG5636-Based NVMe SSD
1f0f NebulaMatrix Technology
1f24 xFusion Digital Technologies Co., Ltd.
1f2f China Mobile (Hangzhou) Information Technology Co.Ltd.
1f3f 3SNIC Ltd
1f40 Netac Technology Co.,Ltd
1f44 VVDN Technologies Private Limited
1f4b Axera Semiconductor Co., Ltd
1f52 MangoBoost Inc.
1f56 SAPEON Inc.
1f60 Accelecom
1faa Hexaflake (Shanghai) Information Technology Co., Ltd.
1fab Unifabrix Ltd.
1fc0 Ascom (Finland) Oy
1fc1 QLogic, Corp.
1fc9 Tehuti Networks Ltd.
	3009 10-Giga TOE SmartNIC
	3010 10-Giga TOE SmartNIC
	3014 10-Giga TOE SmartNIC 2-Port
	3110 10-Giga TOE Single Port SmartNIC
	3114 10-Giga TOE Dual Port Low Profile SmartNIC
	3310 10-Giga TOE SFP+ Single Port SmartNIC
	3314 10-Giga TOE Dual Port Low Profile SmartNIC
	4010 TN4010 Clean SROM
	4020 TN9030 10GbE CX4 Ethernet Adapter
	4022 TN9310 10GbE SFP+ Ethernet Adapter
	4024 TN9210 10GBase-T Ethernet Adapter
	4025 TN9510 10GBase-T/NBASE-T Ethernet Adapter
	4026 TN9610 10GbE SFP+ Ethernet Adapter
	4027 TN9710P 10GBase-T/NBASE-T Ethernet Adapter
	4527 TN9710Q 5GBase-T/NBASE-T Ethernet Adapter
1fcc StreamLabs
1fce Cognio Inc.
1fd4 SUNIX Co., Ltd.
2000 Smart Link Ltd.
2001 Temporal Research Ltd
2003 Smart Link Ltd.
2004 Smart Link Ltd.
2048 Beijing SpaceControl Technology Co.Ltd
20f4 TRENDnet
2116 ZyDAS Technology Corp.
21b4 Hunan Goke Microelectronics Co., Ltd
21c3 21st Century Computer Corp.
22b8 Flex-Logix Technologies
22db Missing Link Electronics, Inc.
2304 Colorgraphic Communications Corp.
2348 Racore
2646 Kingston Technology Company, Inc.
	0010 HyperX Predator PCIe AHCI SSD
	2262 KC2000 NVMe SSD
	2263 A2000 NVMe SSD
	5008 U-SNS8154P3 NVMe SSD
	500d OM3PDP3 NVMe SSD
	500e SNVS2000G [NV1 NVMe PCIe SSD 2TB]
	5012 DC1500M U.2 Enterprise SSD
270b Xantel Corporation
270f Chaintech Computer Co. Ltd
2711 AVID Technology Inc.
2782 Emdoor Digital Technology Co., Ltd
2955 Connectix Virtual PC
2a15 3D Vision(???)
2a18 Video Transcode Controller
2bd8 ROPEX Industrie-Elektronik GmbH
3000 Hansol Electronics Inc.
3112 Satelco Ingenieria S.A.
3130 AUDIOTRAK
3142 Post Impression Systems.
31ab Zonet
3388 Hint Corp
3411 Quantum Designs (H.K.) Inc
3442 Bihl+Wiedemann GmbH
3475 Arista Networks, Inc.
34ba Ice Lake-LP PCI Express Root Port #3
3513 ARCOM Control Systems Ltd
37d9 ITD Firm ltd.
3842 eVga.com. Corp.
38ef 4Links
3d3d 3DLabs
4005 Avance Logic Inc.
4033 Addtron Technology Co, Inc.
4040 NetXen Incorporated
4143 Digital Equipment Corp
4144 Alpha Data
4150 ONA Electroerosion
415a Auzentech, Inc.
416c Aladdin Knowledge Systems
4242 Universall Answer Generators
4254 DVBSky
4321 Tata Power Strategic Electronics Division
4348 WCH.CN
434e Cornelis Networks
4444 Internext Compression Inc
4468 Bridgeport machines
4594 Cogetec Informatique Inc
45fb Baldor Electric Company
4624 Budker Institute of Nuclear Physics
4651 TXIC
4680 Umax Computer Corp
4843 Hercules Computer Technology Inc
4916 RedCreek Communications Inc
4943 Growth Networks
494f ACCES I/O Products, Inc.
4978 Axil Computer Inc
4a14 NetVin
4b10 Buslogic Inc.
4c48 LUNG HWA Electronics
4c52 LR-Link
4c53 SBS Technologies
4ca1 Seanix Technology Inc
4d51 MediaQ Inc.
4d54 Microtechnica Co Ltd
4d56 MATRIX VISION GmbH
4ddc ILC Data Device Corp
4e58 Nutanix, Inc.
5045 University of Toronto
5046 GemTek Technology Corporation
5053 Voyetra Technologies
50b2 TerraTec Electronic GmbH
5136 S S Technologies
5143 Qualcomm Inc
5145 Ensoniq (Old)
5168 Animation Technologies Inc.
5301 Alliance Semiconductor Corp.
5333 S3 Graphics Ltd.
5431 AuzenTech, Inc.
544c Teralogic Inc
544d TBS Technologies
5452 SCANLAB AG
5455 Technische Universitaet Berlin
5456 GoTView
5519 Cnet Technologies, Inc.
5544 Dunord Technologies
5555 Genroco, Inc
5646 Vector Fabrics BV
5654 VoiceTronix Pty Ltd
5678 Dawicontrol Computersysteme GmbH
5700 Netpower
5845 X-ES, Inc.
584d AuzenTech Co., Ltd.
5851 Exacq Technologies
5853 XenSource, Inc.
	0001 Xen Platform Device
	c000 Citrix XenServer PCI Device for Windows Update
	c110 Virtualized HID
	c147 Virtualized Graphics Device
	c200 XCP-ng Project PCI Device for Windows Update
5854 GoTView
5ace Beholder International Ltd.
6205 TBS Technologies (wrong ID)
6209 TBS Technologies (wrong ID)
631c SmartInfra Ltd
6356 UltraStor
6374 c't Magazin fuer Computertechnik
6409 Logitec Corp.
6549 Teradici Corp.
6666 Decision Computer International Co.
6688 Zycoo Co., Ltd
6766 Glenfly Tech Co., Ltd.
6899 ZT Systems
6900 Red Hat, Inc.
7063 pcHDTV
7284 HT OMEGA Inc.
7357 IOxOS Technologies SA
7377 Shenzhen Colorful Yugong Technology and Development Co.
7401 EndRun Technologies
7470 TP-LINK Technologies Co., Ltd.
7526 HongQin (Beijing) Technology Co., Ltd.
7604 O.N. Electronic Co Ltd.
78c0 Herrick Technology Laboratories, Inc. [HTL]
7bde MIDAC Corporation
7fed PowerTV
8008 Quancom Electronic GmbH
807d Asustek Computer, Inc.
8086 Intel Corporation
	0007 82379AB
	0008 Extended Express System Support Controller
	0039 21145 Fast Ethernet
	0040 Core Processor DRAM Controller
	0041 Core Processor PCI Express x16 Root Port
	0042 Core Processor Integrated Graphics Controller
	0043 Core Processor Secondary PCI Express Root Port
	0044 Core Processor DRAM Controller
	0045 Core Processor PCI Express x16 Root Port
	0046 Core Processor Integrated Graphics Controller
	0047 Core Processor Secondary PCI Express Root Port
	0048 Core Processor DRAM Controller
	0049 Core Processor PCI Express x16 Root Port
	004a Core Processor Integrated Graphics Controller
	004b Core Processor Secondary PCI Express Root Port
	0050 Core Processor Thermal Management Controller
	0069 Core Processor DRAM Controller
	0082 Centrino Advanced-N 6205 [Taylor Peak]
	0083 Centrino Wireless-N 1000 [Condor Peak]
	0084 Centrino Wireless-N 1000 [Condor Peak]
	0085 Centrino Advanced-N 6205 [Taylor Peak]
	0087 Centrino Advanced-N + WiMAX 6250 [Kilmer Peak]
	0089 Centrino Advanced-N + WiMAX 6250 [Kilmer Peak]
	008a Centrino Wireless-N 1030 [Rainbow Peak]
	008b Centrino Wireless-N 1030 [Rainbow Peak]
	0090 Centrino Advanced-N 6230 [Rainbow Peak]
	0091 Centrino Advanced-N 6230 [Rainbow Peak]
	0100 2nd Generation Core Processor Family DRAM Controller
	0101 Xeon E3-1200/2nd Generation Core Processor Family PCI Express Root Port
	0102 2nd Generation Core Processor Family Integrated Graphics Controller
	0104 2nd Generation Core Processor Family DRAM Controller
	0105 Xeon E3-1200/2nd Generation Core Processor Family PCI Express Root Port
	0106 2nd Generation Core Processor Family Integrated Graphics Controller
	0108 Xeon E3-1200 Processor Family DRAM Controller
	0109 Xeon E3-1200/2nd Generation Core Processor Family PCI Express Root Port
	010a Xeon E3-1200 Processor Family Integrated Graphics Controller
	010b Xeon E3-1200/2nd Generation Core Processor Family Integrated Graphics Controller
	010c Xeon E3-1200/2nd Generation Core Processor Family DRAM Controller
	010d Xeon E3-1200/2nd Generation Core Processor Family PCI Express Root Port
	010e Xeon E3-1200/2nd Generation Core Processor Family Integrated Graphics Controller
	0112 2nd Generation Core Processor Family Integrated Graphics Controller
	0116 2nd Generation Core Processor Family Integrated Graphics Controller
	0122 2nd Generation Core Processor Family Integrated Graphics Controller
	0126 2nd Generation Core Processor Family Integrated Graphics Controller
	0150 Xeon E3-1200 v2/3rd Gen Core processor DRAM Controller
	0151 Xeon E3-1200 v2/3rd Gen Core processor PCI Express Root Port
	0152 Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0153 3rd Gen Core Processor Thermal Subsystem
	0154 3rd Gen Core processor DRAM Controller
	0155 Xeon E3-1200 v2/3rd Gen Core processor PCI Express Root Port
	0156 3rd Gen Core processor Graphics Controller
	0158 Xeon E3-1200 v2/Ivy Bridge DRAM Controller
	0159 Xeon E3-1200 v2/3rd Gen Core processor PCI Express Root Port
	015a Xeon E3-1200 v2/Ivy Bridge Graphics Controller
	015c Xeon E3-1200 v2/3rd Gen Core processor DRAM Controller
	015d Xeon E3-1200 v2/3rd Gen Core processor PCI Express Root Port
	015e Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0162 IvyBridge GT2 [HD Graphics 4000]
	0166 3rd Gen Core processor Graphics Controller
	016a Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0172 Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0176 3rd Gen Core processor Graphics Controller
	0201 Arctic Sound
	0284 Comet Lake PCH-LP LPC Premium Controller/eSPI Controller
	02a3 Comet Lake PCH-LP SMBus Host Controller
	02a4 Comet Lake SPI (flash) Controller
	02a6 Comet Lake North Peak
	02b0 Comet Lake PCI Express Root Port #9
	02b1 Comet Lake PCI Express Root Port #10
	02b3 Comet Lake PCI Express Root Port #12
	02b4 Comet Lake PCI Express Root Port #13
	02b8 Comet Lake PCI Express Root Port #1
	02bc Comet Lake PCI Express Root Port #5
	02c5 Comet Lake Serial IO I2C Host Controller
	02c8 Comet Lake PCH-LP cAVS
	02d3 Comet Lake SATA AHCI Controller
	02e0 Comet Lake Management Engine Interface
	02e8 Serial IO I2C Host Controller
	02e9 Comet Lake Serial IO I2C Host Controller
	02ea Comet Lake PCH-LP LPSS: I2C Controller #2
	02ed Comet Lake PCH-LP USB 3.1 xHCI Host Controller
	02ef Comet Lake PCH-LP Shared SRAM
	02f0 Comet Lake PCH-LP CNVi WiFi
	02f5 Comet Lake PCH-LP SCS3
	02f9 Comet Lake Thermal Subsytem
	02fc Comet Lake Integrated Sensor Solution
	0309 80303 I/O Processor PCI-to-PCI Bridge
	030d 80312 I/O Companion Chip PCI-to-PCI Bridge
	0326 6700/6702PXH I/OxAPIC Interrupt Controller A
	0327 6700PXH I/OxAPIC Interrupt Controller B
	0329 6700PXH PCI Express-to-PCI Bridge A
	032a 6700PXH PCI Express-to-PCI Bridge B
	032c 6702PXH PCI Express-to-PCI Bridge A
	0330 80332 [Dobson] I/O processor (A-Segment Bridge)
	0331 80332 [Dobson] I/O processor (A-Segment IOAPIC)
	0332 80332 [Dobson] I/O processor (B-Segment Bridge)
	0333 80332 [Dobson] I/O processor (B-Segment IOAPIC)
	0334 80332 [Dobson] I/O processor (ATU)
	0335 80331 [Lindsay] I/O processor (PCI-X Bridge)
	0336 80331 [Lindsay] I/O processor (ATU)
	0340 41210 [Lanai] Serial to Parallel PCI Bridge (A-Segment Bridge)
	0341 41210 [Lanai] Serial to Parallel PCI Bridge (B-Segment Bridge)
	0370 80333 Segment-A PCIe Express to PCI-X bridge
	0371 80333 A-Bus IOAPIC
	0372 80333 Segment-B PCIe Express to PCI-X bridge
	0373 80333 B-Bus IOAPIC
	0374 80333 Address Translation Unit
	0402 Xeon E3-1200 v3/4th Gen Core Processor Integrated Graphics Controller
	0406 Haswell Integrated Graphics Controller
	040a Xeon E3-1200 v3 Processor Integrated Graphics Controller
	0412 Xeon E3-1200 v3/4th Gen Core Processor Integrated Graphics Controller
	0416 4th Gen Core Processor Integrated Graphics Controller
	041a Xeon E3-1200 v3 Processor Integrated Graphics Controller
	041e 4th Generation Core Processor Family Integrated Graphics Controller
	0434 DH89XXCC Series QAT
	0435 DH895XCC Series QAT
	0436 DH8900CC Null Device
	0438 DH8900CC Series Gigabit Network Connection
	043a DH8900CC Series Gigabit Fiber Network Connection
	043c DH8900CC Series Gigabit Backplane Network Connection
	0440 DH8900CC Series Gigabit SFP Network Connection
	0442 DH89XXCC Series QAT Virtual Function
	0443 DH895XCC Series QAT Virtual Function
	0482 82375EB/SB PCI to EISA Bridge
	0483 82424TX/ZX [Saturn] CPU to PCI bridge
	0484 82378ZB/IB, 82379AB (SIO, SIO.A) PCI to ISA Bridge
	0486 82425EX/ZX [Aries] PCIset with ISA bridge
	04a3 82434LX/NX [Mercury/Neptune] Processor to PCI bridge
	04d0 82437FX [Triton FX]
	0500 E8870 Processor bus control
	0501 E8870 Memory controller
	0502 E8870 Scalability Port 0
	0503 E8870 Scalability Port 1
	0510 E8870IO Hub Interface Port 0 registers (8-bit compatibility port)
	0511 E8870IO Hub Interface Port 1 registers
	0512 E8870IO Hub Interface Port 2 registers
	0513 E8870IO Hub Interface Port 3 registers
	0514 E8870IO Hub Interface Port 4 registers
	0515 E8870IO General SIOH registers
	0516 E8870IO RAS registers
	0530 E8870SP Scalability Port 0 registers
	0531 E8870SP Scalability Port 1 registers
	0532 E8870SP Scalability Port 2 registers
	0533 E8870SP Scalability Port 3 registers
	0534 E8870SP Scalability Port 4 registers
	0535 E8870SP Scalability Port 5 registers
	0536 E8870SP Interleave registers 0 and 1
	0537 E8870SP Interleave registers 2 and 3
	0600 RAID Controller
	061f 80303 I/O Processor
	0684 H470 Chipset LPC/eSPI Controller
	0685 Z490 Chipset LPC/eSPI Controller
	0687 Q470 Chipset LPC/eSPI Controller
	068d Comet Lake LPC Controller
	06a3 Comet Lake PCH SMBus Controller
	06a4 Comet Lake PCH SPI Controller
	06a8 Comet Lake PCH Serial IO UART Host Controller #0
	06a9 Comet Lake PCH Serial IO UART Host Controller #1
	06aa Comet Lake PCH Serial IO SPI Controller #0
	06ab Comet Lake PCH Serial IO SPI Controller #1
	06ac Comet Lake PCI Express Root Port #21
	06b0 Comet Lake PCI Express Root Port #9
	06ba Comet Lake PCI Express Root Port #1
	06bb Comet Lake PCI Express Root Port #4
	06bd Comet Lake PCIe Port #6
	06bf Comet Lake PCIe Port #8
	06c0 Comet Lake PCI Express Root Port #17
	06c8 Comet Lake PCH cAVS
	06d2 Comet Lake SATA AHCI Controller
	06d6 Comet Lake PCH-H RAID
	06d7 Comet Lake PCH-H RAID
	06e0 Comet Lake HECI Controller
	06e3 Comet Lake Keyboard and Text (KT) Redirection
	06e8 Comet Lake PCH Serial IO I2C Controller #0
	06e9 Comet Lake PCH Serial IO I2C Controller #1
	06ea Comet Lake PCH Serial IO I2C Controller #2
	06eb Comet Lake PCH Serial IO I2C Controller #3
	06ed Comet Lake USB 3.1 xHCI Host Controller
	06ef Comet Lake PCH Shared SRAM
	06f0 Comet Lake PCH CNVi WiFi
	06f9 Comet Lake PCH Thermal Controller
	06fb Comet Lake PCH Serial IO SPI Controller #2
	0700 CE Media Processor A/V Bridge
	0701 CE Media Processor NAND Flash Controller
	0703 CE Media Processor Media Control Unit 1
	0704 CE Media Processor Video Capture Interface
	0707 CE Media Processor SPI Slave
	0708 Atom Processor CE 4100
	0709 Atom Processor CE 4200
	0800 Moorestown SPI Ctrl 0
	0801 Moorestown SPI Ctrl 1
	0802 Moorestown I2C 0
	0803 Moorestown I2C 1
	0804 Moorestown I2C 2
	0805 Moorestown Keyboard Ctrl
	0806 Moorestown USB Ctrl
	0807 Moorestown SD Host Ctrl 0
	0808 Moorestown SD Host Ctrl 1
	0809 Moorestown NAND Ctrl
	080a Moorestown Audio Ctrl
	080b Moorestown ISP
	080c Moorestown Security Controller
	080d Moorestown External Displays
	080e Moorestown SCU IPC
	080f Moorestown GPIO Controller
	0810 Moorestown Power Management Unit
	0811 Moorestown OTG Ctrl
	0812 Moorestown SPI Ctrl 2
	0813 Moorestown SC DMA
	0814 Moorestown LPE DMA
	0815 Moorestown SSP0
	0817 Medfield Serial IO I2C Controller #3
	0818 Medfield Serial IO I2C Controller #4
	0819 Medfield Serial IO I2C Controller #5
	081a Medfield GPIO Controller [Core]
	081b Medfield Serial IO HSUART Controller #1
	081c Medfield Serial IO HSUART Controller #2
	081d Medfield Serial IO HSUART Controller #3
	081e Medfield Serial IO HSUART DMA Controller
	081f Medfield GPIO Controller [AON]
	0820 Medfield SD Host Controller
	0821 Medfield SDIO Controller #1
	0822 Medfield SDIO Controller #2
	0823 Medfield eMMC Controller #0
	0824 Medfield eMMC Controller #1
	0827 Medfield Serial IO DMA Controller
	0828 Medfield Power Management Unit
	0829 Medfield USB Device Controller (OTG)
	082a Medfield SCU IPC
	082c Medfield Serial IO I2C Controller #0
	082d Medfield Serial IO I2C Controller #1
	082e Medfield Serial IO I2C Controller #2
	0885 Centrino Wireless-N + WiMAX 6150
	0886 Centrino Wireless-N + WiMAX 6150
	0887 Centrino Wireless-N 2230
	0888 Centrino Wireless-N 2230
	088e Centrino Advanced-N 6235
	088f Centrino Advanced-N 6235
	0890 Centrino Wireless-N 2200
	0891 Centrino Wireless-N 2200
	0892 Centrino Wireless-N 135
	0893 Centrino Wireless-N 135
	0894 Centrino Wireless-N 105
	0895 Centrino Wireless-N 105
	0896 Centrino Wireless-N 130
	0897 Centrino Wireless-N 130
	08a7 Quark SoC X1000 SDIO / eMMC Controller
	08ae Centrino Wireless-N 100
	08af Centrino Wireless-N 100
	08b1 Wireless 7260
	08b2 Wireless 7260
	08b3 Wireless 3160
	08b4 Wireless 3160
	08cf Atom Processor Z2760 Integrated Graphics Controller
	0931 Atom Processor CE 2600 [Puma 6]
	0934 Quark SoC X1000 I2C Controller and GPIO Controller
	0935 Quark SoC X1000 SPI Controller
	0936 Quark SoC X1000 HS-UART
	0937 Quark SoC X1000 10/100 Ethernet MAC
	0939 Quark SoC X1000 USB EHCI Host Controller / USB 2.0 Device
	093a Quark SoC X1000 USB OHCI Host Controller
	0953 PCIe Data Center SSD
	0958 Quark SoC X1000 Host Bridge
	095a Wireless 7265
	095b Wireless 7265
	095e Quark SoC X1000 Legacy Bridge
	0960 80960RP (i960RP) Microprocessor/Bridge
	0962 80960RM (i960RM) Bridge
	0964 80960RP (i960RP) Microprocessor/Bridge
	0998 Ice Lake IEH
	09a2 Ice Lake Memory Map/VT-d
	09a3 Ice Lake RAS
	09a4 Ice Lake Mesh 2 PCIe
	09a6 Ice Lake MSM
	09a7 Ice Lake PMON MSM
	09ab RST VMD Managed Controller
	09c4 PAC with Intel Arria 10 GX FPGA
	0a03 Haswell-ULT Thermal Subsystem
	0a04 Haswell-ULT DRAM Controller
	0a06 Haswell-ULT Integrated Graphics Controller
	0a0c Haswell-ULT HD Audio Controller
	0a16 Haswell-ULT Integrated Graphics Controller
	0a22 Haswell-ULT Integrated Graphics Controller
	0a26 Haswell-ULT Integrated Graphics Controller
	0a2a Haswell-ULT Integrated Graphics Controller
	0a2e Haswell-ULT Integrated Graphics Controller
	0a53 DC P3520 SSD
	0a54 NVMe Datacenter SSD [3DNAND, Beta Rock Controller]
	0a55 NVMe DC SSD [3DNAND, Beta Rock Controller]
	0b00 Ice Lake CBDMA [QuickData Technology]
	0b26 Thunderbolt 4 Bridge [Goshen Ridge 2020]
	0b27 Thunderbolt 4 USB Controller [Goshen Ridge 2020]
	0b2b PAC with Intel Stratix 10 SX FPGA [FPGA PAC D5005]
	0b60 NVMe DC SSD [3DNAND, Sentinel Rock Controller]
	0bd0 Ponte Vecchio XL (2 Tile)
	0bd5 Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1550]
	0bd6 Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1550]
	0bd7 Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1350]
	0bd8 Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1350]
	0bd9 Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100]
	0bda Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100]
	0bdb Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100]
	0be0 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be1 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be2 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be3 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be4 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be5 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be6 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be7 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be8 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be9 Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bea Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0beb Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bec Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bed Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bee Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bef Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bf0 Atom Processor D2xxx/N2xxx DRAM Controller
	0bf1 Atom Processor D2xxx/N2xxx DRAM Controller
	0bf2 Atom Processor D2xxx/N2xxx DRAM Controller
	0bf3 Atom Processor D2xxx/N2xxx DRAM Controller
	0bf4 Atom Processor D2xxx/N2xxx DRAM Controller
	0bf5 Atom Processor D2xxx/N2xxx DRAM Controller
	0bf6 Atom Processor D2xxx/N2xxx DRAM Controller
	0bf7 Atom Processor D2xxx/N2xxx DRAM Controller
	0c00 4th Gen Core Processor DRAM Controller
	0c01 Xeon E3-1200 v3/4th Gen Core Processor PCI Express x16 Controller
	0c04 Xeon E3-1200 v3/4th Gen Core Processor DRAM Controller
	0c05 Xeon E3-1200 v3/4th Gen Core Processor PCI Express x8 Controller
	0c08 Xeon E3-1200 v3 Processor DRAM Controller
	0c09 Xeon E3-1200 v3/4th Gen Core Processor PCI Express x4 Controller
	0c0c Xeon E3-1200 v3/4th Gen Core Processor HD Audio Controller
	0c40 Atom Processor CE 5300
	0c46 Atom Processor S1200 PCI Express Root Port 1
	0c47 Atom Processor S1200 PCI Express Root Port 2
	0c48 Atom Processor S1200 PCI Express Root Port 3
	0c49 Atom Processor S1200 PCI Express Root Port 4
	0c4e Atom Processor S1200 NTB Primary
	0c50 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QuickData Technology Device
	0c51 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QuickData Technology Device
	0c52 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QuickData Technology Device
	0c53 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QuickData Technology Device
	0c54 Atom Processor S1200 Internal
	0c55 Atom Processor S1200 DFX 1
	0c56 Atom Processor S1200 DFX 2
	0c59 Atom Processor S1200 SMBus 2.0 Controller 0
	0c5a Atom Processor S1200 SMBus 2.0 Controller 1
	0c5b Atom Processor S1200 SMBus Controller 2
	0c5c Atom Processor S1200 SMBus Controller 3
	0c5d Atom Processor S1200 SMBus Controller 4
	0c5e Atom Processor S1200 SMBus Controller 5
	0c5f Atom Processor S1200 UART
	0c60 Atom Processor S1200 Integrated Legacy Bus
	0c70 Atom Processor S1200 Internal
	0c71 Atom Processor S1200 Internal
	0c72 Atom Processor S1200 Internal
	0c73 Atom Processor S1200 Internal
	0c74 Atom Processor S1200 Internal
	0c75 Atom Processor S1200 Internal
	0c76 Atom Processor S1200 Internal
	0c77 Atom Processor S1200 Internal
	0c78 Atom Processor S1200 Internal
	0c79 Atom Processor S1200 Internal
	0c7a Atom Processor S1200 Internal
	0c7b Atom Processor S1200 Internal
	0c7c Atom Processor S1200 Internal
	0c7d Atom Processor S1200 Internal
	0c7e Atom Processor S1200 Internal
	0c7f Atom Processor S1200 Internal
	0cf8 Ethernet Controller X710 Intel(R) FPGA Programmable Acceleration Card N3000 for Networking
	0d00 Crystal Well DRAM Controller
	0d01 Crystal Well PCI Express x16 Controller
	0d04 Crystal Well DRAM Controller
	0d05 Crystal Well PCI Express x8 Controller
	0d09 Crystal Well PCI Express x4 Controller
	0d0c Crystal Well HD Audio Controller
	0d16 Crystal Well Integrated Graphics Controller
	0d26 Crystal Well Integrated Graphics Controller
	0d36 Crystal Well Integrated Graphics Controller
	0d4c Ethernet Connection (11) I219-LM
	0d4d Ethernet Connection (11) I219-V
	0d4e Ethernet Connection (10) I219-LM
	0d4f Ethernet Connection (10) I219-V
	0d53 Ethernet Connection (12) I219-LM
	0d55 Ethernet Connection (12) I219-V
	0d58 Ethernet Controller XXV710 Intel(R) FPGA Programmable Acceleration Card N3000 for Networking
	0d9f Ethernet Controller (2) I225-IT
	0dcd Ethernet Connection C825-X
	0dd2 Ethernet Network Adapter I710
	0dd5 Ethernet Adaptive Virtual Function
	0dda Ethernet Connection X722 for 10GbE SFP+
	0e00 Xeon E7 v2/Xeon E5 v2/Core i7 DMI2
	0e01 Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port in DMI2 Mode
	0e02 Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 1a
	0e03 Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 1b
	0e04 Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 2a
	0e05 Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 2b
	0e06 Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 2c
	0e07 Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 2d
	0e08 Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 3a
	0e09 Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 3b
	0e0a Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 3c
	0e0b Xeon E7 v2/Xeon E5 v2/Core i7 PCI Express Root Port 3d
	0e10 Xeon E7 v2/Xeon E5 v2/Core i7 IIO Configuration Registers
	0e13 Xeon E7 v2/Xeon E5 v2/Core i7 IIO Configuration Registers
	0e17 Xeon E7 v2/Xeon E5 v2/Core i7 IIO Configuration Registers
	0e18 Xeon E7 v2/Xeon E5 v2/Core i7 IIO Configuration Registers
	0e1c Xeon E7 v2/Xeon E5 v2/Core i7 IIO Configuration Registers
	0e1d Xeon E7 v2/Xeon E5 v2/Core i7 R2PCIe
	0e1e Xeon E7 v2/Xeon E5 v2/Core i7 UBOX Registers
	0e1f Xeon E7 v2/Xeon E5 v2/Core i7 UBOX Registers
	0e20 Xeon E7 v2/Xeon E5 v2/Core i7 Crystal Beach DMA Channel 0
	0e21 Xeon E7 v2/Xeon E5 v2/Core i7 Crystal Beach DMA Channel 1
	0e22 Xeon E7 v2/Xeon E5 v2/Core i7 Crystal Beach DMA Channel 2
	0e23 Xeon E7 v2/Xeon E5 v2/Core i7 Crystal Beach DMA Channel 3
	0e24 Xeon E7 v2/Xeon E5 v2/Core i7 Crystal Beach DMA Channel 4
	0e25 Xeon E7 v2/Xeon E5 v2/Core i7 Crystal Beach DMA Channel 5
	0e26 Xeon E7 v2/Xeon E5 v2/Core i7 Crystal Beach DMA Channel 6
	0e27 Xeon E7 v2/Xeon E5 v2/Core i7 Crystal Beach DMA Channel 7
	0e28 Xeon E7 v2/Xeon E5 v2/Core i7 VTd/Memory Map/Misc
	0e29 Xeon E7 v2/Xeon E5 v2/Core i7 Memory Hotplug
	0e2a Xeon E7 v2/Xeon E5 v2/Core i7 IIO RAS
	0e2c Xeon E7 v2/Xeon E5 v2/Core i7 IOAPIC
	0e2e Xeon E7 v2/Xeon E5 v2/Core i7 CBDMA
	0e2f Xeon E7 v2/Xeon E5 v2/Core i7 CBDMA
	0e30 Xeon E7 v2/Xeon E5 v2/Core i7 Home Agent 0
	0e32 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link 0
	0e33 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link 1
	0e34 Xeon E7 v2/Xeon E5 v2/Core i7 R2PCIe
	0e36 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Ring Performance Ring Monitoring
	0e37 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Ring Performance Ring Monitoring
	0e38 Xeon E7 v2/Xeon E5 v2/Core i7 Home Agent 1
	0e3a Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link 2
	0e3e Xeon E7 v2/Xeon E5 v2/Core i7 QPI Ring Performance Ring Monitoring
	0e3f Xeon E7 v2/Xeon E5 v2/Core i7 QPI Ring Performance Ring Monitoring
	0e40 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link 2
	0e41 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Ring Registers
	0e43 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link Reut 2
	0e44 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link Reut 2
	0e45 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link Agent Register
	0e47 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link Agent Register
	0e60 Xeon E7 v2/Xeon E5 v2/Core i7 Home Agent 1
	0e68 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Target Address/Thermal Registers
	0e6a Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel Target Address Decoder Registers
	0e6b Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel Target Address Decoder Registers
	0e6c Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel Target Address Decoder Registers
	0e6d Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel Target Address Decoder Registers
	0e71 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 RAS Registers
	0e74 Xeon E7 v2/Xeon E5 v2/Core i7 R2PCIe
	0e75 Xeon E7 v2/Xeon E5 v2/Core i7 R2PCIe
	0e77 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Ring Registers
	0e79 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 RAS Registers
	0e7d Xeon E7 v2/Xeon E5 v2/Core i7 UBOX Registers
	0e7f Xeon E7 v2/Xeon E5 v2/Core i7 QPI Ring Registers
	0e80 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link 0
	0e81 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Ring Registers
	0e83 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link Reut 0
	0e84 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link Reut 0
	0e85 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link Agent Register
	0e87 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Registers
	0e90 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link 1
	0e93 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link 1
	0e94 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link Reut 1
	0e95 Xeon E7 v2/Xeon E5 v2/Core i7 QPI Link Agent Register
	0ea0 Xeon E7 v2/Xeon E5 v2/Core i7 Home Agent 0
	0ea8 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Target Address/Thermal Registers
	0eaa Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel Target Address Decoder Registers
	0eab Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel Target Address Decoder Registers
	0eac Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel Target Address Decoder Registers
	0ead Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel Target Address Decoder Registers
	0eae Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO Registers
	0eaf Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO Registers
	0eb0 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel 0-3 Thermal Control 0
	0eb1 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel 0-3 Thermal Control 1
	0eb2 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel 0-3 ERROR Registers 0
	0eb3 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel 0-3 ERROR Registers 1
	0eb4 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel 0-3 Thermal Control 2
	0eb5 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel 0-3 Thermal Control 3
	0eb6 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel 0-3 ERROR Registers 2
	0eb7 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 1 Channel 0-3 ERROR Registers 3
	0ebc Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO Registers
	0ebe Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO Registers
	0ebf Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO Registers
	0ec0 Xeon E7 v2/Xeon E5 v2/Core i7 Power Control Unit 0
	0ec1 Xeon E7 v2/Xeon E5 v2/Core i7 Power Control Unit 1
	0ec2 Xeon E7 v2/Xeon E5 v2/Core i7 Power Control Unit 2
	0ec3 Xeon E7 v2/Xeon E5 v2/Core i7 Power Control Unit 3
	0ec4 Xeon E7 v2/Xeon E5 v2/Core i7 Power Control Unit 4
	0ec8 Xeon E7 v2/Xeon E5 v2/Core i7 System Address Decoder
	0ec9 Xeon E7 v2/Xeon E5 v2/Core i7 Broadcast Registers
	0eca Xeon E7 v2/Xeon E5 v2/Core i7 Broadcast Registers
	0ed8 Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0ed9 Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0edc Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0edd Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0ede Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0edf Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0ee0 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ee1 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ee2 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ee3 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ee4 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ee5 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ee6 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ee7 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ee8 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ee9 Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0eea Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0eeb Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0eec Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0eed Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0eee Xeon E7 v2/Xeon E5 v2/Core i7 Unicast Registers
	0ef0 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel 0-3 Thermal Control 0
	0ef1 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel 0-3 Thermal Control 1
	0ef2 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel 0-3 ERROR Registers 0
	0ef3 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel 0-3 ERROR Registers 1
	0ef4 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel 0-3 Thermal Control 2
	0ef5 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel 0-3 Thermal Control 3
	0ef6 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel 0-3 ERROR Registers 2
	0ef7 Xeon E7 v2/Xeon E5 v2/Core i7 Integrated Memory Controller 0 Channel 0-3 ERROR Registers 3
	0ef8 Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0ef9 Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0efa Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0efb Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0efc Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0efd Xeon E7 v2/Xeon E5 v2/Core i7 DDRIO
	0f00 Atom Processor Z36xxx/Z37xxx Series SoC Transaction Register
	0f04 Atom Processor Z36xxx/Z37xxx Series High Definition Audio Controller
	0f06 Atom Processor Z36xxx/Z37xxx Series LPIO1 DMA Controller
	0f08 Atom Processor Z36xxx/Z37xxx Series LPIO1 PWM Controller
	0f09 Atom Processor Z36xxx/Z37xxx Series LPIO1 PWM Controller
	0f0a Atom Processor Z36xxx/Z37xxx Series LPIO1 HSUART Controller #1
	0f0c Atom Processor Z36xxx/Z37xxx Series LPIO1 HSUART Controller #2
	0f0e Atom Processor Z36xxx/Z37xxx Series LPIO1 SPI Controller
	0f12 Atom Processor E3800/CE2700 Series SMBus Controller
	0f14 Atom Processor Z36xxx/Z37xxx Series SDIO Controller
	0f15 Atom Processor Z36xxx/Z37xxx Series SDIO Controller
	0f16 Atom Processor Z36xxx/Z37xxx Series SDIO Controller
	0f18 Atom Processor Z36xxx/Z37xxx Series Trusted Execution Engine
	0f1c Atom Processor Z36xxx/Z37xxx Series Power Control Unit
	0f20 Atom Processor E3800 Series SATA IDE Controller
	0f21 Atom Processor E3800 Series SATA IDE Controller
	0f22 Atom Processor E3800 Series SATA AHCI Controller
	0f23 Atom Processor E3800 Series SATA AHCI Controller
	0f28 Atom Processor Z36xxx/Z37xxx Series LPE Audio Controller
	0f31 Atom Processor Z36xxx/Z37xxx Series Graphics & Display
	0f34 Atom Processor Z36xxx/Z37xxx Series USB EHCI
	0f35 Atom Processor Z36xxx/Z37xxx, Celeron N2000 Series USB xHCI
	0f37 Atom Processor Z36xxx/Z37xxx Series OTG USB Device
	0f38 Atom Processor Z36xxx/Z37xxx Series Camera ISP
	0f40 Atom Processor Z36xxx/Z37xxx Series LPIO2 DMA Controller
	0f41 Atom Processor Z36xxx/Z37xxx Series LPIO2 I2C Controller #1
	0f42 Atom Processor Z36xxx/Z37xxx Series LPIO2 I2C Controller #2
	0f43 Atom Processor Z36xxx/Z37xxx Series LPIO2 I2C Controller #3
	0f44 Atom Processor Z36xxx/Z37xxx Series LPIO2 I2C Controller #4
	0f45 Atom Processor Z36xxx/Z37xxx Series LPIO2 I2C Controller #5
	0f46 Atom Processor Z36xxx/Z37xxx Series LPIO2 I2C Controller #6
	0f47 Atom Processor Z36xxx/Z37xxx Series LPIO2 I2C Controller #7
	0f48 Atom Processor E3800 Series PCI Express Root Port 1
	0f4a Atom Processor E3800 Series PCI Express Root Port 2
	0f4c Atom Processor E3800 Series PCI Express Root Port 3
	0f4e Atom Processor E3800 Series PCI Express Root Port 4
	0f50 Atom Processor E3800 Series eMMC 4.5 Controller
	1000 82542 Gigabit Ethernet Controller (Fiber)
	1001 82543GC Gigabit Ethernet Controller (Fiber)
	1002 Pro 100 LAN+Modem 56 Cardbus II
	1004 82543GC Gigabit Ethernet Controller (Copper)
	1008 82544EI Gigabit Ethernet Controller (Copper)
	1009 82544EI Gigabit Ethernet Controller (Fiber)
	100a 82540EM Gigabit Ethernet Controller
	100c 82544GC Gigabit Ethernet Controller (Copper)
	100d 82544GC Gigabit Ethernet Controller (LOM)
	100e 82540EM Gigabit Ethernet Controller
	100f 82545EM Gigabit Ethernet Controller (Copper)
	1010 82546EB Gigabit Ethernet Controller (Copper)
	1011 82545EM Gigabit Ethernet Controller (Fiber)
	1012 82546EB Gigabit Ethernet Controller (Fiber)
	1013 82541EI Gigabit Ethernet Controller
	1014 82541ER Gigabit Ethernet Controller
	1015 82540EM Gigabit Ethernet Controller (LOM)
	1016 82540EP Gigabit Ethernet Controller (Mobile)
	1017 82540EP Gigabit Ethernet Controller
	1018 82541EI Gigabit Ethernet Controller
	1019 82547EI Gigabit Ethernet Controller
	101a 82547EI Gigabit Ethernet Controller (Mobile)
	101d 82546EB Gigabit Ethernet Controller
	101e 82540EP Gigabit Ethernet Controller (Mobile)
	101f Ethernet Controller V710 for 5GBASE-T
	1026 82545GM Gigabit Ethernet Controller
	1027 82545GM Gigabit Ethernet Controller
	1028 82545GM Gigabit Ethernet Controller
	1029 82559 Ethernet Controller
	1030 82559 InBusiness 10/100
	1031 82801CAM (ICH3) PRO/100 VE (LOM) Ethernet Controller
	1032 82801CAM (ICH3) PRO/100 VE Ethernet Controller
	1033 82801CAM (ICH3) PRO/100 VM (LOM) Ethernet Controller
	1034 82801CAM (ICH3) PRO/100 VM Ethernet Controller
	1035 82801CAM (ICH3)/82562EH (LOM) Ethernet Controller
	1036 82801CAM (ICH3) 82562EH Ethernet Controller
	1037 82801CAM (ICH3) Chipset Ethernet Controller
	1038 82801CAM (ICH3) PRO/100 VM (KM) Ethernet Controller
	1039 82801DB PRO/100 VE (LOM) Ethernet Controller
	103a 82801DB PRO/100 VE (CNR) Ethernet Controller
	103b 82801DB PRO/100 VM (LOM) Ethernet Controller
	103c 82801DB PRO/100 VM (CNR) Ethernet Controller
	103d 82801DB PRO/100 VE (MOB) Ethernet Controller
	103e 82801DB PRO/100 VM (MOB) Ethernet Controller
	1040 536EP Data Fax Modem
	1043 PRO/Wireless LAN 2100 3B Mini PCI Adapter
	1048 82597EX 10GbE Ethernet Controller
	1049 82566MM Gigabit Network Connection
	104a 82566DM Gigabit Network Connection
	104b 82566DC Gigabit Network Connection
	104c 82562V 10/100 Network Connection
	104d 82566MC Gigabit Network Connection
	104e Ethernet Controller X710 for 10 Gigabit SFP+
	104f Ethernet Controller X710 for 10 Gigabit backplane
	1050 82562EZ 10/100 Ethernet Controller
	1051 82801EB/ER (ICH5/ICH5R) integrated LAN Controller
	1052 PRO/100 VM Network Connection
	1053 PRO/100 VM Network Connection
	1054 PRO/100 VE Network Connection
	1055 PRO/100 VM Network Connection
	1056 PRO/100 VE Network Connection
	1057 PRO/100 VE Network Connection
	1059 82551QM Ethernet Controller
	105b 82546GB Gigabit Ethernet Controller (Copper)
	105e 82571EB/82571GB Gigabit Ethernet Controller D0/D1 (copper applications)
	105f 82571EB Gigabit Ethernet Controller
	1060 82571EB Gigabit Ethernet Controller
	1064 82562ET/EZ/GT/GZ - PRO/100 VE (LOM) Ethernet Controller
	1065 82562ET/EZ/GT/GZ - PRO/100 VE Ethernet Controller
	1066 82562 EM/EX/GX - PRO/100 VM (LOM) Ethernet Controller
	1067 82562 EM/EX/GX - PRO/100 VM Ethernet Controller
	1068 82562ET/EZ/GT/GZ - PRO/100 VE (LOM) Ethernet Controller Mobile
	1069 82562EM/EX/GX - PRO/100 VM (LOM) Ethernet Controller Mobile
	106a 82562G - PRO/100 VE (LOM) Ethernet Controller
	106b 82562G - PRO/100 VE Ethernet Controller Mobile
	1075 82547GI Gigabit Ethernet Controller
	1076 82541GI Gigabit Ethernet Controller
	1077 82541GI Gigabit Ethernet Controller
	1078 82541ER Gigabit Ethernet Controller
	1079 82546GB Gigabit Ethernet Controller
	107a 82546GB Gigabit Ethernet Controller
	107b 82546GB Gigabit Ethernet Controller
	107c 82541PI Gigabit Ethernet Controller
	107d 82572EI Gigabit Ethernet Controller (Copper)
	107e 82572EI Gigabit Ethernet Controller (Fiber)
	107f 82572EI Gigabit Ethernet Controller
	1080 FA82537EP 56K V.92 Data/Fax Modem PCI
	1081 631xESB/632xESB LAN Controller Copper
	1082 631xESB/632xESB LAN Controller fiber
	1083 631xESB/632xESB LAN Controller SERDES
	1084 631xESB/632xESB IDE Redirection
	1085 631xESB/632xESB Serial Port Redirection
	1086 631xESB/632xESB IPMI/KCS0
	1087 631xESB/632xESB UHCI Redirection
	1089 631xESB/632xESB BT
	108a 82546GB Gigabit Ethernet Controller
	108b 82573V Gigabit Ethernet Controller (Copper)
	108c 82573E Gigabit Ethernet Controller (Copper)
	108e 82573E KCS (Active Management)
	108f Active Management Technology - SOL
	1091 PRO/100 VM Network Connection
	1092 PRO/100 VE Network Connection
	1093 PRO/100 VM Network Connection
	1094 PRO/100 VE Network Connection
	1095 PRO/100 VE Network Connection
	1096 80003ES2LAN Gigabit Ethernet Controller (Copper)
	1097 631xESB/632xESB DPT LAN Controller (Fiber)
	1098 80003ES2LAN Gigabit Ethernet Controller (Serdes)
	1099 82546GB Gigabit Ethernet Controller (Copper)
	109a 82573L Gigabit Ethernet Controller
	109b 82546GB PRO/1000 GF Quad Port Server Adapter
	109e 82597EX 10GbE Ethernet Controller
	10a0 82571EB PRO/1000 AT Quad Port Bypass Adapter
	10a1 82571EB PRO/1000 AF Quad Port Bypass Adapter
	10a4 82571EB Gigabit Ethernet Controller
	10a5 82571EB Gigabit Ethernet Controller (Fiber)
	10a6 82599EB 10-Gigabit Dummy Function
	10a7 82575EB Gigabit Network Connection
	10a9 82575EB Gigabit Backplane Connection
	10b0 82573L PRO/1000 PL Network Connection
	10b2 82573V PRO/1000 PM Network Connection
	10b3 82573E PRO/1000 PM Network Connection
	10b4 82573L PRO/1000 PL Network Connection
	10b5 82546GB Gigabit Ethernet Controller (Copper)
	10b6 82598 10GbE PCI-Express Ethernet Controller
	10b9 82572EI Gigabit Ethernet Controller (Copper)
	10ba 80003ES2LAN Gigabit Ethernet Controller (Copper)
	10bb 80003ES2LAN Gigabit Ethernet Controller (Serdes)
	10bc 82571EB/82571GB Gigabit Ethernet Controller (Copper)
	10bd 82566DM-2 Gigabit Network Connection
	10bf 82567LF Gigabit Network Connection
	10c0 82562V-2 10/100 Network Connection
	10c2 82562G-2 10/100 Network Connection
	10c3 82562GT-2 10/100 Network Connection
	10c4 82562GT 10/100 Network Connection
	10c5 82562G 10/100 Network Connection
	10c6 82598EB 10-Gigabit AF Dual Port Network Connection
	10c7 82598EB 10-Gigabit AF Network Connection
	10c8 82598EB 10-Gigabit AT Network Connection
	10c9 82576 Gigabit Network Connection
	10ca 82576 Virtual Function
	10cb 82567V Gigabit Network Connection
	10cc 82567LM-2 Gigabit Network Connection
	10cd 82567LF-2 Gigabit Network Connection
	10ce 82567V-2 Gigabit Network Connection
	10d3 82574L Gigabit Network Connection
	10d4 Matrox Concord GE (customized Intel 82574)
	10d5 82571PT Gigabit PT Quad Port Server ExpressModule
	10d6 82575GB Gigabit Network Connection
	10d8 82599EB 10 Gigabit Unprogrammed
	10d9 82571EB Dual Port Gigabit Mezzanine Adapter
	10da 82571EB Quad Port Gigabit Mezzanine Adapter
	10db 82598EB 10-Gigabit Dual Port Network Connection
	10dd 82598EB 10-Gigabit AT CX4 Network Connection
	10de 82567LM-3 Gigabit Network Connection
	10df 82567LF-3 Gigabit Network Connection
	10e1 82598EB 10-Gigabit AF Dual Port Network Connection
	10e2 82575GB Gigabit Network Connection
	10e5 82567LM-4 Gigabit Network Connection
	10e6 82576 Gigabit Network Connection
	10e7 82576 Gigabit Network Connection
	10e8 82576 Gigabit Network Connection
	10ea 82577LM Gigabit Network Connection
	10eb 82577LC Gigabit Network Connection
	10ec 82598EB 10-Gigabit AT CX4 Network Connection
	10ed 82599 Ethernet Controller Virtual Function
	10ef 82578DM Gigabit Network Connection
	10f0 82578DC Gigabit Network Connection
	10f1 82598EB 10-Gigabit AF Dual Port Network Connection
	10f4 82598EB 10-Gigabit AF Network Connection
	10f5 82567LM Gigabit Network Connection
	10f6 82574L Gigabit Network Connection
	10f7 10 Gigabit BR KX4 Dual Port Network Connection
	10f8 82599 10 Gigabit Dual Port Backplane Connection
	10f9 82599 10 Gigabit Dual Port Network Connection
	10fb 82599ES 10-Gigabit SFI/SFP+ Network Connection
	10fc 82599 10 Gigabit Dual Port Network Connection
	10fe 82552 10/100 Network Connection
	1107 PRO/1000 MF Server Adapter (LX)
	1130 82815 815 Chipset Host Bridge and Memory Controller Hub
	1131 82815 815 Chipset AGP Bridge
	1132 82815 Chipset Graphics Controller (CGC)
	1136 Thunderbolt 4 Bridge [Maple Ridge 4C 2020]
	1137 Thunderbolt 4 NHI [Maple Ridge 4C 2020]
	1138 Thunderbolt 4 USB Controller [Maple Ridge 4C 2020]
	1161 82806AA PCI64 Hub Advanced Programmable Interrupt Controller
	1162 Xscale 80200 Big Endian Companion Chip
	1190 Merrifield SD/SDIO/eMMC Controller
	1191 Merrifield Serial IO HSUART Controller
	1192 Merrifield Serial IO HSUART DMA Controller
	1194 Merrifield Serial IO SPI Controller
	1195 Merrifield Serial IO I2C Controller
	1196 Merrifield Serial IO I2C Controller
	1199 Merrifield GPIO Controller
	119e Merrifield USB Device Controller (OTG)
	11a0 Merrifield SCU IPC
	11a1 Merrifield Power Management Unit
	11a2 Merrifield Serial IO DMA Controller
	11a5 Merrifield Serial IO PWM Controller
	11c3 Quark SoC X1000 PCIe Root Port 0
	11c4 Quark SoC X1000 PCIe Root Port 1
	11eb Simics NVMe Controller
	1200 IXP1200 Network Processor
	1209 8255xER/82551IT Fast Ethernet Controller
	1221 82092AA PCI to PCMCIA Bridge
	1222 82092AA IDE Controller
	1223 SAA7116
	1225 82452KX/GX [Orion]
	1226 82596 PRO/10 PCI
	1227 82865 EtherExpress PRO/100A
	1228 82556 EtherExpress PRO/100 Smart
	1229 82557/8/9/0/1 Ethernet Pro 100
	122d 430FX - 82437FX TSC [Triton I]
	122e 82371FB PIIX ISA [Triton I]
	1230 82371FB PIIX IDE [Triton I]
	1231 DSVD Modem
	1234 430MX - 82371MX Mobile PCI I/O IDE Xcelerator (MPIIX)
	1235 430MX - 82437MX Mob. System Ctrlr (MTSC) & 82438MX Data Path (MTDP)
	1237 440FX - 82441FX PMC [Natoma]
	1239 82371FB PIIX IDE Interface
	123b 82380PB PCI to PCI Docking Bridge
	123c 82380AB (MISA) Mobile PCI-to-ISA Bridge
	123d 683053 Programmable Interrupt Device
	123e 82466GX (IHPC) Integrated Hot-Plug Controller (hidden mode)
	123f 82466GX Integrated Hot-Plug Controller (IHPC)
	1240 82752 (752) AGP Graphics Accelerator
	124b 82380FB (MPCI2) Mobile Docking Controller
	124c Ethernet Connection E823-L for backplane
	124d Ethernet Connection E823-L for SFP
	124e Ethernet Connection E823-L/X557-AT 10GBASE-T
	124f Ethernet Connection E823-L 1GbE
	1250 430HX - 82439HX TXC [Triton II]
	125b Ethernet Controller I226-LM
	125c Ethernet Controller I226-V
	1360 82806AA PCI64 Hub PCI Bridge
	1361 82806AA PCI64 Hub Controller (HRes)
	1460 82870P2 P64H2 Hub PCI Bridge
	1461 82870P2 P64H2 I/OxAPIC
	1462 82870P2 P64H2 Hot Plug Controller
	1501 82567V-3 Gigabit Network Connection
	1502 82579LM Gigabit Network Connection (Lewisville)
	1503 82579V Gigabit Network Connection
	1507 Ethernet Express Module X520-P2
	1508 82598EB Gigabit BX Network Connection
	1509 82580 Gigabit Network Connection
	150a 82576NS Gigabit Network Connection
	150b 82598EB 10-Gigabit AT2 Server Adapter
	150c 82583V Gigabit Network Connection
	150d 82576 Gigabit Backplane Connection
	150e 82580 Gigabit Network Connection
	150f 82580 Gigabit Fiber Network Connection
	1510 82580 Gigabit Backplane Connection
	1511 82580 Gigabit SFP Connection
	1513 CV82524 Thunderbolt Controller [Light Ridge 4C 2010]
	1514 Ethernet X520 10GbE Dual Port KX4 Mezz
	1515 X540 Ethernet Controller Virtual Function
	1516 82580 Gigabit Network Connection
	1517 82599ES 10 Gigabit Network Connection
	1518 82576NS SerDes Gigabit Network Connection
	151a DSL2310 Thunderbolt Controller [Eagle Ridge 2C 2011]
	151b CVL2510 Thunderbolt Controller [Light Peak 2C 2010]
	151c 82599 10 Gigabit TN Network Connection
	151d Ethernet Connection E823-L for QSFP
	1520 I350 Ethernet Controller Virtual Function
	1521 I350 Gigabit Network Connection
	1522 I350 Gigabit Fiber Network Connection
	1523 I350 Gigabit Backplane Connection
	1524 I350 Gigabit Connection
	1525 82567V-4 Gigabit Network Connection
	1526 82576 Gigabit Network Connection
	1527 82580 Gigabit Fiber Network Connection
	1528 Ethernet Controller 10-Gigabit X540-AT2
	1529 82599 10 Gigabit Dual Port Network Connection with FCoE
	152a 82599 10 Gigabit Dual Port Backplane Connection with FCoE
	152e 82599 Virtual Function
	152f I350 Virtual Function
	1530 X540 Virtual Function
	1531 I210 Gigabit Unprogrammed
	1533 I210 Gigabit Network Connection
	1536 I210 Gigabit Fiber Network Connection
	1537 I210 Gigabit Backplane Connection
	1538 I210 Gigabit Network Connection
	1539 I211 Gigabit Network Connection
	153a Ethernet Connection I217-LM
	153b Ethernet Connection I217-V
	1547 DSL3510 Thunderbolt Controller [Cactus Ridge 4C 2012]
	1548 DSL3310 Thunderbolt Controller [Cactus Ridge 2C 2012]
	1549 DSL2210 Thunderbolt Controller [Port Ridge 1C 2011]
	154a Ethernet Server Adapter X520-4
	154c Ethernet Virtual Function 700 Series
	154d Ethernet 10G 2P X520 Adapter
	1557 82599 10 Gigabit Network Connection
	1558 Ethernet Converged Network Adapter X520-Q1
	1559 Ethernet Connection I218-V
	155a Ethernet Connection I218-LM
	155c Ethernet Server Bypass Adapter
	155d Ethernet Server Bypass Adapter
	1560 Ethernet Controller X540
	1563 Ethernet Controller X550
	1564 X550 Virtual Function
	1565 X550 Virtual Function
	1566 DSL4410 Thunderbolt NHI [Redwood Ridge 2C 2013]
	1567 DSL4410 Thunderbolt Bridge [Redwood Ridge 2C 2013]
	1568 DSL4510 Thunderbolt NHI [Redwood Ridge 4C 2013]
	1569 DSL4510 Thunderbolt Bridge [Redwood Ridge 4C 2013]
	156a DSL5320 Thunderbolt 2 NHI [Falcon Ridge 2C 2013]
	156b DSL5320 Thunderbolt 2 Bridge [Falcon Ridge 2C 2013]
	156c DSL5520 Thunderbolt 2 NHI [Falcon Ridge 4C 2013]
	156d DSL5520 Thunderbolt 2 Bridge [Falcon Ridge 4C 2013]
	156f Ethernet Connection I219-LM
	1570 Ethernet Connection I219-V
	1571 Ethernet Virtual Function 700 Series
	1572 Ethernet Controller X710 for 10GbE SFP+
	1574 Ethernet Controller XL710 Emulation
	1575 DSL6340 Thunderbolt 3 NHI [Alpine Ridge 2C 2015]
	1576 DSL6340 Thunderbolt 3 Bridge [Alpine Ridge 2C 2015]
	1577 DSL6540 Thunderbolt 3 NHI [Alpine Ridge 4C 2015]
	1578 DSL6540 Thunderbolt 3 Bridge [Alpine Ridge 4C 2015]
	157b I210 Gigabit Network Connection
	157c I210 Gigabit Backplane Connection
	157d DSL5110 Thunderbolt 2 NHI (Low Power) [Win Ridge 2C 2014]
	157e DSL5110 Thunderbolt 2 Bridge (Low Power) [Win Ridge 2C 2014]
	1580 Ethernet Controller XL710 for 40GbE backplane
	1581 Ethernet Controller X710 for 10GbE backplane
	1583 Ethernet Controller XL710 for 40GbE QSFP+
	1584 Ethernet Controller XL710 for 40GbE QSFP+
	1585 Ethernet Controller X710 for 10GbE QSFP+
	1586 Ethernet Controller X710 for 10GBASE-T
	1587 Ethernet Controller XL710 for 20GbE backplane
	1588 Ethernet Controller XL710 for 20GbE backplane
	1589 Ethernet Controller X710/X557-AT 10GBASE-T
	158a Ethernet Controller XXV710 for 25GbE backplane
	158b Ethernet Controller XXV710 for 25GbE SFP28
	1591 Ethernet Controller E810-C for backplane
	1592 Ethernet Controller E810-C for QSFP
	1593 Ethernet Controller E810-C for SFP
	1599 Ethernet Controller E810-XXV for backplane
	159a Ethernet Controller E810-XXV for QSFP
	159b Ethernet Controller E810-XXV for SFP
	15a0 Ethernet Connection (2) I218-LM
	15a1 Ethernet Connection (2) I218-V
	15a2 Ethernet Connection (3) I218-LM
	15a3 Ethernet Connection (3) I218-V
	15a4 Ethernet Switch FM10000 Host Interface
	15a5 Ethernet Switch FM10000 Host Virtual Interface
	15a8 Ethernet Connection X552 Virtual Function
	15a9 X552 Virtual Function
	15aa Ethernet Connection X552 10 GbE Backplane
	15ab Ethernet Connection X552 10 GbE Backplane
	15ac Ethernet Connection X552 10 GbE SFP+
	15ad Ethernet Connection X552/X557-AT 10GBASE-T
	15ae Ethernet Connection X552 1000BASE-T
	15b0 Ethernet Connection X552 Backplane
	15b4 X553 Virtual Function
	15b5 DSL6340 USB 3.1 Controller [Alpine Ridge]
	15b6 DSL6540 USB 3.1 Controller [Alpine Ridge]
	15b7 Ethernet Connection (2) I219-LM
	15b8 Ethernet Connection (2) I219-V
	15b9 Ethernet Connection (3) I219-LM
	15bb Ethernet Connection (7) I219-LM
	15bc Ethernet Connection (7) I219-V
	15bd Ethernet Connection (6) I219-LM
	15be Ethernet Connection (6) I219-V
	15bf JHL6240 Thunderbolt 3 NHI (Low Power) [Alpine Ridge LP 2016]
	15c0 JHL6240 Thunderbolt 3 Bridge (Low Power) [Alpine Ridge LP 2016]
	15c1 JHL6240 Thunderbolt 3 USB 3.1 Controller (Low Power) [Alpine Ridge LP 2016]
	15c2 Ethernet Connection X553 Backplane
	15c3 Ethernet Connection X553 Backplane
	15c4 Ethernet Connection X553 10 GbE SFP+
	15c5 X553 Virtual Function
	15c6 Ethernet Connection X553 1GbE
	15c7 Ethernet Connection X553 1GbE
	15c8 Ethernet Connection X553/X557-AT 10GBASE-T
	15ce Ethernet Connection X553 10 GbE SFP+
	15d0 Ethernet SDI Adapter
	15d1 Ethernet Controller 10G X550T
	15d2 JHL6540 Thunderbolt 3 NHI (C step) [Alpine Ridge 4C 2016]
	15d3 JHL6540 Thunderbolt 3 Bridge (C step) [Alpine Ridge 4C 2016]
	15d4 JHL6540 Thunderbolt 3 USB Controller (C step) [Alpine Ridge 4C 2016]
	15d5 Ethernet SDI Adapter FM10420-25GbE-DA2
	15d6 Ethernet Connection (5) I219-V
	15d7 Ethernet Connection (4) I219-LM
	15d8 Ethernet Connection (4) I219-V
	15d9 JHL6340 Thunderbolt 3 NHI (C step) [Alpine Ridge 2C 2016]
	15da JHL6340 Thunderbolt 3 Bridge (C step) [Alpine Ridge 2C 2016]
	15db JHL6340 Thunderbolt 3 USB 3.1 Controller (C step) [Alpine Ridge 2C 2016]
	15df Ethernet Connection (8) I219-LM
	15e0 Ethernet Connection (8) I219-V
	15e1 Ethernet Connection (9) I219-LM
	15e2 Ethernet Connection (9) I219-V
	15e3 Ethernet Connection (5) I219-LM
	15e4 Ethernet Connection X553 1GbE
	15e5 Ethernet Connection X553 1GbE
	15e7 JHL7540 Thunderbolt 3 Bridge [Titan Ridge 2C 2018]
	15e8 JHL7540 Thunderbolt 3 NHI [Titan Ridge 2C 2018]
	15e9 JHL7540 Thunderbolt 3 USB Controller [Titan Ridge 2C 2018]
	15ea JHL7540 Thunderbolt 3 Bridge [Titan Ridge 4C 2018]
	15eb JHL7540 Thunderbolt 3 NHI [Titan Ridge 4C 2018]
	15ec JHL7540 Thunderbolt 3 USB Controller [Titan Ridge 4C 2018]
	15ef JHL7540 Thunderbolt 3 Bridge [Titan Ridge DD 2018]
	15f0 JHL7540 Thunderbolt 3 USB Controller [Titan Ridge DD 2018]
	15f2 Ethernet Controller I225-LM
	15f3 Ethernet Controller I225-V
	15f4 Ethernet Connection (15) I219-LM
	15f5 Ethernet Connection (15) I219-V
	15f6 I210 Gigabit Ethernet Connection
	15f9 Ethernet Connection (14) I219-LM
	15fa Ethernet Connection (14) I219-V
	15fb Ethernet Connection (13) I219-LM
	15fc Ethernet Connection (13) I219-V
	15ff Ethernet Controller X710 for 10GBASE-T
	1600 Broadwell-U Host Bridge -OPI
	1601 Broadwell-U PCI Express x16 Controller
	1602 Broadwell-U Integrated Graphics
	1603 Broadwell-U Processor Thermal Subsystem
	1604 Broadwell-U Host Bridge -OPI
	1605 Broadwell-U PCI Express x8 Controller
	1606 HD Graphics
	1607 Broadwell-U CHAPS Device
	1608 Broadwell-U Host Bridge -OPI
	1609 Broadwell-U x4 PCIe
	160a Broadwell-U Integrated Graphics
	160b Broadwell-U Integrated Graphics
	160c Broadwell-U Audio Controller
	160d Broadwell-U Integrated Graphics
	160e Broadwell-U Integrated Graphics
	160f Broadwell-U SoftSKU
	1610 Broadwell-U Host Bridge - DMI
	1612 HD Graphics 5600
	1614 Broadwell-U Host Bridge - DMI
	1616 HD Graphics 5500
	1618 Broadwell-U Host Bridge - DMI
	161a Broadwell-U Integrated Graphics
	161b Broadwell-U Integrated Graphics
	161d Broadwell-U Integrated Graphics
	161e HD Graphics 5300
	1622 Iris Pro Graphics 6200
	1626 HD Graphics 6000
	162a Iris Pro Graphics P6300
	162b Iris Graphics 6100
	162d Broadwell-U Integrated Graphics
	162e Broadwell-U Integrated Graphics
	1632 Broadwell-U Integrated Graphics
	1636 Broadwell-U Integrated Graphics
	163a Broadwell-U Integrated Graphics
	163b Broadwell-U Integrated Graphics
	163d Broadwell-U Integrated Graphics
	163e Broadwell-U Integrated Graphics
	1889 Ethernet Adaptive Virtual Function
	188a Ethernet Connection E823-C for backplane
	188b Ethernet Connection E823-C for QSFP
	188c Ethernet Connection E823-C for SFP
	188d Ethernet Connection E823-C/X557-AT 10GBASE-T
	188e Ethernet Connection E823-C 1GbE
	1890 Ethernet Connection E822-C for backplane
	1891 Ethernet Connection E822-C for QSFP
	1892 Ethernet Connection E822-C for SFP
	1893 Ethernet Connection E822-C/X557-AT 10GBASE-T
	1894 Ethernet Connection E822-C 1GbE
	1897 Ethernet Connection E822-L for backplane
	1898 Ethernet Connection E822-L for SFP
	1899 Ethernet Connection E822-L/X557-AT 10GBASE-T
	189a Ethernet Connection E822-L 1GbE
	18a0 C4xxx Series QAT
	18a1 C4XXX Series QAT Virtual Function
	18ee 200xx Series QAT
	18ef 200xx Series QAT Virtual Function
	1900 Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Host Bridge/DRAM Registers
	1901 6th-10th Gen Core Processor PCIe Controller (x16)
	1902 HD Graphics 510
	1903 Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Thermal Subsystem
	1904 Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Host Bridge/DRAM Registers
	1905 Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor PCIe Controller (x8)
	1906 HD Graphics 510
	1908 Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Host Bridge/DRAM Registers
	1909 Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor PCIe Controller (x4)
	190b HD Graphics 510
	190c Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Host Bridge/DRAM Registers
	190f Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Host Bridge/DRAM Registers
	1910 Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Host Bridge/DRAM Registers
	1911 Xeon E3-1200 v5/v6 / E3-1500 v5 / 6th/7th/8th Gen Core Processor Gaussian Mixture Model
	1912 HD Graphics 530
	1916 Skylake GT2 [HD Graphics 520]
	1918 Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Host Bridge/DRAM Registers
	1919 Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Imaging Unit
	191b HD Graphics 530
	191d HD Graphics P530
	191e HD Graphics 515
	191f Xeon E3-1200 v5/E3-1500 v5/6th Gen Core Processor Host Bridge/DRAM Registers
	1921 HD Graphics 520
	1923 HD Graphics 535
	1926 Iris Graphics 540
	1927 Iris Graphics 550
	192b Iris Graphics 555
	192d Iris Graphics P555
	1932 Iris Pro Graphics 580
	193a Iris Pro Graphics P580
	193b Iris Pro Graphics 580
	193d Iris Pro Graphics P580
	1960 80960RP (i960RP) Microprocessor
	1962 80960RM (i960RM) Microprocessor
	1964 80960RN (i960RN) Microprocessor
	1980 Atom Processor C3000 Series System Agent
	19a1 Atom Processor C3000 Series Error Registers
	19a2 Atom Processor C3000 Series Root Complex Event Collector
	19a3 Atom Processor C3000 Series Integrated QAT Root Port
	19a4 Atom Processor C3000 Series PCI Express Root Port #0
	19a5 Atom Processor C3000 Series PCI Express Root Port #1
	19a6 Atom Processor C3000 Series PCI Express Root Port #2
	19a7 Atom Processor C3000 Series PCI Express Root Port #3
	19a8 Atom Processor C3000 Series PCI Express Root Port #4
	19a9 Atom Processor C3000 Series PCI Express Root Port #5
	19aa Atom Processor C3000 Series PCI Express Root Port #6
	19ab Atom Processor C3000 Series PCI Express Root Port #7
	19ac Atom Processor C3000 Series SMBus Contoller - Host
	19b0 Atom Processor C3000 Series SATA Controller 0
	19b1 Atom Processor C3000 Series SATA Controller 0
	19b2 Atom Processor C3000 Series SATA Controller 0
	19b3 Atom Processor C3000 Series SATA Controller 0
	19b4 Atom Processor C3000 Series SATA Controller 0
	19b5 Atom Processor C3000 Series SATA Controller 0
	19b6 Atom Processor C3000 Series SATA Controller 0
	19b7 Atom Processor C3000 Series SATA Controller 0
	19be Atom Processor C3000 Series SATA Controller 0
	19bf Atom Processor C3000 Series SATA Controller 0
	19c0 Atom Processor C3000 Series SATA Controller 1
	19c1 Atom Processor C3000 Series SATA Controller 1
	19c2 Atom Processor C3000 Series SATA Controller 1
	19c3 Atom Processor C3000 Series SATA Controller 1
	19c4 Atom Processor C3000 Series SATA Controller 1
	19c5 Atom Processor C3000 Series SATA Controller 1
	19c6 Atom Processor C3000 Series SATA Controller 1
	19c7 Atom Processor C3000 Series SATA Controller 1
	19ce Atom Processor C3000 Series SATA Controller 1
	19cf Atom Processor C3000 Series SATA Controller 1
	19d0 Atom Processor C3000 Series USB 3.0 xHCI Controller
	19d1 Atom Processor C3000 Series Integrated LAN Root Port #0
	19d2 Atom Processor C3000 Series Integrated LAN Root Port #1
	19d3 Atom Processor C3000 Series ME HECI 1
	19d4 Atom Processor C3000 Series ME HECI 2
	19d5 Atom Processor C3000 Series ME KT Controller
	19d6 Atom Processor C3000 Series ME HECI 3
	19d8 Atom Processor C3000 Series HSUART Controller
	19dc Atom Processor C3000 Series LPC or eSPI
	19dd Atom Processor C3000 Series Primary to Side Band (P2SB) Bridge
	19de Atom Processor C3000 Series Power Management Controller
	19df Atom Processor C3000 Series SMBus controller
	19e0 Atom Processor C3000 Series SPI Controller
	19e2 Atom Processor C3000 Series QuickAssist Technology
	19e3 Atom Processor C3000 Series QuickAssist Technology Virtual Function
	1a1c Ethernet Connection (17) I219-LM
	1a1d Ethernet Connection (17) I219-V
	1a1e Ethernet Connection (16) I219-LM
	1a1f Ethernet Connection (16) I219-V
	1a21 82840 840 [Carmel] Chipset Host Bridge (Hub A)
	1a23 82840 840 [Carmel] Chipset AGP Bridge
	1a24 82840 840 [Carmel] Chipset PCI Bridge (Hub B)
	1a30 82845 845 [Brookdale] Chipset Host Bridge
	1a31 82845 845 [Brookdale] Chipset AGP Bridge
	1a38 5000 Series Chipset DMA Engine
	1a48 82597EX 10GbE Ethernet Controller
	1b48 82597EX 10GbE Ethernet Controller
	1c00 6 Series/C200 Series Chipset Family Desktop SATA Controller (IDE mode, ports 0-3)
	1c01 6 Series/C200 Series Chipset Family Mobile SATA Controller (IDE mode, ports 0-3)
	1c02 6 Series/C200 Series Chipset Family 6 port Desktop SATA AHCI Controller
	1c03 6 Series/C200 Series Chipset Family 6 port Mobile SATA AHCI Controller
	1c04 6 Series/C200 Series Desktop SATA RAID Controller
	1c05 6 Series/C200 Series Mobile SATA RAID Controller
	1c06 Z68 Express Chipset SATA RAID Controller
	1c08 6 Series/C200 Series Chipset Family Desktop SATA Controller (IDE mode, ports 4-5)
	1c09 6 Series/C200 Series Chipset Family Mobile SATA Controller (IDE mode, ports 4-5)
	1c10 6 Series/C200 Series Chipset Family PCI Express Root Port 1
	1c12 6 Series/C200 Series Chipset Family PCI Express Root Port 2
	1c14 6 Series/C200 Series Chipset Family PCI Express Root Port 3
	1c16 6 Series/C200 Series Chipset Family PCI Express Root Port 4
	1c18 6 Series/C200 Series Chipset Family PCI Express Root Port 5
	1c1a 6 Series/C200 Series Chipset Family PCI Express Root Port 6
	1c1c 6 Series/C200 Series Chipset Family PCI Express Root Port 7
	1c1e 6 Series/C200 Series Chipset Family PCI Express Root Port 8
	1c20 6 Series/C200 Series Chipset Family High Definition Audio Controller
	1c22 6 Series/C200 Series Chipset Family SMBus Controller
	1c24 6 Series/C200 Series Chipset Family Thermal Management Controller
	1c25 6 Series/C200 Series Chipset Family DMI to PCI Bridge
	1c26 6 Series/C200 Series Chipset Family USB Enhanced Host Controller #1
	1c27 6 Series/C200 Series Chipset Family USB Universal Host Controller #1
	1c2c 6 Series/C200 Series Chipset Family USB Universal Host Controller #5
	1c2d 6 Series/C200 Series Chipset Family USB Enhanced Host Controller #2
	1c33 6 Series/C200 Series Chipset Family LAN Controller
	1c35 6 Series/C200 Series Chipset Family VECI Controller
	1c3a 6 Series/C200 Series Chipset Family MEI Controller #1
	1c3b 6 Series/C200 Series Chipset Family MEI Controller #2
	1c3c 6 Series/C200 Series Chipset Family IDE-r Controller
	1c3d 6 Series/C200 Series Chipset Family KT Controller
	1c40 6 Series/C200 Series Chipset Family LPC Controller
	1c41 Mobile SFF 6 Series Chipset Family LPC Controller
	1c42 6 Series/C200 Series Chipset Family LPC Controller
	1c43 Mobile 6 Series Chipset Family LPC Controller
	1c44 Z68 Express Chipset LPC Controller
	1c45 6 Series/C200 Series Chipset Family LPC Controller
	1c46 P67 Express Chipset LPC Controller
	1c47 UM67 Express Chipset LPC Controller
	1c48 6 Series/C200 Series Chipset Family LPC Controller
	1c49 HM65 Express Chipset LPC Controller
	1c4a H67 Express Chipset LPC Controller
	1c4b HM67 Express Chipset LPC Controller
	1c4c Q65 Express Chipset LPC Controller
	1c4d QS67 Express Chipset LPC Controller
	1c4e Q67 Express Chipset LPC Controller
	1c4f QM67 Express Chipset LPC Controller
	1c50 B65 Express Chipset LPC Controller
	1c51 6 Series/C200 Series Chipset Family LPC Controller
	1c52 C202 Chipset LPC Controller
	1c53 6 Series/C200 Series Chipset Family LPC Controller
	1c54 C204 Chipset LPC Controller
	1c55 6 Series/C200 Series Chipset Family LPC Controller
	1c56 C206 Chipset LPC Controller
	1c57 6 Series/C200 Series Chipset Family LPC Controller
	1c58 Upgraded B65 Express Chipset LPC Controller
	1c59 Upgraded HM67 Express Chipset LPC Controller
	1c5a Upgraded Q67 Express Chipset LPC Controller
	1c5b 6 Series/C200 Series Chipset Family LPC Controller
	1c5c H61 Express Chipset LPC Controller
	1c5d 6 Series/C200 Series Chipset Family LPC Controller
	1c5e 6 Series/C200 Series Chipset Family LPC Controller
	1c5f 6 Series/C200 Series Chipset Family LPC Controller
	1d00 C600/X79 series chipset 4-Port SATA IDE Controller
	1d02 C600/X79 series chipset 6-Port SATA AHCI Controller
	1d04 C600/X79 series chipset SATA RAID Controller
	1d06 C600/X79 series chipset SATA Premium RAID Controller
	1d08 C600/X79 series chipset 2-Port SATA IDE Controller
	1d10 C600/X79 series chipset PCI Express Root Port 1
	1d11 C600/X79 series chipset PCI Express Root Port 1
	1d12 C600/X79 series chipset PCI Express Root Port 2
	1d13 C600/X79 series chipset PCI Express Root Port 2
	1d14 C600/X79 series chipset PCI Express Root Port 3
	1d15 C600/X79 series chipset PCI Express Root Port 3
	1d16 C600/X79 series chipset PCI Express Root Port 4
	1d17 C600/X79 series chipset PCI Express Root Port 4
	1d18 C600/X79 series chipset PCI Express Root Port 5
	1d19 C600/X79 series chipset PCI Express Root Port 5
	1d1a C600/X79 series chipset PCI Express Root Port 6
	1d1b C600/X79 series chipset PCI Express Root Port 6
	1d1c C600/X79 series chipset PCI Express Root Port 7
	1d1d C600/X79 series chipset PCI Express Root Port 7
	1d1e C600/X79 series chipset PCI Express Root Port 8
	1d1f C600/X79 series chipset PCI Express Root Port 8
	1d20 C600/X79 series chipset High Definition Audio Controller
	1d22 C600/X79 series chipset SMBus Host Controller
	1d24 C600/X79 series chipset Thermal Management Controller
	1d25 C600/X79 series chipset DMI to PCI Bridge
	1d26 C600/X79 series chipset USB2 Enhanced Host Controller #1
	1d2d C600/X79 series chipset USB2 Enhanced Host Controller #2
	1d33 C600/X79 series chipset LAN Controller
	1d35 C600/X79 series chipset VECI Controller
	1d3a C600/X79 series chipset MEI Controller #1
	1d3b C600/X79 series chipset MEI Controller #2
	1d3c C600/X79 series chipset IDE-r Controller
	1d3d C600/X79 series chipset KT Controller
	1d3e C600/X79 series chipset PCI Express Virtual Root Port
	1d3f C608/C606/X79 series chipset PCI Express Virtual Switch Port
	1d40 C600/X79 series chipset LPC Controller
	1d41 C600/X79 series chipset LPC Controller
	1d50 C608 chipset Dual 4-Port SATA/SAS Storage Control Unit
	1d54 C600/X79 series chipset Dual 4-Port SATA/SAS Storage Control Unit
	1d55 C600/X79 series chipset 4-Port SATA/SAS Storage Control Unit
	1d58 C606 chipset Dual 4-Port SATA/SAS Storage Control Unit
	1d59 C604/X79 series chipset 4-Port SATA/SAS Storage Control Unit
	1d5a C600/X79 series chipset Dual 4-Port SATA Storage Control Unit
	1d5b C602 chipset 4-Port SATA Storage Control Unit
	1d5c C600/X79 series chipset Dual 4-Port SATA/SAS Storage Control Unit
	1d5d C600/X79 series chipset 4-Port SATA/SAS Storage Control Unit
	1d5e C600/X79 series chipset Dual 4-Port SATA Storage Control Unit
	1d5f C600/X79 series chipset 4-Port SATA Storage Control Unit
	1d60 C608 chipset Dual 4-Port SATA/SAS Storage Control Unit
	1d64 C600/X79 series chipset Dual 4-Port SATA/SAS Storage Control Unit
	1d65 C600/X79 series chipset 4-Port SATA/SAS Storage Control Unit
	1d68 C606 chipset Dual 4-Port SATA/SAS Storage Control Unit
	1d69 C604/X79 series chipset 4-Port SATA/SAS Storage Control Unit
	1d6a C600/X79 series chipset Dual 4-Port SATA Storage Control Unit
	1d6b C602 chipset 4-Port SATA Storage Control Unit
	1d6c C600/X79 series chipset Dual 4-Port SATA/SAS Storage Control Unit
	1d6d C600/X79 series chipset 4-Port SATA/SAS Storage Control Unit
	1d6e C600/X79 series chipset Dual 4-Port SATA Storage Control Unit
	1d6f C600/X79 series chipset 4-Port SATA Storage Control Unit
	1d70 C600/X79 series chipset SMBus Controller 0
	1d71 C608/C606/X79 series chipset SMBus Controller 1
	1d72 C608 chipset SMBus Controller 2
	1d74 C608/C606/X79 series chipset PCI Express Upstream Port
	1d76 C600/X79 series chipset Multi-Function Glue
	1e00 7 Series/C210 Series Chipset Family 4-port SATA Controller [IDE mode]
	1e01 7 Series Chipset Family 4-port SATA Controller [IDE mode]
	1e02 7 Series/C210 Series Chipset Family 6-port SATA Controller [AHCI mode]
	1e03 7 Series Chipset Family 6-port SATA Controller [AHCI mode]
	1e04 7 Series/C210 Series Chipset Family SATA Controller [RAID mode]
	1e05 7 Series Chipset SATA Controller [RAID mode]
	1e06 7 Series/C210 Series Chipset Family SATA Controller [RAID mode]
	1e07 7 Series Chipset Family SATA Controller [RAID mode]
	1e08 7 Series/C210 Series Chipset Family 2-port SATA Controller [IDE mode]
	1e09 7 Series Chipset Family 2-port SATA Controller [IDE mode]
	1e0e 7 Series/C210 Series Chipset Family SATA Controller [RAID mode]
	1e10 7 Series/C216 Chipset Family PCI Express Root Port 1
	1e12 7 Series/C210 Series Chipset Family PCI Express Root Port 2
	1e14 7 Series/C210 Series Chipset Family PCI Express Root Port 3
	1e16 7 Series/C216 Chipset Family PCI Express Root Port 4
	1e18 7 Series/C210 Series Chipset Family PCI Express Root Port 5
	1e1a 7 Series/C210 Series Chipset Family PCI Express Root Port 6
	1e1c 7 Series/C210 Series Chipset Family PCI Express Root Port 7
	1e1e 7 Series/C210 Series Chipset Family PCI Express Root Port 8
	1e20 7 Series/C216 Chipset Family High Definition Audio Controller
	1e22 7 Series/C216 Chipset Family SMBus Controller
	1e24 7 Series/C210 Series Chipset Family Thermal Management Controller
	1e25 7 Series/C210 Series Chipset Family DMI to PCI Bridge
	1e26 7 Series/C216 Chipset Family USB Enhanced Host Controller #1
	1e2d 7 Series/C216 Chipset Family USB Enhanced Host Controller #2
	1e31 7 Series/C210 Series Chipset Family USB xHCI Host Controller
	1e33 7 Series/C210 Series Chipset Family LAN Controller
	1e3a 7 Series/C216 Chipset Family MEI Controller #1
	1e3b 7 Series/C210 Series Chipset Family MEI Controller #2
	1e3c 7 Series/C210 Series Chipset Family IDE-r Controller
	1e3d 7 Series/C210 Series Chipset Family KT Controller
	1e41 7 Series Chipset Family LPC Controller
	1e42 7 Series Chipset Family LPC Controller
	1e43 7 Series Chipset Family LPC Controller
	1e44 Z77 Express Chipset LPC Controller
	1e45 7 Series Chipset Family LPC Controller
	1e46 Z75 Express Chipset LPC Controller
	1e47 Q77 Express Chipset LPC Controller
	1e48 Q75 Express Chipset LPC Controller
	1e49 B75 Express Chipset LPC Controller
	1e4a H77 Express Chipset LPC Controller
	1e4b 7 Series Chipset Family LPC Controller
	1e4c 7 Series Chipset Family LPC Controller
	1e4d 7 Series Chipset Family LPC Controller
	1e4e 7 Series Chipset Family LPC Controller
	1e4f 7 Series Chipset Family LPC Controller
	1e50 7 Series Chipset Family LPC Controller
	1e51 7 Series Chipset Family LPC Controller
	1e52 7 Series Chipset Family LPC Controller
	1e53 C216 Series Chipset LPC Controller
	1e54 7 Series Chipset Family LPC Controller
	1e55 QM77 Express Chipset LPC Controller
	1e56 QS77 Express Chipset LPC Controller
	1e57 HM77 Express Chipset LPC Controller
	1e58 UM77 Express Chipset LPC Controller
	1e59 HM76 Express Chipset LPC Controller
	1e5a 7 Series Chipset Family LPC Controller
	1e5b UM77 Express Chipset LPC Controller
	1e5c 7 Series Chipset Family LPC Controller
	1e5d HM75 Express Chipset LPC Controller
	1e5e HM70 Express Chipset LPC Controller
	1e5f NM70 Express Chipset LPC Controller
	1f00 Atom processor C2000 SoC Transaction Router
	1f01 Atom processor C2000 SoC Transaction Router
	1f02 Atom processor C2000 SoC Transaction Router
	1f03 Atom processor C2000 SoC Transaction Router
	1f04 Atom processor C2000 SoC Transaction Router
	1f05 Atom processor C2000 SoC Transaction Router
	1f06 Atom processor C2000 SoC Transaction Router
	1f07 Atom processor C2000 SoC Transaction Router
	1f08 Atom processor C2000 SoC Transaction Router
	1f09 Atom processor C2000 SoC Transaction Router
	1f0a Atom processor C2000 SoC Transaction Router
	1f0b Atom processor C2000 SoC Transaction Router
	1f0c Atom processor C2000 SoC Transaction Router
	1f0d Atom processor C2000 SoC Transaction Router
	1f0e Atom processor C2000 SoC Transaction Router
	1f0f Atom processor C2000 SoC Transaction Router
	1f10 Atom processor C2000 PCIe Root Port 1
	1f11 Atom processor C2000 PCIe Root Port 2
	1f12 Atom processor C2000 PCIe Root Port 3
	1f13 Atom processor C2000 PCIe Root Port 4
	1f14 Atom processor C2000 RAS
	1f15 Atom processor C2000 SMBus 2.0
	1f16 Atom processor C2000 RCEC
	1f18 Atom processor C2000 QAT
	1f19 Atom processor C2000 QAT
	1f20 Atom processor C2000 4-Port IDE SATA2 Controller
	1f21 Atom processor C2000 4-Port IDE SATA2 Controller
	1f22 Atom processor C2000 AHCI SATA2 Controller
	1f23 Atom processor C2000 AHCI SATA2 Controller
	1f24 Atom processor C2000 RAID SATA2 Controller
	1f25 Atom processor C2000 RAID SATA2 Controller
	1f26 Atom processor C2000 RAID SATA2 Controller
	1f27 Atom processor C2000 RAID SATA2 Controller
	1f2c Atom processor C2000 USB Enhanced Host Controller
	1f2e Atom processor C2000 RAID SATA2 Controller
	1f2f Atom processor C2000 RAID SATA2 Controller
	1f30 Atom processor C2000 2-Port IDE SATA3 Controller
	1f31 Atom processor C2000 2-Port IDE SATA3 Controller
	1f32 Atom processor C2000 AHCI SATA3 Controller
	1f33 Atom processor C2000 AHCI SATA3 Controller
	1f34 Atom processor C2000 RAID SATA3 Controller
	1f35 Atom processor C2000 RAID SATA3 Controller
	1f36 Atom processor C2000 RAID SATA3 Controller
	1f37 Atom processor C2000 RAID SATA3 Controller
	1f38 Atom processor C2000 PCU
	1f39 Atom processor C2000 PCU
	1f3a Atom processor C2000 PCU
	1f3b Atom processor C2000 PCU
	1f3c Atom processor C2000 PCU SMBus
	1f3d Atom Processor C2000 PECI SMBus
	1f3e Atom processor C2000 RAID SATA3 Controller
	1f3f Atom processor C2000 RAID SATA3 Controller
	1f40 Ethernet Connection I354 1.0 GbE Backplane
	1f41 Ethernet Connection I354
	1f42 Atom processor C2000 GbE
	1f44 Atom processor C2000 GbE Virtual Function
	1f45 Ethernet Connection I354 2.5 GbE Backplane
	2014 Sky Lake-E Ubox Registers
	2015 Sky Lake-E Ubox Registers
	2016 Sky Lake-E Ubox Registers
	2018 Sky Lake-E M2PCI Registers
	201a Sky Lake-E Non-Transparent Bridge Registers
	201c Sky Lake-E Non-Transparent Bridge Registers
	201d Volume Management Device NVMe RAID Controller
	2020 Sky Lake-E DMI3 Registers
	2021 Sky Lake-E CBDMA Registers
	2024 Sky Lake-E MM/Vt-d Configuration Registers
	2025 Sky Lake-E RAS
	2026 Sky Lake-E IOAPIC
	2030 Sky Lake-E PCI Express Root Port A
	2031 Sky Lake-E PCI Express Root Port B
	2032 Sky Lake-E PCI Express Root Port C
	2033 Sky Lake-E PCI Express Root Port D
	2034 Sky Lake-E VT-d
	2035 Sky Lake-E RAS Configuration Registers
	2036 Sky Lake-E IOxAPIC Configuration Registers
	2040 Sky Lake-E Integrated Memory Controller
	2041 Sky Lake-E Integrated Memory Controller
	2042 Sky Lake-E Integrated Memory Controller
	2043 Sky Lake-E Integrated Memory Controller
	2044 Sky Lake-E Integrated Memory Controller
	2045 Sky Lake-E LM Channel 1
	2046 Sky Lake-E LMS Channel 1
	2047 Sky Lake-E LMDP Channel 1
	2048 Sky Lake-E DECS Channel 2
	2049 Sky Lake-E LM Channel 2
	204a Sky Lake-E LMS Channel 2
	204b Sky Lake-E LMDP Channel 2
	204c Sky Lake-E M3KTI Registers
	204d Sky Lake-E M3KTI Registers
	204e Sky Lake-E M3KTI Registers
	2054 Sky Lake-E CHA Registers
	2055 Sky Lake-E CHA Registers
	2056 Sky Lake-E CHA Registers
	2057 Sky Lake-E CHA Registers
	2058 Sky Lake-E KTI 0
	2059 Sky Lake-E UPI Registers
	2066 Sky Lake-E Integrated Memory Controller
	2068 Sky Lake-E DDRIO Registers
	2069 Sky Lake-E DDRIO Registers
	206a Sky Lake-E IOxAPIC Configuration Registers
	206e Sky Lake-E DDRIO Registers
	206f Sky Lake-E DDRIO Registers
	2078 Sky Lake-E PCU Registers
	207a Sky Lake-E PCU Registers
	2080 Sky Lake-E PCU Registers
	2081 Sky Lake-E PCU Registers
	2082 Sky Lake-E PCU Registers
	2083 Sky Lake-E PCU Registers
	2084 Sky Lake-E PCU Registers
	2085 Sky Lake-E PCU Registers
	2086 Sky Lake-E PCU Registers
	2088 Sky Lake-E DDRIO Registers
	208d Sky Lake-E CHA Registers
	208e Sky Lake-E CHA Registers
	2240 Larrabee
	2241 Larrabee
	2250 Xeon Phi coprocessor 5100 series
	225c Xeon Phi coprocessor SE10/7120 series
	225d Xeon Phi coprocessor 3120 series
	225e Xeon Phi coprocessor 31S1
	2262 Xeon Phi coprocessor 7220
	2280 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series SoC Transaction Register
	2284 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series High Definition Audio Controller
	2286 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO1 DMA Controller
	228a Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO1 HSUART Controller #1
	228c Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO1 HSUART Controller #2
	2292 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx SMBus Controller
	2294 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series MMC Controller
	2295 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series SDIO Controller
	2296 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series SD Controller
	2298 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series Trusted Execution Engine
	229c Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series PCU
	22a3 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series SATA Controller
	22a4 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series SATA AHCI Controller
	22a8 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series Low Power Engine Audio
	22b0 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Integrated Graphics Controller
	22b1 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Integrated Graphics Controller
	22b5 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series USB xHCI Controller
	22b8 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series Imaging Unit
	22c0 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO2 DMA Controller
	22c1 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO2 I2C Controller #1
	22c2 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO2 I2C Controller #2
	22c3 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO2 I2C Controller #3
	22c4 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO2 I2C Controller #4
	22c5 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO2 I2C Controller #5
	22c6 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO2 I2C Controller #6
	22c7 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series LPIO2 I2C Controller #7
	22c8 Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series PCI Express Port #1
	22ca Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series PCI Express Port #2
	22cc Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series PCI Express Port #3
	22ce Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series PCI Express Port #4
	22dc Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Series Power Management Controller
	2310 DH89xxCC LPC Controller
	2323 DH89xxCC 4 Port SATA AHCI Controller
	2330 DH89xxCC SMBus Controller
	2331 DH89xxCC Chap Counter
	2332 DH89xxCC Thermal Subsystem
	2334 DH89xxCC USB2 Enhanced Host Controller #1
	2335 DH89xxCC USB2 Enhanced Host Controller #1
	2342 DH89xxCC PCI Express Root Port #1
	2343 DH89xxCC PCI Express Root Port #1
	2344 DH89xxCC PCI Express Root Port #2
	2345 DH89xxCC PCI Express Root Port #2
	2346 DH89xxCC PCI Express Root Port #3
	2347 DH89xxCC PCI Express Root Port #3
	2348 DH89xxCC PCI Express Root Port #4
	2349 DH89xxCC PCI Express Root Port #4
	2360 DH89xxCC Watchdog Timer
	2364 DH89xxCC MEI 0
	2365 DH89xxCC MEI 1
	2390 DH895XCC Series LPC Controller
	23a1 DH895XCC Series 2-Port SATA Controller [IDE Mode]
	23a3 DH895XCC Series 4-Port SATA Controller [AHCI Mode]
	23a6 DH895XCC Series 2-Port SATA Controller [IDE Mode]
	23b0 DH895XCC Series SMBus Controller
	23b1 DH895XCC Series CHAP Counter
	23b2 DH895XCC Series Thermal Management Controller
	23b4 DH895XCC Series USB2 Enhanced Host Controller #1
	23b5 DH895XCC Series USB2 Enhanced Host Controller #1
	23c2 DH895XCC Series PCI Express Root Port #1
	23c3 DH895XCC Series PCI Express Root Port #1
	23c4 DH895XCC Series PCI Express Root Port #2
	23c5 DH895XCC Series PCI Express Root Port #2
	23c6 CDH895XCC Series PCI Express Root Port #3
	23c7 DH895XCC Series PCI Express Root Port #3
	23c8 DH895XCC Series PCI Express Root Port #4
	23c9 DH895XCC Series PCI Express Root Port #4
	23e0 DH895XCC Series Watchdog Timer
	23e4 DH895XCC Series MEI Controller #1
	23e5 DH895XCC Series MEI Controller #2
	2410 82801AA ISA Bridge (LPC)
	2411 82801AA IDE Controller
	2412 82801AA USB Controller
	2413 82801AA SMBus Controller
	2415 82801AA AC'97 Audio Controller
	2416 82801AA AC'97 Modem Controller
	2418 82801AA PCI Bridge
	2420 82801AB ISA Bridge (LPC)
	2421 82801AB IDE Controller
	2422 82801AB USB Controller
	2423 82801AB SMBus Controller
	2425 82801AB AC'97 Audio Controller
	2426 82801AB AC'97 Modem Controller
	2428 82801AB PCI Bridge
	2440 82801BA ISA Bridge (LPC)
	2442 82801BA/BAM UHCI USB 1.1 Controller #1
	2443 82801BA/BAM SMBus Controller
	2444 82801BA/BAM UHCI USB 1.1 Controller #2
	2445 82801BA/BAM AC'97 Audio Controller
	2446 82801BA/BAM AC'97 Modem Controller
	2448 82801 Mobile PCI Bridge
	2449 82801BA/BAM/CA/CAM Ethernet Controller
	244a 82801BAM IDE U100 Controller
	244b 82801BA IDE U100 Controller
	244c 82801BAM ISA Bridge (LPC)
	244e 82801 PCI Bridge
	2450 82801E ISA Bridge (LPC)
	2452 82801E USB Controller
	2453 82801E SMBus Controller
	2459 82801E Ethernet Controller 0
	245b 82801E IDE U100 Controller
	245d 82801E Ethernet Controller 1
	245e 82801E PCI Bridge
	2480 82801CA LPC Interface Controller
	2482 82801CA/CAM USB Controller #1
	2483 82801CA/CAM SMBus Controller
	2484 82801CA/CAM USB Controller #2
	2485 82801CA/CAM AC'97 Audio Controller
	2486 82801CA/CAM AC'97 Modem Controller
	2487 82801CA/CAM USB Controller #3
	248a 82801CAM IDE U100 Controller
	248b 82801CA Ultra ATA Storage Controller
	248c 82801CAM ISA Bridge (LPC)
	24c0 82801DB/DBL (ICH4/ICH4-L) LPC Interface Bridge
	24c1 82801DBL (ICH4-L) IDE Controller
	24c2 82801DB/DBL/DBM (ICH4/ICH4-L/ICH4-M) USB UHCI Controller #1
	24c3 82801DB/DBL/DBM (ICH4/ICH4-L/ICH4-M) SMBus Controller
	24c4 82801DB/DBL/DBM (ICH4/ICH4-L/ICH4-M) USB UHCI Controller #2
	24c5 82801DB/DBL/DBM (ICH4/ICH4-L/ICH4-M) AC'97 Audio Controller
	24c6 82801DB/DBL/DBM (ICH4/ICH4-L/ICH4-M) AC'97 Modem Controller
	24c7 82801DB/DBL/DBM (ICH4/ICH4-L/ICH4-M) USB UHCI Controller #3
	24ca 82801DBM (ICH4-M) IDE Controller
	24cb 82801DB (ICH4) IDE Controller
	24cc 82801DBM (ICH4-M) LPC Interface Bridge
	24cd 82801DB/DBM (ICH4/ICH4-M) USB2 EHCI Controller
	24d0 82801EB/ER (ICH5/ICH5R) LPC Interface Bridge
	24d1 82801EB (ICH5) SATA Controller
	24d2 82801EB/ER (ICH5/ICH5R) USB UHCI Controller #1
	24d3 82801EB/ER (ICH5/ICH5R) SMBus Controller
	24d4 82801EB/ER (ICH5/ICH5R) USB UHCI Controller #2
	24d5 82801EB/ER (ICH5/ICH5R) AC'97 Audio Controller
	24d6 82801EB/ER (ICH5/ICH5R) AC'97 Modem Controller
	24d7 82801EB/ER (ICH5/ICH5R) USB UHCI Controller #3
	24db 82801EB/ER (ICH5/ICH5R) IDE Controller
	24dc 82801EB (ICH5) LPC Interface Bridge
	24dd 82801EB/ER (ICH5/ICH5R) USB2 EHCI Controller
	24de 82801EB/ER (ICH5/ICH5R) USB UHCI Controller #4
	24df 82801ER (ICH5R) SATA Controller
	24f0 Omni-Path HFI Silicon 100 Series [discrete]
	24f1 Omni-Path HFI Silicon 100 Series [integrated]
	24f3 Wireless 8260
	24f4 Wireless 8260
	24fb Dual Band Wireless-AC 3168NGW [Stone Peak]
	24fd Wireless 8265 / 8275
	2500 82820 820 (Camino) Chipset Host Bridge (MCH)
	2501 82820 820 (Camino) Chipset Host Bridge (MCH)
	250b 82820 820 (Camino) Chipset Host Bridge
	250f 82820 820 (Camino) Chipset AGP Bridge
	2520 82805AA MTH Memory Translator Hub
	2521 82804AA MRH-S Memory Repeater Hub for SDRAM
	2522 NVMe Optane Memory Series
	2526 Wireless-AC 9260
	2530 82850 850 (Tehama) Chipset Host Bridge (MCH)
	2531 82860 860 (Wombat) Chipset Host Bridge (MCH)
	2532 82850 850 (Tehama) Chipset AGP Bridge
	2533 82860 860 (Wombat) Chipset AGP Bridge
	2534 82860 860 (Wombat) Chipset PCI Bridge
	2540 E7500 Memory Controller Hub
	2541 E7500/E7501 Host RASUM Controller
	2543 E7500/E7501 Hub Interface B PCI-to-PCI Bridge
	2544 E7500/E7501 Hub Interface B RASUM Controller
	2545 E7500/E7501 Hub Interface C PCI-to-PCI Bridge
	2546 E7500/E7501 Hub Interface C RASUM Controller
	2547 E7500/E7501 Hub Interface D PCI-to-PCI Bridge
	2548 E7500/E7501 Hub Interface D RASUM Controller
	254c E7501 Memory Controller Hub
	2550 E7505 Memory Controller Hub
	2551 E7505/E7205 Series RAS Controller
	2552 E7505/E7205 PCI-to-AGP Bridge
	2553 E7505 Hub Interface B PCI-to-PCI Bridge
	2554 E7505 Hub Interface B PCI-to-PCI Bridge RAS Controller
	255d E7205 Memory Controller Hub
	2560 82845G/GL[Brookdale-G]/GE/PE DRAM Controller/Host-Hub Interface
	2561 82845G/GL[Brookdale-G]/GE/PE Host-to-AGP Bridge
	2562 82845G/GL[Brookdale-G]/GE Chipset Integrated Graphics Device
	2570 82865G/PE/P DRAM Controller/Host-Hub Interface
	2571 82865G/PE/P AGP Bridge
	2572 82865G Integrated Graphics Controller
	2573 82865G/PE/P PCI to CSA Bridge
	2576 82865G/PE/P Processor to I/O Memory Interface
	2578 82875P/E7210 Memory Controller Hub
	2579 82875P Processor to AGP Controller
	257b 82875P/E7210 Processor to PCI to CSA Bridge
	257e 82875P/E7210 Processor to I/O Memory Interface
	2580 82915G/P/GV/GL/PL/910GL Memory Controller Hub
	2581 82915G/P/GV/GL/PL/910GL PCI Express Root Port
	2582 82915G/GV/910GL Integrated Graphics Controller
	2584 82925X/XE Memory Controller Hub
	2585 82925X/XE PCI Express Root Port
	2588 E7220/E7221 Memory Controller Hub
	2589 E7220/E7221 PCI Express Root Port
	258a E7221 Integrated Graphics Controller
	2590 Mobile 915GM/PM/GMS/910GML Express Processor to DRAM Controller
	2591 Mobile 915GM/PM Express PCI Express Root Port
	2592 Mobile 915GM/GMS/910GML Express Graphics Controller
	25a1 6300ESB LPC Interface Controller
	25a2 6300ESB PATA Storage Controller
	25a3 6300ESB SATA Storage Controller
	25a4 6300ESB SMBus Controller
	25a6 6300ESB AC'97 Audio Controller
	25a7 6300ESB AC'97 Modem Controller
	25a9 6300ESB USB Universal Host Controller
	25aa 6300ESB USB Universal Host Controller
	25ab 6300ESB Watchdog Timer
	25ac 6300ESB I/O Advanced Programmable Interrupt Controller
	25ad 6300ESB USB2 Enhanced Host Controller
	25ae 6300ESB 64-bit PCI-X Bridge
	25b0 6300ESB SATA RAID Controller
	25c0 5000X Chipset Memory Controller Hub
	25d0 5000Z Chipset Memory Controller Hub
	25d4 5000V Chipset Memory Controller Hub
	25d8 5000P Chipset Memory Controller Hub
	25e2 5000 Series Chipset PCI Express x4 Port 2
	25e3 5000 Series Chipset PCI Express x4 Port 3
	25e4 5000 Series Chipset PCI Express x4 Port 4
	25e5 5000 Series Chipset PCI Express x4 Port 5
	25e6 5000 Series Chipset PCI Express x4 Port 6
	25e7 5000 Series Chipset PCI Express x4 Port 7
	25f0 5000 Series Chipset FSB Registers
	25f1 5000 Series Chipset Reserved Registers
	25f3 5000 Series Chipset Reserved Registers
	25f5 5000 Series Chipset FBD Registers
	25f6 5000 Series Chipset FBD Registers
	25f7 5000 Series Chipset PCI Express x8 Port 2-3
	25f8 5000 Series Chipset PCI Express x8 Port 4-5
	25f9 5000 Series Chipset PCI Express x8 Port 6-7
	25fa 5000X Chipset PCI Express x16 Port 4-7
	2600 E8500/E8501 Hub Interface 1.5
	2601 E8500/E8501 PCI Express x4 Port D
	2602 E8500/E8501 PCI Express x4 Port C0
	2603 E8500/E8501 PCI Express x4 Port C1
	2604 E8500/E8501 PCI Express x4 Port B0
	2605 E8500/E8501 PCI Express x4 Port B1
	2606 E8500/E8501 PCI Express x4 Port A0
	2607 E8500/E8501 PCI Express x4 Port A1
	2608 E8500/E8501 PCI Express x8 Port C
	2609 E8500/E8501 PCI Express x8 Port B
	260a E8500/E8501 PCI Express x8 Port A
	260c E8500/E8501 IMI Registers
	2610 E8500/E8501 FSB Registers
	2611 E8500/E8501 Address Mapping Registers
	2612 E8500/E8501 RAS Registers
	2613 E8500/E8501 Reserved Registers
	2614 E8500/E8501 Reserved Registers
	2615 E8500/E8501 Miscellaneous Registers
	2617 E8500/E8501 Reserved Registers
	2618 E8500/E8501 Reserved Registers
	2619 E8500/E8501 Reserved Registers
	261a E8500/E8501 Reserved Registers
	261b E8500/E8501 Reserved Registers
	261c E8500/E8501 Reserved Registers
	261d E8500/E8501 Reserved Registers
	261e E8500/E8501 Reserved Registers
	2620 E8500/E8501 eXternal Memory Bridge
	2621 E8500/E8501 XMB Miscellaneous Registers
	2622 E8500/E8501 XMB Memory Interleaving Registers
	2623 E8500/E8501 XMB DDR Initialization and Calibration
	2624 E8500/E8501 XMB Reserved Registers
	2625 E8500/E8501 XMB Reserved Registers
	2626 E8500/E8501 XMB Reserved Registers
	2627 E8500/E8501 XMB Reserved Registers
	2640 82801FB/FR (ICH6/ICH6R) LPC Interface Bridge
	2641 82801FBM (ICH6M) LPC Interface Bridge
	2642 82801FW/FRW (ICH6W/ICH6RW) LPC Interface Bridge
	2651 82801FB/FW (ICH6/ICH6W) SATA Controller
	2652 82801FR/FRW (ICH6R/ICH6RW) SATA Controller
	2653 82801FBM (ICH6M) SATA Controller
	2658 82801FB/FBM/FR/FW/FRW (ICH6 Family) USB UHCI #1
	2659 82801FB/FBM/FR/FW/FRW (ICH6 Family) USB UHCI #2
	265a 82801FB/FBM/FR/FW/FRW (ICH6 Family) USB UHCI #3
	265b 82801FB/FBM/FR/FW/FRW (ICH6 Family) USB UHCI #4
	265c 82801FB/FBM/FR/FW/FRW (ICH6 Family) USB2 EHCI Controller
	2660 82801FB/FBM/FR/FW/FRW (ICH6 Family) PCI Express Port 1
	2662 82801FB/FBM/FR/FW/FRW (ICH6 Family) PCI Express Port 2
	2664 82801FB/FBM/FR/FW/FRW (ICH6 Family) PCI Express Port 3
	2666 82801FB/FBM/FR/FW/FRW (ICH6 Family) PCI Express Port 4
	2668 82801FB/FBM/FR/FW/FRW (ICH6 Family) High Definition Audio Controller
	266a 82801FB/FBM/FR/FW/FRW (ICH6 Family) SMBus Controller
	266c 82801FB/FBM/FR/FW/FRW (ICH6 Family) LAN Controller
	266d 82801FB/FBM/FR/FW/FRW (ICH6 Family) AC'97 Modem Controller
	266e 82801FB/FBM/FR/FW/FRW (ICH6 Family) AC'97 Audio Controller
	266f 82801FB/FBM/FR/FW/FRW (ICH6 Family) IDE Controller
	2670 631xESB/632xESB/3100 Chipset LPC Interface Controller
	2680 631xESB/632xESB/3100 Chipset SATA IDE Controller
	2681 631xESB/632xESB SATA AHCI Controller
	2682 631xESB/632xESB SATA RAID Controller
	2683 631xESB/632xESB SATA RAID Controller
	2688 631xESB/632xESB/3100 Chipset UHCI USB Controller #1
	2689 631xESB/632xESB/3100 Chipset UHCI USB Controller #2
	268a 631xESB/632xESB/3100 Chipset UHCI USB Controller #3
	268b 631xESB/632xESB/3100 Chipset UHCI USB Controller #4
	268c 631xESB/632xESB/3100 Chipset EHCI USB2 Controller
	2690 631xESB/632xESB/3100 Chipset PCI Express Root Port 1
	2692 631xESB/632xESB/3100 Chipset PCI Express Root Port 2
	2694 631xESB/632xESB/3100 Chipset PCI Express Root Port 3
	2696 631xESB/632xESB/3100 Chipset PCI Express Root Port 4
	2698 631xESB/632xESB AC '97 Audio Controller
	2699 631xESB/632xESB AC '97 Modem Controller
	269a 631xESB/632xESB High Definition Audio Controller
	269b 631xESB/632xESB/3100 Chipset SMBus Controller
	269e 631xESB/632xESB IDE Controller
	2700 Optane SSD 900P Series
	2701 NVMe Datacenter SSD [Optane]
	2723 Wi-Fi 6 AX200
	2725 Wi-Fi 6 AX210/AX211/AX411 160MHz
	2770 82945G/GZ/P/PL Memory Controller Hub
	2771 82945G/GZ/P/PL PCI Express Root Port
	2772 82945G/GZ Integrated Graphics Controller
	2774 82955X Memory Controller Hub
	2775 82955X PCI Express Root Port
	2776 82945G/GZ Integrated Graphics Controller
	2778 E7230/3000/3010 Memory Controller Hub
	2779 E7230/3000/3010 PCI Express Root Port
	277a 82975X/3010 PCI Express Root Port
	277c 82975X Memory Controller Hub
	277d 82975X PCI Express Root Port
	2780 82915G/GV/GL/910GL [Grantsdale] Graphics Device
	2782 82915G Integrated Graphics Controller
	2792 Mobile 915GM/GMS/910GML Express Graphics Controller
	27a0 Mobile 945GM/PM/GMS, 943/940GML and 945GT Express Memory Controller Hub
	27a1 Mobile 945GM/PM/GMS, 943/940GML and 945GT Express PCI Express Root Port
	27a2 Mobile 945GM/GMS, 943/940GML Express Integrated Graphics Controller
	27a6 Mobile 945GM/GMS/GME, 943/940GML Express Integrated Graphics Controller
	27ac Mobile 945GSE Express Memory Controller Hub
	27ad Mobile 945GSE Express PCI Express Root Port
	27ae Mobile 945GSE Express Integrated Graphics Controller
	27b0 82801GH (ICH7DH) LPC Interface Bridge
	27b8 82801GB/GR (ICH7 Family) LPC Interface Bridge
	27b9 82801GBM (ICH7-M) LPC Interface Bridge
	27bc NM10 Family LPC Controller
	27bd 82801GHM (ICH7-M DH) LPC Interface Bridge
	27c0 NM10/ICH7 Family SATA Controller [IDE mode]
	27c1 NM10/ICH7 Family SATA Controller [AHCI mode]
	27c3 82801GR/GDH (ICH7R/ICH7DH) SATA Controller [RAID mode]
	27c4 82801GBM/GHM (ICH7-M Family) SATA Controller [IDE mode]
	27c5 82801GBM/GHM (ICH7-M Family) SATA Controller [AHCI mode]
	27c6 82801GHM (ICH7-M DH) SATA Controller [RAID mode]
	27c8 NM10/ICH7 Family USB UHCI Controller #1
	27c9 NM10/ICH7 Family USB UHCI Controller #2
	27ca NM10/ICH7 Family USB UHCI Controller #3
	27cb NM10/ICH7 Family USB UHCI Controller #4
	27cc NM10/ICH7 Family USB2 EHCI Controller
	27d0 NM10/ICH7 Family PCI Express Port 1
	27d2 NM10/ICH7 Family PCI Express Port 2
	27d4 NM10/ICH7 Family PCI Express Port 3
	27d6 NM10/ICH7 Family PCI Express Port 4
	27d8 NM10/ICH7 Family High Definition Audio Controller
	27da NM10/ICH7 Family SMBus Controller
	27dc NM10/ICH7 Family LAN Controller
	27dd 82801G (ICH7 Family) AC'97 Modem Controller
	27de 82801G (ICH7 Family) AC'97 Audio Controller
	27df 82801G (ICH7 Family) IDE Controller
	27e0 82801GR/GH/GHM (ICH7 Family) PCI Express Port 5
	27e2 82801GR/GH/GHM (ICH7 Family) PCI Express Port 6
	2810 82801HB/HR (ICH8/R) LPC Interface Controller
	2811 82801HEM (ICH8M-E) LPC Interface Controller
	2812 82801HH (ICH8DH) LPC Interface Controller
	2814 82801HO (ICH8DO) LPC Interface Controller
	2815 82801HM (ICH8M) LPC Interface Controller
	2820 82801H (ICH8 Family) 4 port SATA Controller [IDE mode]
	2821 82801HR/HO/HH (ICH8R/DO/DH) 6 port SATA Controller [AHCI mode]
	2822 SATA Controller [RAID mode]
	2823 C610/X99 series chipset sSATA Controller [RAID mode]
	2824 82801HB (ICH8) 4 port SATA Controller [AHCI mode]
	2825 82801HR/HO/HH (ICH8R/DO/DH) 2 port SATA Controller [IDE mode]
	2826 C600/X79 series chipset SATA RAID Controller
	2827 C610/X99 series chipset sSATA Controller [RAID mode]
	2828 82801HM/HEM (ICH8M/ICH8M-E) SATA Controller [IDE mode]
	2829 82801HM/HEM (ICH8M/ICH8M-E) SATA Controller [AHCI mode]
	282a 82801 Mobile SATA Controller [RAID mode]
	2830 82801H (ICH8 Family) USB UHCI Controller #1
	2831 82801H (ICH8 Family) USB UHCI Controller #2
	2832 82801H (ICH8 Family) USB UHCI Controller #3
	2833 82801H (ICH8 Family) USB UHCI Controller #4
	2834 82801H (ICH8 Family) USB UHCI Controller #4
	2835 82801H (ICH8 Family) USB UHCI Controller #5
	2836 82801H (ICH8 Family) USB2 EHCI Controller #1
	283a 82801H (ICH8 Family) USB2 EHCI Controller #2
	283e 82801H (ICH8 Family) SMBus Controller
	283f 82801H (ICH8 Family) PCI Express Port 1
	2841 82801H (ICH8 Family) PCI Express Port 2
	2843 82801H (ICH8 Family) PCI Express Port 3
	2845 82801H (ICH8 Family) PCI Express Port 4
	2847 82801H (ICH8 Family) PCI Express Port 5
	2849 82801H (ICH8 Family) PCI Express Port 6
	284b 82801H (ICH8 Family) HD Audio Controller
	284f 82801H (ICH8 Family) Thermal Reporting Device
	2850 82801HM/HEM (ICH8M/ICH8M-E) IDE Controller
	28c0 Volume Management Device NVMe RAID Controller
	2912 82801IH (ICH9DH) LPC Interface Controller
	2914 82801IO (ICH9DO) LPC Interface Controller
	2916 82801IR (ICH9R) LPC Interface Controller
	2917 ICH9M-E LPC Interface Controller
	2918 82801IB (ICH9) LPC Interface Controller
	2919 ICH9M LPC Interface Controller
	2920 82801IR/IO/IH (ICH9R/DO/DH) 4 port SATA Controller [IDE mode]
	2921 82801IB (ICH9) 2 port SATA Controller [IDE mode]
	2922 82801IR/IO/IH (ICH9R/DO/DH) 6 port SATA Controller [AHCI mode]
	2923 82801IB (ICH9) 4 port SATA Controller [AHCI mode]
	2925 82801IR/IO (ICH9R/DO) SATA Controller [RAID mode]
	2926 82801I (ICH9 Family) 2 port SATA Controller [IDE mode]
	2928 82801IBM/IEM (ICH9M/ICH9M-E) 2 port SATA Controller [IDE mode]
	2929 82801IBM/IEM (ICH9M/ICH9M-E) 4 port SATA Controller [AHCI mode]
	292c 82801IEM (ICH9M-E) SATA Controller [RAID mode]
	292d 82801IBM/IEM (ICH9M/ICH9M-E) 2 port SATA Controller [IDE mode]
	2930 82801I (ICH9 Family) SMBus Controller
	2932 82801I (ICH9 Family) Thermal Subsystem
	2934 82801I (ICH9 Family) USB UHCI Controller #1
	2935 82801I (ICH9 Family) USB UHCI Controller #2
	2936 82801I (ICH9 Family) USB UHCI Controller #3
	2937 82801I (ICH9 Family) USB UHCI Controller #4
	2938 82801I (ICH9 Family) USB UHCI Controller #5
	2939 82801I (ICH9 Family) USB UHCI Controller #6
	293a 82801I (ICH9 Family) USB2 EHCI Controller #1
	293c 82801I (ICH9 Family) USB2 EHCI Controller #2
	293e 82801I (ICH9 Family) HD Audio Controller
	2940 82801I (ICH9 Family) PCI Express Port 1
	2942 82801I (ICH9 Family) PCI Express Port 2
	2944 82801I (ICH9 Family) PCI Express Port 3
	2946 82801I (ICH9 Family) PCI Express Port 4
	2948 82801I (ICH9 Family) PCI Express Port 5
	294a 82801I (ICH9 Family) PCI Express Port 6
	294c 82566DC-2 Gigabit Network Connection
	2970 82946GZ/PL/GL Memory Controller Hub
	2971 82946GZ/PL/GL PCI Express Root Port
	2972 82946GZ/GL Integrated Graphics Controller
	2973 82946GZ/GL Integrated Graphics Controller
	2974 82946GZ/GL HECI Controller
	2975 82946GZ/GL HECI Controller
	2976 82946GZ/GL PT IDER Controller
	2977 82946GZ/GL KT Controller
	2980 82G35 Express DRAM Controller
	2981 82G35 Express PCI Express Root Port
	2982 82G35 Express Integrated Graphics Controller
	2983 82G35 Express Integrated Graphics Controller
	2984 82G35 Express HECI Controller
	2990 82Q963/Q965 Memory Controller Hub
	2991 82Q963/Q965 PCI Express Root Port
	2992 82Q963/Q965 Integrated Graphics Controller
	2993 82Q963/Q965 Integrated Graphics Controller
	2994 82Q963/Q965 HECI Controller
	2995 82Q963/Q965 HECI Controller
	2996 82Q963/Q965 PT IDER Controller
	2997 82Q963/Q965 KT Controller
	29a0 82P965/G965 Memory Controller Hub
	29a1 82P965/G965 PCI Express Root Port
	29a2 82G965 Integrated Graphics Controller
	29a3 82G965 Integrated Graphics Controller
	29a4 82P965/G965 HECI Controller
	29a5 82P965/G965 HECI Controller
	29a6 82P965/G965 PT IDER Controller
	29a7 82P965/G965 KT Controller
	29b0 82Q35 Express DRAM Controller
	29b1 82Q35 Express PCI Express Root Port
	29b2 82Q35 Express Integrated Graphics Controller
	29b3 82Q35 Express Integrated Graphics Controller
	29b4 82Q35 Express MEI Controller
	29b5 82Q35 Express MEI Controller
	29b6 82Q35 Express PT IDER Controller
	29b7 82Q35 Express Serial KT Controller
	29c0 82G33/G31/P35/P31 Express DRAM Controller
	29c1 82G33/G31/P35/P31 Express PCI Express Root Port
	29c2 82G33/G31 Express Integrated Graphics Controller
	29c3 82G33/G31 Express Integrated Graphics Controller
	29c4 82G33/G31/P35/P31 Express MEI Controller
	29c5 82G33/G31/P35/P31 Express MEI Controller
	29c6 82G33/G31/P35/P31 Express PT IDER Controller
	29c7 82G33/G31/P35/P31 Express Serial KT Controller
	29cf Virtual HECI Controller
	29d0 82Q33 Express DRAM Controller
	29d1 82Q33 Express PCI Express Root Port
	29d2 82Q33 Express Integrated Graphics Controller
	29d3 82Q33 Express Integrated Graphics Controller
	29d4 82Q33 Express MEI Controller
	29d5 82Q33 Express MEI Controller
	29d6 82Q33 Express PT IDER Controller
	29d7 82Q33 Express Serial KT Controller
	29e0 82X38/X48 Express DRAM Controller
	29e1 82X38/X48 Express Host-Primary PCI Express Bridge
	29e4 82X38/X48 Express MEI Controller
	29e5 82X38/X48 Express MEI Controller
	29e6 82X38/X48 Express PT IDER Controller
	29e7 82X38/X48 Express Serial KT Controller
	29e9 82X38/X48 Express Host-Secondary PCI Express Bridge
	29f0 3200/3210 Chipset DRAM Controller
	29f1 3200/3210 Chipset Host-Primary PCI Express Bridge
	29f4 3200/3210 Chipset MEI Controller
	29f5 3200/3210 Chipset MEI Controller
	29f6 3200/3210 Chipset PT IDER Controller
	29f7 3200/3210 Chipset Serial KT Controller
	29f9 3210 Chipset Host-Secondary PCI Express Bridge
	2a00 Mobile PM965/GM965/GL960 Memory Controller Hub
	2a01 Mobile PM965/GM965/GL960 PCI Express Root Port
	2a02 Mobile GM965/GL960 Integrated Graphics Controller (primary)
	2a03 Mobile GM965/GL960 Integrated Graphics Controller (secondary)
	2a04 Mobile PM965/GM965 MEI Controller
	2a05 Mobile PM965/GM965 MEI Controller
	2a06 Mobile PM965/GM965 PT IDER Controller
	2a07 Mobile PM965/GM965 KT Controller
	2a10 Mobile GME965/GLE960 Memory Controller Hub
	2a11 Mobile GME965/GLE960 PCI Express Root Port
	2a12 Mobile GME965/GLE960 Integrated Graphics Controller
	2a13 Mobile GME965/GLE960 Integrated Graphics Controller
	2a14 Mobile GME965/GLE960 MEI Controller
	2a15 Mobile GME965/GLE960 MEI Controller
	2a16 Mobile GME965/GLE960 PT IDER Controller
	2a17 Mobile GME965/GLE960 KT Controller
	2a40 Mobile 4 Series Chipset Memory Controller Hub
	2a41 Mobile 4 Series Chipset PCI Express Graphics Port
	2a42 Mobile 4 Series Chipset Integrated Graphics Controller
	2a43 Mobile 4 Series Chipset Integrated Graphics Controller
	2a44 Mobile 4 Series Chipset MEI Controller
	2a45 Mobile 4 Series Chipset MEI Controller
	2a46 Mobile 4 Series Chipset PT IDER Controller
	2a47 Mobile 4 Series Chipset AMT SOL Redirection
	2a50 Cantiga MEI Controller
	2a51 Cantiga MEI Controller
	2a52 Cantiga PT IDER Controller
	2a53 Cantiga AMT SOL Redirection
	2b00 Xeon Processor E7 Product Family System Configuration Controller 1
	2b02 Xeon Processor E7 Product Family System Configuration Controller 2
	2b04 Xeon Processor E7 Product Family Power Controller
	2b08 Xeon Processor E7 Product Family Caching Agent 0
	2b0c Xeon Processor E7 Product Family Caching Agent 1
	2b10 Xeon Processor E7 Product Family QPI Home Agent 0
	2b13 Xeon Processor E7 Product Family Memory Controller 0c
	2b14 Xeon Processor E7 Product Family Memory Controller 0a
	2b16 Xeon Processor E7 Product Family Memory Controller 0b
	2b18 Xeon Processor E7 Product Family QPI Home Agent 1
	2b1b Xeon Processor E7 Product Family Memory Controller 1c
	2b1c Xeon Processor E7 Product Family Memory Controller 1a
	2b1e Xeon Processor E7 Product Family Memory Controller 1b
	2b20 Xeon Processor E7 Product Family Last Level Cache Coherence Engine 0
	2b22 Xeon Processor E7 Product Family System Configuration Controller 3
	2b24 Xeon Processor E7 Product Family Last Level Cache Coherence Engine 1
	2b28 Xeon Processor E7 Product Family Last Level Cache Coherence Engine 2
	2b2a Xeon Processor E7 Product Family System Configuration Controller 4
	2b2c Xeon Processor E7 Product Family Last Level Cache Coherence Engine 3
	2b30 Xeon Processor E7 Product Family Last Level Cache Coherence Engine 4
	2b34 Xeon Processor E7 Product Family Last Level Cache Coherence Engine 5
	2b38 Xeon Processor E7 Product Family Last Level Cache Coherence Engine 6
	2b3c Xeon Processor E7 Product Family Last Level Cache Coherence Engine 7
	2b40 Xeon Processor E7 Product Family QPI Router Port 0-1
	2b42 Xeon Processor E7 Product Family QPI Router Port 2-3
	2b44 Xeon Processor E7 Product Family QPI Router Port 4-5
	2b46 Xeon Processor E7 Product Family QPI Router Port 6-7
	2b48 Xeon Processor E7 Product Family Test and Debug 0
	2b4c Xeon Processor E7 Product Family Test and Debug 1
	2b50 Xeon Processor E7 Product Family QPI Physical Port 0: REUT control/status
	2b52 Xeon Processor E7 Product Family QPI Physical Port 0: Misc. control/status
	2b54 Xeon Processor E7 Product Family QPI Physical Port 1: REUT control/status
	2b56 Xeon Processor E7 Product Family QPI Physical Port 1: Misc. control/status
	2b58 Xeon Processor E7 Product Family QPI Physical Port 2: REUT control/status
	2b5a Xeon Processor E7 Product Family QPI Physical Port 2: Misc. control/status
	2b5c Xeon Processor E7 Product Family QPI Physical Port 3: REUT control/status
	2b5e Xeon Processor E7 Product Family QPI Physical Port 3: Misc. control/status
	2b60 Xeon Processor E7 Product Family SMI Physical Port 0: REUT control/status
	2b62 Xeon Processor E7 Product Family SMI Physical Port 0: Misc control/status
	2b64 Xeon Processor E7 Product Family SMI Physical Port 1: REUT control/status
	2b66 Xeon Processor E7 Product Family SMI Physical Port 1: Misc control/status
	2b68 Xeon Processor E7 Product Family Last Level Cache Coherence Engine 8
	2b6c Xeon Processor E7 Product Family Last Level Cache Coherence Engine 9
	2b80 Atom CE2700 Series [Puma 7]
	2b98 Puma 7 Trusted Execution Engine
	2bb5 Puma 7 xHCI Controller
	2bb7 Puma 7 USB Device Controller (OTG)
	2bdc Puma 7 Thermal
	2be2 Puma 7 Security Processor
	2c01 Xeon 5500/Core i7 QuickPath Architecture System Address Decoder
	2c10 Xeon 5500/Core i7 QPI Link 0
	2c11 Xeon 5500/Core i7 QPI Physical 0
	2c14 Xeon 5500/Core i7 QPI Link 1
	2c15 Xeon 5500/Core i7 QPI Physical 1
	2c18 Xeon 5500/Core i7 Integrated Memory Controller
	2c19 Xeon 5500/Core i7 Integrated Memory Controller Target Address Decoder
	2c1a Xeon 5500/Core i7 Integrated Memory Controller RAS Registers
	2c1c Xeon 5500/Core i7 Integrated Memory Controller Test Registers
	2c20 Xeon 5500/Core i7 Integrated Memory Controller Channel 0 Control Registers
	2c21 Xeon 5500/Core i7 Integrated Memory Controller Channel 0 Address Registers
	2c22 Xeon 5500/Core i7 Integrated Memory Controller Channel 0 Rank Registers
	2c23 Xeon 5500/Core i7 Integrated Memory Controller Channel 0 Thermal Control Registers
	2c28 Xeon 5500/Core i7 Integrated Memory Controller Channel 1 Control Registers
	2c29 Xeon 5500/Core i7 Integrated Memory Controller Channel 1 Address Registers
	2c2a Xeon 5500/Core i7 Integrated Memory Controller Channel 1 Rank Registers
	2c2b Xeon 5500/Core i7 Integrated Memory Controller Channel 1 Thermal Control Registers
	2c30 Xeon 5500/Core i7 Integrated Memory Controller Channel 2 Control Registers
	2c31 Xeon 5500/Core i7 Integrated Memory Controller Channel 2 Address Registers
	2c32 Xeon 5500/Core i7 Integrated Memory Controller Channel 2 Rank Registers
	2c33 Xeon 5500/Core i7 Integrated Memory Controller Channel 2 Thermal Control Registers
	2c40 Xeon 5500/Core i7 QuickPath Architecture Generic Non-Core Registers
	2c41 Xeon 5500/Core i7 QuickPath Architecture Generic Non-Core Registers
	2c50 Core Processor QuickPath Architecture Generic Non-Core Registers
	2c51 Core Processor QuickPath Architecture Generic Non-Core Registers
	2c52 Core Processor QuickPath Architecture Generic Non-Core Registers
	2c53 Core Processor QuickPath Architecture Generic Non-Core Registers
	2c54 Core Processor QuickPath Architecture Generic Non-Core Registers
	2c55 Core Processor QuickPath Architecture Generic Non-Core Registers
	2c56 Core Processor QuickPath Architecture Generic Non-Core Registers
	2c57 Core Processor QuickPath Architecture Generic Non-Core Registers
	2c58 Xeon C5500/C3500 QPI Generic Non-core Registers
	2c59 Xeon C5500/C3500 QPI Generic Non-core Registers
	2c5a Xeon C5500/C3500 QPI Generic Non-core Registers
	2c5b Xeon C5500/C3500 QPI Generic Non-core Registers
	2c5c Xeon C5500/C3500 QPI Generic Non-core Registers
	2c5d Xeon C5500/C3500 QPI Generic Non-core Registers
	2c5e Xeon C5500/C3500 QPI Generic Non-core Registers
	2c5f Xeon C5500/C3500 QPI Generic Non-core Registers
	2c61 Core Processor QuickPath Architecture Generic Non-core Registers
	2c62 Core Processor QuickPath Architecture Generic Non-core Registers
	2c70 Xeon 5600 Series QuickPath Architecture Generic Non-core Registers
	2c81 Core Processor QuickPath Architecture System Address Decoder
	2c90 Core Processor QPI Link 0
	2c91 Core Processor QPI Physical 0
	2c98 Core Processor Integrated Memory Controller
	2c99 Core Processor Integrated Memory Controller Target Address Decoder
	2c9a Core Processor Integrated Memory Controller Test Registers
	2c9c Core Processor Integrated Memory Controller Test Registers
	2ca0 Core Processor Integrated Memory Controller Channel 0 Control Registers
	2ca1 Core Processor Integrated Memory Controller Channel 0 Address Registers
	2ca2 Core Processor Integrated Memory Controller Channel 0 Rank Registers
	2ca3 Core Processor Integrated Memory Controller Channel 0 Thermal Control Registers
	2ca8 Core Processor Integrated Memory Controller Channel 1 Control Registers
	2ca9 Core Processor Integrated Memory Controller Channel 1 Address Registers
	2caa Core Processor Integrated Memory Controller Channel 1 Rank Registers
	2cab Core Processor Integrated Memory Controller Channel 1 Thermal Control Registers
	2cc1 Xeon C5500/C3500 QPI System Address Decoder
	2cd0 Xeon C5500/C3500 QPI Link 0
	2cd1 Xeon C5500/C3500 QPI Physical 0
	2cd4 Xeon C5500/C3500 QPI Link 1
	2cd5 Xeon C5500/C3500 QPI Physical 1
	2cd8 Xeon C5500/C3500 Integrated Memory Controller Registers
	2cd9 Xeon C5500/C3500 Integrated Memory Controller Target Address Decoder
	2cda Xeon C5500/C3500 Integrated Memory Controller RAS Registers
	2cdc Xeon C5500/C3500 Integrated Memory Controller Test Registers
	2ce0 Xeon C5500/C3500 Integrated Memory Controller Channel 0 Control
	2ce1 Xeon C5500/C3500 Integrated Memory Controller Channel 0 Address
	2ce2 Xeon C5500/C3500 Integrated Memory Controller Channel 0 Rank
	2ce3 Xeon C5500/C3500 Integrated Memory Controller Channel 0 Thermal Control
	2ce8 Xeon C5500/C3500 Integrated Memory Controller Channel 1 Control
	2ce9 Xeon C5500/C3500 Integrated Memory Controller Channel 1 Address
	2cea Xeon C5500/C3500 Integrated Memory Controller Channel 1 Rank
	2ceb Xeon C5500/C3500 Integrated Memory Controller Channel 1 Thermal Control
	2cf0 Xeon C5500/C3500 Integrated Memory Controller Channel 2 Control
	2cf1 Xeon C5500/C3500 Integrated Memory Controller Channel 2 Address
	2cf2 Xeon C5500/C3500 Integrated Memory Controller Channel 2 Rank
	2cf3 Xeon C5500/C3500 Integrated Memory Controller Channel 2 Thermal Control
	2d01 Core Processor QuickPath Architecture System Address Decoder
	2d10 Core Processor QPI Link 0
	2d11 1st Generation Core i3/5/7 Processor QPI Physical 0
	2d12 1st Generation Core i3/5/7 Processor Reserved
	2d13 1st Generation Core i3/5/7 Processor Reserved
	2d81 Xeon 5600 Series QuickPath Architecture System Address Decoder
	2d90 Xeon 5600 Series QPI Link 0
	2d91 Xeon 5600 Series QPI Physical 0
	2d92 Xeon 5600 Series Mirror Port Link 0
	2d93 Xeon 5600 Series Mirror Port Link 1
	2d94 Xeon 5600 Series QPI Link 1
	2d95 Xeon 5600 Series QPI Physical 1
	2d98 Xeon 5600 Series Integrated Memory Controller Registers
	2d99 Xeon 5600 Series Integrated Memory Controller Target Address Decoder
	2d9a Xeon 5600 Series Integrated Memory Controller RAS Registers
	2d9c Xeon 5600 Series Integrated Memory Controller Test Registers
	2da0 Xeon 5600 Series Integrated Memory Controller Channel 0 Control
	2da1 Xeon 5600 Series Integrated Memory Controller Channel 0 Address
	2da2 Xeon 5600 Series Integrated Memory Controller Channel 0 Rank
	2da3 Xeon 5600 Series Integrated Memory Controller Channel 0 Thermal Control
	2da8 Xeon 5600 Series Integrated Memory Controller Channel 1 Control
	2da9 Xeon 5600 Series Integrated Memory Controller Channel 1 Address
	2daa Xeon 5600 Series Integrated Memory Controller Channel 1 Rank
	2dab Xeon 5600 Series Integrated Memory Controller Channel 1 Thermal Control
	2db0 Xeon 5600 Series Integrated Memory Controller Channel 2 Control
	2db1 Xeon 5600 Series Integrated Memory Controller Channel 2 Address
	2db2 Xeon 5600 Series Integrated Memory Controller Channel 2 Rank
	2db3 Xeon 5600 Series Integrated Memory Controller Channel 2 Thermal Control
	2e00 4 Series Chipset DRAM Controller
	2e01 4 Series Chipset PCI Express Root Port
	2e02 4 Series Chipset Integrated Graphics Controller
	2e03 4 Series Chipset Integrated Graphics Controller
	2e04 4 Series Chipset HECI Controller
	2e05 4 Series Chipset HECI Controller
	2e06 4 Series Chipset PT IDER Controller
	2e07 4 Series Chipset Serial KT Controller
	2e10 4 Series Chipset DRAM Controller
	2e11 4 Series Chipset PCI Express Root Port
	2e12 4 Series Chipset Integrated Graphics Controller
	2e13 4 Series Chipset Integrated Graphics Controller
	2e14 4 Series Chipset HECI Controller
	2e15 4 Series Chipset HECI Controller
	2e16 4 Series Chipset PT IDER Controller
	2e17 4 Series Chipset Serial KT Controller
	2e20 4 Series Chipset DRAM Controller
	2e21 4 Series Chipset PCI Express Root Port
	2e22 4 Series Chipset Integrated Graphics Controller
	2e23 4 Series Chipset Integrated Graphics Controller
	2e24 4 Series Chipset HECI Controller
	2e25 4 Series Chipset HECI Controller
	2e26 4 Series Chipset PT IDER Controller
	2e27 4 Series Chipset Serial KT Controller
	2e29 4 Series Chipset PCI Express Root Port
	2e30 4 Series Chipset DRAM Controller
	2e31 4 Series Chipset PCI Express Root Port
	2e32 4 Series Chipset Integrated Graphics Controller
	2e33 4 Series Chipset Integrated Graphics Controller
	2e34 4 Series Chipset HECI Controller
	2e35 4 Series Chipset HECI Controller
	2e36 4 Series Chipset PT IDER Controller
	2e37 4 Series Chipset Serial KT Controller
	2e40 4 Series Chipset DRAM Controller
	2e41 4 Series Chipset PCI Express Root Port
	2e42 4 Series Chipset Integrated Graphics Controller
	2e43 4 Series Chipset Integrated Graphics Controller
	2e44 4 Series Chipset HECI Controller
	2e45 4 Series Chipset HECI Controller
	2e46 4 Series Chipset PT IDER Controller
	2e47 4 Series Chipset Serial KT Controller
	2e50 CE Media Processor CE3100
	2e52 CE Media Processor Clock and Reset Controller
	2e58 CE Media Processor Interrupt Controller
	2e5a CE Media Processor CE3100 A/V Bridge
	2e5b Graphics Media Accelerator 500 Graphics
	2e5c CE Media Processor Video Decoder
	2e5d CE Media Processor Transport Stream Interface
	2e5e CE Media Processor Transport Stream Processor 0
	2e5f CE Media Processor Audio DSP
	2e60 CE Media Processor Audio Interfaces
	2e61 CE Media Processor Video Display Controller
	2e62 CE Media Processor Video Processing Unit
	2e63 CE Media Processor HDMI Tx Interface
	2e64 Atom CE2600/3100/4100/4200/5300 Security Processor
	2e65 CE Media Processor Expansion Bus Interface
	2e66 CE Media Processor UART
	2e67 CE Media Processor General Purpose I/Os
	2e68 CE Media Processor I2C Interface
	2e69 CE Media Processor Smart Card Interface
	2e6a CE Media Processor SPI Master Interface
	2e6e CE Media Processor Gigabit Ethernet Controller
	2e6f CE Media Processor Media Timing Unit
	2e70 CE Media Processor USB
	2e71 CE Media Processor SATA
	2e73 CE Media Processor CE3100 PCI Express
	2e90 4 Series Chipset DRAM Controller
	2e91 4 Series Chipset PCI Express Root Port
	2e92 4 Series Chipset Integrated Graphics Controller
	2e93 4 Series Chipset Integrated Graphics Controller
	2e94 4 Series Chipset HECI Controller
	2e95 4 Series Chipset HECI Controller
	2e96 4 Series Chipset PT IDER Controller
	2f00 Xeon E7 v3/Xeon E5 v3/Core i7 DMI2
	2f01 Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 0
	2f02 Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 1
	2f03 Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 1
	2f04 Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 2
	2f05 Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 2
	2f06 Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 2
	2f07 Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 2
	2f08 Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 3
	2f09 Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 3
	2f0a Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 3
	2f0b Xeon E7 v3/Xeon E5 v3/Core i7 PCI Express Root Port 3
	2f0d Haswell Xeon Non-Transparent Bridge (Back-to-back)
	2f0e Haswell Xeon Non-Transparent Bridge (Primary Side)
	2f0f Haswell Xeon Non-Transparent Bridge (Secondary Side)
	2f10 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f11 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f12 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f13 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f14 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f15 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f16 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f17 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f18 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f19 Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f1a Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f1b Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f1c Xeon E7 v3/Xeon E5 v3/Core i7 IIO Debug
	2f1d Xeon E7 v3/Xeon E5 v3/Core i7 PCIe Ring Interface
	2f1e Xeon E7 v3/Xeon E5 v3/Core i7 Scratchpad & Semaphore Registers
	2f1f Xeon E7 v3/Xeon E5 v3/Core i7 Scratchpad & Semaphore Registers
	2f20 Xeon E7 v3/Xeon E5 v3/Core i7 DMA Channel 0
	2f21 Xeon E7 v3/Xeon E5 v3/Core i7 DMA Channel 1
	2f22 Xeon E7 v3/Xeon E5 v3/Core i7 DMA Channel 2
	2f23 Xeon E7 v3/Xeon E5 v3/Core i7 DMA Channel 3
	2f24 Xeon E7 v3/Xeon E5 v3/Core i7 DMA Channel 4
	2f25 Xeon E7 v3/Xeon E5 v3/Core i7 DMA Channel 5
	2f26 Xeon E7 v3/Xeon E5 v3/Core i7 DMA Channel 6
	2f27 Xeon E7 v3/Xeon E5 v3/Core i7 DMA Channel 7
	2f28 Xeon E7 v3/Xeon E5 v3/Core i7 Address Map, VTd_Misc, System Management
	2f29 Xeon E7 v3/Xeon E5 v3/Core i7 Hot Plug
	2f2a Xeon E7 v3/Xeon E5 v3/Core i7 RAS, Control Status and Global Errors
	2f2c Xeon E7 v3/Xeon E5 v3/Core i7 I/O APIC
	2f2e Xeon E7 v3/Xeon E5 v3/Core i7 RAID 5/6
	2f2f Xeon E7 v3/Xeon E5 v3/Core i7 RAID 5/6
	2f30 Xeon E7 v3/Xeon E5 v3/Core i7 Home Agent 0
	2f32 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 0
	2f33 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 1
	2f34 Xeon E7 v3/Xeon E5 v3/Core i7 PCIe Ring Interface
	2f36 Xeon E7 v3/Xeon E5 v3/Core i7 R3 QPI Link 0 & 1 Monitoring
	2f37 Xeon E7 v3/Xeon E5 v3/Core i7 R3 QPI Link 0 & 1 Monitoring
	2f38 Xeon E7 v3/Xeon E5 v3/Core i7 Home Agent 1
	2f39 Xeon E7 v3/Xeon E5 v3/Core i7 I/O Performance Monitoring
	2f3a Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 2
	2f3e Xeon E7 v3/Xeon E5 v3/Core i7 R3 QPI Link 2 Monitoring
	2f3f Xeon E7 v3/Xeon E5 v3/Core i7 R3 QPI Link 2 Monitoring
	2f40 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 2
	2f41 Xeon E7 v3/Xeon E5 v3/Core i7 R3 QPI Link 2 Monitoring
	2f43 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 2
	2f45 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 2 Debug
	2f46 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 2 Debug
	2f47 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 2 Debug
	2f60 Xeon E7 v3/Xeon E5 v3/Core i7 Home Agent 1
	2f68 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Target Address, Thermal & RAS Registers
	2f6a Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel Target Address Decoder
	2f6b Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel Target Address Decoder
	2f6c Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel Target Address Decoder
	2f6d Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel Target Address Decoder
	2f6e Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO Channel 2/3 Broadcast
	2f6f Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO Global Broadcast
	2f70 Xeon E7 v3/Xeon E5 v3/Core i7 Home Agent 0 Debug
	2f71 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Target Address, Thermal & RAS Registers
	2f76 Xeon E7 v3/Xeon E5 v3/Core i7 E3 QPI Link Debug
	2f78 Xeon E7 v3/Xeon E5 v3/Core i7 Home Agent 1 Debug
	2f79 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Target Address, Thermal & RAS Registers
	2f7d Xeon E7 v3/Xeon E5 v3/Core i7 Scratchpad & Semaphore Registers
	2f7e Xeon E7 v3/Xeon E5 v3/Core i7 E3 QPI Link Debug
	2f80 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 0
	2f81 Xeon E7 v3/Xeon E5 v3/Core i7 R3 QPI Link 0 & 1 Monitoring
	2f83 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 0
	2f85 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 0 Debug
	2f86 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 0 Debug
	2f87 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 0 Debug
	2f88 Xeon E7 v3/Xeon E5 v3/Core i7 VCU
	2f8a Xeon E7 v3/Xeon E5 v3/Core i7 VCU
	2f90 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 1
	2f93 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 1
	2f95 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 1 Debug
	2f96 Xeon E7 v3/Xeon E5 v3/Core i7 QPI Link 1 Debug
	2f98 Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2f99 Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2f9a Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2f9c Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2fa0 Xeon E7 v3/Xeon E5 v3/Core i7 Home Agent 0
	2fa8 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Target Address, Thermal & RAS Registers
	2faa Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel Target Address Decoder
	2fab Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel Target Address Decoder
	2fac Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel Target Address Decoder
	2fad Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel Target Address Decoder
	2fae Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO Channel 0/1 Broadcast
	2faf Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO Global Broadcast
	2fb0 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel 0 Thermal Control
	2fb1 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel 1 Thermal Control
	2fb2 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel 0 ERROR Registers
	2fb3 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel 1 ERROR Registers
	2fb4 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel 2 Thermal Control
	2fb5 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel 3 Thermal Control
	2fb6 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel 2 ERROR Registers
	2fb7 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 0 Channel 3 ERROR Registers
	2fb8 Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO (VMSE) 2 & 3
	2fb9 Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO (VMSE) 2 & 3
	2fba Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO (VMSE) 2 & 3
	2fbb Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO (VMSE) 2 & 3
	2fbc Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO (VMSE) 0 & 1
	2fbd Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO (VMSE) 0 & 1
	2fbe Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO (VMSE) 0 & 1
	2fbf Xeon E7 v3/Xeon E5 v3/Core i7 DDRIO (VMSE) 0 & 1
	2fc0 Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2fc1 Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2fc2 Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2fc3 Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2fc4 Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2fc5 Xeon E7 v3/Xeon E5 v3/Core i7 Power Control Unit
	2fd0 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel 0 Thermal Control
	2fd1 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel 1 Thermal Control
	2fd2 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel 0 ERROR Registers
	2fd3 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel 1 ERROR Registers
	2fd4 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel 2 Thermal Control
	2fd5 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel 3 Thermal Control
	2fd6 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel 2 ERROR Registers
	2fd7 Xeon E7 v3/Xeon E5 v3/Core i7 Integrated Memory Controller 1 Channel 3 ERROR Registers
	2fe0 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fe1 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fe2 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fe3 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fe4 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fe5 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fe6 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fe7 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fe8 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fe9 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fea Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2feb Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fec Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fed Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fee Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2fef Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2ff0 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2ff1 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2ff2 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2ff3 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2ff4 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2ff5 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2ff6 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2ff7 Xeon E7 v3/Xeon E5 v3/Core i7 Unicast Registers
	2ff8 Xeon E7 v3/Xeon E5 v3/Core i7 Buffered Ring Agent
	2ff9 Xeon E7 v3/Xeon E5 v3/Core i7 Buffered Ring Agent
	2ffa Xeon E7 v3/Xeon E5 v3/Core i7 Buffered Ring Agent
	2ffb Xeon E7 v3/Xeon E5 v3/Core i7 Buffered Ring Agent
	2ffc Xeon E7 v3/Xeon E5 v3/Core i7 System Address Decoder & Broadcast Registers
	2ffd Xeon E7 v3/Xeon E5 v3/Core i7 System Address Decoder & Broadcast Registers
	2ffe Xeon E7 v3/Xeon E5 v3/Core i7 System Address Decoder & Broadcast Registers
	3140 Easel/Monette Hill Image Processor [Pixel Visual Core]
	3165 Wireless 3165
	3166 Dual Band Wireless-AC 3165 Plus Bluetooth
	3184 GeminiLake [UHD Graphics 605]
	3185 GeminiLake [UHD Graphics 600]
	318c Celeron/Pentium Silver Processor Dynamic Platform and Thermal Framework Processor Participant
	318e Celeron/Pentium Silver Processor NorthPeak
	3190 Celeron/Pentium Silver Processor Gaussian Mixture Model
	3192 Gemini Lake P2SB
	3197 Celeron/Pentium Silver Processor PCI-default ISA-bridge
	3198 Celeron/Pentium Silver Processor High Definition Audio
	319a Celeron/Pentium Silver Processor Trusted Execution Engine Interface
	31a2 Celeron/Pentium Silver Processor Integrated Sensor Solution
	31a8 Celeron/Pentium Silver Processor USB 3.0 xHCI Controller
	31ac Celeron/Pentium Silver Processor I2C 0
	31ae Celeron/Pentium Silver Processor I2C 1
	31b0 Celeron/Pentium Silver Processor I2C 2
	31b2 Celeron/Pentium Silver Processor I2C 3
	31b4 Celeron/Pentium Silver Processor I2C 4
	31b6 Celeron/Pentium Silver Processor I2C 5
	31b8 Celeron/Pentium Silver Processor I2C 6
	31ba Celeron/Pentium Silver Processor I2C 7
	31bc Celeron/Pentium Silver Processor Serial IO UART Host Controller
	31be Celeron/Pentium Silver Processor Serial IO UART Host Controller
	31c0 Celeron/Pentium Silver Processor Serial IO UART Host Controller
	31c2 Celeron/Pentium Silver Processor Serial IO SPI Host Controller
	31c4 Celeron/Pentium Silver Processor Serial IO SPI Host Controller
	31c6 Celeron/Pentium Silver Processor Serial IO SPI Host Controller
	31cc Celeron/Pentium Silver Processor SDA Standard Compliant SD Host Controller
	31d4 Celeron/Pentium Silver Processor Gaussian Mixture Model
	31d6 Gemini Lake PCI Express Root Port
	31d7 Gemini Lake PCI Express Root Port
	31d8 Gemini Lake PCI Express Root Port
	31d9 Gemini Lake PCI Express Root Port
	31da Gemini Lake PCI Express Root Port
	31db Gemini Lake PCI Express Root Port
	31dc Gemini Lake PCH CNVi WiFi
	31e3 Celeron/Pentium Silver Processor SATA Controller
	31e8 Celeron/Pentium Silver Processor LPC Controller
	31ee Celeron/Pentium Silver Processor Serial IO UART Host Controller
	31f0 Gemini Lake Host Bridge
	3200 GD31244 PCI-X SATA HBA
	3310 IOP348 I/O Processor
	3313 IOP348 I/O Processor (SL8e) in IOC Mode SAS/SATA
	331b IOP348 I/O Processor (SL8x) in IOC Mode SAS/SATA
	3331 IOC340 I/O Controller (VV8e) SAS/SATA
	3339 IOC340 I/O Controller (VV8x) SAS/SATA
	3340 82855PM Processor to I/O Controller
	3341 82855PM Processor to AGP Controller
	3363 IOC340 I/O Controller in IOC Mode SAS/SATA
	3382 81342 [Chevelon] I/O Processor (ATUe)
	33c3 IOP348 I/O Processor (SL8De) in IOC Mode SAS/SATA
	33cb IOP348 I/O Processor (SL8Dx) in IOC Mode SAS/SATA
	3400 5520/5500/X58 I/O Hub to ESI Port
	3401 5520/5500/X58 I/O Hub to ESI Port
	3402 5520/5500/X58 I/O Hub to ESI Port
	3403 5500 I/O Hub to ESI Port
	3404 5520/5500/X58 I/O Hub to ESI Port
	3405 5520/5500/X58 I/O Hub to ESI Port
	3406 5520 I/O Hub to ESI Port
	3407 5520/5500/X58 I/O Hub to ESI Port
	3408 5520/5500/X58 I/O Hub PCI Express Root Port 1
	3409 5520/5500/X58 I/O Hub PCI Express Root Port 2
	340a 5520/5500/X58 I/O Hub PCI Express Root Port 3
	340b 5520/X58 I/O Hub PCI Express Root Port 4
	340c 5520/X58 I/O Hub PCI Express Root Port 5
	340d 5520/X58 I/O Hub PCI Express Root Port 6
	340e 5520/5500/X58 I/O Hub PCI Express Root Port 7
	340f 5520/5500/X58 I/O Hub PCI Express Root Port 8
	3410 7500/5520/5500/X58 I/O Hub PCI Express Root Port 9
	3411 7500/5520/5500/X58 I/O Hub PCI Express Root Port 10
	3418 7500/5520/5500/X58 Physical Layer Port 0
	3419 7500/5520/5500 Physical Layer Port 1
	3420 7500/5520/5500/X58 I/O Hub PCI Express Root Port 0
	3421 7500/5520/5500/X58 I/O Hub PCI Express Root Port 0
	3422 7500/5520/5500/X58 I/O Hub GPIO and Scratch Pad Registers
	3423 7500/5520/5500/X58 I/O Hub Control Status and RAS Registers
	3425 7500/5520/5500/X58 Physical and Link Layer Registers Port 0
	3426 7500/5520/5500/X58 Routing and Protocol Layer Registers Port 0
	3427 7500/5520/5500 Physical and Link Layer Registers Port 1
	3428 7500/5520/5500 Routing & Protocol Layer Register Port 1
	3429 5520/5500/X58 Chipset QuickData Technology Device
	342a 5520/5500/X58 Chipset QuickData Technology Device
	342b 5520/5500/X58 Chipset QuickData Technology Device
	342c 5520/5500/X58 Chipset QuickData Technology Device
	342d 7500/5520/5500/X58 I/O Hub I/OxAPIC Interrupt Controller
	342e 7500/5520/5500/X58 I/O Hub System Management Registers
	342f 7500/5520/5500/X58 Trusted Execution Technology Registers
	3430 5520/5500/X58 Chipset QuickData Technology Device
	3431 5520/5500/X58 Chipset QuickData Technology Device
	3432 5520/5500/X58 Chipset QuickData Technology Device
	3433 5520/5500/X58 Chipset QuickData Technology Device
	3438 7500/5520/5500/X58 I/O Hub Throttle Registers
	3440 Ice Lake UPI Misc
	3441 Ice Lake UPI Link/Phy0
	3456 Ice Lake NorthPeak
	347e Ice Lake Xeon Non-Transparent Bridge
	3482 Ice Lake-LP LPC Controller
	34a3 Ice Lake-LP SMBus Controller
	34a4 Ice Lake-LP SPI Controller
	34a8 Ice Lake-LP Serial IO UART Controller #0
	34a9 Ice Lake-LP Serial IO UART Controller #1
	34aa Ice Lake-LP Serial IO SPI Controller #0
	34ab Ice Lake-LP Serial IO SPI Controller #1
	34b0 Ice Lake-LP PCI Express Root Port #9
	34b7 Ice Lake-LP PCI Express Root Port #16
	34ba Ice Lake-LP PCI Express Root Port #3
	34bc Ice Lake-LP PCI Express Root Port #5
	34c4 Ice Lake-LP SD Host Controller
	34c5 Ice Lake-LP Serial IO I2c Controller #4
	34c6 Ice Lake-LP Serial IO I2c Controller #5
	34c8 Ice Lake-LP Smart Sound Technology Audio Controller
	34d3 Ice Lake-LP SATA Controller [AHCI mode]
	34e0 Ice Lake-LP Management Engine
	34e8 Ice Lake-LP Serial IO I2C Controller #0
	34e9 Ice Lake-LP Serial IO I2C Controller #1
	34ea Ice Lake-LP Serial IO I2C Controller #2
	34eb Ice Lake-LP Serial IO I2C Controller #3
	34ed Ice Lake-LP USB 3.1 xHCI Host Controller
	34ef Ice Lake-LP DRAM Controller
	34f0 Ice Lake-LP PCH CNVi WiFi
	34f8 Ice Lake-LP SD Controller
	34fc Ice Lake-LP Integrated Sensor Solution
	3500 6311ESB/6321ESB PCI Express Upstream Port
	3501 6310ESB PCI Express Upstream Port
	3504 6311ESB/6321ESB I/OxAPIC Interrupt Controller
	3505 6310ESB I/OxAPIC Interrupt Controller
	350c 6311ESB/6321ESB PCI Express to PCI-X Bridge
	350d 6310ESB PCI Express to PCI-X Bridge
	3510 6311ESB/6321ESB PCI Express Downstream Port E1
	3511 6310ESB PCI Express Downstream Port E1
	3514 6311ESB/6321ESB PCI Express Downstream Port E2
	3515 6310ESB PCI Express Downstream Port E2
	3518 6311ESB/6321ESB PCI Express Downstream Port E3
	3519 6310ESB PCI Express Downstream Port E3
	3575 82830M/MG/MP Host Bridge
	3576 82830M/MP AGP Bridge
	3577 82830M/MG Integrated Graphics Controller
	3578 82830M/MG/MP Host Bridge
	3580 82852/82855 GM/GME/PM/GMV Processor to I/O Controller
	3581 82852/82855 GM/GME/PM/GMV Processor to AGP Controller
	3582 82852/855GM Integrated Graphics Device
	3584 82852/82855 GM/GME/PM/GMV Processor to I/O Controller
	3585 82852/82855 GM/GME/PM/GMV Processor to I/O Controller
	358c 82854 GMCH
	358e 82854 GMCH Integrated Graphics Device
	3590 E7520 Memory Controller Hub
	3591 E7525/E7520 Error Reporting Registers
	3592 E7320 Memory Controller Hub
	3593 E7320 Error Reporting Registers
	3594 E7520 DMA Controller
	3595 E7525/E7520/E7320 PCI Express Port A
	3596 E7525/E7520/E7320 PCI Express Port A1
	3597 E7525/E7520 PCI Express Port B
	3598 E7520 PCI Express Port B1
	3599 E7520 PCI Express Port C
	359a E7520 PCI Express Port C1
	359b E7525/E7520/E7320 Extended Configuration Registers
	359e E7525 Memory Controller Hub
	35b0 3100 Chipset Memory I/O Controller Hub
	35b1 3100 DRAM Controller Error Reporting Registers
	35b5 3100 Chipset Enhanced DMA Controller
	35b6 3100 Chipset PCI Express Port A
	35b7 3100 Chipset PCI Express Port A1
	35c8 3100 Extended Configuration Test Overflow Registers
	3600 7300 Chipset Memory Controller Hub
	3604 7300 Chipset PCI Express Port 1
	3605 7300 Chipset PCI Express Port 2
	3606 7300 Chipset PCI Express Port 3
	3607 7300 Chipset PCI Express Port 4
	3608 7300 Chipset PCI Express Port 5
	3609 7300 Chipset PCI Express Port 6
	360a 7300 Chipset PCI Express Port 7
	360b 7300 Chipset QuickData Technology Device
	360c 7300 Chipset FSB Registers
	360d 7300 Chipset Snoop Filter Registers
	360e 7300 Chipset Debug and Miscellaneous Registers
	360f 7300 Chipset FBD Branch 0 Registers
	3610 7300 Chipset FBD Branch 1 Registers
	3700 Xeon C5500/C3500 DMI
	3701 Xeon C5500/C3500 DMI
	3702 Xeon C5500/C3500 DMI
	3703 Xeon C5500/C3500 DMI
	3704 Xeon C5500/C3500 DMI
	3705 Xeon C5500/C3500 DMI
	3706 Xeon C5500/C3500 DMI
	3707 Xeon C5500/C3500 DMI
	3708 Xeon C5500/C3500 DMI
	3709 Xeon C5500/C3500 DMI
	370a Xeon C5500/C3500 DMI
	370b Xeon C5500/C3500 DMI
	370c Xeon C5500/C3500 DMI
	370d Xeon C5500/C3500 DMI
	370e Xeon C5500/C3500 DMI
	370f Xeon C5500/C3500 DMI
	3710 Xeon C5500/C3500 CB3 DMA
	3711 Xeon C5500/C3500 CB3 DMA
	3712 Xeon C5500/C3500 CB3 DMA
	3713 Xeon C5500/C3500 CB3 DMA
	3714 Xeon C5500/C3500 CB3 DMA
	3715 Xeon C5500/C3500 CB3 DMA
	3716 Xeon C5500/C3500 CB3 DMA
	3717 Xeon C5500/C3500 CB3 DMA
	3718 Xeon C5500/C3500 CB3 DMA
	3719 Xeon C5500/C3500 CB3 DMA
	371a Xeon C5500/C3500 QPI Link
	371b Xeon C5500/C3500 QPI Routing and Protocol
	371d Xeon C5500/C3500 QPI Routing and Protocol
	3720 Xeon C5500/C3500 PCI Express Root Port 0
	3721 Xeon C5500/C3500 PCI Express Root Port 1
	3722 Xeon C5500/C3500 PCI Express Root Port 2
	3723 Xeon C5500/C3500 PCI Express Root Port 3
	3724 Xeon C5500/C3500 PCI Express Root Port 4
	3725 Xeon C5500/C3500 NTB Primary
	3726 Xeon C5500/C3500 NTB Primary
	3727 Xeon C5500/C3500 NTB Secondary
	3728 Xeon C5500/C3500 Core
	3729 Xeon C5500/C3500 Core
	372a Xeon C5500/C3500 Core
	372b Xeon C5500/C3500 Core
	372c Xeon C5500/C3500 Reserved
	373f Xeon C5500/C3500 IOxAPIC
	37c8 C62x Chipset QuickAssist Technology
	37c9 C62x Chipset QuickAssist Technology Virtual Function
	37cc Ethernet Connection X722
	37cd Ethernet Virtual Function 700 Series
	37ce Ethernet Connection X722 for 10GbE backplane
	37cf Ethernet Connection X722 for 10GbE QSFP+
	37d0 Ethernet Connection X722 for 10GbE SFP+
	37d1 Ethernet Connection X722 for 1GbE
	37d2 Ethernet Connection X722 for 10GBASE-T
	37d3 Ethernet Connection X722 for 10GbE SFP+
	37d4 Ethernet Connection X722 for 10GbE QSFP+
	37d9 X722 Hyper-V Virtual Function
	3882 Ice Lake LPC Controller
	38a4 Ice Lake SPI Controller
	38e0 Ice Lake Management Engine Interface
	3a00 82801JD/DO (ICH10 Family) 4-port SATA IDE Controller
	3a02 82801JD/DO (ICH10 Family) SATA AHCI Controller
	3a05 82801JD/DO (ICH10 Family) SATA RAID Controller
	3a06 82801JD/DO (ICH10 Family) 2-port SATA IDE Controller
	3a14 82801JDO (ICH10DO) LPC Interface Controller
	3a16 82801JIR (ICH10R) LPC Interface Controller
	3a18 82801JIB (ICH10) LPC Interface Controller
	3a1a 82801JD (ICH10D) LPC Interface Controller
	3a20 82801JI (ICH10 Family) 4 port SATA IDE Controller #1
	3a22 82801JI (ICH10 Family) SATA AHCI Controller
	3a25 82801JIR (ICH10R) SATA RAID Controller
	3a26 82801JI (ICH10 Family) 2 port SATA IDE Controller #2
	3a30 82801JI (ICH10 Family) SMBus Controller
	3a32 82801JI (ICH10 Family) Thermal Subsystem
	3a34 82801JI (ICH10 Family) USB UHCI Controller #1
	3a35 82801JI (ICH10 Family) USB UHCI Controller #2
	3a36 82801JI (ICH10 Family) USB UHCI Controller #3
	3a37 82801JI (ICH10 Family) USB UHCI Controller #4
	3a38 82801JI (ICH10 Family) USB UHCI Controller #5
	3a39 82801JI (ICH10 Family) USB UHCI Controller #6
	3a3a 82801JI (ICH10 Family) USB2 EHCI Controller #1
	3a3c 82801JI (ICH10 Family) USB2 EHCI Controller #2
	3a3e 82801JI (ICH10 Family) HD Audio Controller
	3a40 82801JI (ICH10 Family) PCI Express Root Port 1
	3a42 82801JI (ICH10 Family) PCI Express Port 2
	3a44 82801JI (ICH10 Family) PCI Express Root Port 3
	3a46 82801JI (ICH10 Family) PCI Express Root Port 4
	3a48 82801JI (ICH10 Family) PCI Express Root Port 5
	3a4a 82801JI (ICH10 Family) PCI Express Root Port 6
	3a4c 82801JI (ICH10 Family) Gigabit Ethernet Controller
	3a51 82801JDO (ICH10DO) VECI Controller
	3a55 82801JD/DO (ICH10 Family) Virtual SATA Controller
	3a60 82801JD/DO (ICH10 Family) SMBus Controller
	3a62 82801JD/DO (ICH10 Family) Thermal Subsystem
	3a64 82801JD/DO (ICH10 Family) USB UHCI Controller #1
	3a65 82801JD/DO (ICH10 Family) USB UHCI Controller #2
	3a66 82801JD/DO (ICH10 Family) USB UHCI Controller #3
	3a67 82801JD/DO (ICH10 Family) USB UHCI Controller #4
	3a68 82801JD/DO (ICH10 Family) USB UHCI Controller #5
	3a69 82801JD/DO (ICH10 Family) USB UHCI Controller #6
	3a6a 82801JD/DO (ICH10 Family) USB2 EHCI Controller #1
	3a6c 82801JD/DO (ICH10 Family) USB2 EHCI Controller #2
	3a6e 82801JD/DO (ICH10 Family) HD Audio Controller
	3a70 82801JD/DO (ICH10 Family) PCI Express Port 1
	3a72 82801JD/DO (ICH10 Family) PCI Express Port 2
	3a74 82801JD/DO (ICH10 Family) PCI Express Port 3
	3a76 82801JD/DO (ICH10 Family) PCI Express Port 4
	3a78 82801JD/DO (ICH10 Family) PCI Express Port 5
	3a7a 82801JD/DO (ICH10 Family) PCI Express Port 6
	3a7c 82801JD/DO (ICH10 Family) Gigabit Ethernet Controller
	3b00 5 Series/3400 Series Chipset LPC Interface Controller
	3b01 Mobile 5 Series Chipset LPC Interface Controller
	3b02 P55 Chipset LPC Interface Controller
	3b03 PM55 Chipset LPC Interface Controller
	3b04 5 Series Chipset LPC Interface Controller
	3b05 Mobile 5 Series Chipset LPC Interface Controller
	3b06 H55 Chipset LPC Interface Controller
	3b07 QM57 Chipset LPC Interface Controller
	3b08 H57 Chipset LPC Interface Controller
	3b09 HM55 Chipset LPC Interface Controller
	3b0a Q57 Chipset LPC Interface Controller
	3b0b HM57 Chipset LPC Interface Controller
	3b0c 5 Series Chipset LPC Interface Controller
	3b0d 5 Series/3400 Series Chipset LPC Interface Controller
	3b0e 5 Series/3400 Series Chipset LPC Interface Controller
	3b0f QS57 Chipset LPC Interface Controller
	3b10 5 Series/3400 Series Chipset LPC Interface Controller
	3b11 5 Series/3400 Series Chipset LPC Interface Controller
	3b12 3400 Series Chipset LPC Interface Controller
	3b13 5 Series/3400 Series Chipset LPC Interface Controller
	3b14 3420 Chipset LPC Interface Controller
	3b15 5 Series/3400 Series Chipset LPC Interface Controller
	3b16 3450 Chipset LPC Interface Controller
	3b17 5 Series/3400 Series Chipset LPC Interface Controller
	3b18 5 Series/3400 Series Chipset LPC Interface Controller
	3b19 5 Series/3400 Series Chipset LPC Interface Controller
	3b1a 5 Series/3400 Series Chipset LPC Interface Controller
	3b1b 5 Series/3400 Series Chipset LPC Interface Controller
	3b1c 5 Series/3400 Series Chipset LPC Interface Controller
	3b1d 5 Series/3400 Series Chipset LPC Interface Controller
	3b1e 5 Series/3400 Series Chipset LPC Interface Controller
	3b1f 5 Series/3400 Series Chipset LPC Interface Controller
	3b20 5 Series/3400 Series Chipset 4 port SATA IDE Controller
	3b21 5 Series/3400 Series Chipset 2 port SATA IDE Controller
	3b22 5 Series/3400 Series Chipset 6 port SATA AHCI Controller
	3b23 5 Series/3400 Series Chipset 4 port SATA AHCI Controller
	3b25 5 Series/3400 Series Chipset SATA RAID Controller
	3b26 5 Series/3400 Series Chipset 2 port SATA IDE Controller
	3b28 5 Series/3400 Series Chipset 4 port SATA IDE Controller
	3b29 5 Series/3400 Series Chipset 4 port SATA AHCI Controller
	3b2c 5 Series/3400 Series Chipset SATA RAID Controller
	3b2d 5 Series/3400 Series Chipset 2 port SATA IDE Controller
	3b2e 5 Series/3400 Series Chipset 4 port SATA IDE Controller
	3b2f 5 Series/3400 Series Chipset 6 port SATA AHCI Controller
	3b30 5 Series/3400 Series Chipset SMBus Controller
	3b32 5 Series/3400 Series Chipset Thermal Subsystem
	3b34 5 Series/3400 Series Chipset USB2 Enhanced Host Controller
	3b36 5 Series/3400 Series Chipset USB Universal Host Controller
	3b37 5 Series/3400 Series Chipset USB Universal Host Controller
	3b38 5 Series/3400 Series Chipset USB Universal Host Controller
	3b39 5 Series/3400 Series Chipset USB Universal Host Controller
	3b3a 5 Series/3400 Series Chipset USB Universal Host Controller
	3b3b 5 Series/3400 Series Chipset USB Universal Host Controller
	3b3c 5 Series/3400 Series Chipset USB2 Enhanced Host Controller
	3b3e 5 Series/3400 Series Chipset USB Universal Host Controller
	3b3f 5 Series/3400 Series Chipset USB Universal Host Controller
	3b40 5 Series/3400 Series Chipset USB Universal Host Controller
	3b41 5 Series/3400 Series Chipset LAN Controller
	3b42 5 Series/3400 Series Chipset PCI Express Root Port 1
	3b44 5 Series/3400 Series Chipset PCI Express Root Port 2
	3b46 5 Series/3400 Series Chipset PCI Express Root Port 3
	3b48 5 Series/3400 Series Chipset PCI Express Root Port 4
	3b4a 5 Series/3400 Series Chipset PCI Express Root Port 5
	3b4c 5 Series/3400 Series Chipset PCI Express Root Port 6
	3b4e 5 Series/3400 Series Chipset PCI Express Root Port 7
	3b50 5 Series/3400 Series Chipset PCI Express Root Port 8
	3b53 5 Series/3400 Series Chipset VECI Controller
	3b56 5 Series/3400 Series Chipset High Definition Audio
	3b57 5 Series/3400 Series Chipset High Definition Audio
	3b64 5 Series/3400 Series Chipset HECI Controller
	3b65 5 Series/3400 Series Chipset HECI Controller
	3b66 5 Series/3400 Series Chipset PT IDER Controller
	3b67 5 Series/3400 Series Chipset KT Controller
	3c00 Xeon E5/Core i7 DMI2
	3c01 Xeon E5/Core i7 DMI2 in PCI Express Mode
	3c02 Xeon E5/Core i7 IIO PCI Express Root Port 1a
	3c03 Xeon E5/Core i7 IIO PCI Express Root Port 1b
	3c04 Xeon E5/Core i7 IIO PCI Express Root Port 2a
	3c05 Xeon E5/Core i7 IIO PCI Express Root Port 2b
	3c06 Xeon E5/Core i7 IIO PCI Express Root Port 2c
	3c07 Xeon E5/Core i7 IIO PCI Express Root Port 2d
	3c08 Xeon E5/Core i7 IIO PCI Express Root Port 3a in PCI Express Mode
	3c09 Xeon E5/Core i7 IIO PCI Express Root Port 3b
	3c0a Xeon E5/Core i7 IIO PCI Express Root Port 3c
	3c0b Xeon E5/Core i7 IIO PCI Express Root Port 3d
	3c0d Xeon E5/Core i7 Non-Transparent Bridge
	3c0e Xeon E5/Core i7 Non-Transparent Bridge
	3c0f Xeon E5/Core i7 Non-Transparent Bridge
	3c20 Xeon E5/Core i7 DMA Channel 0
	3c21 Xeon E5/Core i7 DMA Channel 1
	3c22 Xeon E5/Core i7 DMA Channel 2
	3c23 Xeon E5/Core i7 DMA Channel 3
	3c24 Xeon E5/Core i7 DMA Channel 4
	3c25 Xeon E5/Core i7 DMA Channel 5
	3c26 Xeon E5/Core i7 DMA Channel 6
	3c27 Xeon E5/Core i7 DMA Channel 7
	3c28 Xeon E5/Core i7 Address Map, VTd_Misc, System Management
	3c2a Xeon E5/Core i7 Control Status and Global Errors
	3c2c Xeon E5/Core i7 I/O APIC
	3c2e Xeon E5/Core i7 DMA
	3c2f Xeon E5/Core i7 DMA
	3c40 Xeon E5/Core i7 IIO Switch and IRP Performance Monitor
	3c43 Xeon E5/Core i7 Ring to PCI Express Performance Monitor
	3c44 Xeon E5/Core i7 Ring to QuickPath Interconnect Link 0 Performance Monitor
	3c45 Xeon E5/Core i7 Ring to QuickPath Interconnect Link 1 Performance Monitor
	3c46 Xeon E5/Core i7 Processor Home Agent Performance Monitoring
	3c71 Xeon E5/Core i7 Integrated Memory Controller RAS Registers
	3c80 Xeon E5/Core i7 QPI Link 0
	3c83 Xeon E5/Core i7 QPI Link Reut 0
	3c84 Xeon E5/Core i7 QPI Link Reut 0
	3c90 Xeon E5/Core i7 QPI Link 1
	3c93 Xeon E5/Core i7 QPI Link Reut 1
	3c94 Xeon E5/Core i7 QPI Link Reut 1
	3ca0 Xeon E5/Core i7 Processor Home Agent
	3ca8 Xeon E5/Core i7 Integrated Memory Controller Registers
	3caa Xeon E5/Core i7 Integrated Memory Controller Target Address Decoder 0
	3cab Xeon E5/Core i7 Integrated Memory Controller Target Address Decoder 1
	3cac Xeon E5/Core i7 Integrated Memory Controller Target Address Decoder 2
	3cad Xeon E5/Core i7 Integrated Memory Controller Target Address Decoder 3
	3cae Xeon E5/Core i7 Integrated Memory Controller Target Address Decoder 4
	3cb0 Xeon E5/Core i7 Integrated Memory Controller Channel 0-3 Thermal Control 0
	3cb1 Xeon E5/Core i7 Integrated Memory Controller Channel 0-3 Thermal Control 1
	3cb2 Xeon E5/Core i7 Integrated Memory Controller ERROR Registers 0
	3cb3 Xeon E5/Core i7 Integrated Memory Controller ERROR Registers 1
	3cb4 Xeon E5/Core i7 Integrated Memory Controller Channel 0-3 Thermal Control 2
	3cb5 Xeon E5/Core i7 Integrated Memory Controller Channel 0-3 Thermal Control 3
	3cb6 Xeon E5/Core i7 Integrated Memory Controller ERROR Registers 2
	3cb7 Xeon E5/Core i7 Integrated Memory Controller ERROR Registers 3
	3cb8 Xeon E5/Core i7 DDRIO
	3cc0 Xeon E5/Core i7 Power Control Unit 0
	3cc1 Xeon E5/Core i7 Power Control Unit 1
	3cc2 Xeon E5/Core i7 Power Control Unit 2
	3cd0 Xeon E5/Core i7 Power Control Unit 3
	3ce0 Xeon E5/Core i7 Interrupt Control Registers
	3ce3 Xeon E5/Core i7 Semaphore and Scratchpad Configuration Registers
	3ce4 Xeon E5/Core i7 R2PCIe
	3ce6 Xeon E5/Core i7 QuickPath Interconnect Agent Ring Registers
	3ce8 Xeon E5/Core i7 Unicast Register 0
	3ce9 Xeon E5/Core i7 Unicast Register 5
	3cea Xeon E5/Core i7 Unicast Register 1
	3ceb Xeon E5/Core i7 Unicast Register 6
	3cec Xeon E5/Core i7 Unicast Register 3
	3ced Xeon E5/Core i7 Unicast Register 7
	3cee Xeon E5/Core i7 Unicast Register 4
	3cef Xeon E5/Core i7 Unicast Register 8
	3cf4 Xeon E5/Core i7 Integrated Memory Controller System Address Decoder 0
	3cf5 Xeon E5/Core i7 Integrated Memory Controller System Address Decoder 1
	3cf6 Xeon E5/Core i7 System Address Decoder
	3e10 8th Gen Core 4-core Processor Host Bridge/DRAM Registers [Coffee Lake H]
	3e18 8th Gen Core 4-core Workstation Processor Host Bridge/DRAM Registers [Coffee Lake S]
	3e1f 8th Gen Core 4-core Desktop Processor Host Bridge/DRAM Registers [Coffee Lake S]
	3e30 8th/9th Gen Core 8-core Desktop Processor Host Bridge/DRAM Registers [Coffee Lake S]
	3e33 8th/9th Gen Core Processor Host Bridge/DRAM Registers [Coffee Lake]
	3e34 Coffee Lake HOST and DRAM Controller
	3e35 Coffee Lake Host Bridge/DRAM Registers
	3e81 8th Gen Core Processor PCIe Controller (x16)
	3e85 8th Gen Core Processor PCIe Controller (x8)
	3e89 8th Gen Core Processor PCIe Controller (x4)
	3e90 CoffeeLake-S GT1 [UHD Graphics 610]
	3e91 CoffeeLake-S GT2 [UHD Graphics 630]
	3e92 CoffeeLake-S GT2 [UHD Graphics 630]
	3e93 CoffeeLake-S GT1 [UHD Graphics 610]
	3e94 Coffee Lake-S GT2 [UHD Graphics P630]
	3e96 CoffeeLake-S GT2 [UHD Graphics P630]
	3e98 CoffeeLake-S GT2 [UHD Graphics 630]
	3e9a Coffee Lake-S GT2 [UHD Graphics P630]
	3e9b CoffeeLake-H GT2 [UHD Graphics 630]
	3e9c Coffee Lake-S GT1 [UHD Graphics 610]
	3ea0 WhiskeyLake-U GT2 [UHD Graphics 620]
	3ea1 Whiskey Lake-U GT1 [UHD Graphics 610]
	3ea5 CoffeeLake-U GT3e [Iris Plus Graphics 655]
	3ea6 Coffee Lake-U GT3 [Iris Plus Graphics 645]
	3ea8 Coffee Lake-U GT3 [Iris Plus Graphics 655]
	3ea9 Coffee Lake-U GT2 [UHD Graphics 620]
	3ec2 8th Gen Core Processor Host Bridge/DRAM Registers
	3ec4 8th Gen Core Processor Host Bridge/DRAM Registers
	3ec6 8th Gen Core Processor Host Bridge/DRAM Registers
	3eca 8th Gen Core Processor Host Bridge/DRAM Registers
	3ed0 8th Gen Core Processor Host Bridge/DRAM Registers
	4000 5400 Chipset Memory Controller Hub
	4001 5400 Chipset Memory Controller Hub
	4003 5400 Chipset Memory Controller Hub
	4021 5400 Chipset PCI Express Port 1
	4022 5400 Chipset PCI Express Port 2
	4023 5400 Chipset PCI Express Port 3
	4024 5400 Chipset PCI Express Port 4
	4025 5400 Chipset PCI Express Port 5
	4026 5400 Chipset PCI Express Port 6
	4027 5400 Chipset PCI Express Port 7
	4028 5400 Chipset PCI Express Port 8
	4029 5400 Chipset PCI Express Port 9
	402d 5400 Chipset IBIST Registers
	402e 5400 Chipset IBIST Registers
	402f 5400 Chipset QuickData Technology Device
	4030 5400 Chipset FSB Registers
	4031 5400 Chipset CE/SF Registers
	4032 5400 Chipset IOxAPIC
	4035 5400 Chipset FBD Registers
	4036 5400 Chipset FBD Registers
	4041 NVMe Datacenter SSD [Optane]
	4100 Moorestown Graphics and Video
	4108 Atom Processor E6xx Integrated Graphics Controller
	4109 Atom Processor E6xx Integrated Graphics Controller
	410a Atom Processor E6xx Integrated Graphics Controller
	410b Atom Processor E6xx Integrated Graphics Controller
	410c Atom Processor E6xx Integrated Graphics Controller
	410d Atom Processor E6xx Integrated Graphics Controller
	410e Atom Processor E6xx Integrated Graphics Controller
	410f Atom Processor E6xx Integrated Graphics Controller
	4114 Atom Processor E6xx PCI Host Bridge #1
	4115 Atom Processor E6xx PCI Host Bridge #2
	4116 Atom Processor E6xx PCI Host Bridge #3
	4117 Atom Processor E6xx PCI Host Bridge #4
	4140 NVMe Datacenter SSD [Optane]
	4220 PRO/Wireless 2200BG [Calexico2] Network Connection
	4222 PRO/Wireless 3945ABG [Golan] Network Connection
	4223 PRO/Wireless 2915ABG [Calexico2] Network Connection
	4224 PRO/Wireless 2915ABG [Calexico2] Network Connection
	4227 PRO/Wireless 3945ABG [Golan] Network Connection
	4229 PRO/Wireless 4965 AG or AGN [Kedron] Network Connection
	422b Centrino Ultimate-N 6300
	422c Centrino Advanced-N 6200
	4230 PRO/Wireless 4965 AG or AGN [Kedron] Network Connection
	4232 WiFi Link 5100
	4235 Ultimate N WiFi Link 5300
	4236 Ultimate N WiFi Link 5300
	4237 PRO/Wireless 5100 AGN [Shiloh] Network Connection
	4238 Centrino Ultimate-N 6300
	4239 Centrino Advanced-N 6200
	423a PRO/Wireless 5350 AGN [Echo Peak] Network Connection
	423b PRO/Wireless 5350 AGN [Echo Peak] Network Connection
	423c WiMAX/WiFi Link 5150
	423d WiMAX/WiFi Link 5150
	438b Tiger Lake-H LPC/eSPI Controller
	43a3 Tiger Lake-H SMBus Controller
	43a4 Tiger Lake-H SPI Controller
	43b0 Tiger Lake-H PCI Express Root Port #9
	43bc Tiger Lake-H PCI Express Root Port #5
	43c8 Tiger Lake-H HD Audio Controller
	43e0 Tiger Lake-H Management Engine Interface
	43e8 Tiger Lake-H Serial IO I2C Controller #0
	43e9 Tiger Lake-H Serial IO I2C Controller #1
	43ed Tiger Lake-H USB 3.2 Gen 2x1 xHCI Host Controller
	43ef Tiger Lake-H Shared SRAM
	43f0 Tiger Lake PCH CNVi WiFi
	43fc Tiger Lake-H Integrated Sensor Hub
	444e Turbo Memory Controller
	4511 Elkhart Lake Gaussian and Neural Accelerator
	4538 Elkhart Lake PCI-e Root Complex
	4555 Elkhart Lake [UHD Graphics Gen11 16EU]
	4571 Elkhart Lake [UHD Graphics Gen11 32EU]
	460d 12th Gen Core Processor PCI Express x16 Controller #1
	461d Alder Lake Innovation Platform Framework Processor Participant
	461e Alder Lake-P Thunderbolt 4 USB Controller
	461f Alder Lake-P Thunderbolt 4 PCI Express Root Port #3
	4626 Alder Lake-P Integrated Graphics Controller
	4628 Alder Lake-UP3 GT2 [UHD Graphics]
	4629 12th Gen Core Processor Host Bridge/DRAM Registers
	462a AlderLake-P [UHD Graphics]
	462f Alder Lake-P Thunderbolt 4 PCI Express Root Port #2
	4636 AlderLake-P [UHD Graphics]
	4638 AlderLake-P [UHD Graphics]
	463a AlderLake-P [UHD Graphics]
	463d 12th Gen Core Processor PCI Express x4 Controller #2
	463e Alder Lake-P Thunderbolt 4 NHI #0
	463f Alder Lake-P Thunderbolt 4 PCI Express Root Port #1
	4641 12th Gen Core Processor Host Bridge/DRAM Registers
	464d 12th Gen Core Processor PCI Express x4 Controller #0
	464f 12th Gen Core Processor Gaussian & Neural Accelerator
	4660 12th Gen Core Processor Host Bridge/DRAM Registers
	4668 12th Gen Core Processor Host Bridge/DRAM Registers
	466d Alder Lake-P Thunderbolt 4 NHI #1
	466e Alder Lake-P Thunderbolt 4 PCI Express Root Port #0
	467d Platform Monitoring Technology
	467f Volume Management Device NVMe RAID Controller
	4680 AlderLake-S GT1
	4682 Alder Lake-S GT1 [UHD Graphics 730]
	4688 Alder Lake-HX GT1 [UHD Graphics 770]
	468a Alder Lake-S [UHD Graphics]
	468b Alder Lake-S [UHD Graphics]
	4690 Alder Lake-S GT1 [UHD Graphics 770]
	4692 Alder Lake-S GT1 [UHD Graphics 730]
	4693 Alder Lake-S GT1 [UHD Graphics 710]
	46a0 AlderLake-P GT2
	46a1 UHD Graphics
	46a3 Alder Lake-P GT1 [UHD Graphics]
	46a6 Alder Lake-P Integrated Graphics Controller
	46a8 Alder Lake-UP3 GT2 [Iris Xe Graphics]
	46aa Alder Lake-UP4 GT2 [Iris Xe Graphics]
	46b0 AlderLake-P [Iris Xe Graphics]
	46b1 AlderLake-P [Iris Xe Graphics]
	46b3 Alder Lake-UP3 GT1 [UHD Graphics]
	46b6 AlderLake-P [Iris Xe Graphics]
	46b8 AlderLake-P [Iris Xe Graphics]
	46ba AlderLake-P [Iris Xe Graphics]
	46c0 AlderLake-M GT1
	46c1 AlderLake-M [Iris Xe Graphics]
	46c3 Alder Lake-UP4 GT1 [UHD Graphics]
	46d0 Alder Lake-N [UHD Graphics]
	46d1 Alder Lake-N [UHD Graphics]
	46d2 Alder Lake-N [UHD Graphics]
	4905 DG1 [Iris Xe MAX Graphics]
	4906 DG1 [Iris Xe Pod]
	4907 SG1 [Server GPU SG-18M]
	4908 DG1 [Iris Xe Graphics]
	4909 DG1 [Iris Xe MAX 100]
	4b00 Elkhart Lake eSPI Controller
	4b23 Elkhart Lake SMBus Controller
	4b24 Elkhart Lake SPI (Flash) Controller
	4b38 Elkhart Lake PCH PCI Express Root Port #0
	4b39 Elkhart Lake PCH PCI Express Root Port #1
	4b3e Elkhart Lake PCH PCI Express Root Port #6
	4b58 Elkhart Lake High Density Audio bus interface
	4b63 Elkhart Lake SATA AHCI
	4b70 Elkhart Lake Management Engine Interface
	4b7d Elkhart Lake USB 3.10 XHCI
	4b7f Elkhart Lake PMC SRAM
	4c3d Volume Management Device NVMe RAID Controller
	4c8a RocketLake-S GT1 [UHD Graphics 750]
	4c8b RocketLake-S GT1 [UHD Graphics 730]
	4c90 RocketLake-S GT1 [UHD Graphics P750]
	4c9a RocketLake-S [UHD Graphics]
	4da3 Jasper Lake SMBus
	4da4 Jasper Lake SPI Controller
	4dc8 Jasper Lake HD Audio
	4de0 Management Engine Interface
	4de8 Serial IO I2C Host Controller
	4de9 Serial IO I2C Host Controller
	4df0 Wi-Fi 6 AX201 160MHz
	4e03 Dynamic Tuning service
	4e19 JasperLake IPU
	4e55 JasperLake [UHD Graphics]
	4e61 JasperLake [UHD Graphics]
	4e71 JasperLake [UHD Graphics]
	4f80 DG2
	4f81 DG2
	4f82 DG2
	4f90 DG2 Audio Controller
	4f91 DG2 Audio Controller
	4f92 DG2 Audio Controller
	5001 LE80578
	5002 LE80578 Graphics Processor Unit
	5009 LE80578 Video Display Controller
	500d LE80578 Expansion Bus
	500e LE80578 UART Controller
	500f LE80578 General Purpose IO
	5010 LE80578 I2C Controller
	5012 LE80578 Serial Peripheral Interface Bus
	5020 EP80579 Memory Controller Hub
	5021 EP80579 DRAM Error Reporting Registers
	5023 EP80579 EDMA Controller
	5024 EP80579 PCI Express Port PEA0
	5025 EP80579 PCI Express Port PEA1
	5028 EP80579 S-ATA IDE
	5029 EP80579 S-ATA AHCI
	502a EP80579 S-ATA Reserved
	502b EP80579 S-ATA Reserved
	502c EP80579 Integrated Processor ASU
	502d EP80579 Integrated Processor with QuickAssist ASU
	502e EP80579 Reserved
	502f EP80579 Reserved
	5030 EP80579 Reserved
	5031 EP80579 LPC Bus
	5032 EP80579 SMBus Controller
	5033 EP80579 USB 1.1 Controller
	5035 EP80579 USB 2.0 Controller
	5037 EP80579 PCI-PCI Bridge (transparent mode)
	5039 EP80579 Controller Area Network (CAN) interface #1
	503a EP80579 Controller Area Network (CAN) interface #2
	503b EP80579 Synchronous Serial Port (SPP)
	503c EP80579 IEEE 1588 Hardware Assist
	503d EP80579 Local Expansion Bus
	503e EP80579 Global Control Unit (GCU)
	503f EP80579 Reserved
	5040 EP80579 Integrated Processor Gigabit Ethernet MAC
	5041 EP80579 Integrated Processor with QuickAssist Gigabit Ethernet MAC
	5042 EP80579 Reserved
	5043 EP80579 Reserved
	5044 EP80579 Integrated Processor Gigabit Ethernet MAC
	5045 EP80579 Integrated Processor with QuickAssist Gigabit Ethernet MAC
	5046 EP80579 Reserved
	5047 EP80579 Reserved
	5048 EP80579 Integrated Processor Gigabit Ethernet MAC
	5049 EP80579 Integrated Processor with QuickAssist Gigabit Ethernet MAC
	504a EP80579 Reserved
	504b EP80579 Reserved
	504c EP80579 Integrated Processor with QuickAssist TDM
	5181 Alder Lake PCH-P LPC/eSPI Controller
	5182 Alder Lake PCH eSPI Controller
	51a3 Alder Lake PCH-P SMBus Host Controller
	51a4 Alder Lake-P PCH SPI Controller
	51a8 Alder Lake PCH UART #0
	51a9 Alder Lake PCH UART #1
	51b1 Alder Lake PCI Express x1 Root Port #10
	51bf Alder Lake PCH-P PCI Express Root Port #9
	51c5 Alder Lake-P Serial IO I2C Controller #0
	51c6 Alder Lake-P Serial IO I2C Controller #1
	51c8 Alder Lake PCH-P High Definition Audio Controller
	51d3 Alder Lake-P SATA AHCI Controller
	51d8 Alder Lake-P Serial IO I2C Controller #2
	51d9 Alder Lake-P Serial IO I2C Controller #3
	51e0 Alder Lake PCH HECI Controller
	51e3 Alder Lake AMT SOL Redirection
	51e8 Alder Lake PCH Serial IO I2C Controller #0
	51e9 Alder Lake PCH Serial IO I2C Controller #1
	51ea Alder Lake PCH Serial IO I2C Controller #2
	51eb Alder Lake PCH Serial IO I2C Controller #3
	51ed Alder Lake PCH USB 3.2 xHCI Host Controller
	51ef Alder Lake PCH Shared SRAM
	51f0 Alder Lake-P PCH CNVi WiFi
	51fc Alder Lake-P Integrated Sensor Hub
	5200 EtherExpress PRO/100 Intelligent Server PCI Bridge
	5201 EtherExpress PRO/100 Intelligent Server Fast Ethernet Controller
	530d 80310 (IOP) IO Processor
	5502 Ethernet Controller (2) I225-LMvP
	5690 DG2 [Arc A770M]
	5691 DG2 [Arc A730M]
	5692 DG2 [Arc A550M]
	5693 DG2 [Arc A370M]
	5694 DG2 [Arc A350M]
	5695 DG2 [Iris Xe MAX A200M]
	56a0 DG2 [Arc A770]
	56a1 DG2 [Arc A750]
	56a2 DG2 [Arc A580]
	56a5 DG2 [Arc A380]
	56a6 DG2 [Arc A310]
	56b0 DG2 [Arc Pro A30M]
	56b1 DG2 [Arc Pro A40/A50]
	56c0 Data Center GPU Flex 170
	56c1 Data Center GPU Flex 140
	579c Ethernet Connection E825-C for backplane
	579d Ethernet Connection E825-C for QSFP
	579e Ethernet Connection E825-C for SFP
	57b1 Ethernet Controller E610 1GBASE T
	5845 QEMU NVM Express Controller
	5900 Xeon E3-1200 v6/7th Gen Core Processor Host Bridge/DRAM Registers
	5901 Xeon E3-1200 v6/7th Gen Core Processor PCIe Controller (x16)
	5902 HD Graphics 610
	5904 Xeon E3-1200 v6/7th Gen Core Processor Host Bridge/DRAM Registers
	5905 Xeon E3-1200 v6/7th Gen Core Processor PCIe Controller (x8)
	5906 HD Graphics 610
	5909 Xeon E3-1200 v6/7th Gen Core Processor PCIe Controller (x4)
	590b HD Graphics 610
	590c Xeon E3-1200 v6/7th Gen Core Processor Host Bridge/DRAM Registers
	590f Xeon E3-1200 v6/7th Gen Core Processor Host Bridge/DRAM Registers
	5910 Xeon E3-1200 v6/7th Gen Core Processor Host Bridge/DRAM Registers
	5911 Xeon E3-1200 v6/7th Gen Core Processor Gaussian Mixture Model
	5912 HD Graphics 630
	5914 Xeon E3-1200 v6/7th Gen Core Processor Host Bridge/DRAM Registers
	5916 HD Graphics 620
	5917 UHD Graphics 620
	5918 Xeon E3-1200 v6/7th Gen Core Processor Host Bridge/DRAM Registers
	591b HD Graphics 630
	591c UHD Graphics 615
	591d HD Graphics P630
	591e HD Graphics 615
	591f Xeon E3-1200 v6/7th Gen Core Processor Host Bridge/DRAM Registers
	5921 HD Graphics 620
	5923 HD Graphics 635
	5926 Iris Plus Graphics 640
	5927 Iris Plus Graphics 650
	5a84 Apollo Lake [HD Graphics 505]
	5a85 HD Graphics 500
	5a88 Celeron N3350/Pentium N4200/Atom E3900 Series Imaging Unit
	5a98 Celeron N3350/Pentium N4200/Atom E3900 Series Audio Cluster
	5a9a Celeron N3350/Pentium N4200/Atom E3900 Series Trusted Execution Engine
	5aa2 Celeron N3350/Pentium N4200/Atom E3900 Series Integrated Sensor Hub
	5aa8 Celeron N3350/Pentium N4200/Atom E3900 Series USB xHCI
	5aac Celeron N3350/Pentium N4200/Atom E3900 Series I2C Controller #1
	5aae Celeron N3350/Pentium N4200/Atom E3900 Series I2C Controller #2
	5ab0 Celeron N3350/Pentium N4200/Atom E3900 Series I2C Controller #3
	5ab2 Celeron N3350/Pentium N4200/Atom E3900 Series I2C Controller #4
	5ab4 Celeron N3350/Pentium N4200/Atom E3900 Series I2C Controller #5
	5ab6 Celeron N3350/Pentium N4200/Atom E3900 Series I2C Controller #6
	5ab8 Celeron N3350/Pentium N4200/Atom E3900 Series I2C Controller #7
	5aba Celeron N3350/Pentium N4200/Atom E3900 Series I2C Controller #8
	5abc Celeron N3350/Pentium N4200/Atom E3900 Series HSUART Controller #1
	5abe Celeron N3350/Pentium N4200/Atom E3900 Series HSUART Controller #2
	5ac0 Celeron N3350/Pentium N4200/Atom E3900 Series HSUART Controller #3
	5ac2 Celeron N3350/Pentium N4200/Atom E3900 Series SPI Controller #1
	5ac4 Celeron N3350/Pentium N4200/Atom E3900 Series SPI Controller #2
	5ac6 Celeron N3350/Pentium N4200/Atom E3900 Series SPI Controller #3
	5ac8 Celeron N3350/Pentium N4200/Atom E3900 Series PWM Pin Controller
	5aca Celeron N3350/Pentium N4200/Atom E3900 Series SDXC/MMC Host Controller
	5acc Celeron N3350/Pentium N4200/Atom E3900 Series eMMC Controller
	5ad0 Celeron N3350/Pentium N4200/Atom E3900 Series SDIO Controller
	5ad4 Celeron N3350/Pentium N4200/Atom E3900 Series SMBus Controller
	5ad6 Celeron N3350/Pentium N4200/Atom E3900 Series PCI Express Port B #1
	5ad7 Celeron N3350/Pentium N4200/Atom E3900 Series PCI Express Port B #2
	5ad8 Celeron N3350/Pentium N4200/Atom E3900 Series PCI Express Port A #1
	5ad9 Celeron N3350/Pentium N4200/Atom E3900 Series PCI Express Port A #2
	5ada Celeron N3350/Pentium N4200/Atom E3900 Series PCI Express Port A #3
	5adb Celeron N3350/Pentium N4200/Atom E3900 Series PCI Express Port A #4
	5ae3 Celeron N3350/Pentium N4200/Atom E3900 Series SATA AHCI Controller
	5ae8 Celeron N3350/Pentium N4200/Atom E3900 Series Low Pin Count Interface
	5aee Celeron N3350/Pentium N4200/Atom E3900 Series HSUART Controller #4
	5af0 Celeron N3350/Pentium N4200/Atom E3900 Series Host Bridge
	65c0 5100 Chipset Memory Controller Hub
	65e2 5100 Chipset PCI Express x4 Port 2
	65e3 5100 Chipset PCI Express x4 Port 3
	65e4 5100 Chipset PCI Express x4 Port 4
	65e5 5100 Chipset PCI Express x4 Port 5
	65e6 5100 Chipset PCI Express x4 Port 6
	65e7 5100 Chipset PCI Express x4 Port 7
	65f0 5100 Chipset FSB Registers
	65f1 5100 Chipset Reserved Registers
	65f3 5100 Chipset Reserved Registers
	65f5 5100 Chipset DDR Channel 0 Registers
	65f6 5100 Chipset DDR Channel 1 Registers
	65f7 5100 Chipset PCI Express x8 Port 2-3
	65f8 5100 Chipset PCI Express x8 Port 4-5
	65f9 5100 Chipset PCI Express x8 Port 6-7
	65fa 5100 Chipset PCI Express x16 Port 4-7
	65ff 5100 Chipset DMA Engine
	6f00 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DMI2
	6f01 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 0
	6f02 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 1
	6f03 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 1
	6f04 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 2
	6f05 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 2
	6f06 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 2
	6f07 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 2
	6f08 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 3
	6f09 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 3
	6f0a Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 3
	6f0b Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D PCI Express Root Port 3
	6f10 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f11 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f12 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f13 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f14 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f15 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f16 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f17 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f18 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f19 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f1a Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f1b Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f1c Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Debug
	6f1d Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R2PCIe Agent
	6f1e Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Ubox
	6f1f Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Ubox
	6f20 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Crystal Beach DMA Channel 0
	6f21 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Crystal Beach DMA Channel 1
	6f22 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Crystal Beach DMA Channel 2
	6f23 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Crystal Beach DMA Channel 3
	6f24 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Crystal Beach DMA Channel 4
	6f25 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Crystal Beach DMA Channel 5
	6f26 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Crystal Beach DMA Channel 6
	6f27 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Crystal Beach DMA Channel 7
	6f28 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Map/VTd_Misc/System Management
	6f29 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO Hot Plug
	6f2a Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IIO RAS/Control Status/Global Errors
	6f2c Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D I/O APIC
	6f30 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Home Agent 0
	6f32 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 0
	6f33 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 1
	6f34 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R2PCIe Agent
	6f36 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R3 QPI Link 0/1
	6f37 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R3 QPI Link 0/1
	6f38 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Home Agent 1
	6f39 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D IO Performance Monitoring
	6f3a Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 2
	6f3e Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R3 QPI Link 2
	6f3f Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R3 QPI Link 2
	6f40 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 2
	6f41 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R3 QPI Link 2
	6f43 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 2
	6f45 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 2 Debug
	6f46 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 2 Debug
	6f47 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 2 Debug
	6f50 Xeon Processor D Family QuickData Technology Register DMA Channel 0
	6f51 Xeon Processor D Family QuickData Technology Register DMA Channel 1
	6f52 Xeon Processor D Family QuickData Technology Register DMA Channel 2
	6f53 Xeon Processor D Family QuickData Technology Register DMA Channel 3
	6f54 Xeon Processor D Family QuickAssist Technology
	6f55 Xeon Processor D Family QuickAssist Technology Virtual Fuction
	6f60 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Home Agent 1
	6f68 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Target Address/Thermal/RAS
	6f6a Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Channel Target Address Decoder
	6f6b Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Channel Target Address Decoder
	6f6c Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Channel Target Address Decoder
	6f6d Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Channel Target Address Decoder
	6f6e Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 2/3 Broadcast
	6f6f Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Global Broadcast
	6f70 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Home Agent 0 Debug
	6f71 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Target Address/Thermal/RAS
	6f76 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R3 QPI Link Debug
	6f78 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Home Agent 1 Debug
	6f79 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Target Address/Thermal/RAS
	6f7d Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Ubox
	6f7e Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R3 QPI Link Debug
	6f80 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 0
	6f81 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D R3 QPI Link 0/1
	6f83 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 0
	6f85 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 0 Debug
	6f86 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 0 Debug
	6f87 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 0 Debug
	6f88 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6f8a Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6f90 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 1
	6f93 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 1
	6f95 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 1 Debug
	6f96 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D QPI Link 1 Debug
	6f98 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6f99 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6f9a Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6f9c Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fa0 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Home Agent 0
	6fa8 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Target Address/Thermal/RAS
	6faa Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel Target Address Decoder
	6fab Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel Target Address Decoder
	6fac Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel Target Address Decoder
	6fad Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel Target Address Decoder
	6fae Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 0/1 Broadcast
	6faf Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Global Broadcast
	6fb0 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel 0 Thermal Control
	6fb1 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel 1 Thermal Control
	6fb2 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel 0 Error
	6fb3 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel 1 Error
	6fb4 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel 2 Thermal Control
	6fb5 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel 3 Thermal Control
	6fb6 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel 2 Error
	6fb7 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 0 - Channel 3 Error
	6fb8 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 2/3 Interface
	6fb9 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 2/3 Interface
	6fba Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 2/3 Interface
	6fbb Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 2/3 Interface
	6fbc Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 0/1 Interface
	6fbd Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 0/1 Interface
	6fbe Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 0/1 Interface
	6fbf Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D DDRIO Channel 0/1 Interface
	6fc0 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fc1 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fc2 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fc3 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fc4 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fc5 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fc6 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fc7 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fc8 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fc9 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fca Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fcb Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fcc Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fcd Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fce Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fcf Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Power Control Unit
	6fd0 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 1 - Channel 0 Thermal Control
	6fd1 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 1 - Channel 1 Thermal Control
	6fd2 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 1 - Channel 0 Error
	6fd3 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 1 - Channel 1 Error
	6fd4 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 1 - Channel 2 Thermal Control
	6fd5 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 1 - Channel 3 Thermal Control
	6fd6 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 1 - Channel 2 Error
	6fd7 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Memory Controller 1 - Channel 3 Error
	6fe0 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fe1 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fe2 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fe3 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fe4 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fe5 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fe6 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fe7 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fe8 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fe9 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fea Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6feb Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fec Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fed Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fee Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6fef Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6ff0 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6ff1 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6ff8 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6ff9 Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6ffa Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6ffb Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6ffc Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6ffd Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	6ffe Xeon E7 v4/Xeon E5 v4/Xeon E3 v4/Xeon D Caching Agent
	7000 82371SB PIIX3 ISA [Natoma/Triton II]
	7010 82371SB PIIX3 IDE [Natoma/Triton II]
	7020 82371SB PIIX3 USB [Natoma/Triton II]
	7030 430VX - 82437VX TVX [Triton VX]
	7050 Intercast Video Capture Card
	7051 PB 642365-003 (Business Video Conferencing Card)
	7100 430TX - 82439TX MTXC
	7110 82371AB/EB/MB PIIX4 ISA
	7111 82371AB/EB/MB PIIX4 IDE
	7112 82371AB/EB/MB PIIX4 USB
	7113 82371AB/EB/MB PIIX4 ACPI
	7120 82810 GMCH (Graphics Memory Controller Hub)
	7121 82810 (CGC) Chipset Graphics Controller
	7122 82810 DC-100 (GMCH) Graphics Memory Controller Hub
	7123 82810 DC-100 (CGC) Chipset Graphics Controller
	7124 82810E DC-133 (GMCH) Graphics Memory Controller Hub
	7125 82810E DC-133 (CGC) Chipset Graphics Controller
	7126 82810 DC-133 System and Graphics Controller
	7128 82810-M DC-100 System and Graphics Controller
	712a 82810-M DC-133 System and Graphics Controller
	7180 440LX/EX - 82443LX/EX Host bridge
	7181 440LX/EX - 82443LX/EX AGP bridge
	7190 440BX/ZX/DX - 82443BX/ZX/DX Host bridge
	7191 440BX/ZX/DX - 82443BX/ZX/DX AGP bridge
	7192 440BX/ZX/DX - 82443BX/ZX/DX Host bridge (AGP disabled)
	7194 82440MX Host Bridge
	7195 82440MX AC'97 Audio Controller
	7196 82440MX AC'97 Modem Controller
	7198 82440MX ISA Bridge
	7199 82440MX EIDE Controller
	719a 82440MX USB Universal Host Controller
	719b 82440MX Power Management Controller
	71a0 440GX - 82443GX Host bridge
	71a1 440GX - 82443GX AGP bridge
	71a2 440GX - 82443GX Host bridge (AGP disabled)
	7360 XMM7360 LTE Advanced Modem
	7560 XMM7560 LTE Advanced Pro Modem
	7600 82372FB PIIX5 ISA
	7601 82372FB PIIX5 IDE
	7602 82372FB PIIX5 USB
	7603 82372FB PIIX5 SMBus
	7800 82740 (i740) AGP Graphics Accelerator
	7a84 Z690 Chipset LPC/eSPI Controller
	7aa3 Alder Lake-S PCH SMBus Controller
	7aa4 Alder Lake-S PCH SPI Controller
	7aa7 Alder Lake-S PCH Shared SRAM
	7aa8 Alder Lake-S PCH Serial IO UART #0
	7aab Alder Lake-S PCH Serial IO SPI Controller #1
	7ab0 Alder Lake-S PCH PCI Express Root Port #9
	7ab4 Alder Lake-S PCH PCI Express Root Port #13
	7ab8 Alder Lake-S PCH PCI Express Root Port #1
	7ab9 Alder Lake-S PCH PCI Express Root Port #2
	7abc Alder Lake-S PCH PCI Express Root Port #5
	7abd Alder Lake-S PCH PCI Express Root Port #6
	7abf Alder Lake-S PCH PCI Express Root Port #8
	7ac8 Alder Lake-S PCH PCI Express Root Port #25
	7acc Alder Lake-S PCH Serial IO I2C Controller #0
	7acd Alder Lake-S PCH Serial IO I2C Controller #1
	7ace Alder Lake-S PCH Serial IO I2C Controller #2
	7acf Alder Lake-S PCH Serial IO I2C Controller #3
	7ad0 Alder Lake-S HD Audio Controller
	7ae0 Alder Lake-S PCH USB 3.2 Gen 2x2 XHCI Controller
	7ae2 Alder Lake-S PCH SATA Controller [AHCI Mode]
	7ae8 Alder Lake-S PCH HECI Controller #1
	7af0 Alder Lake-S PCH CNVi WiFi
	7afc Alder Lake-S PCH Serial IO I2C Controller #4
	7afd Alder Lake-S PCH Serial IO I2C Controller #5
	7d0b Volume Management Device NVMe RAID Controller Intel Corporation
	7e01 Meteor Lake-P LPC/eSPI Controller
	7e22 Meteor Lake-P SMBus Controller
	7e23 Meteor Lake-P SPI Controller
	7e24 Meteor Lake-P Trace Hub
	7e25 Meteor Lake-P Serial IO UART Controller #0
	7e26 Meteor Lake-P Serial IO UART Controller #1
	7e27 Meteor Lake-P Serial IO SPI Controller #0
	7e28 Meteor Lake-P HD Audio Controller
	7e30 Meteor Lake-P Serial IO SPI Controller #1
	7e46 Meteor Lake-P Serial IO SPI Controller #2
	7e50 Meteor Lake-P Serial IO I2C Controller #4
	7e51 Meteor Lake-P Serial IO I2C Controller #5
	7e52 Meteor Lake-P Serial IO UART Controller #2
	7e78 Meteor Lake-P Serial IO I2C Controller #0
	7e79 Meteor Lake-P Serial IO I2C Controller #1
	7e7a Meteor Lake-P Serial IO I2C Controller #2
	7e7b Meteor Lake-P Serial IO I2C Controller #3
	7e7d Meteor Lake-P USB 3.2 Gen 2x1 xHCI Host Controller
	7e7e Meteor Lake-P USB Device Controller
	7ec0 Meteor Lake-P Thunderbolt 4 USB Controller
	7ec2 Meteor Lake-P Thunderbolt 4 NHI #0
	7ec3 Meteor Lake-P Thunderbolt 4 NHI #1
	7ec4 Meteor Lake-P Thunderbolt 4 PCI Express Root Port #0
	7ec5 Meteor Lake-P Thunderbolt 4 PCI Express Root Port #1
	7ec6 Meteor Lake-P Thunderbolt 4 PCI Express Root Port #2
	7ec7 Meteor Lake-P Thunderbolt 4 PCI Express Root Port #3
	8002 Trusted Execution Technology Registers
	8003 Trusted Execution Technology Registers
	8100 US15W/US15X SCH [Poulsbo] Host Bridge
	8101 US15L/UL11L SCH [Poulsbo] Host Bridge
	8108 US15W/US15X SCH [Poulsbo] Graphics Controller
	8109 US15L/UL11L SCH [Poulsbo] Graphics Controller
	8110 US15W/US15X/US15L/UL11L SCH [Poulsbo] PCI Express Port 1
	8112 US15W/US15X/US15L/UL11L SCH [Poulsbo] PCI Express Port 2
	8114 US15W/US15X/US15L/UL11L SCH [Poulsbo] USB UHCI Controller #1
	8115 US15W/US15X/US15L/UL11L SCH [Poulsbo] USB UHCI Controller #2
	8116 US15W/US15X/US15L/UL11L SCH [Poulsbo] USB UHCI Controller #3
	8117 US15W/US15X/US15L/UL11L SCH [Poulsbo] USB EHCI Controller
	8118 US15W/US15X/US15L/UL11L SCH [Poulsbo] USB Client Controller
	8119 US15W/US15X/US15L/UL11L SCH [Poulsbo] LPC Bridge
	811a US15W/US15X/US15L/UL11L SCH [Poulsbo] IDE Controller
	811b US15W/US15X/US15L/UL11L SCH [Poulsbo] HD Audio Controller
	811c US15W/US15X/US15L/UL11L SCH [Poulsbo] SDIO/MMC Controller #1
	811d US15W/US15X/US15L/UL11L SCH [Poulsbo] SDIO/MMC Controller #2
	811e US15W/US15X/US15L/UL11L SCH [Poulsbo] SDIO/MMC Controller #3
	8180 Atom Processor E6xx PCI Express Port 3
	8181 Atom Processor E6xx PCI Express Port 4
	8182 Atom Processor E6xx Integrated Graphics Controller
	8183 Atom Processor E6xx Configuration Unit
	8184 Atom Processor E6xx PCI Express Port 1
	8185 Atom Processor E6xx PCI Express Port 2
	8186 Atom Processor E6xx LPC Bridge
	84c4 450KX/GX [Orion] - 82454KX/GX PCI bridge
	84c5 450KX/GX [Orion] - 82453KX/GX Memory controller
	84ca 450NX - 82451NX Memory & I/O Controller
	84cb 450NX - 82454NX/84460GX PCI Expander Bridge
	84e0 460GX - 84460GX System Address Controller (SAC)
	84e1 460GX - 84460GX System Data Controller (SDC)
	84e2 460GX - 84460GX AGP Bridge (GXB function 2)
	84e3 460GX - 84460GX Memory Address Controller (MAC)
	84e4 460GX - 84460GX Memory Data Controller (MDC)
	84e6 460GX - 82466GX Wide and fast PCI eXpander Bridge (WXB)
	84ea 460GX - 84460GX AGP Bridge (GXB function 1)
	8500 IXP4XX Network Processor (IXP420/421/422/425/IXC1100)
	8603 Ice Lake-LP Dynamic Tuning Processor Participant
	87c0 UHD Graphics 617
	87ca UHD Graphics 617
	8800 Platform Controller Hub EG20T PCI Express Port
	8801 Platform Controller Hub EG20T Packet Hub
	8802 Platform Controller Hub EG20T Gigabit Ethernet Controller
	8803 Platform Controller Hub EG20T General Purpose IO Controller
	8804 Platform Controller Hub EG20T USB OHCI Controller #4
	8805 Platform Controller Hub EG20T USB OHCI Controller #5
	8806 Platform Controller Hub EG20T USB OHCI Controller #6
	8807 Platform Controller Hub EG20T USB2 EHCI Controller #2
	8808 Platform Controller Hub EG20T USB Client Controller
	8809 Platform Controller Hub EG20T SDIO Controller #1
	880a Platform Controller Hub EG20T SDIO Controller #2
	880b Platform Controller Hub EG20T SATA AHCI Controller
	880c Platform Controller Hub EG20T USB OHCI Controller #1
	880d Platform Controller Hub EG20T USB OHCI Controller #2
	880e Platform Controller Hub EG20T USB OHCI Controller #3
	880f Platform Controller Hub EG20T USB2 EHCI Controller #1
	8810 Platform Controller Hub EG20T DMA Controller #1
	8811 Platform Controller Hub EG20T UART Controller 0
	8812 Platform Controller Hub EG20T UART Controller 1
	8813 Platform Controller Hub EG20T UART Controller 2
	8814 Platform Controller Hub EG20T UART Controller 3
	8815 Platform Controller Hub EG20T DMA Controller #2
	8816 Platform Controller Hub EG20T Serial Peripheral Interface Bus
	8817 Platform Controller Hub EG20T I2C Controller
	8818 Platform Controller Hub EG20T Controller Area Network (CAN) Controller
	8819 Platform Controller Hub EG20T IEEE 1588 Hardware Assist
	8a03 Processor Power and Thermal Controller
	8a0d Ice Lake Thunderbolt 3 NHI #1
	8a11 GNA Scoring Accelerator Module
	8a12 Ice Lake-LP Processor Host Bridge/DRAM Registers
	8a13 Ice Lake Thunderbolt 3 USB Controller
	8a14 Ice Lake Processor Host Bridge/DRAM Registers
	8a17 Ice Lake Thunderbolt 3 NHI #0
	8a19 Image Signal Processor
	8a1d Ice Lake Thunderbolt 3 PCI Express Root Port #0
	8a1f Ice Lake Thunderbolt 3 PCI Express Root Port #1
	8a21 Ice Lake Thunderbolt 3 PCI Express Root Port #2
	8a23 Ice Lake Thunderbolt 3 PCI Express Root Port #3
	8a51 Iris Plus Graphics G7 (Ice Lake)
	8a52 Iris Plus Graphics G7
	8a53 Iris Plus Graphics G7
	8a56 Iris Plus Graphics G1 (Ice Lake)
	8a58 Ice Lake-Y GT1 [UHD Graphics G1]
	8a5a Iris Plus Graphics G4 (Ice Lake)
	8a5c Iris Plus Graphics G4 (Ice Lake)
	8c00 8 Series/C220 Series Chipset Family 4-port SATA Controller 1 [IDE mode]
	8c01 8 Series Chipset Family 4-port SATA Controller 1 [IDE mode] - Mobile
	8c02 8 Series/C220 Series Chipset Family 6-port SATA Controller 1 [AHCI mode]
	8c03 8 Series/C220 Series Chipset Family 6-port SATA Controller 1 [AHCI mode]
	8c04 8 Series/C220 Series Chipset Family SATA Controller 1 [RAID mode]
	8c05 8 Series/C220 Series Chipset Family SATA Controller 1 [RAID mode]
	8c06 8 Series/C220 Series Chipset Family SATA Controller 1 [RAID mode]
	8c07 8 Series/C220 Series Chipset Family SATA Controller 1 [RAID mode]
	8c08 8 Series/C220 Series Chipset Family 2-port SATA Controller 2 [IDE mode]
	8c09 8 Series/C220 Series Chipset Family 2-port SATA Controller 2 [IDE mode]
	8c0e 8 Series/C220 Series Chipset Family SATA Controller 1 [RAID mode]
	8c0f 8 Series/C220 Series Chipset Family SATA Controller 1 [RAID mode]
	8c10 8 Series/C220 Series Chipset Family PCI Express Root Port #1
	8c11 8 Series/C220 Series Chipset Family PCI Express Root Port #1
	8c12 8 Series/C220 Series Chipset Family PCI Express Root Port #2
	8c13 8 Series/C220 Series Chipset Family PCI Express Root Port #2
	8c14 8 Series/C220 Series Chipset Family PCI Express Root Port #3
	8c15 8 Series/C220 Series Chipset Family PCI Express Root Port #3
	8c16 8 Series/C220 Series Chipset Family PCI Express Root Port #4
	8c17 8 Series/C220 Series Chipset Family PCI Express Root Port #4
	8c18 8 Series/C220 Series Chipset Family PCI Express Root Port #5
	8c19 8 Series/C220 Series Chipset Family PCI Express Root Port #5
	8c1a 8 Series/C220 Series Chipset Family PCI Express Root Port #6
	8c1b 8 Series/C220 Series Chipset Family PCI Express Root Port #6
	8c1c 8 Series/C220 Series Chipset Family PCI Express Root Port #7
	8c1d 8 Series/C220 Series Chipset Family PCI Express Root Port #7
	8c1e 8 Series/C220 Series Chipset Family PCI Express Root Port #8
	8c1f 8 Series/C220 Series Chipset Family PCI Express Root Port #8
	8c20 8 Series/C220 Series Chipset High Definition Audio Controller
	8c21 8 Series/C220 Series Chipset High Definition Audio Controller
	8c22 8 Series/C220 Series Chipset Family SMBus Controller
	8c23 8 Series Chipset Family CHAP Counters
	8c24 8 Series Chipset Family Thermal Management Controller
	8c26 8 Series/C220 Series Chipset Family USB EHCI #1
	8c2d 8 Series/C220 Series Chipset Family USB EHCI #2
	8c31 8 Series/C220 Series Chipset Family USB xHCI
	8c33 8 Series/C220 Series Chipset Family LAN Controller
	8c34 8 Series/C220 Series Chipset Family NAND Controller
	8c3a 8 Series/C220 Series Chipset Family MEI Controller #1
	8c3b 8 Series/C220 Series Chipset Family MEI Controller #2
	8c3c 8 Series/C220 Series Chipset Family IDE-r Controller
	8c3d 8 Series/C220 Series Chipset Family KT Controller
	8c40 8 Series/C220 Series Chipset Family LPC Controller
	8c41 8 Series Chipset Family Mobile Super SKU LPC Controller
	8c42 8 Series/C220 Series Chipset Family Desktop Super SKU LPC Controller
	8c43 8 Series/C220 Series Chipset Family LPC Controller
	8c44 Z87 Express LPC Controller
	8c45 8 Series/C220 Series Chipset Family LPC Controller
	8c46 Z85 Express LPC Controller
	8c47 8 Series/C220 Series Chipset Family LPC Controller
	8c48 8 Series/C220 Series Chipset Family LPC Controller
	8c49 HM86 Express LPC Controller
	8c4a H87 Express LPC Controller
	8c4b HM87 Express LPC Controller
	8c4c Q85 Express LPC Controller
	8c4d 8 Series/C220 Series Chipset Family LPC Controller
	8c4e Q87 Express LPC Controller
	8c4f QM87 Express LPC Controller
	8c50 B85 Express LPC Controller
	8c51 8 Series/C220 Series Chipset Family LPC Controller
	8c52 C222 Series Chipset Family Server Essential SKU LPC Controller
	8c53 8 Series/C220 Series Chipset Family LPC Controller
	8c54 C224 Series Chipset Family Server Standard SKU LPC Controller
	8c55 8 Series/C220 Series Chipset Family LPC Controller
	8c56 C226 Series Chipset Family Server Advanced SKU LPC Controller
	8c57 8 Series/C220 Series Chipset Family LPC Controller
	8c58 8 Series/C220 Series Chipset Family WS SKU LPC Controller
	8c59 8 Series/C220 Series Chipset Family LPC Controller
	8c5a 8 Series/C220 Series Chipset Family LPC Controller
	8c5b 8 Series/C220 Series Chipset Family LPC Controller
	8c5c H81 Express LPC Controller
	8c5d 8 Series/C220 Series Chipset Family LPC Controller
	8c5e 8 Series/C220 Series Chipset Family LPC Controller
	8c5f 8 Series/C220 Series Chipset Family LPC Controller
	8c80 9 Series Chipset Family SATA Controller [IDE Mode]
	8c81 9 Series Chipset Family SATA Controller [IDE Mode]
	8c82 9 Series Chipset Family SATA Controller [AHCI Mode]
	8c83 9 Series Chipset Family SATA Controller [AHCI Mode]
	8c84 9 Series Chipset Family SATA Controller [RAID Mode]
	8c85 9 Series Chipset Family SATA Controller [RAID Mode]
	8c86 9 Series Chipset Family SATA Controller [RAID Mode]
	8c87 9 Series Chipset Family SATA Controller [RAID Mode]
	8c88 9 Series Chipset Family SATA Controller [IDE Mode]
	8c89 9 Series Chipset Family SATA Controller [IDE Mode]
	8c8e 9 Series Chipset Family SATA Controller [RAID Mode]
	8c8f 9 Series Chipset Family SATA Controller [RAID Mode]
	8c90 9 Series Chipset Family PCI Express Root Port 1
	8c92 9 Series Chipset Family PCI Express Root Port 2
	8c94 9 Series Chipset Family PCI Express Root Port 3
	8c96 9 Series Chipset Family PCI Express Root Port 4
	8c98 9 Series Chipset Family PCI Express Root Port 5
	8c9a 9 Series Chipset Family PCI Express Root Port 6
	8c9c 9 Series Chipset Family PCI Express Root Port 7
	8c9e 9 Series Chipset Family PCI Express Root Port 8
	8ca0 9 Series Chipset Family HD Audio Controller
	8ca2 9 Series Chipset Family SMBus Controller
	8ca4 9 Series Chipset Family Thermal Controller
	8ca6 9 Series Chipset Family USB EHCI Controller #1
	8cad 9 Series Chipset Family USB EHCI Controller #2
	8cb1 9 Series Chipset Family USB xHCI Controller
	8cb3 9 Series Chipset Family LAN Controller
	8cba 9 Series Chipset Family ME Interface #1
	8cbb 9 Series Chipset Family ME Interface #2
	8cbc 9 Series Chipset Family IDE-R Controller
	8cbd 9 Series Chipset Family KT Controller
	8cc1 9 Series Chipset Family LPC Controller
	8cc2 9 Series Chipset Family LPC Controller
	8cc3 HM97 Chipset LPC Controller
	8cc4 Z97 Chipset LPC Controller
	8cc5 QM97 Chipset LPC Controller
	8cc6 H97 Chipset LPC Controller
	8d00 C610/X99 series chipset 4-port SATA Controller [IDE mode]
	8d02 C610/X99 series chipset 6-Port SATA Controller [AHCI mode]
	8d04 C610/X99 series chipset SATA Controller [RAID mode]
	8d06 C610/X99 series chipset SATA Controller [RAID mode]
	8d08 C610/X99 series chipset 2-port SATA Controller [IDE mode]
	8d0e C610/X99 series chipset SATA Controller [RAID mode]
	8d10 C610/X99 series chipset PCI Express Root Port #1
	8d11 C610/X99 series chipset PCI Express Root Port #1
	8d12 C610/X99 series chipset PCI Express Root Port #2
	8d13 C610/X99 series chipset PCI Express Root Port #2
	8d14 C610/X99 series chipset PCI Express Root Port #3
	8d15 C610/X99 series chipset PCI Express Root Port #3
	8d16 C610/X99 series chipset PCI Express Root Port #4
	8d17 C610/X99 series chipset PCI Express Root Port #4
	8d18 C610/X99 series chipset PCI Express Root Port #5
	8d19 C610/X99 series chipset PCI Express Root Port #5
	8d1a C610/X99 series chipset PCI Express Root Port #6
	8d1b C610/X99 series chipset PCI Express Root Port #6
	8d1c C610/X99 series chipset PCI Express Root Port #7
	8d1d C610/X99 series chipset PCI Express Root Port #7
	8d1e C610/X99 series chipset PCI Express Root Port #8
	8d1f C610/X99 series chipset PCI Express Root Port #8
	8d20 C610/X99 series chipset HD Audio Controller
	8d21 C610/X99 series chipset HD Audio Controller
	8d22 C610/X99 series chipset SMBus Controller
	8d24 C610/X99 series chipset Thermal Subsystem
	8d26 C610/X99 series chipset USB Enhanced Host Controller #1
	8d2d C610/X99 series chipset USB Enhanced Host Controller #2
	8d31 C610/X99 series chipset USB xHCI Host Controller
	8d33 C610/X99 series chipset LAN Controller
	8d34 C610/X99 series chipset NAND Controller
	8d3a C610/X99 series chipset MEI Controller #1
	8d3b C610/X99 series chipset MEI Controller #2
	8d3c C610/X99 series chipset IDE-r Controller
	8d3d C610/X99 series chipset KT Controller
	8d40 C610/X99 series chipset LPC Controller
	8d41 C610/X99 series chipset LPC Controller
	8d42 C610/X99 series chipset LPC Controller
	8d43 C610/X99 series chipset LPC Controller
	8d44 C610/X99 series chipset LPC Controller
	8d45 C610/X99 series chipset LPC Controller
	8d46 C610/X99 series chipset LPC Controller
	8d47 C610/X99 series chipset LPC Controller
	8d48 C610/X99 series chipset LPC Controller
	8d49 C610/X99 series chipset LPC Controller
	8d4a C610/X99 series chipset LPC Controller
	8d4b C610/X99 series chipset LPC Controller
	8d4c C610/X99 series chipset LPC Controller
	8d4d C610/X99 series chipset LPC Controller
	8d4e C610/X99 series chipset LPC Controller
	8d4f C610/X99 series chipset LPC Controller
	8d60 C610/X99 series chipset sSATA Controller [IDE mode]
	8d62 C610/X99 series chipset sSATA Controller [AHCI mode]
	8d64 C610/X99 series chipset sSATA Controller [RAID mode]
	8d66 C610/X99 series chipset sSATA Controller [RAID mode]
	8d68 C610/X99 series chipset sSATA Controller [IDE mode]
	8d6e C610/X99 series chipset sSATA Controller [RAID mode]
	8d7c C610/X99 series chipset SPSR
	8d7d C610/X99 series chipset MS SMBus 0
	8d7e C610/X99 series chipset MS SMBus 1
	8d7f C610/X99 series chipset MS SMBus 2
	9000 IXP2000 Family Network Processor
	9001 IXP2400 Network Processor
	9002 IXP2300 Network Processor
	9004 IXP2800 Network Processor
	9621 Integrated RAID
	9622 Integrated RAID
	9641 Integrated RAID
	96a1 Integrated RAID
	9840 Lakefield GT2 [UHD Graphics]
	9841 Lakefield GT1.5 [UHD Graphics]
	9a01 11th Gen Core Processor PCIe Controller #1
	9a03 TigerLake-LP Dynamic Tuning Processor Participant
	9a09 11th Gen Core Processor PCIe Controller
	9a0b Volume Management Device NVMe RAID Controller
	9a0d Tigerlake Telemetry Aggregator Driver
	9a0f 11th Gen Core Processor PCIe Controller #0
	9a11 GNA Scoring Accelerator module
	9a13 Tiger Lake-LP Thunderbolt 4 USB Controller
	9a14 11th Gen Core Processor Host Bridge/DRAM Registers
	9a17 Tiger Lake-H Thunderbolt 4 USB Controller
	9a1b Tiger Lake-LP Thunderbolt 4 NHI #0
	9a1d Tiger Lake-LP Thunderbolt 4 NHI #1
	9a1f Tiger Lake-H Thunderbolt 4 NHI #0
	9a21 Tiger Lake-H Thunderbolt 4 NHI #1
	9a23 Tiger Lake-LP Thunderbolt 4 PCI Express Root Port #0
	9a25 Tiger Lake-LP Thunderbolt 4 PCI Express Root Port #1
	9a26 11th Gen Core Processor Host Bridge/DRAM Registers
	9a27 Tiger Lake-LP Thunderbolt 4 PCI Express Root Port #2
	9a29 Tiger Lake-LP Thunderbolt 4 PCI Express Root Port #3
	9a2b Tiger Lake-H Thunderbolt 4 PCI Express Root Port #0
	9a2d Tiger Lake-H Thunderbolt 4 PCI Express Root Port #1
	9a2f Tiger Lake-H Thunderbolt 4 PCI Express Root Port #2
	9a31 Tiger Lake-H Thunderbolt 4 PCI Express Root Port #3
	9a33 Tiger Lake Trace Hub
	9a36 11th Gen Core Processor Host Bridge/DRAM Registers
	9a40 Tiger Lake-UP4 GT2 [Iris Xe Graphics]
	9a49 TigerLake-LP GT2 [Iris Xe Graphics]
	9a60 TigerLake-H GT1 [UHD Graphics]
	9a68 TigerLake-H GT1 [UHD Graphics]
	9a70 Tiger Lake-H GT1 [UHD Graphics]
	9a78 Tiger Lake-LP GT2 [UHD Graphics G4]
	9b21 Comet Lake-U GT2 [UHD Graphics 620]
	9b33 Comet Lake-S 6c Host Bridge/DRAM Controller
	9b41 CometLake-U GT2 [UHD Graphics]
	9b43 10th Gen Core Processor Host Bridge/DRAM Registers
	9b44 10th Gen Core Processor Host Bridge/DRAM Registers
	9b53 Comet Lake-S 6c Host Bridge/DRAM Controller
	9b54 10th Gen Core Processor Host Bridge/DRAM Registers
	9b61 Comet Lake-U v1 4c Host Bridge/DRAM Controller
	9b63 10th Gen Core Processor Host Bridge/DRAM Registers
	9b64 10th Gen Core Processor Host Bridge/DRAM Registers
	9ba4 Comet Lake-H GT1 [UHD Graphics 610]
	9ba8 CometLake-S GT1 [UHD Graphics 610]
	9baa Comet Lake UHD Graphics
	9bac Comet Lake UHD Graphics
	9bc4 CometLake-H GT2 [UHD Graphics]
	9bc5 CometLake-S GT2 [UHD Graphics 630]
	9bc6 Comet Lake-S GT2 [UHD Graphics P630]
	9bc8 CometLake-S GT2 [UHD Graphics 630]
	9bca Comet Lake UHD Graphics
	9bcc Comet Lake UHD Graphics
	9be6 Comet Lake-S GT2 [UHD Graphics P630]
	9bf6 Coffee Lake-S GT2 [UHD Graphics P630]
	9c00 8 Series SATA Controller 1 [IDE mode]
	9c01 8 Series SATA Controller 1 [IDE mode]
	9c02 8 Series SATA Controller 1 [AHCI mode]
	9c03 8 Series SATA Controller 1 [AHCI mode]
	9c04 8 Series SATA Controller 1 [RAID mode]
	9c05 8 Series SATA Controller 1 [RAID mode]
	9c06 8 Series SATA Controller 1 [RAID mode]
	9c07 8 Series SATA Controller 1 [RAID mode]
	9c08 8 Series SATA Controller 2 [IDE mode]
	9c09 8 Series SATA Controller 2 [IDE mode]
	9c0a 8 Series SATA Controller [Reserved]
	9c0b 8 Series SATA Controller [Reserved]
	9c0c 8 Series SATA Controller [Reserved]
	9c0d 8 Series SATA Controller [Reserved]
	9c0e 8 Series SATA Controller 1 [RAID mode]
	9c0f 8 Series SATA Controller 1 [RAID mode]
	9c10 8 Series PCI Express Root Port 1
	9c11 8 Series PCI Express Root Port 1
	9c12 8 Series PCI Express Root Port 2
	9c13 8 Series PCI Express Root Port 2
	9c14 8 Series PCI Express Root Port 3
	9c15 8 Series PCI Express Root Port 3
	9c16 8 Series PCI Express Root Port 4
	9c17 8 Series PCI Express Root Port 4
	9c18 8 Series PCI Express Root Port 5
	9c19 8 Series PCI Express Root Port 5
	9c1a 8 Series PCI Express Root Port 6
	9c1b 8 Series PCI Express Root Port 6
	9c1c 8 Series PCI Express Root Port 7
	9c1d 8 Series PCI Express Root Port 7
	9c1e 8 Series PCI Express Root Port 8
	9c1f 8 Series PCI Express Root Port 8
	9c20 8 Series HD Audio Controller
	9c21 8 Series HD Audio Controller
	9c22 8 Series SMBus Controller
	9c23 8 Series CHAP Counters
	9c24 8 Series Thermal
	9c26 8 Series USB EHCI #1
	9c2d 8 Series USB EHCI #2
	9c31 8 Series USB xHCI HC
	9c35 8 Series SDIO Controller
	9c36 8 Series Audio DSP Controller
	9c3a 8 Series HECI #0
	9c3b 8 Series HECI #1
	9c3c 8 Series HECI IDER
	9c3d 8 Series HECI KT
	9c40 8 Series LPC Controller
	9c41 8 Series LPC Controller
	9c42 8 Series LPC Controller
	9c43 8 Series LPC Controller
	9c44 8 Series LPC Controller
	9c45 8 Series LPC Controller
	9c46 8 Series LPC Controller
	9c47 8 Series LPC Controller
	9c60 8 Series Low Power Sub-System DMA
	9c61 8 Series I2C Controller #0
	9c62 8 Series I2C Controller #1
	9c63 8 Series UART Controller #0
	9c64 8 Series UART Controller #1
	9c65 8 Series SPI Controller #0
	9c66 8 Series SPI Controller #1
	9c83 Wildcat Point-LP SATA Controller [AHCI Mode]
	9c85 Wildcat Point-LP SATA Controller [RAID Mode]
	9c87 Wildcat Point-LP SATA Controller [RAID Mode]
	9c8f Wildcat Point-LP SATA Controller [RAID Mode]
	9c90 Wildcat Point-LP PCI Express Root Port #1
	9c92 Wildcat Point-LP PCI Express Root Port #2
	9c94 Wildcat Point-LP PCI Express Root Port #3
	9c96 Wildcat Point-LP PCI Express Root Port #4
	9c98 Wildcat Point-LP PCI Express Root Port #5
	9c9a Wildcat Point-LP PCI Express Root Port #6
	9ca0 Wildcat Point-LP High Definition Audio Controller
	9ca2 Wildcat Point-LP SMBus Controller
	9ca4 Wildcat Point-LP Thermal Management Controller
	9ca6 Wildcat Point-LP USB EHCI Controller
	9cb1 Wildcat Point-LP USB xHCI Controller
	9cb5 Wildcat Point-LP Secure Digital IO Controller
	9cb6 Wildcat Point-LP Smart Sound Technology Controller
	9cba Wildcat Point-LP MEI Controller #1
	9cbb Wildcat Point-LP MEI Controller #2
	9cbc Wildcat Point-LP IDE-r Controller
	9cbd Wildcat Point-LP KT Controller
	9cc1 Wildcat Point-LP LPC Controller
	9cc2 Wildcat Point-LP LPC Controller
	9cc3 Wildcat Point-LP LPC Controller
	9cc5 Wildcat Point-LP LPC Controller
	9cc6 Wildcat Point-LP LPC Controller
	9cc7 Wildcat Point-LP LPC Controller
	9cc9 Wildcat Point-LP LPC Controller
	9ce0 Wildcat Point-LP Serial IO DMA Controller
	9ce1 Wildcat Point-LP Serial IO I2C Controller #0
	9ce2 Wildcat Point-LP Serial IO I2C Controller #1
	9ce3 Wildcat Point-LP Serial IO UART Controller #0
	9ce4 Wildcat Point-LP Serial IO UART Controller #1
	9ce5 Wildcat Point-LP Serial IO GSPI Controller #0
	9ce6 Wildcat Point-LP Serial IO GSPI Controller #1
	9d03 Sunrise Point-LP SATA Controller [AHCI mode]
	9d10 Sunrise Point-LP PCI Express Root Port #1
	9d11 Sunrise Point-LP PCI Express Root Port #2
	9d12 Sunrise Point-LP PCI Express Root Port #3
	9d13 Sunrise Point-LP PCI Express Root Port #4
	9d14 Sunrise Point-LP PCI Express Root Port #5
	9d15 Sunrise Point-LP PCI Express Root Port #6
	9d16 Sunrise Point-LP PCI Express Root Port #7
	9d17 Sunrise Point-LP PCI Express Root Port #8
	9d18 Sunrise Point-LP PCI Express Root Port #9
	9d19 Sunrise Point-LP PCI Express Root Port #10
	9d1a Sunrise Point-LP PCI Express Root Port #11
	9d21 Sunrise Point-LP PMC
	9d23 Sunrise Point-LP SMBus
	9d27 Sunrise Point-LP Serial IO UART Controller #0
	9d28 Sunrise Point-LP Serial IO UART Controller #1
	9d29 Sunrise Point-LP Serial IO SPI Controller #0
	9d2a Sunrise Point-LP Serial IO SPI Controller #1
	9d2d Sunrise Point-LP Secure Digital IO Controller
	9d2f Sunrise Point-LP USB 3.0 xHCI Controller
	9d31 Sunrise Point-LP Thermal subsystem
	9d32 CSI-2 Host Controller
	9d35 Sunrise Point-LP Integrated Sensor Hub
	9d3a Sunrise Point-LP CSME HECI #1
	9d3d Sunrise Point-LP Active Management Technology - SOL
	9d3e iTouch Controller
	9d43 Sunrise Point-LP LPC Controller
	9d46 LPC/eSPI Controller
	9d48 Sunrise Point-LP LPC Controller
	9d4e Sunrise Point LPC Controller/eSPI Controller
	9d50 Sunrise Point LPC Controller
	9d56 Sunrise Point-LP LPC Controller
	9d58 Sunrise Point-LP LPC Controller
	9d60 Sunrise Point-LP Serial IO I2C Controller #0
	9d61 Sunrise Point-LP Serial IO I2C Controller #1
	9d62 Sunrise Point-LP Serial IO I2C Controller #2
	9d63 Sunrise Point-LP Serial IO I2C Controller #3
	9d64 Sunrise Point-LP Serial IO I2C Controller #4
	9d65 Sunrise Point-LP Serial IO I2C Controller #5
	9d66 Sunrise Point-LP Serial IO UART Controller #2
	9d70 Sunrise Point-LP HD Audio
	9d71 Sunrise Point-LP HD Audio
	9d84 Cannon Point-LP LPC Controller
	9da3 Cannon Point-LP SMBus Controller
	9da4 Cannon Point-LP SPI Controller
	9da8 Cannon Point-LP Serial IO UART Controller #2
	9daa Cannon Point-LP Serial IO SPI Controller
	9dab Cannon Point-LP Serial IO SPI Controller
	9db0 Cannon Point-LP PCI Express Root Port #9
	9db1 Cannon Point-LP PCI Express Root Port #10
	9db2 Cannon Point-LP PCI Express Root Port #1
	9db4 Cannon Point-LP PCI Express Root Port #13
	9db6 Cannon Point-LP PCI Express Root Port #15
	9db8 Cannon Point-LP PCI Express Root Port #1
	9dbc Cannon Point-LP PCI Express Root Port #5
	9dbe Cannon Point-LP PCI Express Root Port #7
	9dbf Cannon Point PCI Express Root Port #8
	9dc4 Cannon Point-LP SD Host Controller
	9dc5 Cannon Point-LP Serial IO I2C Host Controller
	9dc8 Cannon Point-LP High Definition Audio Controller
	9dd3 Cannon Point-LP SATA Controller [AHCI Mode]
	9de0 Cannon Point-LP MEI Controller #1
	9de3 Cannon Point-LP Keyboard and Text (KT) Redirection
	9de8 Cannon Point-LP Serial IO I2C Controller #0
	9de9 Cannon Point-LP Serial IO I2C Controller #1
	9ded Cannon Point-LP USB 3.1 xHCI Controller
	9def Cannon Point-LP Shared SRAM
	9df0 Cannon Point-LP CNVi [Wireless-AC]
	9df5 BayHubTech Integrated SD controller
	9df9 Cannon Point-LP Thermal Controller
	9dfc Cannon Point-LP Integrated Sensor Hub
	a000 Atom Processor D4xx/D5xx/N4xx/N5xx DMI Bridge
	a001 Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a002 Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a003 Atom Processor D4xx/D5xx/N4xx/N5xx CHAPS counter
	a010 Atom Processor D4xx/D5xx/N4xx/N5xx DMI Bridge
	a011 Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a012 Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a013 Atom Processor D4xx/D5xx/N4xx/N5xx CHAPS counter
	a082 Tiger Lake-LP LPC Controller
	a0a3 Tiger Lake-LP SMBus Controller
	a0a4 Tiger Lake-LP SPI Controller
	a0a6 Tiger Lake-LP Trace Hub
	a0a8 Tiger Lake-LP Serial IO UART Controller #0
	a0a9 Tiger Lake-LP Serial IO UART Controller #1
	a0ab Tiger Lake-LP Serial IO SPI Controller #1
	a0b0 Tiger Lake-LP PCI Express Root Port #9
	a0bd Tigerlake PCH-LP PCI Express Root Port #6
	a0bf Tiger Lake-LP PCI Express Root Port #8
	a0c5 Tiger Lake-LP Serial IO I2C Controller #4
	a0c6 Tiger Lake-LP Serial IO I2C Controller #5
	a0c8 Tiger Lake-LP Smart Sound Technology Audio Controller
	a0d3 Tiger Lake-LP SATA Controller
	a0e0 Tiger Lake-LP Management Engine Interface
	a0e3 Tiger Lake-LP Active Management Technology - SOL
	a0e8 Tiger Lake-LP Serial IO I2C Controller #0
	a0e9 Tiger Lake-LP Serial IO I2C Controller #1
	a0ea Tiger Lake-LP Serial IO I2C Controller #2
	a0eb Tiger Lake-LP Serial IO I2C Controller #3
	a0ed Tiger Lake-LP USB 3.2 Gen 2x1 xHCI Host Controller
	a0ef Tiger Lake-LP Shared SRAM
	a0f0 Wi-Fi 6 AX201
	a0fc Tiger Lake-LP Integrated Sensor Hub
	a102 Q170/Q150/B150/H170/H110/Z170/CM236 Chipset SATA Controller [AHCI Mode]
	a103 HM170/QM170 Chipset SATA Controller [AHCI Mode]
	a105 Sunrise Point-H SATA Controller [RAID mode]
	a106 Q170/H170/Z170/CM236 Chipset SATA Controller [RAID Mode]
	a107 HM170/QM170 Chipset SATA Controller [RAID Mode]
	a10f Sunrise Point-H SATA Controller [RAID mode]
	a110 100 Series/C230 Series Chipset Family PCI Express Root Port #1
	a111 100 Series/C230 Series Chipset Family PCI Express Root Port #2
	a112 100 Series/C230 Series Chipset Family PCI Express Root Port #3
	a113 100 Series/C230 Series Chipset Family PCI Express Root Port #4
	a114 100 Series/C230 Series Chipset Family PCI Express Root Port #5
	a115 100 Series/C230 Series Chipset Family PCI Express Root Port #6
	a116 100 Series/C230 Series Chipset Family PCI Express Root Port #7
	a117 100 Series/C230 Series Chipset Family PCI Express Root Port #8
	a118 100 Series/C230 Series Chipset Family PCI Express Root Port #9
	a119 100 Series/C230 Series Chipset Family PCI Express Root Port #10
	a11a 100 Series/C230 Series Chipset Family PCI Express Root Port #11
	a11b 100 Series/C230 Series Chipset Family PCI Express Root Port #12
	a11c 100 Series/C230 Series Chipset Family PCI Express Root Port #13
	a11d 100 Series/C230 Series Chipset Family PCI Express Root Port #14
	a11e 100 Series/C230 Series Chipset Family PCI Express Root Port #15
	a11f 100 Series/C230 Series Chipset Family PCI Express Root Port #16
	a120 100 Series/C230 Series Chipset Family P2SB
	a121 100 Series/C230 Series Chipset Family Power Management Controller
	a122 Sunrise Point-H cAVS
	a123 100 Series/C230 Series Chipset Family SMBus
	a124 100 Series/C230 Series Chipset Family SPI Controller
	a125 100 Series/C230 Series Chipset Family Gigabit Ethernet Controller
	a126 100 Series/C230 Series Chipset Family Trace Hub
	a127 100 Series/C230 Series Chipset Family Serial IO UART #0
	a128 100 Series/C230 Series Chipset Family Serial IO UART #1
	a129 100 Series/C230 Series Chipset Family Serial IO GSPI #0
	a12a 100 Series/C230 Series Chipset Family Serial IO GSPI #1
	a12f 100 Series/C230 Series Chipset Family USB 3.0 xHCI Controller
	a130 100 Series/C230 Series Chipset Family USB Device Controller (OTG)
	a131 100 Series/C230 Series Chipset Family Thermal Subsystem
	a133 Sunrise Point-H Northpeak ACPI Function
	a135 100 Series/C230 Series Chipset Family Integrated Sensor Hub
	a13a 100 Series/C230 Series Chipset Family MEI Controller #1
	a13b 100 Series/C230 Series Chipset Family MEI Controller #2
	a13c 100 Series/C230 Series Chipset Family IDE Redirection
	a13d 100 Series/C230 Series Chipset Family KT Redirection
	a13e 100 Series/C230 Series Chipset Family MEI Controller #3
	a140 Sunrise Point-H LPC Controller
	a141 Sunrise Point-H LPC Controller
	a142 Sunrise Point-H LPC Controller
	a143 H110 Chipset LPC/eSPI Controller
	a144 H170 Chipset LPC/eSPI Controller
	a145 Z170 Chipset LPC/eSPI Controller
	a146 Q170 Chipset LPC/eSPI Controller
	a147 Q150 Chipset LPC/eSPI Controller
	a148 B150 Chipset LPC/eSPI Controller
	a149 C236 Chipset LPC/eSPI Controller
	a14a C232 Chipset LPC/eSPI Controller
	a14b Sunrise Point-H LPC Controller
	a14c Sunrise Point-H LPC Controller
	a14d QM170 Chipset LPC/eSPI Controller
	a14e HM170 Chipset LPC/eSPI Controller
	a14f Sunrise Point-H LPC Controller
	a150 CM236 Chipset LPC/eSPI Controller
	a151 Sunrise Point-H LPC Controller
	a152 HM175 Chipset LPC/eSPI Controller
	a153 QM175 Chipset LPC/eSPI Controller
	a154 CM238 Chipset LPC/eSPI Controller
	a155 Sunrise Point-H LPC Controller
	a156 Sunrise Point-H LPC Controller
	a157 Sunrise Point-H LPC Controller
	a158 Sunrise Point-H LPC Controller
	a159 Sunrise Point-H LPC Controller
	a15a Sunrise Point-H LPC Controller
	a15b Sunrise Point-H LPC Controller
	a15c Sunrise Point-H LPC Controller
	a15d Sunrise Point-H LPC Controller
	a15e Sunrise Point-H LPC Controller
	a15f Sunrise Point-H LPC Controller
	a160 100 Series/C230 Series Chipset Family Serial IO I2C Controller #0
	a161 100 Series/C230 Series Chipset Family Serial IO I2C Controller #1
	a162 100 Series/C230 Series Chipset Family Serial IO I2C Controller #2
	a163 100 Series/C230 Series Chipset Family Serial IO I2C Controller #3
	a166 100 Series/C230 Series Chipset Family Serial IO UART Controller #2
	a167 100 Series/C230 Series Chipset Family PCI Express Root Port #17
	a168 100 Series/C230 Series Chipset Family PCI Express Root Port #18
	a169 100 Series/C230 Series Chipset Family PCI Express Root Port #19
	a16a 100 Series/C230 Series Chipset Family PCI Express Root Port #20
	a170 100 Series/C230 Series Chipset Family HD Audio Controller
	a171 CM238 HD Audio Controller
	a182 C620 Series Chipset Family SATA Controller [AHCI mode]
	a186 C620 Series Chipset Family SATA Controller [RAID mode]
	a190 C620 Series Chipset Family PCI Express Root Port #1
	a191 C620 Series Chipset Family PCI Express Root Port #2
	a192 C620 Series Chipset Family PCI Express Root Port #3
	a193 C620 Series Chipset Family PCI Express Root Port #4
	a194 C620 Series Chipset Family PCI Express Root Port #5
	a195 C620 Series Chipset Family PCI Express Root Port #6
	a196 C620 Series Chipset Family PCI Express Root Port #7
	a197 C620 Series Chipset Family PCI Express Root Port #8
	a198 C620 Series Chipset Family PCI Express Root Port #9
	a199 C620 Series Chipset Family PCI Express Root Port #10
	a19a C620 Series Chipset Family PCI Express Root Port #11
	a19b C620 Series Chipset Family PCI Express Root Port #12
	a19c C620 Series Chipset Family PCI Express Root Port #13
	a19d C620 Series Chipset Family PCI Express Root Port #14
	a19e C620 Series Chipset Family PCI Express Root Port #15
	a19f C620 Series Chipset Family PCI Express Root Port #16
	a1a0 C620 Series Chipset Family P2SB
	a1a1 C620 Series Chipset Family Power Management Controller
	a1a2 C620 Series Chipset Family cAVS
	a1a3 C620 Series Chipset Family SMBus
	a1a4 C620 Series Chipset Family SPI Controller
	a1a6 C620 Series Chipset Family Trace Hub
	a1af C620 Series Chipset Family USB 3.0 xHCI Controller
	a1b1 C620 Series Chipset Family Thermal Subsystem
	a1ba C620 Series Chipset Family MEI Controller #1
	a1bb C620 Series Chipset Family MEI Controller #2
	a1bc C620 Series Chipset Family IDE Redirection
	a1bd C620 Series Chipset Family KT Redirection
	a1be C620 Series Chipset Family MEI Controller #3
	a1c1 C621 Series Chipset LPC/eSPI Controller
	a1c2 C622 Series Chipset LPC/eSPI Controller
	a1c3 C624 Series Chipset LPC/eSPI Controller
	a1c4 C625 Series Chipset LPC/eSPI Controller
	a1c5 C626 Series Chipset LPC/eSPI Controller
	a1c6 C627 Series Chipset LPC/eSPI Controller
	a1c7 C628 Series Chipset LPC/eSPI Controller
	a1d2 C620 Series Chipset Family SSATA Controller [AHCI mode]
	a1d6 C620 Series Chipset Family SSATA Controller [RAID mode]
	a1e7 C620 Series Chipset Family PCI Express Root Port #17
	a1e8 C620 Series Chipset Family PCI Express Root Port #18
	a1e9 C620 Series Chipset Family PCI Express Root Port #19
	a1ea C620 Series Chipset Family PCI Express Root Port #20
	a1ec C620 Series Chipset Family MROM 0
	a1ed C620 Series Chipset Family MROM 1
	a1f8 Lewisburg IE: HECI #1
	a1f9 Lewisburg IE: HECI #2
	a1fa Lewisburg IE: IDE-r
	a1fb Lewisburg IE: KT Controller
	a1fc Lewisburg IE: HECI #3
	a202 Lewisburg SATA Controller [AHCI mode]
	a206 Lewisburg SATA Controller [RAID mode]
	a223 Lewisburg SMBus
	a224 Lewisburg SPI Controller
	a242 Lewisburg LPC or eSPI Controller
	a243 Lewisburg LPC or eSPI Controller
	a252 Lewisburg SSATA Controller [AHCI mode]
	a256 Lewisburg SSATA Controller [RAID mode]
	a282 200 Series PCH SATA controller [AHCI mode]
	a286 200 Series PCH SATA controller [RAID mode]
	a290 200 Series PCH PCI Express Root Port #1
	a291 200 Series PCH PCI Express Root Port #2
	a292 200 Series PCH PCI Express Root Port #3
	a293 200 Series PCH PCI Express Root Port #4
	a294 200 Series PCH PCI Express Root Port #5
	a295 200 Series PCH PCI Express Root Port #6
	a296 200 Series PCH PCI Express Root Port #7
	a297 200 Series PCH PCI Express Root Port #8
	a298 200 Series PCH PCI Express Root Port #9
	a299 200 Series PCH PCI Express Root Port #10
	a29a 200 Series PCH PCI Express Root Port #11
	a29b 200 Series PCH PCI Express Root Port #12
	a29c 200 Series PCH PCI Express Root Port #13
	a29d 200 Series PCH PCI Express Root Port #14
	a29e 200 Series PCH PCI Express Root Port #15
	a29f 200 Series PCH PCI Express Root Port #16
	a2a0 200 Series/Z370 Chipset Family P2SB
	a2a1 200 Series/Z370 Chipset Family Power Management Controller
	a2a3 200 Series/Z370 Chipset Family SMBus Controller
	a2a4 200 Series/Z370 Chipset Family SPI Controller
	a2a5 200 Series/Z370 Chipset Family Gigabit Ethernet Controller
	a2a6 200 Series/Z370 Chipset Family Trace Hub
	a2a7 200 Series/Z370 Chipset Family Serial IO UART Controller #0
	a2a8 200 Series/Z370 Chipset Family Serial IO UART Controller #1
	a2a9 200 Series/Z370 Chipset Family Serial IO SPI Controller #0
	a2aa 200 Series/Z370 Chipset Family Serial IO SPI Controller #1
	a2af 200 Series/Z370 Chipset Family USB 3.0 xHCI Controller
	a2b1 200 Series PCH Thermal Subsystem
	a2ba 200 Series PCH CSME HECI #1
	a2bb 200 Series PCH CSME HECI #2
	a2c4 200 Series PCH LPC Controller (H270)
	a2c5 200 Series PCH LPC Controller (Z270)
	a2c6 200 Series PCH LPC Controller (Q270)
	a2c7 200 Series PCH LPC Controller (Q250)
	a2c8 200 Series PCH LPC Controller (B250)
	a2c9 Z370 Chipset LPC/eSPI Controller
	a2d2 X299 Chipset LPC/eSPI Controller
	a2d3 C422 Chipset LPC/eSPI Controller
	a2e0 200 Series PCH Serial IO I2C Controller #0
	a2e1 200 Series PCH Serial IO I2C Controller #1
	a2e2 200 Series PCH Serial IO I2C Controller #2
	a2e3 200 Series PCH Serial IO I2C Controller #3
	a2e6 200 Series PCH Serial IO UART Controller #2
	a2e7 200 Series PCH PCI Express Root Port #17
	a2e8 200 Series PCH PCI Express Root Port #18
	a2e9 200 Series PCH PCI Express Root Port #19
	a2ea 200 Series PCH PCI Express Root Port #20
	a2eb 200 Series PCH PCI Express Root Port #21
	a2ec 200 Series PCH PCI Express Root Port #22
	a2ed 200 Series PCH PCI Express Root Port #23
	a2ee 200 Series PCH PCI Express Root Port #24
	a2f0 200 Series PCH HD Audio
	a303 H310 Chipset LPC/eSPI Controller
	a304 H370 Chipset LPC/eSPI Controller
	a305 Z390 Chipset LPC/eSPI Controller
	a306 Q370 Chipset LPC/eSPI Controller
	a309 Cannon Point-LP LPC Controller
	a30c QM370 Chipset LPC/eSPI Controller
	a30d HM470 Chipset LPC/eSPI Controller
	a30e Cannon Lake LPC Controller
	a323 Cannon Lake PCH SMBus Controller
	a324 Cannon Lake PCH SPI Controller
	a328 Cannon Lake PCH Serial IO UART Host Controller
	a32b Cannon Lake PCH SPI Host Controller
	a32c Cannon Lake PCH PCI Express Root Port #21
	a32d Cannon Lake PCH PCI Express Root Port #22
	a32e Cannon Lake PCH PCI Express Root Port #23
	a32f Cannon Lake PCH PCI Express Root Port #24
	a330 Cannon Lake PCH PCI Express Root Port #9
	a331 Cannon Lake PCH PCI Express Root Port #10
	a332 Cannon Lake PCH PCI Express Root Port #11
	a333 Cannon Lake PCH PCI Express Root Port #12
	a334 Cannon Lake PCH PCI Express Root Port #13
	a335 Cannon Lake PCH PCI Express Root Port #14
	a336 Cannon Lake PCH PCI Express Root Port #15
	a337 Cannon Lake PCH PCI Express Root Port #16
	a338 Cannon Lake PCH PCI Express Root Port #1
	a339 Cannon Lake PCH PCI Express Root Port #2
	a33a Cannon Lake PCH PCI Express Root Port #3
	a33b Cannon Lake PCH PCI Express Root Port #4
	a33c Cannon Lake PCH PCI Express Root Port #5
	a33d Cannon Lake PCH PCI Express Root Port #6
	a33e Cannon Lake PCH PCI Express Root Port #7
	a33f Cannon Lake PCH PCI Express Root Port #8
	a340 Cannon Lake PCH PCI Express Root Port #17
	a341 Cannon Lake PCH PCI Express Root Port #18
	a342 Cannon Lake PCH PCI Express Root Port #19
	a343 Cannon Lake PCH PCI Express Root Port #20
	a348 Cannon Lake PCH cAVS
	a352 Cannon Lake PCH SATA AHCI Controller
	a353 Cannon Lake Mobile PCH SATA AHCI Controller
	a360 Cannon Lake PCH HECI Controller
	a363 Cannon Lake PCH Active Management Technology - SOL
	a364 Cannon Lake PCH HECI Controller #2
	a368 Cannon Lake PCH Serial IO I2C Controller #0
	a369 Cannon Lake PCH Serial IO I2C Controller #1
	a36a Cannon Lake PCH Serial IO I2C Controller #2
	a36b Cannon Lake PCH Serial IO I2C Controller #3
	a36d Cannon Lake PCH USB 3.1 xHCI Host Controller
	a36f Cannon Lake PCH Shared SRAM
	a370 Cannon Lake PCH CNVi WiFi
	a379 Cannon Lake PCH Thermal Controller
	a382 400 Series Chipset Family SATA AHCI Controller
	a394 Comet Lake PCI Express Root Port #05
	a397 Comet Lake PCI Express Root Port #08
	a398 Comet Lake PCI Express Root Port 9
	a39a Comet Lake PCI Express Root Port 11
	a3a1 Cannon Lake PCH Power Management Controller
	a3a3 Comet Lake PCH-V SMBus Host Controller
	a3af Comet Lake PCH-V USB Controller
	a3b1 Comet Lake PCH-V Thermal Subsystem
	a3ba Comet Lake PCH-V HECI Controller
	a3c8 B460 Chipset LPC/eSPI Controller
	a3da H410 Chipset LPC/eSPI Controller
	a3eb Comet Lake PCI Express Root Port #21
	a3f0 Comet Lake PCH-V cAVS
	a620 6400/6402 Advanced Memory Buffer (AMB)
	a720 Raptor Lake-P [UHD Graphics]
	a721 Raptor Lake-P [UHD Graphics]
	a74f GNA Scoring Accelerator module
	a77f Volume Management Device NVMe RAID Controller Intel Corporation
	a780 Raptor Lake-S GT1 [UHD Graphics 770]
	a781 Raptor Lake-S UHD Graphics
	a782 Raptor Lake-S UHD Graphics
	a783 Raptor Lake-S UHD Graphics
	a788 Raptor Lake-S UHD Graphics
	a789 Raptor Lake-S UHD Graphics
	a78a Raptor Lake-S UHD Graphics
	a78b Raptor Lake-S UHD Graphics
	a7a0 Raptor Lake-P [Iris Xe Graphics]
	a7a1 Raptor Lake-P [Iris Xe Graphics]
	a7a8 Raptor Lake-P [UHD Graphics]
	a7a9 Raptor Lake-P [UHD Graphics]
	abc0 Omni-Path Fabric Switch Silicon 100 Series
	ad0b Volume Management Device NVMe RAID Controller Intel Corporation
	b152 21152 PCI-to-PCI Bridge
	b154 21154 PCI-to-PCI Bridge
	b555 21555 Non transparent PCI-to-PCI Bridge
	d130 Core Processor DMI
	d131 Core Processor DMI
	d132 Core Processor DMI
	d133 Core Processor DMI
	d134 Core Processor DMI
	d135 Core Processor DMI
	d136 Core Processor DMI
	d137 Core Processor DMI
	d138 Core Processor PCI Express Root Port 1
	d139 Core Processor PCI Express Root Port 2
	d13a Core Processor PCI Express Root Port 3
	d13b Core Processor PCI Express Root Port 4
	d150 Core Processor QPI Link
	d151 Core Processor QPI Routing and Protocol Registers
	d155 Core Processor System Management Registers
	d156 Core Processor Semaphore and Scratchpad Registers
	d157 Core Processor System Control and Status Registers
	d158 Core Processor Miscellaneous Registers
	f1a5 SSD 600P Series
	f1a6 SSD Pro 7600p/760p/E 6100p Series
	f1a8 SSD 660P Series
8088 Beijing Wangxun Technology Co., Ltd.
	0100 WX1860AL-W Gigabit Ethernet Controller
	0101 WX1860A2 Gigabit Ethernet Controller
	0102 WX1860A2S Gigabit Ethernet Controller
	0103 WX1860A4 Gigabit Ethernet Controller
	0104 WX1860A4S Gigabit Ethernet Controller
	0105 WX1860AL2 Gigabit Ethernet Controller
	0106 WX1860AL2S Gigabit Ethernet Controller
	0107 WX1860AL4 Gigabit Ethernet Controller
	0108 WX1860AL4S Gigabit Ethernet Controller
	0109 WX1860-LC Gigabit Ethernet Controller
	010a WX1860A1 Gigabit Ethernet Controller
	010b WX1860AL1 Gigabit Ethernet Controller
	0111 WX1860A2 Ethernet Controller Virtual Function
	0113 WX1860A4 Ethernet Controller Virtual Function
	0115 WX1860AL2 Ethernet Controller Virtual Function
	0117 WX1860AL4 Ethernet Controller Virtual Function
	0119 WX1860-LC Gigabit Ethernet Controller Virtual Function
	011a WX1860A1 Gigabit Ethernet Controller Virtual Function
	011b WX1860AL1 Gigabit Ethernet Controller Virtual Function
	1000 Ethernet Controller RP1000 Virtual Function for 10GbE SFP+
	1001 Ethernet Controller RP1000 for 10GbE SFP+
	2000 Ethernet Controller RP2000 Virtual Function for 10GbE SFP+
	2001 Ethernet Controller RP2000 for 10GbE SFP+
80ee InnoTek Systemberatung GmbH
	beef VirtualBox Graphics Adapter
	cafe VirtualBox Guest Service
8322 Sodick America Corp.
8384 SigmaTel
8401 TRENDware International Inc.
8686 SAP
8800 Trigem Computer Inc.
8820 Stryker Corporation
8848 MUCSE
8866 T-Square Design Inc.
8888 Silicon Magic
8912 TRX
8c4a Winbond
8e0e Computone Corporation
8e2e KTI
9004 Adaptec
	0078 AHA-2940U_CN
	1078 AIC-7810
	1160 AIC-1160 [Family Fibre Channel Adapter]
	2178 AIC-7821
	3860 AHA-2930CU
	3b78 AHA-4844W/4844UW
	5075 AIC-755x
	5078 AIC-7850T/7856T [AVA-2902/4/6 / AHA-2910]
	5175 AIC-755x
	5178 AIC-7851
	5275 AIC-755x
	5278 AIC-7852
	5375 AIC-755x
	5378 AIC-7850
	5475 AIC-755x
	5478 AIC-7850
	5575 AVA-2930
	5578 AIC-7855
	5647 ANA-7711 TCP Offload Engine
	5675 AIC-755x
	5678 AIC-7856
	5775 AIC-755x
	5778 AIC-7850
	5800 AIC-5800
	5900 ANA-5910/5930/5940 ATM155 & 25 LAN Adapter
	5905 ANA-5910A/5930A/5940A ATM Adapter
	6038 AIC-3860
	6075 AIC-1480 / APA-1480
	6078 AIC-7860
	6178 AIC-7861
	6278 AIC-7860
	6378 AIC-7860
	6478 AIC-786x
	6578 AIC-786x
	6678 AIC-786x
	6778 AIC-786x
	6915 ANA620xx/ANA69011A
	7078 AHA-294x / AIC-7870
	7178 AIC-7870P/7871 [AHA-2940/W/S76]
	7278 AHA-3940/3940W / AIC-7872
	7378 AHA-3985 / AIC-7873
	7478 AHA-2944/2944W / AIC-7874
	7578 AHA-3944/3944W / AIC-7875
	7678 AHA-4944W/UW / AIC-7876
	7710 ANA-7711F Network Accelerator Card (NAC) - Optical
	7711 ANA-7711C Network Accelerator Card (NAC) - Copper
	7778 AIC-787x
	7810 AIC-7810
	7815 AIC-7815 RAID+Memory Controller IC
	7850 AIC-7850
	7855 AHA-2930
	7860 AIC-7860
	7870 AIC-7870
	7871 AHA-2940
	7872 AHA-3940
	7873 AHA-3980
	7874 AHA-2944
	7880 AIC-7880P
	7890 AIC-7890
	7891 AIC-789x
	7892 AIC-789x
	7893 AIC-789x
	7894 AIC-789x
	7895 AHA-2940U/UW / AHA-39xx / AIC-7895
	7896 AIC-789x
	7897 AIC-789x
	8078 AIC-7880U
	8178 AIC-7870P/7881U [AHA-2940U/UW/D/S76]
	8278 AHA-3940U/UW/UWD / AIC-7882U
	8378 AHA-3940U/UW / AIC-7883U
	8478 AHA-2944UW / AIC-7884U
	8578 AHA-3944U/UWD / AIC-7885
	8678 AHA-4944UW / AIC-7886
	8778 AHA-2940UW Pro / AIC-788x
	8878 AHA-2930UW / AIC-7888
	8b78 ABA-1030
	ec78 AHA-4944W/UW
9005 Adaptec
	0010 AHA-2940U2/U2W
	0011 AHA-2930U2
	0013 78902
	001f AHA-2940U2/U2W / 7890/7891
	0020 AIC-7890
	002f AIC-7890
	0030 AIC-7890
	003f AIC-7890
	0050 AHA-3940U2x/395U2x
	0051 AHA-3950U2D
	0053 AIC-7896 SCSI Controller
	005f AIC-7896U2/7897U2
	0080 AIC-7892A U160/m
	0081 AIC-7892B U160/m
	0083 AIC-7892D U160/m
	008f AIC-7892P U160/m
	0092 AVC-2010 [VideoH!]
	0093 AVC-2410 [VideoH!]
	00c0 AHA-3960D / AIC-7899A U160/m
	00c1 AIC-7899B U160/m
	00c3 AIC-7899D U160/m
	00c5 RAID subsystem HBA
	00cf AIC-7899P U160/m
	0241 Serial ATA II RAID 1420SA
	0242 Serial ATA II RAID 1220SA
	0243 Serial ATA II RAID 1430SA
	0244 eSATA II RAID 1225SA
	0250 ServeRAID Controller
	0279 ServeRAID 6M
	0283 AAC-RAID
	0284 AAC-RAID
	0285 AAC-RAID
	0286 AAC-RAID (Rocket)
	028b Series 6 - 6G SAS/PCIe 2
	028c Series 7 6G SAS/PCIe 3
	028d Series 8 12G SAS/PCIe 3
	028f Smart Storage PQI SAS
	0410 AIC-9410W SAS (Razor HBA RAID)
	0412 AIC-9410W SAS (Razor HBA non-RAID)
	0415 ASC-58300 SAS (Razor-External HBA RAID)
	0416 ASC-58300 SAS (Razor-External HBA non-RAID)
	041e AIC-9410W SAS (Razor ASIC non-RAID)
	041f AIC-9410W SAS (Razor ASIC RAID)
	042f VSC7250/7251 SAS (Aurora ASIC non-RAID)
	0430 AIC-9405W SAS (Razor-Lite HBA RAID)
	0432 AIC-9405W SAS (Razor-Lite HBA non-RAID)
	043e AIC-9405W SAS (Razor-Lite ASIC non-RAID)
	043f AIC-9405W SAS (Razor-Lite ASIC RAID)
	0450 ASC-1405 Unified Serial HBA
	0500 Obsidian chipset SCSI controller
	0503 Scamp chipset SCSI controller
	0910 AUA-3100B
	091e AUA-3100B
	8000 ASC-29320A U320
	800f AIC-7901 U320
	8010 ASC-39320 U320
	8011 ASC-39320D
	8012 ASC-29320 U320
	8013 ASC-29320B U320
	8014 ASC-29320LP U320
	8015 ASC-39320B U320
	8016 ASC-39320A U320
	8017 ASC-29320ALP U320
	801c ASC-39320D U320
	801d AIC-7902B U320
	801e AIC-7901A U320
	801f AIC-7902 U320
	8080 ASC-29320A U320 w/HostRAID
	8081 PMC-Sierra PM8001 SAS HBA [Series 6H]
	8088 PMC-Sierra PM8018 SAS HBA [Series 7H]
	8089 PMC-Sierra PM8019 SAS encryption HBA [Series 7He]
	808f AIC-7901 U320 w/HostRAID
	8090 ASC-39320 U320 w/HostRAID
	8091 ASC-39320D U320 w/HostRAID
	8092 ASC-29320 U320 w/HostRAID
	8093 ASC-29320B U320 w/HostRAID
	8094 ASC-29320LP U320 w/HostRAID
	8095 ASC-39320(B) U320 w/HostRAID
	8096 ASC-39320A U320 w/HostRAID
	8097 ASC-29320ALP U320 w/HostRAID
	809c ASC-39320D(B) U320 w/HostRAID
	809d AIC-7902(B) U320 w/HostRAID
	809e AIC-7901A U320 w/HostRAID
	809f AIC-7902 U320 w/HostRAID
907f Atronics
919a Gigapixel Corp
9412 Holtek
9413 Softlogic Co., Ltd.
9618 JusonTech Corporation
9699 Omni Media Technology Inc
9710 MosChip Semiconductor Technology Ltd.
	9250 PCI-to-PCI bridge [MCS9250]
	9805 PCI 1 port parallel adapter
	9815 PCI 9815 Multi-I/O Controller
	9820 PCI 9820 Multi-I/O Controller
	9835 PCI 9835 Multi-I/O Controller
	9845 PCI 9845 Multi-I/O Controller
	9855 PCI 9855 Multi-I/O Controller
	9865 PCI 9865 Multi-I/O Controller
	9900 MCS9900 Multi-I/O Controller
	9901 PCIe 9901 Multi-I/O Controller
	9904 4-Port PCIe Serial Adapter
	9912 PCIe 9912 Multi-I/O Controller
	9922 MCS9922 PCIe Multi-I/O Controller
	9990 MCS9990 PCIe to 4-Port USB 2.0 Host Controller
9850 3Com (wrong ID)
9902 Stargen Inc.
9a11 Tiger Lake-H Gaussian & Neural Accelerator
9d32 Beijing Starblaze Technology Co. Ltd.
a000 Asix Electronics Corporation (Wrong ID)
a0a0 AOPEN Inc.
a0f1 UNISYS Corporation
a200 NEC Corporation
a259 Hewlett Packard
a25b Hewlett Packard GmbH PL24-MKT
a304 Sony
a727 3Com Corporation
aa00 iTuner
aa01 iTuner
aa02 iTuner
aa03 iTuner
aa04 iTuner
aa05 iTuner
aa06 iTuner
aa07 iTuner
aa08 iTuner
aa09 iTuner
aa0a iTuner
aa0b iTuner
aa0c iTuner
aa0d iTuner
aa0e iTuner
aa0f iTuner
aa42 Scitex Digital Video
aa55 Ncomputing X300 PCI-Engine
aaaa Adnaco Technology Inc.
abcd Vadatech Inc.
ac1e Digital Receiver Technology Inc
ac3d Actuality Systems
ad00 Alta Data Technologies LLC
aecb Adrienne Electronics Corporation
affe Sirrix AG security technologies
b100 OpenVox Communication Co. Ltd.
b10b Uakron PCI Project
b1b3 Shiva Europe Limited
b1d9 ATCOM Technology co., LTD.
bd11 Pinnacle Systems, Inc. (Wrong ID)
bdbd Blackmagic Design
c001 TSI Telsys
c0a9 Micron/Crucial Technology
	2263 P1 NVMe PCIe SSD
	5407 P5 Plus NVMe PCIe SSD
	540a P2 NVMe PCIe SSD
c0de Motorola
c0fe Motion Engineering, Inc.
ca01 I-TEK OptoElectronics Co., LTD.
ca02 I-TEK OptoElectronics Co., LTD.
ca3b Cambrionix Ltd.
ca50 Varian Australia Pty Ltd
cace CACE Technologies, Inc.
caed Canny Edge
cafe Chrysalis-ITS
cc53 ScaleFlux Inc.
cccc Catapult Communications
ccec Curtiss-Wright Controls Embedded Computing
cddd Tyzx, Inc.
cdfa NextSilicon Ltd
ceba KEBA AG
cf86 Spectrum-4TOR
d063 SolidRun
d161 Digium, Inc.
d209 Ultimarc
d4d4 Dy4 Systems Inc
d531 I+ME ACTIA GmbH
d84d Exsys
dada Datapath Limited
db10 Diablo Technologies
dc93 Dawicontrol GmbH
dcba Dynamic Engineering
dd01 Digital Devices GmbH
dead Indigita Corporation
deaf Middle Digital Inc.
deda XIMEA
e000 Winbond
e159 Tiger Jet Network Inc. / ICP DAS
e1c5 Elcus
e4bf EKF Elektronik GmbH
e4e4 Xorcom
e55e Essence Technology, Inc.
ea01 Eagle Technology
ea50 Emerson Automation Solutions
ea60 RME
eabb Aashima Technology B.V.
eace Endace Measurement Systems, Ltd
ec80 Belkin Corporation
ecc0 Echo Digital Audio Corporation
edd8 ARK Logic Inc
f043 ASUSTeK Computer Inc. (Wrong ID)
f05b Foxconn International, Inc. (Wrong ID)
f15e SiFive, Inc.
f1d0 AJA Video
f5f5 F5 Networks, Inc.
f849 ASRock Incorporation (Wrong ID)
fa57 Interagon AS
fab7 Fabric7 Systems, Inc.
fe19 TenaFe, Inc.
febd Ultraview Corp.
feda Broadcom Inc
fede Fedetec Inc.
fffd XenSource, Inc.
fffe VMWare Inc (temporary ID)
ffff Illegal Vendor ID
`;
}
