// Scanner: 3 segments of 8 bits, 8-bit addresses
// Written by fpgasnn 0.1.0; do not edit.

module scanner(mask, offsets, base, clk, rst, last, \event , address, load);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$100 ;
  wire [2:0] \$101 ;
  wire [2:0] \$102 ;
  wire [3:0] \$103 ;
  wire [2:0] \$104 ;
  wire [7:0] \$105 ;
  wire [8:0] \$106 ;
  wire [8:0] \$107 ;
  wire [8:0] \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire [2:0] \$112 ;
  wire [3:0] \$113 ;
  wire [2:0] \$114 ;
  wire [7:0] \$115 ;
  wire [8:0] \$116 ;
  wire [8:0] \$117 ;
  wire [8:0] \$118 ;
  wire [2:0] \$119 ;
  wire \$12 ;
  wire [3:0] \$120 ;
  wire [2:0] \$121 ;
  wire [7:0] \$122 ;
  wire [8:0] \$123 ;
  wire [8:0] \$124 ;
  wire [8:0] \$125 ;
  wire [2:0] \$126 ;
  wire [3:0] \$127 ;
  wire [2:0] \$128 ;
  wire [7:0] \$129 ;
  wire \$13 ;
  wire [8:0] \$130 ;
  wire [8:0] \$131 ;
  wire [8:0] \$132 ;
  reg [7:0] \$133 ;
  wire [8:0] \$134 ;
  reg \$135 ;
  reg [7:0] \$136 ;
  reg [7:0] \$137 ;
  reg [7:0] \$138 ;
  reg [7:0] \$139 ;
  wire \$14 ;
  reg [7:0] \$140 ;
  reg [7:0] \$141 ;
  reg [7:0] \$142 ;
  reg [7:0] \$143 ;
  reg [7:0] \$144 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [2:0] \$96 ;
  wire [3:0] \$97 ;
  wire [2:0] \$98 ;
  wire [2:0] \$99 ;
  output [7:0] address;
  wire [7:0] address;
  input [7:0] base;
  wire [7:0] base;
  reg [7:0] \base$134  = 8'h00;
  reg [1:0] chosen;
  input clk;
  wire clk;
  output \event ;
  wire \event ;
  output last;
  reg last = 1'h1;
  reg [7:0] left_0 = 8'h00;
  wire left_0_0_0_1_has_1;
  wire left_0_0_0_1_has_2;
  wire left_0_0_0_1_has_3;
  wire left_0_0_0_has_1;
  wire left_0_0_0_has_2;
  wire left_0_0_0_has_3;
  wire left_0_0_1_1_has_1;
  wire left_0_0_1_1_has_2;
  wire left_0_0_1_1_has_3;
  wire left_0_0_1_has_1;
  wire left_0_0_1_has_2;
  wire left_0_0_1_has_3;
  wire left_0_0_has_1;
  wire left_0_0_has_2;
  wire left_0_0_has_3;
  wire left_0_1_0_1_has_1;
  wire left_0_1_0_1_has_2;
  wire left_0_1_0_1_has_3;
  wire left_0_1_0_has_1;
  wire left_0_1_0_has_2;
  wire left_0_1_0_has_3;
  wire left_0_1_1_1_has_1;
  wire left_0_1_1_1_has_2;
  wire left_0_1_1_1_has_3;
  wire left_0_1_1_has_1;
  wire left_0_1_1_has_2;
  wire left_0_1_1_has_3;
  wire left_0_1_has_1;
  wire left_0_1_has_2;
  wire left_0_1_has_3;
  wire left_0_has_1;
  wire left_0_has_2;
  wire left_0_has_3;
  reg [7:0] left_1 = 8'h00;
  wire left_1_0_0_1_has_1;
  wire left_1_0_0_1_has_2;
  wire left_1_0_0_1_has_3;
  wire left_1_0_0_has_1;
  wire left_1_0_0_has_2;
  wire left_1_0_0_has_3;
  wire left_1_0_1_1_has_1;
  wire left_1_0_1_1_has_2;
  wire left_1_0_1_1_has_3;
  wire left_1_0_1_has_1;
  wire left_1_0_1_has_2;
  wire left_1_0_1_has_3;
  wire left_1_0_has_1;
  wire left_1_0_has_2;
  wire left_1_0_has_3;
  wire left_1_1_0_1_has_1;
  wire left_1_1_0_1_has_2;
  wire left_1_1_0_1_has_3;
  wire left_1_1_0_has_1;
  wire left_1_1_0_has_2;
  wire left_1_1_0_has_3;
  wire left_1_1_1_1_has_1;
  wire left_1_1_1_1_has_2;
  wire left_1_1_1_1_has_3;
  wire left_1_1_1_has_1;
  wire left_1_1_1_has_2;
  wire left_1_1_1_has_3;
  wire left_1_1_has_1;
  wire left_1_1_has_2;
  wire left_1_1_has_3;
  wire left_1_has_1;
  wire left_1_has_2;
  wire left_1_has_3;
  reg [7:0] left_2 = 8'h00;
  wire left_has_1;
  wire left_has_2;
  wire left_has_3;
  input load;
  wire load;
  wire loaded_0_0_0_1_has_1;
  wire loaded_0_0_0_1_has_2;
  wire loaded_0_0_0_has_1;
  wire loaded_0_0_0_has_2;
  wire loaded_0_0_1_1_has_1;
  wire loaded_0_0_1_1_has_2;
  wire loaded_0_0_1_has_1;
  wire loaded_0_0_1_has_2;
  wire loaded_0_0_has_1;
  wire loaded_0_0_has_2;
  wire loaded_0_1_0_1_has_1;
  wire loaded_0_1_0_1_has_2;
  wire loaded_0_1_0_has_1;
  wire loaded_0_1_0_has_2;
  wire loaded_0_1_1_1_has_1;
  wire loaded_0_1_1_1_has_2;
  wire loaded_0_1_1_has_1;
  wire loaded_0_1_1_has_2;
  wire loaded_0_1_has_1;
  wire loaded_0_1_has_2;
  wire loaded_0_has_1;
  wire loaded_0_has_2;
  wire loaded_1_0_0_1_has_1;
  wire loaded_1_0_0_1_has_2;
  wire loaded_1_0_0_has_1;
  wire loaded_1_0_0_has_2;
  wire loaded_1_0_1_1_has_1;
  wire loaded_1_0_1_1_has_2;
  wire loaded_1_0_1_has_1;
  wire loaded_1_0_1_has_2;
  wire loaded_1_0_has_1;
  wire loaded_1_0_has_2;
  wire loaded_1_1_0_1_has_1;
  wire loaded_1_1_0_1_has_2;
  wire loaded_1_1_0_has_1;
  wire loaded_1_1_0_has_2;
  wire loaded_1_1_1_1_has_1;
  wire loaded_1_1_1_1_has_2;
  wire loaded_1_1_1_has_1;
  wire loaded_1_1_1_has_2;
  wire loaded_1_1_has_1;
  wire loaded_1_1_has_2;
  wire loaded_1_has_1;
  wire loaded_1_has_2;
  wire loaded_has_1;
  wire loaded_has_2;
  wire [7:0] lowest;
  input [23:0] mask;
  wire [23:0] mask;
  wire [7:0] \mask[0] ;
  wire [7:0] \mask[1] ;
  wire [7:0] \mask[2] ;
  reg [2:0] number;
  reg [7:0] offset_0 = 8'h00;
  reg [7:0] offset_1 = 8'h00;
  reg [7:0] offset_2 = 8'h00;
  input [23:0] offsets;
  wire [23:0] offsets;
  wire [7:0] \offsets[0] ;
  wire [7:0] \offsets[1] ;
  wire [7:0] \offsets[2] ;
  input rst;
  wire rst;
  reg [7:0] segment_base = 8'h00;
  wire [2:0] some;
  reg [7:0] taken = 8'h00;
  reg [7:0] word;
  assign loaded_0_0_0_1_has_1 = | mask[2:1];
  assign \$1  = mask[1] & mask[2];
  assign loaded_0_0_0_has_1 = | { loaded_0_0_0_1_has_1, mask[0] };
  assign \$2  = mask[0] & loaded_0_0_0_1_has_1;
  assign loaded_0_0_0_has_2 = | { \$2 , loaded_0_0_0_1_has_2, 1'h0 };
  assign loaded_0_0_1_1_has_1 = | mask[5:4];
  assign \$3  = mask[4] & mask[5];
  assign loaded_0_0_1_has_1 = | { loaded_0_0_1_1_has_1, mask[3] };
  assign \$4  = mask[3] & loaded_0_0_1_1_has_1;
  assign loaded_0_0_1_has_2 = | { \$4 , loaded_0_0_1_1_has_2, 1'h0 };
  assign loaded_0_0_has_1 = | { loaded_0_0_1_has_1, loaded_0_0_0_has_1 };
  assign \$5  = loaded_0_0_0_has_1 & loaded_0_0_1_has_1;
  assign loaded_0_0_has_2 = | { \$5 , loaded_0_0_1_has_2, loaded_0_0_0_has_2 };
  assign loaded_0_1_0_1_has_1 = | mask[8:7];
  assign \$6  = mask[7] & mask[8];
  assign loaded_0_1_0_has_1 = | { loaded_0_1_0_1_has_1, mask[6] };
  assign \$7  = mask[6] & loaded_0_1_0_1_has_1;
  assign loaded_0_1_0_has_2 = | { \$7 , loaded_0_1_0_1_has_2, 1'h0 };
  assign loaded_0_1_1_1_has_1 = | mask[11:10];
  assign \$8  = mask[10] & mask[11];
  assign loaded_0_1_1_has_1 = | { loaded_0_1_1_1_has_1, mask[9] };
  assign \$9  = mask[9] & loaded_0_1_1_1_has_1;
  assign loaded_0_1_1_has_2 = | { \$9 , loaded_0_1_1_1_has_2, 1'h0 };
  assign loaded_0_1_has_1 = | { loaded_0_1_1_has_1, loaded_0_1_0_has_1 };
  assign \$10  = loaded_0_1_0_has_1 & loaded_0_1_1_has_1;
  assign loaded_0_1_has_2 = | { \$10 , loaded_0_1_1_has_2, loaded_0_1_0_has_2 };
  assign loaded_0_has_1 = | { loaded_0_1_has_1, loaded_0_0_has_1 };
  assign \$11  = loaded_0_0_has_1 & loaded_0_1_has_1;
  assign loaded_0_has_2 = | { \$11 , loaded_0_1_has_2, loaded_0_0_has_2 };
  assign loaded_1_0_0_1_has_1 = | mask[14:13];
  assign \$12  = mask[13] & mask[14];
  assign loaded_1_0_0_has_1 = | { loaded_1_0_0_1_has_1, mask[12] };
  assign \$13  = mask[12] & loaded_1_0_0_1_has_1;
  assign loaded_1_0_0_has_2 = | { \$13 , loaded_1_0_0_1_has_2, 1'h0 };
  assign loaded_1_0_1_1_has_1 = | mask[17:16];
  assign \$14  = mask[16] & mask[17];
  assign loaded_1_0_1_has_1 = | { loaded_1_0_1_1_has_1, mask[15] };
  assign \$15  = mask[15] & loaded_1_0_1_1_has_1;
  assign loaded_1_0_1_has_2 = | { \$15 , loaded_1_0_1_1_has_2, 1'h0 };
  assign loaded_1_0_has_1 = | { loaded_1_0_1_has_1, loaded_1_0_0_has_1 };
  assign \$16  = loaded_1_0_0_has_1 & loaded_1_0_1_has_1;
  assign loaded_1_0_has_2 = | { \$16 , loaded_1_0_1_has_2, loaded_1_0_0_has_2 };
  assign loaded_1_1_0_1_has_1 = | mask[20:19];
  assign \$17  = mask[19] & mask[20];
  assign loaded_1_1_0_has_1 = | { loaded_1_1_0_1_has_1, mask[18] };
  assign \$18  = mask[18] & loaded_1_1_0_1_has_1;
  assign loaded_1_1_0_has_2 = | { \$18 , loaded_1_1_0_1_has_2, 1'h0 };
  assign loaded_1_1_1_1_has_1 = | mask[23:22];
  assign \$19  = mask[22] & mask[23];
  assign loaded_1_1_1_has_1 = | { loaded_1_1_1_1_has_1, mask[21] };
  assign \$20  = mask[21] & loaded_1_1_1_1_has_1;
  assign loaded_1_1_1_has_2 = | { \$20 , loaded_1_1_1_1_has_2, 1'h0 };
  assign loaded_1_1_has_1 = | { loaded_1_1_1_has_1, loaded_1_1_0_has_1 };
  assign \$21  = loaded_1_1_0_has_1 & loaded_1_1_1_has_1;
  assign loaded_1_1_has_2 = | { \$21 , loaded_1_1_1_has_2, loaded_1_1_0_has_2 };
  assign loaded_1_has_1 = | { loaded_1_1_has_1, loaded_1_0_has_1 };
  assign \$22  = loaded_1_0_has_1 & loaded_1_1_has_1;
  assign loaded_1_has_2 = | { \$22 , loaded_1_1_has_2, loaded_1_0_has_2 };
  assign loaded_has_1 = | { loaded_1_has_1, loaded_0_has_1 };
  assign \$23  = loaded_0_has_1 & loaded_1_has_1;
  assign loaded_has_2 = | { \$23 , loaded_1_has_2, loaded_0_has_2 };
  assign left_0_0_0_1_has_1 = | left_0[2:1];
  assign \$24  = left_0[1] & left_0[2];
  assign left_0_0_0_has_1 = | { left_0_0_0_1_has_1, left_0[0] };
  assign \$27  = left_0[0] & left_0_0_0_1_has_1;
  assign left_0_0_0_has_2 = | { \$27 , left_0_0_0_1_has_2, 1'h0 };
  assign \$28  = left_0[0] & left_0_0_0_1_has_2;
  assign left_0_0_1_1_has_1 = | left_0[5:4];
  assign \$30  = left_0[4] & left_0[5];
  assign left_0_0_1_has_1 = | { left_0_0_1_1_has_1, left_0[3] };
  assign \$33  = left_0[3] & left_0_0_1_1_has_1;
  assign left_0_0_1_has_2 = | { \$33 , left_0_0_1_1_has_2, 1'h0 };
  assign \$34  = left_0[3] & left_0_0_1_1_has_2;
  assign left_0_0_has_1 = | { left_0_0_1_has_1, left_0_0_0_has_1 };
  assign \$36  = left_0_0_0_has_1 & left_0_0_1_has_1;
  assign left_0_0_has_2 = | { \$36 , left_0_0_1_has_2, left_0_0_0_has_2 };
  assign \$37  = left_0_0_0_has_1 & left_0_0_1_has_2;
  assign \$38  = left_0_0_0_has_2 & left_0_0_1_has_1;
  assign left_0_0_has_3 = | { \$38 , \$37 , left_0_0_1_has_3, left_0_0_0_has_3 };
  assign left_0_1_0_1_has_1 = | { left_1[0], left_0[7] };
  assign \$39  = left_0[7] & left_1[0];
  assign left_0_1_0_has_1 = | { left_0_1_0_1_has_1, left_0[6] };
  assign \$42  = left_0[6] & left_0_1_0_1_has_1;
  assign left_0_1_0_has_2 = | { \$42 , left_0_1_0_1_has_2, 1'h0 };
  assign \$43  = left_0[6] & left_0_1_0_1_has_2;
  assign left_0_1_1_1_has_1 = | left_1[3:2];
  assign \$45  = left_1[2] & left_1[3];
  assign left_0_1_1_has_1 = | { left_0_1_1_1_has_1, left_1[1] };
  assign \$48  = left_1[1] & left_0_1_1_1_has_1;
  assign left_0_1_1_has_2 = | { \$48 , left_0_1_1_1_has_2, 1'h0 };
  assign \$49  = left_1[1] & left_0_1_1_1_has_2;
  assign left_0_1_has_1 = | { left_0_1_1_has_1, left_0_1_0_has_1 };
  assign \$51  = left_0_1_0_has_1 & left_0_1_1_has_1;
  assign left_0_1_has_2 = | { \$51 , left_0_1_1_has_2, left_0_1_0_has_2 };
  assign \$52  = left_0_1_0_has_1 & left_0_1_1_has_2;
  assign \$53  = left_0_1_0_has_2 & left_0_1_1_has_1;
  assign left_0_1_has_3 = | { \$53 , \$52 , left_0_1_1_has_3, left_0_1_0_has_3 };
  assign left_0_has_1 = | { left_0_1_has_1, left_0_0_has_1 };
  assign \$54  = left_0_0_has_1 & left_0_1_has_1;
  assign left_0_has_2 = | { \$54 , left_0_1_has_2, left_0_0_has_2 };
  assign \$55  = left_0_0_has_1 & left_0_1_has_2;
  assign \$56  = left_0_0_has_2 & left_0_1_has_1;
  assign left_0_has_3 = | { \$56 , \$55 , left_0_1_has_3, left_0_0_has_3 };
  assign left_1_0_0_1_has_1 = | left_1[6:5];
  assign \$57  = left_1[5] & left_1[6];
  assign left_1_0_0_has_1 = | { left_1_0_0_1_has_1, left_1[4] };
  assign \$60  = left_1[4] & left_1_0_0_1_has_1;
  assign left_1_0_0_has_2 = | { \$60 , left_1_0_0_1_has_2, 1'h0 };
  assign \$61  = left_1[4] & left_1_0_0_1_has_2;
  assign left_1_0_1_1_has_1 = | left_2[1:0];
  assign \$63  = left_2[0] & left_2[1];
  assign left_1_0_1_has_1 = | { left_1_0_1_1_has_1, left_1[7] };
  assign \$66  = left_1[7] & left_1_0_1_1_has_1;
  assign left_1_0_1_has_2 = | { \$66 , left_1_0_1_1_has_2, 1'h0 };
  assign \$67  = left_1[7] & left_1_0_1_1_has_2;
  assign left_1_0_has_1 = | { left_1_0_1_has_1, left_1_0_0_has_1 };
  assign \$69  = left_1_0_0_has_1 & left_1_0_1_has_1;
  assign left_1_0_has_2 = | { \$69 , left_1_0_1_has_2, left_1_0_0_has_2 };
  assign \$70  = left_1_0_0_has_1 & left_1_0_1_has_2;
  assign \$71  = left_1_0_0_has_2 & left_1_0_1_has_1;
  assign left_1_0_has_3 = | { \$71 , \$70 , left_1_0_1_has_3, left_1_0_0_has_3 };
  assign left_1_1_0_1_has_1 = | left_2[4:3];
  assign \$72  = left_2[3] & left_2[4];
  assign left_1_1_0_has_1 = | { left_1_1_0_1_has_1, left_2[2] };
  assign \$75  = left_2[2] & left_1_1_0_1_has_1;
  assign left_1_1_0_has_2 = | { \$75 , left_1_1_0_1_has_2, 1'h0 };
  assign \$76  = left_2[2] & left_1_1_0_1_has_2;
  assign left_1_1_1_1_has_1 = | left_2[7:6];
  assign \$78  = left_2[6] & left_2[7];
  assign left_1_1_1_has_1 = | { left_1_1_1_1_has_1, left_2[5] };
  assign \$81  = left_2[5] & left_1_1_1_1_has_1;
  assign left_1_1_1_has_2 = | { \$81 , left_1_1_1_1_has_2, 1'h0 };
  assign \$82  = left_2[5] & left_1_1_1_1_has_2;
  assign left_1_1_has_1 = | { left_1_1_1_has_1, left_1_1_0_has_1 };
  assign \$84  = left_1_1_0_has_1 & left_1_1_1_has_1;
  assign left_1_1_has_2 = | { \$84 , left_1_1_1_has_2, left_1_1_0_has_2 };
  assign \$85  = left_1_1_0_has_1 & left_1_1_1_has_2;
  assign \$86  = left_1_1_0_has_2 & left_1_1_1_has_1;
  assign left_1_1_has_3 = | { \$86 , \$85 , left_1_1_1_has_3, left_1_1_0_has_3 };
  assign left_1_has_1 = | { left_1_1_has_1, left_1_0_has_1 };
  assign \$87  = left_1_0_has_1 & left_1_1_has_1;
  assign left_1_has_2 = | { \$87 , left_1_1_has_2, left_1_0_has_2 };
  assign \$88  = left_1_0_has_1 & left_1_1_has_2;
  assign \$89  = left_1_0_has_2 & left_1_1_has_1;
  assign left_1_has_3 = | { \$89 , \$88 , left_1_1_has_3, left_1_0_has_3 };
  assign left_has_1 = | { left_1_has_1, left_0_has_1 };
  assign \$90  = left_0_has_1 & left_1_has_1;
  assign left_has_2 = | { \$90 , left_1_has_2, left_0_has_2 };
  assign \$91  = left_0_has_1 & left_1_has_2;
  assign \$92  = left_0_has_2 & left_1_has_1;
  assign left_has_3 = | { \$92 , \$91 , left_1_has_3, left_0_has_3 };
  assign \$93  = | left_0;
  assign \$94  = | left_1;
  assign \$95  = | left_2;
  assign \$96  = ~ { \$95 , \$94 , \$93  };
  assign \$97  = \$96  + 1'h1;
  assign \$98  = { \$95 , \$94 , \$93  } & \$97 [2:0];
  assign \$99  = ~ { \$95 , \$94 , \$93  };
  assign \$100  = \$99  + 1'h1;
  assign \$101  = { \$95 , \$94 , \$93  } & \$100 [2:0];
  assign \$102  = ~ { \$95 , \$94 , \$93  };
  assign \$103  = \$102  + 1'h1;
  assign \$104  = { \$95 , \$94 , \$93  } & \$103 [2:0];
  assign \$105  = ~ word;
  assign \$106  = \$105  + 1'h1;
  assign \$107  = { 1'h0, word } & \$106 ;
  assign \event  = | taken;
  assign \$108  = segment_base + number;
  assign \$109  = ~ loaded_has_2;
  assign \$110  = ~ left_has_3;
  assign \$111  = load ? \$109  : \$110 ;
  assign \$112  = ~ { \$95 , \$94 , \$93  };
  assign \$113  = \$112  + 1'h1;
  assign \$114  = { \$95 , \$94 , \$93  } & \$113 [2:0];
  assign \$115  = ~ \$107 [7:0];
  assign \$116  = \$114 [0] ? { 1'h0, \$115  } : 9'h1ff;
  assign \$117  = { 1'h0, left_0 } & \$116 ;
  assign \$118  = load ? { 1'h0, mask[7:0] } : \$117 ;
  assign \$119  = ~ { \$95 , \$94 , \$93  };
  assign \$120  = \$119  + 1'h1;
  assign \$121  = { \$95 , \$94 , \$93  } & \$120 [2:0];
  assign \$122  = ~ \$107 [7:0];
  assign \$123  = \$121 [1] ? { 1'h0, \$122  } : 9'h1ff;
  assign \$124  = { 1'h0, left_1 } & \$123 ;
  assign \$125  = load ? { 1'h0, mask[15:8] } : \$124 ;
  assign \$126  = ~ { \$95 , \$94 , \$93  };
  assign \$127  = \$126  + 1'h1;
  assign \$128  = { \$95 , \$94 , \$93  } & \$127 [2:0];
  assign \$129  = ~ \$107 [7:0];
  assign \$130  = \$128 [2] ? { 1'h0, \$129  } : 9'h1ff;
  assign \$131  = { 1'h0, left_2 } & \$130 ;
  assign \$132  = load ? { 1'h0, mask[23:16] } : \$131 ;
  assign \$134  = \base$134  + \$133 ;
  always @(posedge clk)
    last <= \$135 ;
  always @(posedge clk)
    left_0 <= \$136 ;
  always @(posedge clk)
    left_1 <= \$137 ;
  always @(posedge clk)
    left_2 <= \$138 ;
  always @(posedge clk)
    \base$134  <= \$139 ;
  always @(posedge clk)
    offset_0 <= \$140 ;
  always @(posedge clk)
    offset_1 <= \$141 ;
  always @(posedge clk)
    offset_2 <= \$142 ;
  always @(posedge clk)
    taken <= \$143 ;
  always @(posedge clk)
    segment_base <= \$144 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$133  = 8'h00;
    casez (chosen)
      2'h0:
          \$133  = offset_0;
      2'h1:
          \$133  = offset_1;
      2'h2:
          \$133  = offset_2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    chosen = 2'h0;
    if (\$95 ) begin
      chosen = 2'h2;
    end
    if (\$94 ) begin
      chosen = 2'h1;
    end
    if (\$93 ) begin
      chosen = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    word = 8'h00;
    if (\$98 [0]) begin
      word = left_0;
    end
    if (\$101 [1]) begin
      word = left_1;
    end
    if (\$104 [2]) begin
      word = left_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    number = 3'h0;
    if (taken[0]) begin
      number = 3'h0;
    end
    if (taken[1]) begin
      number = 3'h1;
    end
    if (taken[2]) begin
      number = 3'h2;
    end
    if (taken[3]) begin
      number = 3'h3;
    end
    if (taken[4]) begin
      number = 3'h4;
    end
    if (taken[5]) begin
      number = 3'h5;
    end
    if (taken[6]) begin
      number = 3'h6;
    end
    if (taken[7]) begin
      number = 3'h7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$135  = \$111 ;
    if (rst) begin
      \$135  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$136  = \$118 [7:0];
    if (rst) begin
      \$136  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$137  = \$125 [7:0];
    if (rst) begin
      \$137  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$138  = \$132 [7:0];
    if (rst) begin
      \$138  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$139  = \base$134 ;
    if (load) begin
      \$139  = base;
    end
    if (rst) begin
      \$139  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$140  = offset_0;
    if (load) begin
      \$140  = offsets[7:0];
    end
    if (rst) begin
      \$140  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$141  = offset_1;
    if (load) begin
      \$141  = offsets[15:8];
    end
    if (rst) begin
      \$141  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$142  = offset_2;
    if (load) begin
      \$142  = offsets[23:16];
    end
    if (rst) begin
      \$142  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$143  = \$107 [7:0];
    if (rst) begin
      \$143  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$144  = \$134 [7:0];
    if (rst) begin
      \$144  = 8'h00;
    end
  end
  assign some = { \$95 , \$94 , \$93  };
  assign lowest = \$107 [7:0];
  assign address = \$108 [7:0];
  assign \mask[0]  = mask[7:0];
  assign \mask[1]  = mask[15:8];
  assign \mask[2]  = mask[23:16];
  assign \offsets[0]  = offsets[7:0];
  assign \offsets[1]  = offsets[15:8];
  assign \offsets[2]  = offsets[23:16];
  assign loaded_0_0_0_1_has_2 = \$1 ;
  assign loaded_0_0_1_1_has_2 = \$3 ;
  assign loaded_0_1_0_1_has_2 = \$6 ;
  assign loaded_0_1_1_1_has_2 = \$8 ;
  assign loaded_1_0_0_1_has_2 = \$12 ;
  assign loaded_1_0_1_1_has_2 = \$14 ;
  assign loaded_1_1_0_1_has_2 = \$17 ;
  assign loaded_1_1_1_1_has_2 = \$19 ;
  assign left_0_0_0_1_has_2 = \$24 ;
  assign \$25  = 1'h0;
  assign \$26  = 1'h0;
  assign left_0_0_0_1_has_3 = 1'h0;
  assign \$29  = 1'h0;
  assign left_0_0_0_has_3 = \$28 ;
  assign left_0_0_1_1_has_2 = \$30 ;
  assign \$31  = 1'h0;
  assign \$32  = 1'h0;
  assign left_0_0_1_1_has_3 = 1'h0;
  assign \$35  = 1'h0;
  assign left_0_0_1_has_3 = \$34 ;
  assign left_0_1_0_1_has_2 = \$39 ;
  assign \$40  = 1'h0;
  assign \$41  = 1'h0;
  assign left_0_1_0_1_has_3 = 1'h0;
  assign \$44  = 1'h0;
  assign left_0_1_0_has_3 = \$43 ;
  assign left_0_1_1_1_has_2 = \$45 ;
  assign \$46  = 1'h0;
  assign \$47  = 1'h0;
  assign left_0_1_1_1_has_3 = 1'h0;
  assign \$50  = 1'h0;
  assign left_0_1_1_has_3 = \$49 ;
  assign left_1_0_0_1_has_2 = \$57 ;
  assign \$58  = 1'h0;
  assign \$59  = 1'h0;
  assign left_1_0_0_1_has_3 = 1'h0;
  assign \$62  = 1'h0;
  assign left_1_0_0_has_3 = \$61 ;
  assign left_1_0_1_1_has_2 = \$63 ;
  assign \$64  = 1'h0;
  assign \$65  = 1'h0;
  assign left_1_0_1_1_has_3 = 1'h0;
  assign \$68  = 1'h0;
  assign left_1_0_1_has_3 = \$67 ;
  assign left_1_1_0_1_has_2 = \$72 ;
  assign \$73  = 1'h0;
  assign \$74  = 1'h0;
  assign left_1_1_0_1_has_3 = 1'h0;
  assign \$77  = 1'h0;
  assign left_1_1_0_has_3 = \$76 ;
  assign left_1_1_1_1_has_2 = \$78 ;
  assign \$79  = 1'h0;
  assign \$80  = 1'h0;
  assign left_1_1_1_1_has_3 = 1'h0;
  assign \$83  = 1'h0;
  assign left_1_1_1_has_3 = \$82 ;
endmodule
