// Behaviour of DP16KD, the 18-kbit block RAM of the ECP5, of which Yosys has an empty module only. Written after Lattice's
// memory usage guide (FPGA-TN-02204) for what Yosys makes of it (brams_map_16kd.v): no output registers, all chip selects
// active, ports of 1, 2, 4, 9, 18 or (A writes, B reads) 36 bits. A word that is read while the other port writes it is
// the old one.
`timescale 1ns / 1ps
module DP16KD (
    input DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3,
        DIA2, DIA1, DIA0,
    input ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0,
    input CEA, OCEA, CLKA, WEA, RSTA, CSA2, CSA1, CSA0,
    input DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4, DIB3,
        DIB2, DIB1, DIB0,
    input ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0,
    input CEB, OCEB, CLKB, WEB, RSTB, CSB2, CSB1, CSB0,
    output DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3,
        DOA2, DOA1, DOA0,
    output DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4, DOB3,
        DOB2, DOB1, DOB0
);
  parameter DATA_WIDTH_A = 18, DATA_WIDTH_B = 18;
  parameter REGMODE_A = "NOREG", REGMODE_B = "NOREG", RESETMODE = "SYNC", ASYNC_RESET_RELEASE = "SYNC";
  parameter CSDECODE_A = "0b000", CSDECODE_B = "0b000", CLKAMUX = "CLKA", CLKBMUX = "CLKB";
  parameter WRITEMODE_A = "NORMAL", WRITEMODE_B = "NORMAL", GSR = "ENABLED";
  parameter [319:0] INITVAL_00 = 0, INITVAL_01 = 0, INITVAL_02 = 0, INITVAL_03 = 0;
  parameter [319:0] INITVAL_04 = 0, INITVAL_05 = 0, INITVAL_06 = 0, INITVAL_07 = 0;
  parameter [319:0] INITVAL_08 = 0, INITVAL_09 = 0, INITVAL_0A = 0, INITVAL_0B = 0;
  parameter [319:0] INITVAL_0C = 0, INITVAL_0D = 0, INITVAL_0E = 0, INITVAL_0F = 0;
  parameter [319:0] INITVAL_10 = 0, INITVAL_11 = 0, INITVAL_12 = 0, INITVAL_13 = 0;
  parameter [319:0] INITVAL_14 = 0, INITVAL_15 = 0, INITVAL_16 = 0, INITVAL_17 = 0;
  parameter [319:0] INITVAL_18 = 0, INITVAL_19 = 0, INITVAL_1A = 0, INITVAL_1B = 0;
  parameter [319:0] INITVAL_1C = 0, INITVAL_1D = 0, INITVAL_1E = 0, INITVAL_1F = 0;
  parameter [319:0] INITVAL_20 = 0, INITVAL_21 = 0, INITVAL_22 = 0, INITVAL_23 = 0;
  parameter [319:0] INITVAL_24 = 0, INITVAL_25 = 0, INITVAL_26 = 0, INITVAL_27 = 0;
  parameter [319:0] INITVAL_28 = 0, INITVAL_29 = 0, INITVAL_2A = 0, INITVAL_2B = 0;
  parameter [319:0] INITVAL_2C = 0, INITVAL_2D = 0, INITVAL_2E = 0, INITVAL_2F = 0;
  parameter [319:0] INITVAL_30 = 0, INITVAL_31 = 0, INITVAL_32 = 0, INITVAL_33 = 0;
  parameter [319:0] INITVAL_34 = 0, INITVAL_35 = 0, INITVAL_36 = 0, INITVAL_37 = 0;
  parameter [319:0] INITVAL_38 = 0, INITVAL_39 = 0, INITVAL_3A = 0, INITVAL_3B = 0;
  parameter [319:0] INITVAL_3C = 0, INITVAL_3D = 0, INITVAL_3E = 0, INITVAL_3F = 0;

  // 1024 words of 18 bits; in the parameters each takes 20
  reg [17:0] words [0:1023];
  wire [64 * 320 - 1:0] contents = {
    INITVAL_3F, INITVAL_3E, INITVAL_3D, INITVAL_3C, INITVAL_3B, INITVAL_3A, INITVAL_39, INITVAL_38,
    INITVAL_37, INITVAL_36, INITVAL_35, INITVAL_34, INITVAL_33, INITVAL_32, INITVAL_31, INITVAL_30,
    INITVAL_2F, INITVAL_2E, INITVAL_2D, INITVAL_2C, INITVAL_2B, INITVAL_2A, INITVAL_29, INITVAL_28,
    INITVAL_27, INITVAL_26, INITVAL_25, INITVAL_24, INITVAL_23, INITVAL_22, INITVAL_21, INITVAL_20,
    INITVAL_1F, INITVAL_1E, INITVAL_1D, INITVAL_1C, INITVAL_1B, INITVAL_1A, INITVAL_19, INITVAL_18,
    INITVAL_17, INITVAL_16, INITVAL_15, INITVAL_14, INITVAL_13, INITVAL_12, INITVAL_11, INITVAL_10,
    INITVAL_0F, INITVAL_0E, INITVAL_0D, INITVAL_0C, INITVAL_0B, INITVAL_0A, INITVAL_09, INITVAL_08,
    INITVAL_07, INITVAL_06, INITVAL_05, INITVAL_04, INITVAL_03, INITVAL_02, INITVAL_01, INITVAL_00
  };

  wire [17:0] dia = {
    DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3, DIA2, DIA1, DIA0
  };
  wire [17:0] dib = {
    DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4, DIB3, DIB2, DIB1, DIB0
  };
  wire [13:0] ada = {ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0};
  wire [13:0] adb = {ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0};
  wire clock_a = CLKAMUX == "INV" ? ~CLKA : CLKA;
  wire clock_b = CLKBMUX == "INV" ? ~CLKB : CLKB;

  reg [35:0] qa = 0, qb = 0;
  integer n;
  initial for (n = 0; n < 1024; n = n + 1) words[n] = contents[n * 20 +: 18];

  // ports narrower than 9 bits do not reach the ninth bit of a byte
  function [35:0] fetch(input integer width, input [13:0] address);
    case (width)
      1: fetch = words[address[13:4]][9 * address[3] + address[2:0]];
      2: fetch = words[address[13:4]][9 * address[3] + 2 * address[2:1] +: 2];
      4: fetch = words[address[13:4]][9 * address[3] + 4 * address[2] +: 4];
      9: fetch = words[address[13:4]][9 * address[3] +: 9];
      18: fetch = words[address[13:4]];
      default: fetch = {words[{address[13:5], 1'b1}], words[{address[13:5], 1'b0}]};
    endcase
  endfunction

  // ports of 18 and 36 bits have a write enable per 9 bits in the lowest address bits
  task store(input integer width, input [13:0] address, input [35:0] data);
    case (width)
      1: words[address[13:4]][9 * address[3] + address[2:0]] <= data[0];
      2: words[address[13:4]][9 * address[3] + 2 * address[2:1] +: 2] <= data[1:0];
      4: words[address[13:4]][9 * address[3] + 4 * address[2] +: 4] <= data[3:0];
      9: words[address[13:4]][9 * address[3] +: 9] <= data[8:0];
      18: begin
        if (address[0]) words[address[13:4]][8:0] <= data[8:0];
        if (address[1]) words[address[13:4]][17:9] <= data[17:9];
      end
      default: begin
        if (address[0]) words[{address[13:5], 1'b0}][8:0] <= data[8:0];
        if (address[1]) words[{address[13:5], 1'b0}][17:9] <= data[17:9];
        if (address[2]) words[{address[13:5], 1'b1}][8:0] <= data[26:18];
        if (address[3]) words[{address[13:5], 1'b1}][17:9] <= data[35:27];
      end
    endcase
  endtask

  always @(posedge clock_a) begin
    if (CEA && WEA) store(DATA_WIDTH_A, ada, {dib, dia});
    if (RSTA) qa <= 0;
    else if (CEA && (!WEA || WRITEMODE_A == "READBEFOREWRITE")) qa <= fetch(DATA_WIDTH_A, ada);
    else if (CEA && WRITEMODE_A == "WRITETHROUGH") qa <= dia;
  end
  always @(posedge clock_b) begin
    if (CEB && WEB) store(DATA_WIDTH_B, adb, {18'b0, dib});
    if (RSTB) qb <= 0;
    else if (CEB && (!WEB || WRITEMODE_B == "READBEFOREWRITE")) qb <= fetch(DATA_WIDTH_B, adb);
    else if (CEB && WRITEMODE_B == "WRITETHROUGH") qb <= dib;
  end

  // a port that reads 36 bits has the lower half at A's outputs
  wire [17:0] doa = DATA_WIDTH_B == 36 ? qb[17:0] : qa[17:0];
  wire [17:0] dob = DATA_WIDTH_B == 36 ? qb[35:18] : qb[17:0];
  assign {
    DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3, DOA2, DOA1, DOA0
  } = doa;
  assign {
    DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4, DOB3, DOB2, DOB1, DOB0
  } = dob;
endmodule
