// digits_causal: 3 layers, causal code, network 5d8760626afa27e7
// Written by fpgasnn 0.1.0; do not edit.

module digits_causal(i__valid, o__ready, timesteps, delay, clk, rst, i__ready, o__payload, o__valid, i__payload);
  wire claim;
  input clk;
  wire clk;
  input [2:0] delay;
  wire [2:0] delay;
  wire [2:0] \delay$109 ;
  wire [2:0] \delay$45 ;
  wire [2:0] \delay$77 ;
  input [4:0] i__payload;
  wire [4:0] i__payload;
  wire [4:0] \i__payload$10 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$11 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$12 ;
  wire last;
  output [23:0] o__payload;
  wire [23:0] o__payload;
  wire [23:0] \o__payload$120 ;
  wire [3:0] \o__payload$120.channel ;
  wire \o__payload$120.last ;
  wire [3:0] \o__payload$120.prediction ;
  wire [14:0] \o__payload$120.score ;
  wire [3:0] \o__payload.channel ;
  wire \o__payload.last ;
  wire [3:0] \o__payload.prediction ;
  wire [14:0] \o__payload.score ;
  input o__ready;
  wire o__ready;
  wire \o__ready$121 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$122 ;
  wire [2:0] reader__column;
  wire [1:0] \reader__column$57 ;
  wire \reader__column$89 ;
  wire [29:0] reader__data;
  wire [71:0] \reader__data$58 ;
  wire [11:0] \reader__data$58[0] ;
  wire [11:0] \reader__data$58[1] ;
  wire [11:0] \reader__data$58[2] ;
  wire [11:0] \reader__data$58[3] ;
  wire [11:0] \reader__data$58[4] ;
  wire [11:0] \reader__data$58[5] ;
  wire [63:0] \reader__data$90 ;
  wire [15:0] \reader__data$90[0] ;
  wire [15:0] \reader__data$90[1] ;
  wire [15:0] \reader__data$90[2] ;
  wire [15:0] \reader__data$90[3] ;
  wire [4:0] \reader__data[0] ;
  wire [4:0] \reader__data[1] ;
  wire [4:0] \reader__data[2] ;
  wire [4:0] \reader__data[3] ;
  wire [4:0] \reader__data[4] ;
  wire [4:0] \reader__data[5] ;
  wire reader__enable;
  wire \reader__enable$61 ;
  wire \reader__enable$93 ;
  wire [2:0] reader__need_column;
  wire [1:0] \reader__need_column$63 ;
  wire \reader__need_column$95 ;
  wire [5:0] reader__need_row;
  wire [5:0] \reader__need_row$65 ;
  wire [4:0] \reader__need_row$97 ;
  wire [-1:0] reader__plane;
  wire [2:0] \reader__plane$67 ;
  wire [2:0] \reader__plane$99 ;
  wire reader__ready;
  wire \reader__ready$100 ;
  wire \reader__ready$68 ;
  wire reader__release;
  wire \reader__release$103 ;
  wire \reader__release$71 ;
  wire [5:0] reader__released;
  wire [4:0] \reader__released$105 ;
  wire [5:0] \reader__released$73 ;
  wire [-1:0] reader__word;
  wire [-1:0] \reader__word$107 ;
  wire [-1:0] \reader__word$75 ;
  wire [2:0] readers__0__column;
  wire [1:0] \readers__0__column$56 ;
  wire \readers__0__column$88 ;
  wire [29:0] readers__0__data;
  wire [71:0] \readers__0__data$59 ;
  wire [11:0] \readers__0__data$59[0] ;
  wire [11:0] \readers__0__data$59[1] ;
  wire [11:0] \readers__0__data$59[2] ;
  wire [11:0] \readers__0__data$59[3] ;
  wire [11:0] \readers__0__data$59[4] ;
  wire [11:0] \readers__0__data$59[5] ;
  wire [63:0] \readers__0__data$91 ;
  wire [15:0] \readers__0__data$91[0] ;
  wire [15:0] \readers__0__data$91[1] ;
  wire [15:0] \readers__0__data$91[2] ;
  wire [15:0] \readers__0__data$91[3] ;
  wire [4:0] \readers__0__data[0] ;
  wire [4:0] \readers__0__data[1] ;
  wire [4:0] \readers__0__data[2] ;
  wire [4:0] \readers__0__data[3] ;
  wire [4:0] \readers__0__data[4] ;
  wire [4:0] \readers__0__data[5] ;
  wire readers__0__enable;
  wire \readers__0__enable$60 ;
  wire \readers__0__enable$92 ;
  wire [2:0] readers__0__need_column;
  wire [1:0] \readers__0__need_column$62 ;
  wire \readers__0__need_column$94 ;
  wire [5:0] readers__0__need_row;
  wire [5:0] \readers__0__need_row$64 ;
  wire [4:0] \readers__0__need_row$96 ;
  wire [-1:0] readers__0__plane;
  wire [2:0] \readers__0__plane$66 ;
  wire [2:0] \readers__0__plane$98 ;
  wire readers__0__ready;
  wire \readers__0__ready$101 ;
  wire \readers__0__ready$69 ;
  wire readers__0__release;
  wire \readers__0__release$102 ;
  wire \readers__0__release$70 ;
  wire [5:0] readers__0__released;
  wire [4:0] \readers__0__released$104 ;
  wire [5:0] \readers__0__released$72 ;
  wire [-1:0] readers__0__word;
  wire [-1:0] \readers__0__word$106 ;
  wire [-1:0] \readers__0__word$74 ;
  wire room;
  input rst;
  wire rst;
  wire [59:0] scores;
  wire [59:0] \scores$111 ;
  wire [14:0] \scores$111[0] ;
  wire [14:0] \scores$111[1] ;
  wire [14:0] \scores$111[2] ;
  wire [14:0] \scores$111[3] ;
  wire [14:0] \scores[0] ;
  wire [14:0] \scores[1] ;
  wire [14:0] \scores[2] ;
  wire [14:0] \scores[3] ;
  wire scores_claim;
  wire scores_last;
  wire scores_room;
  wire scores_valid;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  wire [3:0] \timesteps$108 ;
  wire \timesteps$23 ;
  wire [3:0] \timesteps$44 ;
  wire [3:0] \timesteps$76 ;
  wire valid;
  wire writer__claim;
  wire \writer__claim$47 ;
  wire \writer__claim$79 ;
  wire [4:0] writer__data;
  wire [3:0] \writer__data$49 ;
  wire [3:0] \writer__data$81 ;
  wire writer__last;
  wire \writer__last$51 ;
  wire \writer__last$83 ;
  wire writer__room;
  wire \writer__room$52 ;
  wire \writer__room$84 ;
  wire writer__write;
  wire \writer__write$55 ;
  wire \writer__write$87 ;
  wire writers__0__claim;
  wire \writers__0__claim$46 ;
  wire \writers__0__claim$78 ;
  wire [4:0] writers__0__data;
  wire [3:0] \writers__0__data$48 ;
  wire [3:0] \writers__0__data$80 ;
  wire writers__0__last;
  wire \writers__0__last$50 ;
  wire \writers__0__last$82 ;
  wire writers__0__room;
  wire \writers__0__room$53 ;
  wire \writers__0__room$85 ;
  wire writers__0__write;
  wire \writers__0__write$54 ;
  wire \writers__0__write$86 ;
  \digits_causal.engine_0  engine_0 (
    .clk(clk),
    .delay(delay),
    .reader__column(readers__0__column),
    .reader__data(reader__data),
    .reader__enable(readers__0__enable),
    .reader__need_column(readers__0__need_column),
    .reader__need_row(readers__0__need_row),
    .reader__ready(reader__ready),
    .reader__release(readers__0__release),
    .reader__released(readers__0__released),
    .rst(rst),
    .spikes(\writers__0__data$48 ),
    .timesteps(timesteps),
    .writer__claim(\writers__0__claim$46 ),
    .writer__last(\writers__0__last$50 ),
    .writer__room(\writer__room$52 ),
    .writer__write(\writers__0__write$54 )
  );
  \digits_causal.engine_1  engine_1 (
    .clk(clk),
    .delay(delay),
    .reader__column(\readers__0__column$56 ),
    .reader__data(\reader__data$58 ),
    .reader__enable(\readers__0__enable$60 ),
    .reader__need_column(\readers__0__need_column$62 ),
    .reader__need_row(\readers__0__need_row$64 ),
    .reader__plane(\readers__0__plane$66 ),
    .reader__ready(\reader__ready$68 ),
    .reader__release(\readers__0__release$70 ),
    .reader__released(\readers__0__released$72 ),
    .rst(rst),
    .spikes(\writers__0__data$80 ),
    .timesteps(timesteps),
    .writer__claim(\writers__0__claim$78 ),
    .writer__last(\writers__0__last$82 ),
    .writer__room(\writer__room$84 ),
    .writer__write(\writers__0__write$86 )
  );
  \digits_causal.engine_2  engine_2 (
    .claim(claim),
    .clk(clk),
    .delay(delay),
    .reader__column(\readers__0__column$88 ),
    .reader__data(\reader__data$90 ),
    .reader__enable(\readers__0__enable$92 ),
    .reader__need_column(\readers__0__need_column$94 ),
    .reader__need_row(\readers__0__need_row$96 ),
    .reader__plane(\readers__0__plane$98 ),
    .reader__ready(\reader__ready$100 ),
    .reader__release(\readers__0__release$102 ),
    .reader__released(\readers__0__released$104 ),
    .rst(rst),
    .scores(\scores$111 ),
    .scores_last(last),
    .scores_room(scores_room),
    .scores_valid(valid),
    .timesteps(timesteps)
  );
  \digits_causal.feeder  feeder (
    .clk(clk),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .rst(rst),
    .writer__claim(writers__0__claim),
    .writer__data(i__payload),
    .writer__room(writer__room),
    .writer__write(writers__0__write)
  );
  \digits_causal.readout  readout (
    .claim(claim),
    .clk(clk),
    .full(o__valid),
    .last(last),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .room(scores_room),
    .rst(rst),
    .scores(scores),
    .valid(valid)
  );
  \digits_causal.ring_0  ring_0 (
    .clk(clk),
    .readers__0__column(readers__0__column),
    .readers__0__data(reader__data),
    .readers__0__enable(readers__0__enable),
    .readers__0__need_column(readers__0__need_column),
    .readers__0__need_row(readers__0__need_row),
    .readers__0__ready(reader__ready),
    .readers__0__release(readers__0__release),
    .readers__0__released(readers__0__released),
    .rst(rst),
    .writers__0__claim(writers__0__claim),
    .writers__0__data(i__payload),
    .writers__0__room(writer__room),
    .writers__0__write(writers__0__write)
  );
  \digits_causal.ring_1  ring_1 (
    .clk(clk),
    .readers__0__column(\readers__0__column$56 ),
    .readers__0__data(\reader__data$58 ),
    .readers__0__enable(\readers__0__enable$60 ),
    .readers__0__need_column(\readers__0__need_column$62 ),
    .readers__0__need_row(\readers__0__need_row$64 ),
    .readers__0__plane(\readers__0__plane$66 ),
    .readers__0__ready(\reader__ready$68 ),
    .readers__0__release(\readers__0__release$70 ),
    .readers__0__released(\readers__0__released$72 ),
    .rst(rst),
    .writers__0__claim(\writers__0__claim$46 ),
    .writers__0__data(\writers__0__data$48 ),
    .writers__0__last(\writers__0__last$50 ),
    .writers__0__room(\writer__room$52 ),
    .writers__0__write(\writers__0__write$54 )
  );
  \digits_causal.ring_2  ring_2 (
    .clk(clk),
    .readers__0__column(\readers__0__column$88 ),
    .readers__0__data(\reader__data$90 ),
    .readers__0__enable(\readers__0__enable$92 ),
    .readers__0__need_column(\readers__0__need_column$94 ),
    .readers__0__need_row(\readers__0__need_row$96 ),
    .readers__0__plane(\readers__0__plane$98 ),
    .readers__0__ready(\reader__ready$100 ),
    .readers__0__release(\readers__0__release$102 ),
    .readers__0__released(\readers__0__released$104 ),
    .rst(rst),
    .writers__0__claim(\writers__0__claim$78 ),
    .writers__0__data(\writers__0__data$80 ),
    .writers__0__last(\writers__0__last$82 ),
    .writers__0__room(\writer__room$84 ),
    .writers__0__write(\writers__0__write$86 )
  );
  assign \i__payload$10  = i__payload;
  assign \i__ready$11  = i__ready;
  assign \i__valid$12  = i__valid;
  assign writer__claim = writers__0__claim;
  assign writers__0__data = i__payload;
  assign writer__data = i__payload;
  assign writers__0__last = 1'h1;
  assign writer__last = 1'h1;
  assign writers__0__room = writer__room;
  assign writer__write = writers__0__write;
  assign \timesteps$23  = timesteps[0];
  assign reader__column = readers__0__column;
  assign readers__0__data = reader__data;
  assign reader__enable = readers__0__enable;
  assign reader__need_column = readers__0__need_column;
  assign reader__need_row = readers__0__need_row;
  assign readers__0__ready = reader__ready;
  assign reader__release = readers__0__release;
  assign reader__released = readers__0__released;
  assign \timesteps$44  = timesteps;
  assign \delay$45  = delay;
  assign \writer__claim$47  = \writers__0__claim$46 ;
  assign \writer__data$49  = \writers__0__data$48 ;
  assign \writer__last$51  = \writers__0__last$50 ;
  assign \writers__0__room$53  = \writer__room$52 ;
  assign \writer__write$55  = \writers__0__write$54 ;
  assign \reader__column$57  = \readers__0__column$56 ;
  assign \readers__0__data$59  = \reader__data$58 ;
  assign \reader__enable$61  = \readers__0__enable$60 ;
  assign \reader__need_column$63  = \readers__0__need_column$62 ;
  assign \reader__need_row$65  = \readers__0__need_row$64 ;
  assign \reader__plane$67  = \readers__0__plane$66 ;
  assign \readers__0__ready$69  = \reader__ready$68 ;
  assign \reader__release$71  = \readers__0__release$70 ;
  assign \reader__released$73  = \readers__0__released$72 ;
  assign \timesteps$76  = timesteps;
  assign \delay$77  = delay;
  assign \writer__claim$79  = \writers__0__claim$78 ;
  assign \writer__data$81  = \writers__0__data$80 ;
  assign \writer__last$83  = \writers__0__last$82 ;
  assign \writers__0__room$85  = \writer__room$84 ;
  assign \writer__write$87  = \writers__0__write$86 ;
  assign \reader__column$89  = \readers__0__column$88 ;
  assign \readers__0__data$91  = \reader__data$90 ;
  assign \reader__enable$93  = \readers__0__enable$92 ;
  assign \reader__need_column$95  = \readers__0__need_column$94 ;
  assign \reader__need_row$97  = \readers__0__need_row$96 ;
  assign \reader__plane$99  = \readers__0__plane$98 ;
  assign \readers__0__ready$101  = \reader__ready$100 ;
  assign \reader__release$103  = \readers__0__release$102 ;
  assign \reader__released$105  = \readers__0__released$104 ;
  assign \timesteps$108  = timesteps;
  assign \delay$109  = delay;
  assign scores_valid = valid;
  assign scores_last = last;
  assign scores_claim = claim;
  assign room = scores_room;
  assign \o__payload$120  = o__payload;
  assign \o__ready$121  = o__ready;
  assign \o__valid$122  = o__valid;
  assign \o__payload.score  = o__payload[14:0];
  assign \o__payload.channel  = o__payload[18:15];
  assign \o__payload.last  = o__payload[19];
  assign \o__payload.prediction  = o__payload[23:20];
  assign \reader__data[0]  = reader__data[4:0];
  assign \reader__data[1]  = reader__data[9:5];
  assign \reader__data[2]  = reader__data[14:10];
  assign \reader__data[3]  = reader__data[19:15];
  assign \reader__data[4]  = reader__data[24:20];
  assign \reader__data[5]  = reader__data[29:25];
  assign \readers__0__data[0]  = reader__data[4:0];
  assign \readers__0__data[1]  = reader__data[9:5];
  assign \readers__0__data[2]  = reader__data[14:10];
  assign \readers__0__data[3]  = reader__data[19:15];
  assign \readers__0__data[4]  = reader__data[24:20];
  assign \readers__0__data[5]  = reader__data[29:25];
  assign \reader__data$58[0]  = \reader__data$58 [11:0];
  assign \reader__data$58[1]  = \reader__data$58 [23:12];
  assign \reader__data$58[2]  = \reader__data$58 [35:24];
  assign \reader__data$58[3]  = \reader__data$58 [47:36];
  assign \reader__data$58[4]  = \reader__data$58 [59:48];
  assign \reader__data$58[5]  = \reader__data$58 [71:60];
  assign \readers__0__data$59[0]  = \reader__data$58 [11:0];
  assign \readers__0__data$59[1]  = \reader__data$58 [23:12];
  assign \readers__0__data$59[2]  = \reader__data$58 [35:24];
  assign \readers__0__data$59[3]  = \reader__data$58 [47:36];
  assign \readers__0__data$59[4]  = \reader__data$58 [59:48];
  assign \readers__0__data$59[5]  = \reader__data$58 [71:60];
  assign \reader__data$90[0]  = \reader__data$90 [15:0];
  assign \reader__data$90[1]  = \reader__data$90 [31:16];
  assign \reader__data$90[2]  = \reader__data$90 [47:32];
  assign \reader__data$90[3]  = \reader__data$90 [63:48];
  assign \readers__0__data$91[0]  = \reader__data$90 [15:0];
  assign \readers__0__data$91[1]  = \reader__data$90 [31:16];
  assign \readers__0__data$91[2]  = \reader__data$90 [47:32];
  assign \readers__0__data$91[3]  = \reader__data$90 [63:48];
  assign \scores[0]  = scores[14:0];
  assign \scores[1]  = scores[29:15];
  assign \scores[2]  = scores[44:30];
  assign \scores[3]  = scores[59:45];
  assign \scores$111[0]  = \scores$111 [14:0];
  assign \scores$111[1]  = \scores$111 [29:15];
  assign \scores$111[2]  = \scores$111 [44:30];
  assign \scores$111[3]  = \scores$111 [59:45];
  assign \o__payload$120.score  = o__payload[14:0];
  assign \o__payload$120.channel  = o__payload[18:15];
  assign \o__payload$120.last  = o__payload[19];
  assign \o__payload$120.prediction  = o__payload[23:20];
  assign scores[59:45] = \scores$111 [59:45];
  assign scores[44:30] = \scores$111 [44:30];
  assign scores[29:15] = \scores$111 [29:15];
  assign scores[14:0] = \scores$111 [14:0];
endmodule

module \digits_causal.engine_0 (delay, clk, rst, reader__ready, writer__room, writer__claim, reader__column, reader__enable, reader__release, reader__need_row, reader__need_column, reader__data, spikes, reader__released, writer__write, writer__last, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
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
  reg \$48 ;
  reg \$49 ;
  wire \$5 ;
  reg \$50 ;
  reg \$51 ;
  reg \$52 ;
  reg \$53 ;
  reg \$54 ;
  reg \$55 ;
  reg \$56 ;
  wire \$57 ;
  wire [5:0] \$58 ;
  wire \$59 ;
  reg [1:0] \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  reg \$65 ;
  reg [37:0] \$66 ;
  reg [11:0] \$67 ;
  reg [5:0] \$68 ;
  reg [5:0] \$69 ;
  wire \$7 ;
  reg \$70 ;
  reg [4:0] \$71 ;
  reg [4:0] \$72 ;
  reg [4:0] \$73 ;
  reg [4:0] \$74 ;
  reg [4:0] \$75 ;
  reg [4:0] \$76 ;
  reg [4:0] \$77 ;
  reg [4:0] \$78 ;
  reg [4:0] \$79 ;
  wire \$8 ;
  reg \$80 ;
  reg \$81 ;
  reg [37:0] \$82 ;
  reg [5:0] \$83 ;
  reg \$84 ;
  reg [17:0] \$85 ;
  reg \$86 ;
  reg [17:0] \$87 ;
  reg [3:0] \$88 ;
  reg [3:0] \$89 ;
  wire \$9 ;
  reg \$90 ;
  reg \$91 ;
  reg \$92 ;
  reg \$93 ;
  wire [4:0] address;
  wire admit;
  wire advance;
  (* init = 18'h00000 *)
  wire [17:0] arriving;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \arriving.base ;
  wire \arriving.enable ;
  wire \arriving.fire ;
  wire \arriving.into_aux ;
  wire [7:0] \arriving.membrane ;
  wire \arriving.negate ;
  wire \arriving.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \arriving.operand ;
  wire \arriving.scores ;
  wire [4:0] base;
  wire claim;
  input clk;
  wire clk;
  wire [7:0] column;
  reg [3:0] constant = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] \constant$78 ;
  (* init = 4'h0 *)
  wire [3:0] \constant$82 ;
  (* init = 4'h0 *)
  wire [3:0] \constant$86 ;
  reg [3:0] constant_1 = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] constant_2;
  reg [17:0] control = 18'h00000;
  (* init = 18'h00000 *)
  wire [17:0] \control$77 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$77.base ;
  wire \control$77.enable ;
  wire \control$77.fire ;
  wire \control$77.into_aux ;
  wire [7:0] \control$77.membrane ;
  wire \control$77.negate ;
  wire \control$77.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$77.operand ;
  wire \control$77.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$81 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$81.base ;
  wire \control$81.enable ;
  wire \control$81.fire ;
  wire \control$81.into_aux ;
  wire [7:0] \control$81.membrane ;
  wire \control$81.negate ;
  wire \control$81.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$81.operand ;
  wire \control$81.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$85 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$85.base ;
  wire \control$85.enable ;
  wire \control$85.fire ;
  wire \control$85.into_aux ;
  wire [7:0] \control$85.membrane ;
  wire \control$85.negate ;
  wire \control$85.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$85.operand ;
  wire \control$85.scores ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [37:0] current = 38'h0000000000;
  wire [4:0] \current.address ;
  wire \current.begin ;
  wire [3:0] \current.constant ;
  wire [17:0] \current.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \current.control.base ;
  wire \current.control.enable ;
  wire \current.control.fire ;
  wire \current.control.into_aux ;
  wire [7:0] \current.control.membrane ;
  wire \current.control.negate ;
  wire \current.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \current.control.operand ;
  wire \current.control.scores ;
  wire \current.end ;
  wire \current.fire_last ;
  wire [2:0] \current.index ;
  wire \current.load ;
  wire \current.scan ;
  wire [1:0] \current.tap ;
  wire \current.word ;
  input [2:0] delay;
  wire [2:0] delay;
  wire [2:0] \delay$3 ;
  wire done;
  wire element_column;
  wire \element_column$9 ;
  wire element_row;
  wire \element_row$7 ;
  wire element_valid;
  wire \element_valid$5 ;
  reg end_1 = 1'h0;
  reg end_2 = 1'h0;
  wire \event ;
  reg [37:0] fetched = 38'h0000000000;
  wire [4:0] \fetched.address ;
  wire \fetched.begin ;
  wire [3:0] \fetched.constant ;
  wire [17:0] \fetched.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \fetched.control.base ;
  wire \fetched.control.enable ;
  wire \fetched.control.fire ;
  wire \fetched.control.into_aux ;
  wire [7:0] \fetched.control.membrane ;
  wire \fetched.control.negate ;
  wire \fetched.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \fetched.control.operand ;
  wire \fetched.control.scores ;
  wire \fetched.end ;
  wire \fetched.fire_last ;
  wire [2:0] \fetched.index ;
  wire \fetched.load ;
  wire \fetched.scan ;
  wire [1:0] \fetched.tap ;
  wire \fetched.word ;
  reg fetched_release = 1'h0;
  reg [5:0] fetched_released = 6'h00;
  reg [11:0] fetched_taps = 12'h000;
  wire [1:0] \fetched_taps[0] ;
  wire [1:0] \fetched_taps[1] ;
  wire [1:0] \fetched_taps[2] ;
  wire [1:0] \fetched_taps[3] ;
  wire [1:0] \fetched_taps[4] ;
  wire [1:0] \fetched_taps[5] ;
  reg [5:0] fetched_taps_valid = 6'h00;
  reg fetched_valid = 1'h0;
  wire finished;
  reg fire_last_1 = 1'h0;
  (* init = 1'h0 *)
  wire fire_last_2;
  reg fresh = 1'h0;
  wire go;
  reg [4:0] incoming_0;
  reg [4:0] incoming_1;
  reg [4:0] incoming_2;
  wire \inside ;
  wire [37:0] item;
  wire [4:0] \item.address ;
  wire \item.begin ;
  wire [3:0] \item.constant ;
  wire [17:0] \item.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \item.control.base ;
  wire \item.control.enable ;
  wire \item.control.fire ;
  wire \item.control.into_aux ;
  wire [7:0] \item.control.membrane ;
  wire \item.control.negate ;
  wire \item.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \item.control.operand ;
  wire \item.control.scores ;
  wire \item.end ;
  wire \item.fire_last ;
  wire [2:0] \item.index ;
  wire \item.load ;
  wire \item.scan ;
  wire [1:0] \item.tap ;
  wire \item.word ;
  wire last;
  wire [6:0] left;
  wire load;
  wire [8:0] mask;
  wire [8:0] \mask[0] ;
  wire [2:0] need_column;
  wire [5:0] need_row;
  wire next;
  wire [4:0] offsets;
  wire [4:0] \offsets[0] ;
  reg [17:0] order = 18'h00000;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \order.base ;
  wire \order.enable ;
  wire \order.fire ;
  wire \order.into_aux ;
  wire [7:0] \order.membrane ;
  wire \order.negate ;
  wire \order.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \order.operand ;
  wire \order.scores ;
  wire [4:0] read__addr;
  wire [31:0] read__data;
  wire read__en;
  output [2:0] reader__column;
  wire [2:0] reader__column;
  input [29:0] reader__data;
  wire [29:0] reader__data;
  wire [4:0] \reader__data[0] ;
  wire [4:0] \reader__data[1] ;
  wire [4:0] \reader__data[2] ;
  wire [4:0] \reader__data[3] ;
  wire [4:0] \reader__data[4] ;
  wire [4:0] \reader__data[5] ;
  output reader__enable;
  wire reader__enable;
  output [2:0] reader__need_column;
  wire [2:0] reader__need_column;
  output [5:0] reader__need_row;
  wire [5:0] reader__need_row;
  wire [-1:0] reader__plane;
  input reader__ready;
  wire reader__ready;
  output reader__release;
  wire reader__release;
  output [5:0] reader__released;
  reg [5:0] reader__released = 6'h00;
  wire [-1:0] reader__word;
  reg \release  = 1'h0;
  (* init = 6'h00 *)
  wire [5:0] released;
  wire [5:0] \released$98 ;
  wire row_end;
  wire row_start;
  input rst;
  wire rst;
  reg scan = 1'h0;
  reg scan_valid = 1'h0;
  wire spike;
  wire \spike$80 ;
  wire \spike$84 ;
  wire \spike$88 ;
  output [3:0] spikes;
  wire [3:0] spikes;
  wire started;
  wire take;
  wire [11:0] taps;
  wire [1:0] \taps[0] ;
  wire [1:0] \taps[1] ;
  wire [1:0] \taps[2] ;
  wire [1:0] \taps[3] ;
  wire [1:0] \taps[4] ;
  wire [1:0] \taps[5] ;
  wire [5:0] taps_valid;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  wire [3:0] \timesteps$1 ;
  wire valid;
  wire [7:0] weight;
  wire [7:0] \weight$79 ;
  wire [7:0] \weight$83 ;
  wire [7:0] \weight$87 ;
  reg [4:0] window_0_0 = 5'h00;
  reg [4:0] window_0_1 = 5'h00;
  reg [4:0] window_0_2 = 5'h00;
  reg [4:0] window_1_0 = 5'h00;
  reg [4:0] window_1_1 = 5'h00;
  reg [4:0] window_1_2 = 5'h00;
  reg [4:0] window_2_0 = 5'h00;
  reg [4:0] window_2_1 = 5'h00;
  reg [4:0] window_2_2 = 5'h00;
  wire [8:0] window_mask;
  output writer__claim;
  wire writer__claim;
  wire [3:0] writer__data;
  output writer__last;
  reg writer__last = 1'h0;
  input writer__room;
  wire writer__room;
  output writer__write;
  wire writer__write;
  reg [31:0] weights [26:0];
  initial begin
    weights[0] = 32'd2778799639;
    weights[1] = 32'd2860292246;
    weights[2] = 32'd14962668;
    weights[3] = 32'd3534619759;
    weights[4] = 32'd2220982616;
    weights[5] = 32'd3824250600;
    weights[6] = 32'd3118269616;
    weights[7] = 32'd3210329918;
    weights[8] = 32'd2854639406;
    weights[9] = 32'd820675725;
    weights[10] = 32'd683006247;
    weights[11] = 32'd4164882458;
    weights[12] = 32'd118496304;
    weights[13] = 32'd1115756159;
    weights[14] = 32'd3409065151;
    weights[15] = 32'd3676260397;
    weights[16] = 32'd1924936878;
    weights[17] = 32'd3636598725;
    weights[18] = 32'd1865699407;
    weights[19] = 32'd2318215510;
    weights[20] = 32'd4051091427;
    weights[21] = 32'd1616896284;
    weights[22] = 32'd3280829461;
    weights[23] = 32'd3548130709;
    weights[24] = 32'd2137691183;
    weights[25] = 32'd3164332270;
    weights[26] = 32'd3774478980;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    _0_ <= weights[read__addr];
  end
  assign read__data = _0_;
  assign writer__claim = claim & row_start;
  assign \$3  = ~ scan_valid;
  assign \$4  = \$3  | last;
  assign take = fetched_valid & \$4 ;
  assign \$5  = ~ fetched_valid;
  assign advance = \$5  | take;
  assign column = $signed(left) + $signed({ 1'h0, \$6  });
  assign \$7  = $signed(column) >= $signed(1'h0);
  assign \$8  = $signed(column) < $signed(5'h08);
  assign \$9  = \$7  & \$8 ;
  assign \$10  = item[0] | item[1];
  assign reader__enable = go & \$10 ;
  assign \$11  = take & fetched[1];
  assign \$12  = ! fetched_taps[1:0];
  assign \$13  = fetched_taps_valid[0] & \$12 ;
  assign \$14  = ! fetched_taps[3:2];
  assign \$15  = fetched_taps_valid[1] & \$14 ;
  assign \$16  = ! fetched_taps[5:4];
  assign \$17  = fetched_taps_valid[2] & \$16 ;
  assign \$18  = ! fetched_taps[7:6];
  assign \$19  = fetched_taps_valid[3] & \$18 ;
  assign \$20  = ! fetched_taps[9:8];
  assign \$21  = fetched_taps_valid[4] & \$20 ;
  assign \$22  = ! fetched_taps[11:10];
  assign \$23  = fetched_taps_valid[5] & \$22 ;
  assign \$24  = fetched_taps[1:0] == 1'h1;
  assign \$25  = fetched_taps_valid[0] & \$24 ;
  assign \$26  = fetched_taps[3:2] == 1'h1;
  assign \$27  = fetched_taps_valid[1] & \$26 ;
  assign \$28  = fetched_taps[5:4] == 1'h1;
  assign \$29  = fetched_taps_valid[2] & \$28 ;
  assign \$30  = fetched_taps[7:6] == 1'h1;
  assign \$31  = fetched_taps_valid[3] & \$30 ;
  assign \$32  = fetched_taps[9:8] == 1'h1;
  assign \$33  = fetched_taps_valid[4] & \$32 ;
  assign \$34  = fetched_taps[11:10] == 1'h1;
  assign \$35  = fetched_taps_valid[5] & \$34 ;
  assign \$36  = fetched_taps[1:0] == 2'h2;
  assign \$37  = fetched_taps_valid[0] & \$36 ;
  assign \$38  = fetched_taps[3:2] == 2'h2;
  assign \$39  = fetched_taps_valid[1] & \$38 ;
  assign \$40  = fetched_taps[5:4] == 2'h2;
  assign \$41  = fetched_taps_valid[2] & \$40 ;
  assign \$42  = fetched_taps[7:6] == 2'h2;
  assign \$43  = fetched_taps_valid[3] & \$42 ;
  assign \$44  = fetched_taps[9:8] == 2'h2;
  assign \$45  = fetched_taps_valid[4] & \$44 ;
  assign \$46  = fetched_taps[11:10] == 2'h2;
  assign \$47  = fetched_taps_valid[5] & \$46 ;
  assign window_mask = fetched[0] ? { \$56 , \$55 , \$54 , \$53 , \$52 , \$51 , \$50 , \$49 , \$48  } : 9'h000;
  assign done = scan_valid & last;
  assign \$57  = scan_valid & fresh;
  assign started = \$57  & current[35];
  assign finished = done & current[36];
  assign reader__release = done & \release ;
  assign \$58  = taps_valid & { \inside , \inside , \inside , \inside , \inside , \inside  };
  assign \$59  = item[36] & row_end;
  assign \$60  = take & fetched[1];
  assign \$61  = ~ scan_valid;
  assign \$62  = ~ fresh;
  assign \$63  = order[0] | \event ;
  assign \$64  = ~ \event ;
  always @(posedge clk)
    fetched_valid <= \$65 ;
  always @(posedge clk)
    fetched <= \$66 ;
  always @(posedge clk)
    fetched_taps <= \$67 ;
  always @(posedge clk)
    fetched_taps_valid <= \$68 ;
  always @(posedge clk)
    fetched_released <= \$69 ;
  always @(posedge clk)
    fetched_release <= \$70 ;
  always @(posedge clk)
    window_0_0 <= \$71 ;
  always @(posedge clk)
    window_1_0 <= \$72 ;
  always @(posedge clk)
    window_2_0 <= \$73 ;
  always @(posedge clk)
    window_0_1 <= \$74 ;
  always @(posedge clk)
    window_1_1 <= \$75 ;
  always @(posedge clk)
    window_2_1 <= \$76 ;
  always @(posedge clk)
    window_0_2 <= \$77 ;
  always @(posedge clk)
    window_1_2 <= \$78 ;
  always @(posedge clk)
    window_2_2 <= \$79 ;
  always @(posedge clk)
    fresh <= \$80 ;
  always @(posedge clk)
    scan_valid <= \$81 ;
  always @(posedge clk)
    current <= \$82 ;
  always @(posedge clk)
    reader__released <= \$83 ;
  always @(posedge clk)
    \release  <= \$84 ;
  always @(posedge clk)
    order <= \$85 ;
  always @(posedge clk)
    scan <= \$86 ;
  always @(posedge clk)
    control <= \$87 ;
  always @(posedge clk)
    constant_1 <= \$88 ;
  always @(posedge clk)
    constant <= \$89 ;
  always @(posedge clk)
    fire_last_1 <= \$90 ;
  always @(posedge clk)
    writer__last <= \$91 ;
  always @(posedge clk)
    end_1 <= \$92 ;
  always @(posedge clk)
    end_2 <= \$93 ;
  assign go = valid & advance;
  assign claim = go & item[35];
  assign next = go & item[36];
  assign \$1  = ~ row_start;
  assign \$2  = writer__room | \$1 ;
  assign admit = reader__ready & \$2 ;
  \digits_causal.engine_0.lane_0  lane_0 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(spike),
    .weight(read__data[7:0])
  );
  \digits_causal.engine_0.lane_1  lane_1 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$80 ),
    .weight(read__data[15:8])
  );
  \digits_causal.engine_0.lane_2  lane_2 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$84 ),
    .weight(read__data[23:16])
  );
  \digits_causal.engine_0.lane_3  lane_3 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$88 ),
    .weight(read__data[31:24])
  );
  \digits_causal.engine_0.scanner  scanner (
    .address(read__addr),
    .\base$16 (fetched[34:30]),
    .clk(clk),
    .\event (\event ),
    .last(last),
    .load(take),
    .mask(window_mask),
    .rst(rst)
  );
  \digits_causal.engine_0.sequencer  sequencer (
    .admit(admit),
    .advance(advance),
    .clk(clk),
    .element_column(element_column),
    .element_row(element_row),
    .item(item),
    .rst(rst),
    .timesteps(timesteps),
    .valid(valid)
  );
  \digits_causal.engine_0.walker  walker (
    .clk(clk),
    .element_column(element_column),
    .element_row(element_row),
    .left(left),
    .need_column(reader__need_column),
    .need_row(reader__need_row),
    .next(next),
    .released(\released$98 ),
    .row_end(row_end),
    .row_start(row_start),
    .rst(rst),
    .taps(taps),
    .taps_valid(taps_valid)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$6  = 2'h0;
    casez (item[25:24])
      2'h0:
          \$6  = 2'h0;
      2'h1:
          \$6  = 2'h1;
      2'h2:
          \$6  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$48  = 1'h0;
    casez (fetched[29:27])
      3'h0:
          \$48  = window_0_0[4];
      3'h1:
          \$48  = window_0_0[3];
      3'h2:
          \$48  = window_0_0[2];
      3'h3:
          \$48  = window_0_0[1];
      3'h4:
          \$48  = window_0_0[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$49  = 1'h0;
    casez (fetched[29:27])
      3'h0:
          \$49  = window_0_1[4];
      3'h1:
          \$49  = window_0_1[3];
      3'h2:
          \$49  = window_0_1[2];
      3'h3:
          \$49  = window_0_1[1];
      3'h4:
          \$49  = window_0_1[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$50  = 1'h0;
    casez (fetched[29:27])
      3'h0:
          \$50  = window_0_2[4];
      3'h1:
          \$50  = window_0_2[3];
      3'h2:
          \$50  = window_0_2[2];
      3'h3:
          \$50  = window_0_2[1];
      3'h4:
          \$50  = window_0_2[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$51  = 1'h0;
    casez (fetched[29:27])
      3'h0:
          \$51  = window_1_0[4];
      3'h1:
          \$51  = window_1_0[3];
      3'h2:
          \$51  = window_1_0[2];
      3'h3:
          \$51  = window_1_0[1];
      3'h4:
          \$51  = window_1_0[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$52  = 1'h0;
    casez (fetched[29:27])
      3'h0:
          \$52  = window_1_1[4];
      3'h1:
          \$52  = window_1_1[3];
      3'h2:
          \$52  = window_1_1[2];
      3'h3:
          \$52  = window_1_1[1];
      3'h4:
          \$52  = window_1_1[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$53  = 1'h0;
    casez (fetched[29:27])
      3'h0:
          \$53  = window_1_2[4];
      3'h1:
          \$53  = window_1_2[3];
      3'h2:
          \$53  = window_1_2[2];
      3'h3:
          \$53  = window_1_2[1];
      3'h4:
          \$53  = window_1_2[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$54  = 1'h0;
    casez (fetched[29:27])
      3'h0:
          \$54  = window_2_0[4];
      3'h1:
          \$54  = window_2_0[3];
      3'h2:
          \$54  = window_2_0[2];
      3'h3:
          \$54  = window_2_0[1];
      3'h4:
          \$54  = window_2_0[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$55  = 1'h0;
    casez (fetched[29:27])
      3'h0:
          \$55  = window_2_1[4];
      3'h1:
          \$55  = window_2_1[3];
      3'h2:
          \$55  = window_2_1[2];
      3'h3:
          \$55  = window_2_1[1];
      3'h4:
          \$55  = window_2_1[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$56  = 1'h0;
    casez (fetched[29:27])
      3'h0:
          \$56  = window_2_2[4];
      3'h1:
          \$56  = window_2_2[3];
      3'h2:
          \$56  = window_2_2[2];
      3'h3:
          \$56  = window_2_2[1];
      3'h4:
          \$56  = window_2_2[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    incoming_0 = 5'h00;
    if (\$11 ) begin
      if (\$13 ) begin
        incoming_0 = reader__data[4:0];
      end
      if (\$15 ) begin
        incoming_0 = reader__data[9:5];
      end
      if (\$17 ) begin
        incoming_0 = reader__data[14:10];
      end
      if (\$19 ) begin
        incoming_0 = reader__data[19:15];
      end
      if (\$21 ) begin
        incoming_0 = reader__data[24:20];
      end
      if (\$23 ) begin
        incoming_0 = reader__data[29:25];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    incoming_1 = 5'h00;
    if (\$11 ) begin
      if (\$25 ) begin
        incoming_1 = reader__data[4:0];
      end
      if (\$27 ) begin
        incoming_1 = reader__data[9:5];
      end
      if (\$29 ) begin
        incoming_1 = reader__data[14:10];
      end
      if (\$31 ) begin
        incoming_1 = reader__data[19:15];
      end
      if (\$33 ) begin
        incoming_1 = reader__data[24:20];
      end
      if (\$35 ) begin
        incoming_1 = reader__data[29:25];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    incoming_2 = 5'h00;
    if (\$11 ) begin
      if (\$37 ) begin
        incoming_2 = reader__data[4:0];
      end
      if (\$39 ) begin
        incoming_2 = reader__data[9:5];
      end
      if (\$41 ) begin
        incoming_2 = reader__data[14:10];
      end
      if (\$43 ) begin
        incoming_2 = reader__data[19:15];
      end
      if (\$45 ) begin
        incoming_2 = reader__data[24:20];
      end
      if (\$47 ) begin
        incoming_2 = reader__data[29:25];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$65  = fetched_valid;
    if (advance) begin
      \$65  = valid;
    end
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$66  = fetched;
    if (go) begin
      \$66  = item;
    end
    if (rst) begin
      \$66  = 38'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$67  = fetched_taps;
    if (go) begin
      \$67  = taps;
    end
    if (rst) begin
      \$67  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$68  = fetched_taps_valid;
    if (go) begin
      \$68  = \$58 ;
    end
    if (rst) begin
      \$68  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$69  = fetched_released;
    if (go) begin
      \$69  = \released$98 ;
    end
    if (rst) begin
      \$69  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$70  = fetched_release;
    if (go) begin
      \$70  = \$59 ;
    end
    if (rst) begin
      \$70  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$71  = window_0_0;
    if (\$60 ) begin
      \$71  = window_1_0;
    end
    if (rst) begin
      \$71  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$72  = window_1_0;
    if (\$60 ) begin
      \$72  = window_2_0;
    end
    if (rst) begin
      \$72  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$73  = window_2_0;
    if (\$60 ) begin
      \$73  = incoming_0;
    end
    if (rst) begin
      \$73  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$74  = window_0_1;
    if (\$60 ) begin
      \$74  = window_1_1;
    end
    if (rst) begin
      \$74  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$75  = window_1_1;
    if (\$60 ) begin
      \$75  = window_2_1;
    end
    if (rst) begin
      \$75  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$76  = window_2_1;
    if (\$60 ) begin
      \$76  = incoming_1;
    end
    if (rst) begin
      \$76  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$77  = window_0_2;
    if (\$60 ) begin
      \$77  = window_1_2;
    end
    if (rst) begin
      \$77  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$78  = window_1_2;
    if (\$60 ) begin
      \$78  = window_2_2;
    end
    if (rst) begin
      \$78  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$79  = window_2_2;
    if (\$60 ) begin
      \$79  = incoming_2;
    end
    if (rst) begin
      \$79  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$80  = take;
    if (rst) begin
      \$80  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$81  = scan_valid;
    if (take) begin
      \$81  = 1'h1;
    end else if (last) begin
      \$81  = 1'h0;
    end
    if (rst) begin
      \$81  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$82  = current;
    if (take) begin
      \$82  = fetched;
    end
    if (rst) begin
      \$82  = 38'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$83  = reader__released;
    if (take) begin
      \$83  = fetched_released;
    end
    if (rst) begin
      \$83  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$84  = \release ;
    if (take) begin
      \$84  = fetched_release;
    end
    if (rst) begin
      \$84  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$85  = current[19:2];
    if (\$61 ) begin
      \$85  = 18'h00000;
    end else if (\$62 ) begin
      \$85 [2:1] = 2'h1;
      \$85 [0] = 1'h0;
    end
    if (rst) begin
      \$85  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$86  = current[0];
    if (rst) begin
      \$86  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$87  = order;
    if (scan) begin
      \$87 [0] = \$63 ;
      if (\$64 ) begin
        \$87 [4:3] = 2'h0;
        \$87 [5] = 1'h0;
      end
    end
    if (rst) begin
      \$87  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$88  = current[23:20];
    if (rst) begin
      \$88  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$89  = constant_1;
    if (rst) begin
      \$89  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$90  = current[37];
    if (rst) begin
      \$90  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$91  = fire_last_1;
    if (rst) begin
      \$91  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$92  = current[36];
    if (rst) begin
      \$92  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$93  = end_1;
    if (rst) begin
      \$93  = 1'h0;
    end
  end
  assign \timesteps$1  = timesteps;
  assign \delay$3  = delay;
  assign element_valid = 1'h1;
  assign \element_valid$5  = 1'h1;
  assign \element_row$7  = element_row;
  assign \element_column$9  = element_column;
  assign need_row = reader__need_row;
  assign need_column = reader__need_column;
  assign load = take;
  assign base = fetched[34:30];
  assign mask = window_mask;
  assign offsets = 5'h00;
  assign released = reader__released;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign arriving = control;
  assign constant_2 = constant;
  assign weight = read__data[7:0];
  assign \control$77  = control;
  assign \constant$78  = constant;
  assign \weight$79  = read__data[15:8];
  assign \control$81  = control;
  assign \constant$82  = constant;
  assign \weight$83  = read__data[23:16];
  assign \control$85  = control;
  assign \constant$86  = constant;
  assign \weight$87  = read__data[31:24];
  assign writer__data = spikes;
  assign fire_last_2 = writer__last;
  assign reader__column = column[2:0];
  assign writer__write = control[8];
  assign \item.scan  = item[0];
  assign \item.load  = item[1];
  assign \item.control  = item[19:2];
  assign \item.control.enable  = item[2];
  assign \item.control.base  = item[4:3];
  assign \item.control.operand  = item[6:5];
  assign \item.control.negate  = item[7];
  assign \item.control.into_aux  = item[8];
  assign \item.control.nonnegative  = item[9];
  assign \item.control.fire  = item[10];
  assign \item.control.scores  = item[11];
  assign \item.control.membrane  = item[19:12];
  assign \item.constant  = item[23:20];
  assign \item.tap  = item[25:24];
  assign \item.word  = item[26];
  assign \item.index  = item[29:27];
  assign \item.address  = item[34:30];
  assign \item.begin  = item[35];
  assign \item.end  = item[36];
  assign \item.fire_last  = item[37];
  assign \fetched.scan  = fetched[0];
  assign \fetched.load  = fetched[1];
  assign \fetched.control  = fetched[19:2];
  assign \fetched.control.enable  = fetched[2];
  assign \fetched.control.base  = fetched[4:3];
  assign \fetched.control.operand  = fetched[6:5];
  assign \fetched.control.negate  = fetched[7];
  assign \fetched.control.into_aux  = fetched[8];
  assign \fetched.control.nonnegative  = fetched[9];
  assign \fetched.control.fire  = fetched[10];
  assign \fetched.control.scores  = fetched[11];
  assign \fetched.control.membrane  = fetched[19:12];
  assign \fetched.constant  = fetched[23:20];
  assign \fetched.tap  = fetched[25:24];
  assign \fetched.word  = fetched[26];
  assign \fetched.index  = fetched[29:27];
  assign \fetched.address  = fetched[34:30];
  assign \fetched.begin  = fetched[35];
  assign \fetched.end  = fetched[36];
  assign \fetched.fire_last  = fetched[37];
  assign \fetched_taps[0]  = fetched_taps[1:0];
  assign \fetched_taps[1]  = fetched_taps[3:2];
  assign \fetched_taps[2]  = fetched_taps[5:4];
  assign \fetched_taps[3]  = fetched_taps[7:6];
  assign \fetched_taps[4]  = fetched_taps[9:8];
  assign \fetched_taps[5]  = fetched_taps[11:10];
  assign \reader__data[0]  = reader__data[4:0];
  assign \reader__data[1]  = reader__data[9:5];
  assign \reader__data[2]  = reader__data[14:10];
  assign \reader__data[3]  = reader__data[19:15];
  assign \reader__data[4]  = reader__data[24:20];
  assign \reader__data[5]  = reader__data[29:25];
  assign \mask[0]  = window_mask;
  assign \offsets[0]  = 5'h00;
  assign \current.scan  = current[0];
  assign \current.load  = current[1];
  assign \current.control  = current[19:2];
  assign \current.control.enable  = current[2];
  assign \current.control.base  = current[4:3];
  assign \current.control.operand  = current[6:5];
  assign \current.control.negate  = current[7];
  assign \current.control.into_aux  = current[8];
  assign \current.control.nonnegative  = current[9];
  assign \current.control.fire  = current[10];
  assign \current.control.scores  = current[11];
  assign \current.control.membrane  = current[19:12];
  assign \current.constant  = current[23:20];
  assign \current.tap  = current[25:24];
  assign \current.word  = current[26];
  assign \current.index  = current[29:27];
  assign \current.address  = current[34:30];
  assign \current.begin  = current[35];
  assign \current.end  = current[36];
  assign \current.fire_last  = current[37];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \arriving.enable  = control[0];
  assign \arriving.base  = control[2:1];
  assign \arriving.operand  = control[4:3];
  assign \arriving.negate  = control[5];
  assign \arriving.into_aux  = control[6];
  assign \arriving.nonnegative  = control[7];
  assign \arriving.fire  = control[8];
  assign \arriving.scores  = control[9];
  assign \arriving.membrane  = control[17:10];
  assign \control$77.enable  = control[0];
  assign \control$77.base  = control[2:1];
  assign \control$77.operand  = control[4:3];
  assign \control$77.negate  = control[5];
  assign \control$77.into_aux  = control[6];
  assign \control$77.nonnegative  = control[7];
  assign \control$77.fire  = control[8];
  assign \control$77.scores  = control[9];
  assign \control$77.membrane  = control[17:10];
  assign \control$81.enable  = control[0];
  assign \control$81.base  = control[2:1];
  assign \control$81.operand  = control[4:3];
  assign \control$81.negate  = control[5];
  assign \control$81.into_aux  = control[6];
  assign \control$81.nonnegative  = control[7];
  assign \control$81.fire  = control[8];
  assign \control$81.scores  = control[9];
  assign \control$81.membrane  = control[17:10];
  assign \control$85.enable  = control[0];
  assign \control$85.base  = control[2:1];
  assign \control$85.operand  = control[4:3];
  assign \control$85.negate  = control[5];
  assign \control$85.into_aux  = control[6];
  assign \control$85.nonnegative  = control[7];
  assign \control$85.fire  = control[8];
  assign \control$85.scores  = control[9];
  assign \control$85.membrane  = control[17:10];
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
  assign \order.enable  = order[0];
  assign \order.base  = order[2:1];
  assign \order.operand  = order[4:3];
  assign \order.negate  = order[5];
  assign \order.into_aux  = order[6];
  assign \order.nonnegative  = order[7];
  assign \order.fire  = order[8];
  assign \order.scores  = order[9];
  assign \order.membrane  = order[17:10];
  assign spikes[3] = \spike$88 ;
  assign spikes[2] = \spike$84 ;
  assign spikes[1] = \spike$80 ;
  assign spikes[0] = spike;
  assign \inside  = \$9 ;
endmodule

module \digits_causal.engine_0.lane_0 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire [19:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  reg [18:0] \$15 ;
  reg [18:0] \$16 ;
  wire [18:0] \$2 ;
  wire [19:0] \$3 ;
  wire [20:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [18:0] base;
  input clk;
  wire clk;
  input [3:0] constant;
  wire [3:0] constant;
  reg [18:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [18:0] j = 19'h00000;
  reg [18:0] operand;
  (* init = 19'h00000 *)
  wire [18:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [18:0] total;
  reg [18:0] u_0 = 19'h00000;
  input [7:0] weight;
  wire [7:0] weight;
  assign spike = ~ u_0[18];
  assign \$2  = operand ^ { control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5] };
  assign \$3  = $signed(base) + $signed(\$2 );
  assign \$4  = $signed(\$3 ) + $signed({ 1'h0, control[5] });
  assign \$5  = control[7] & u_0[18];
  assign \$6  = ~ \$5 ;
  assign \$7  = control[0] & \$6 ;
  assign \$8  = ~ control[6];
  assign \$9  = \$7  & \$8 ;
  assign \$11  = control[7] & u_0[18];
  assign \$12  = ~ \$11 ;
  assign \$13  = control[0] & \$12 ;
  assign \$14  = \$13  & control[6];
  always @(posedge clk)
    u_0 <= \$15 ;
  always @(posedge clk)
    j <= \$16 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    constant_word = 19'h00000;
    casez ({ constant, spike })
      5'h00:
          constant_word = 19'h7fef6;
      5'h01:
          constant_word = 19'h7fef6;
      5'h02:
          constant_word = 19'h7f863;
      5'h03:
          constant_word = 19'h7f863;
      5'h04:
          constant_word = 19'h00000;
      5'h05:
          constant_word = 19'h7f0c6;
      5'h06:
          constant_word = 19'h00002;
      5'h07:
          constant_word = 19'h00002;
      5'h08:
          constant_word = 19'h7f983;
      5'h09:
          constant_word = 19'h7f983;
      5'h0a:
          constant_word = 19'h00000;
      5'h0b:
          constant_word = 19'h7f306;
      5'h0c:
          constant_word = 19'h00004;
      5'h0d:
          constant_word = 19'h00004;
      5'h0e:
          constant_word = 19'h7f8a9;
      5'h0f:
          constant_word = 19'h7f8a9;
      5'h10:
          constant_word = 19'h00000;
      5'h11:
          constant_word = 19'h7f153;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    operand = 19'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h3:
          operand = j;
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    base = 19'h00000;
    casez (control[2:1])
      2'h1:
          base = u_0;
      2'h2:
          base = \$1 [18:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$15  = u_0;
    if (\$10 ) begin
      \$15  = \$4 [18:0];
    end
    if (rst) begin
      \$15  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$16  = j;
    if (\$14 ) begin
      \$16  = \$4 [18:0];
    end
    if (rst) begin
      \$16  = 19'h00000;
    end
  end
  assign potential = u_0;
  assign total = \$4 [18:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$1  = { u_0, 1'h0 };
  assign \$10  = \$9 ;
endmodule

module \digits_causal.engine_0.lane_1 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire [19:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  reg [18:0] \$15 ;
  reg [18:0] \$16 ;
  wire [18:0] \$2 ;
  wire [19:0] \$3 ;
  wire [20:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [18:0] base;
  input clk;
  wire clk;
  input [3:0] constant;
  wire [3:0] constant;
  reg [18:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [18:0] j = 19'h00000;
  reg [18:0] operand;
  (* init = 19'h00000 *)
  wire [18:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [18:0] total;
  reg [18:0] u_0 = 19'h00000;
  input [7:0] weight;
  wire [7:0] weight;
  assign spike = ~ u_0[18];
  assign \$2  = operand ^ { control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5] };
  assign \$3  = $signed(base) + $signed(\$2 );
  assign \$4  = $signed(\$3 ) + $signed({ 1'h0, control[5] });
  assign \$5  = control[7] & u_0[18];
  assign \$6  = ~ \$5 ;
  assign \$7  = control[0] & \$6 ;
  assign \$8  = ~ control[6];
  assign \$9  = \$7  & \$8 ;
  assign \$11  = control[7] & u_0[18];
  assign \$12  = ~ \$11 ;
  assign \$13  = control[0] & \$12 ;
  assign \$14  = \$13  & control[6];
  always @(posedge clk)
    u_0 <= \$15 ;
  always @(posedge clk)
    j <= \$16 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    constant_word = 19'h00000;
    casez ({ constant, spike })
      5'h00:
          constant_word = 19'h7fffc;
      5'h01:
          constant_word = 19'h7fffc;
      5'h02:
          constant_word = 19'h7f884;
      5'h03:
          constant_word = 19'h7f884;
      5'h04:
          constant_word = 19'h00000;
      5'h05:
          constant_word = 19'h7f109;
      5'h06:
          constant_word = 19'h00005;
      5'h07:
          constant_word = 19'h00005;
      5'h08:
          constant_word = 19'h7f875;
      5'h09:
          constant_word = 19'h7f875;
      5'h0a:
          constant_word = 19'h00000;
      5'h0b:
          constant_word = 19'h7f0eb;
      5'h0c:
          constant_word = 19'h7ffe2;
      5'h0d:
          constant_word = 19'h7ffe2;
      5'h0e:
          constant_word = 19'h7f857;
      5'h0f:
          constant_word = 19'h7f857;
      5'h10:
          constant_word = 19'h00000;
      5'h11:
          constant_word = 19'h7f0af;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    operand = 19'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h3:
          operand = j;
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    base = 19'h00000;
    casez (control[2:1])
      2'h1:
          base = u_0;
      2'h2:
          base = \$1 [18:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$15  = u_0;
    if (\$10 ) begin
      \$15  = \$4 [18:0];
    end
    if (rst) begin
      \$15  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$16  = j;
    if (\$14 ) begin
      \$16  = \$4 [18:0];
    end
    if (rst) begin
      \$16  = 19'h00000;
    end
  end
  assign potential = u_0;
  assign total = \$4 [18:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$1  = { u_0, 1'h0 };
  assign \$10  = \$9 ;
endmodule

module \digits_causal.engine_0.lane_2 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire [19:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  reg [18:0] \$15 ;
  reg [18:0] \$16 ;
  wire [18:0] \$2 ;
  wire [19:0] \$3 ;
  wire [20:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [18:0] base;
  input clk;
  wire clk;
  input [3:0] constant;
  wire [3:0] constant;
  reg [18:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [18:0] j = 19'h00000;
  reg [18:0] operand;
  (* init = 19'h00000 *)
  wire [18:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [18:0] total;
  reg [18:0] u_0 = 19'h00000;
  input [7:0] weight;
  wire [7:0] weight;
  assign spike = ~ u_0[18];
  assign \$2  = operand ^ { control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5] };
  assign \$3  = $signed(base) + $signed(\$2 );
  assign \$4  = $signed(\$3 ) + $signed({ 1'h0, control[5] });
  assign \$5  = control[7] & u_0[18];
  assign \$6  = ~ \$5 ;
  assign \$7  = control[0] & \$6 ;
  assign \$8  = ~ control[6];
  assign \$9  = \$7  & \$8 ;
  assign \$11  = control[7] & u_0[18];
  assign \$12  = ~ \$11 ;
  assign \$13  = control[0] & \$12 ;
  assign \$14  = \$13  & control[6];
  always @(posedge clk)
    u_0 <= \$15 ;
  always @(posedge clk)
    j <= \$16 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    constant_word = 19'h00000;
    casez ({ constant, spike })
      5'h00:
          constant_word = 19'h0003f;
      5'h01:
          constant_word = 19'h0003f;
      5'h02:
          constant_word = 19'h7f634;
      5'h03:
          constant_word = 19'h7f634;
      5'h04:
          constant_word = 19'h00000;
      5'h05:
          constant_word = 19'h7ec69;
      5'h06:
          constant_word = 19'h002e3;
      5'h07:
          constant_word = 19'h002e3;
      5'h08:
          constant_word = 19'h7fbae;
      5'h09:
          constant_word = 19'h7fbae;
      5'h0a:
          constant_word = 19'h00000;
      5'h0b:
          constant_word = 19'h7f75d;
      5'h0c:
          constant_word = 19'h7fcda;
      5'h0d:
          constant_word = 19'h7fcda;
      5'h0e:
          constant_word = 19'h7f3ee;
      5'h0f:
          constant_word = 19'h7f3ee;
      5'h10:
          constant_word = 19'h00000;
      5'h11:
          constant_word = 19'h7e7dd;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    operand = 19'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h3:
          operand = j;
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    base = 19'h00000;
    casez (control[2:1])
      2'h1:
          base = u_0;
      2'h2:
          base = \$1 [18:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$15  = u_0;
    if (\$10 ) begin
      \$15  = \$4 [18:0];
    end
    if (rst) begin
      \$15  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$16  = j;
    if (\$14 ) begin
      \$16  = \$4 [18:0];
    end
    if (rst) begin
      \$16  = 19'h00000;
    end
  end
  assign potential = u_0;
  assign total = \$4 [18:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$1  = { u_0, 1'h0 };
  assign \$10  = \$9 ;
endmodule

module \digits_causal.engine_0.lane_3 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire [19:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  reg [18:0] \$15 ;
  reg [18:0] \$16 ;
  wire [18:0] \$2 ;
  wire [19:0] \$3 ;
  wire [20:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [18:0] base;
  input clk;
  wire clk;
  input [3:0] constant;
  wire [3:0] constant;
  reg [18:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [18:0] j = 19'h00000;
  reg [18:0] operand;
  (* init = 19'h00000 *)
  wire [18:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [18:0] total;
  reg [18:0] u_0 = 19'h00000;
  input [7:0] weight;
  wire [7:0] weight;
  assign spike = ~ u_0[18];
  assign \$2  = operand ^ { control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5] };
  assign \$3  = $signed(base) + $signed(\$2 );
  assign \$4  = $signed(\$3 ) + $signed({ 1'h0, control[5] });
  assign \$5  = control[7] & u_0[18];
  assign \$6  = ~ \$5 ;
  assign \$7  = control[0] & \$6 ;
  assign \$8  = ~ control[6];
  assign \$9  = \$7  & \$8 ;
  assign \$11  = control[7] & u_0[18];
  assign \$12  = ~ \$11 ;
  assign \$13  = control[0] & \$12 ;
  assign \$14  = \$13  & control[6];
  always @(posedge clk)
    u_0 <= \$15 ;
  always @(posedge clk)
    j <= \$16 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    constant_word = 19'h00000;
    casez ({ constant, spike })
      5'h00:
          constant_word = 19'h003dc;
      5'h01:
          constant_word = 19'h003dc;
      5'h02:
          constant_word = 19'h7fe10;
      5'h03:
          constant_word = 19'h7fe10;
      5'h04:
          constant_word = 19'h00000;
      5'h05:
          constant_word = 19'h7fc21;
      5'h06:
          constant_word = 19'h7fcec;
      5'h07:
          constant_word = 19'h7fcec;
      5'h08:
          constant_word = 19'h7f9ae;
      5'h09:
          constant_word = 19'h7f9ae;
      5'h0a:
          constant_word = 19'h00000;
      5'h0b:
          constant_word = 19'h7f35d;
      5'h0c:
          constant_word = 19'h00065;
      5'h0d:
          constant_word = 19'h00065;
      5'h0e:
          constant_word = 19'h7f756;
      5'h0f:
          constant_word = 19'h7f756;
      5'h10:
          constant_word = 19'h00000;
      5'h11:
          constant_word = 19'h7eeac;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    operand = 19'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h3:
          operand = j;
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    base = 19'h00000;
    casez (control[2:1])
      2'h1:
          base = u_0;
      2'h2:
          base = \$1 [18:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = u_0;
    if (\$10 ) begin
      \$15  = \$4 [18:0];
    end
    if (rst) begin
      \$15  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = j;
    if (\$14 ) begin
      \$16  = \$4 [18:0];
    end
    if (rst) begin
      \$16  = 19'h00000;
    end
  end
  assign potential = u_0;
  assign total = \$4 [18:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$1  = { u_0, 1'h0 };
  assign \$10  = \$9 ;
endmodule

module \digits_causal.engine_0.scanner (rst, load, mask, last, \event , address, \base$16 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [5:0] \$18 ;
  wire \$19 ;
  wire [1:0] \$2 ;
  wire [1:0] \$20 ;
  wire \$21 ;
  wire [8:0] \$22 ;
  wire [9:0] \$23 ;
  wire [9:0] \$24 ;
  wire [9:0] \$25 ;
  wire [4:0] \$26 ;
  wire [5:0] \$27 ;
  reg [8:0] \$28 ;
  reg [4:0] \$29 ;
  wire \$3 ;
  reg [4:0] \$30 ;
  reg [8:0] \$31 ;
  reg [4:0] \$32 ;
  wire [8:0] \$4 ;
  wire [9:0] \$5 ;
  wire [9:0] \$6 ;
  wire \$7 ;
  wire [1:0] \$8 ;
  wire \$9 ;
  output [4:0] address;
  wire [4:0] address;
  reg [4:0] base = 5'h00;
  input [4:0] \base$16 ;
  wire [4:0] \base$16 ;
  wire [-1:0] chosen;
  input clk;
  wire clk;
  output \event ;
  wire \event ;
  output last;
  wire last;
  reg [8:0] left_0 = 9'h000;
  input load;
  wire load;
  wire [8:0] lowest;
  input [8:0] mask;
  wire [8:0] mask;
  wire [8:0] \mask[0] ;
  reg [3:0] number;
  reg [4:0] offset_0 = 5'h00;
  wire [4:0] offsets;
  wire [4:0] \offsets[0] ;
  input rst;
  wire rst;
  reg [4:0] segment_base = 5'h00;
  wire some;
  reg [8:0] taken = 9'h000;
  reg [8:0] word;
  assign some = | left_0;
  assign \$1  = ~ some;
  assign \$2  = \$1  + 1'h1;
  assign \$3  = some & \$2 [0];
  assign \$4  = ~ word;
  assign \$5  = \$4  + 1'h1;
  assign \$6  = { 1'h0, word } & \$5 ;
  assign \$7  = ~ some;
  assign \$8  = \$7  + 1'h1;
  assign \$9  = some & \$8 [0];
  assign \$10  = ~ \$9 ;
  assign \$11  = some & \$10 ;
  assign \$13  = ~ \$12 ;
  assign \$14  = ~ \$6 [8:0];
  assign \$15  = word & \$14 ;
  assign \$16  = | \$15 ;
  assign \$17  = ~ \$16 ;
  assign last = \$13  & \$17 ;
  assign \event  = | taken;
  assign \$18  = segment_base + number;
  assign \$19  = ~ some;
  assign \$20  = \$19  + 1'h1;
  assign \$21  = some & \$20 [0];
  assign \$22  = ~ \$6 [8:0];
  assign \$23  = \$21  ? { 1'h0, \$22  } : 10'h3ff;
  assign \$24  = { 1'h0, left_0 } & \$23 ;
  assign \$25  = load ? { 1'h0, mask } : \$24 ;
  assign \$27  = base + \$26 ;
  always @(posedge clk)
    left_0 <= \$28 ;
  always @(posedge clk)
    base <= \$29 ;
  always @(posedge clk)
    offset_0 <= \$30 ;
  always @(posedge clk)
    taken <= \$31 ;
  always @(posedge clk)
    segment_base <= \$32 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    word = 9'h000;
    if (\$3 ) begin
      word = left_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    number = 4'h0;
    if (taken[0]) begin
      number = 4'h0;
    end
    if (taken[1]) begin
      number = 4'h1;
    end
    if (taken[2]) begin
      number = 4'h2;
    end
    if (taken[3]) begin
      number = 4'h3;
    end
    if (taken[4]) begin
      number = 4'h4;
    end
    if (taken[5]) begin
      number = 4'h5;
    end
    if (taken[6]) begin
      number = 4'h6;
    end
    if (taken[7]) begin
      number = 4'h7;
    end
    if (taken[8]) begin
      number = 4'h8;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$28  = \$25 [8:0];
    if (rst) begin
      \$28  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$29  = base;
    if (load) begin
      \$29  = \base$16 ;
    end
    if (rst) begin
      \$29  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$30  = offset_0;
    if (load) begin
      \$30  = 5'h00;
    end
    if (rst) begin
      \$30  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$31  = \$6 [8:0];
    if (rst) begin
      \$31  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$32  = \$27 [4:0];
    if (rst) begin
      \$32  = 5'h00;
    end
  end
  assign lowest = \$6 [8:0];
  assign offsets = 5'h00;
  assign address = \$18 [4:0];
  assign \mask[0]  = mask;
  assign \offsets[0]  = 5'h00;
  assign \$26  = offset_0;
  assign \$12  = \$11 ;
endmodule

module \digits_causal.engine_0.sequencer (clk, rst, admit, advance, valid, item, element_row, element_column, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [4:0] \$11 ;
  wire [4:0] \$12 ;
  wire [4:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [4:0] \$16 ;
  wire \$17 ;
  wire [4:0] \$18 ;
  wire [1:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [2:0] \$21 ;
  wire \$22 ;
  wire [3:0] \$23 ;
  wire \$24 ;
  wire [3:0] \$25 ;
  wire \$26 ;
  wire [3:0] \$27 ;
  wire \$28 ;
  wire [2:0] \$29 ;
  wire \$3 ;
  wire [1:0] \$30 ;
  wire \$31 ;
  wire [1:0] \$32 ;
  wire [4:0] \$33 ;
  wire \$34 ;
  wire [2:0] \$35 ;
  wire [5:0] \$36 ;
  wire [5:0] \$37 ;
  wire [4:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [3:0] \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg [1:0] \$43 ;
  reg [4:0] \$44 ;
  reg [3:0] \$45 ;
  reg [2:0] \$46 ;
  reg \$47 ;
  reg [1:0] \$48 ;
  reg \$49 ;
  wire \$5 ;
  reg \$50 ;
  reg [2:0] \$51 ;
  reg [1:0] \$52 ;
  reg [4:0] \$53 ;
  reg [3:0] \$54 ;
  wire [1:0] \$6 ;
  wire \$7 ;
  wire [1:0] \$8 ;
  wire \$9 ;
  (* init = 1'h1 *)
  wire _begin;
  reg [3:0] _constant_base = 4'h0;
  reg [4:0] _group_address = 5'h00;
  reg _met = 1'h0;
  input admit;
  wire admit;
  input advance;
  wire advance;
  input clk;
  wire clk;
  reg [1:0] count_0 = 2'h0;
  reg [2:0] count_1 = 3'h0;
  reg [2:0] count_2 = 3'h0;
  output element_column;
  reg element_column = 1'h0;
  output element_row;
  reg element_row = 1'h0;
  wire element_valid;
  wire go;
  reg [1:0] group = 2'h0;
  output [37:0] item;
  wire [37:0] item;
  wire [4:0] \item.address ;
  wire \item.begin ;
  wire [3:0] \item.constant ;
  wire [17:0] \item.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \item.control.base ;
  wire \item.control.enable ;
  wire \item.control.fire ;
  wire \item.control.into_aux ;
  wire [7:0] \item.control.membrane ;
  wire \item.control.negate ;
  wire \item.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \item.control.operand ;
  wire \item.control.scores ;
  wire \item.end ;
  wire \item.fire_last ;
  wire [2:0] \item.index ;
  wire \item.load ;
  wire \item.scan ;
  wire [1:0] \item.tap ;
  wire \item.word ;
  reg [4:0] item_address = 5'h00;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  reg [1:0] item_base;
  reg item_begin = 1'h1;
  reg [3:0] item_constant;
  reg item_enable;
  reg item_end;
  reg item_fire;
  reg item_fire_last;
  reg [2:0] item_index;
  reg item_into_aux;
  reg item_load;
  reg [7:0] item_membrane;
  reg item_negate;
  reg item_nonnegative;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  reg [1:0] item_operand;
  reg item_scan;
  reg item_scores;
  reg [1:0] item_tap = 2'h0;
  reg item_word = 1'h0;
  (* init = 5'h00 *)
  wire [4:0] next_address;
  input rst;
  wire rst;
  reg [3:0] state = 4'h0;
  (* init = 2'h0 *)
  wire [1:0] tap;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  output valid;
  wire valid;
  (* init = 1'h0 *)
  wire word;
  always @(posedge clk)
    item_begin <= \$41 ;
  always @(posedge clk)
    item_word <= \$42 ;
  always @(posedge clk)
    item_tap <= \$43 ;
  always @(posedge clk)
    item_address <= \$44 ;
  always @(posedge clk)
    state <= \$45 ;
  always @(posedge clk)
    count_1 <= \$46 ;
  always @(posedge clk)
    _met <= \$47 ;
  always @(posedge clk)
    count_0 <= \$48 ;
  always @(posedge clk)
    element_row <= \$49 ;
  always @(posedge clk)
    element_column <= \$50 ;
  always @(posedge clk)
    count_2 <= \$51 ;
  always @(posedge clk)
    group <= \$52 ;
  always @(posedge clk)
    _group_address <= \$53 ;
  always @(posedge clk)
    _constant_base <= \$54 ;
  assign \$1  = ~ item_begin;
  assign valid = \$1  | admit;
  assign go = valid & advance;
  assign \$2  = ! item_tap;
  assign \$3  = ! item_word;
  assign \$4  = \$2  & \$3 ;
  assign \$5  = ! count_1;
  assign \$6  = \$5  ? 2'h0 : 2'h2;
  assign \$7  = ! count_1;
  assign \$8  = \$7  ? 2'h0 : 2'h2;
  assign \$9  = \$8  != 1'h1;
  assign \$11  = _constant_base + 1'h0;
  assign \$12  = _constant_base + 1'h1;
  assign \$13  = timesteps - 1'h1;
  assign \$14  = count_2 == \$13 ;
  assign \$15  = group == 2'h2;
  assign \$16  = timesteps - 1'h1;
  assign \$17  = count_2 == \$16 ;
  assign \$18  = _constant_base + 2'h2;
  assign \$19  = item_word + 1'h1;
  assign \$20  = ! item_word;
  assign \$21  = item_tap + 1'h1;
  assign \$22  = item_tap == 2'h2;
  assign \$24  = count_1 == 4'h4;
  assign \$25  = count_1 + 1'h1;
  assign \$28  = count_0 == 4'h3;
  assign \$29  = count_0 + 1'h1;
  assign \$30  = element_column + 1'h1;
  assign \$32  = element_row + 1'h1;
  assign \$33  = timesteps - 1'h1;
  assign \$34  = count_2 == \$33 ;
  assign \$35  = group + 1'h1;
  assign \$36  = _group_address + 4'h9;
  assign \$37  = _group_address + 4'h9;
  assign \$38  = _constant_base + 2'h3;
  assign \$39  = group == 2'h2;
  assign \$40  = count_2 + 1'h1;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_scan = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          item_scan = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_index = 3'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          item_index = count_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_operand = 2'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          item_operand = 2'h1;
      4'h2:
        begin
          item_operand = 2'h0;
          if (_met) begin
            item_operand = 2'h3;
          end
        end
      4'h3:
          item_operand = 2'h3;
      4'h4:
          item_operand = 2'h3;
      4'h5:
          item_operand = 2'h2;
      4'h6:
          item_operand = 2'h2;
      4'h7:
          item_operand = 2'h3;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$17 ) begin
            item_operand = 2'h0;
          end else begin
            item_operand = 2'h2;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_membrane = 8'h00;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          item_membrane = 8'h00;
      4'h2:
          item_membrane = 8'h00;
      4'h3:
          item_membrane = 8'h00;
      4'h4:
          item_membrane = 8'h00;
      4'h5:
          item_membrane = 8'h00;
      4'h6:
          item_membrane = 8'h00;
      4'h7:
          item_membrane = 8'h00;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$17 ) begin
            item_membrane = 8'h00;
          end else begin
            item_membrane = 8'h00;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_enable = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$4 ) begin
            item_enable = \$9 ;
          end
      4'h2:
          item_enable = 1'h1;
      4'h3:
          item_enable = \$10 ;
      4'h4:
          item_enable = 1'h1;
      4'h5:
          item_enable = 1'h1;
      4'h6:
          item_enable = 1'h1;
      4'h7:
          item_enable = 1'h1;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$17 ) begin
            item_enable = 1'h0;
          end else begin
            item_enable = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_into_aux = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
        begin
          item_into_aux = 1'h0;
          (* full_case = 32'd1 *)
          if (_met) begin
          end else begin
            item_into_aux = 1'h1;
          end
        end
      4'h3:
          item_into_aux = 1'h1;
      4'h4:
          item_into_aux = 1'h0;
      4'h5:
          item_into_aux = 1'h1;
      4'h6:
          item_into_aux = 1'h0;
      4'h7:
          item_into_aux = 1'h0;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$17 ) begin
            item_into_aux = 1'h0;
          end else begin
            item_into_aux = 1'h0;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_scores = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          item_scores = 1'h0;
      4'h3:
          item_scores = 1'h0;
      4'h4:
          item_scores = 1'h0;
      4'h5:
          item_scores = 1'h0;
      4'h6:
          item_scores = 1'h0;
      4'h7:
          item_scores = 1'h0;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$17 ) begin
            item_scores = 1'h0;
          end else begin
            item_scores = 1'h0;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_negate = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          if (_met) begin
            item_negate = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_nonnegative = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          item_nonnegative = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_constant = 4'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          item_constant = \$11 [3:0];
      4'h6:
          item_constant = \$12 [3:0];
      4'h7:
          /* empty */;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$17 ) begin
          end else begin
            item_constant = \$18 [3:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_end = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (go) begin
            if (\$14 ) begin
              if (\$15 ) begin
                item_end = 1'h1;
              end
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_fire = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$17 ) begin
            item_fire = 1'h1;
          end else begin
            item_fire = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_fire_last = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$17 ) begin
            item_fire_last = 1'h1;
          end else begin
            item_fire_last = 1'h0;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$41  = item_begin;
    if (go) begin
      \$41  = 1'h0;
    end
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (go) begin
            if (\$34 ) begin
              if (\$39 ) begin
                \$41  = 1'h1;
              end
            end
          end
    endcase
    if (rst) begin
      \$41  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$42  = item_word;
    casez (state)
      4'h0:
          if (go) begin
            \$42  = \$19 [0];
            if (\$20 ) begin
              \$42  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$43  = item_tap;
    casez (state)
      4'h0:
          if (go) begin
            if (\$20 ) begin
              \$43  = \$21 [1:0];
              if (\$22 ) begin
                \$43  = 2'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$43  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$44  = item_address;
    casez (state)
      4'h0:
          if (go) begin
            if (\$20 ) begin
              if (\$22 ) begin
                \$44  = _group_address;
              end
            end
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (go) begin
            if (\$34 ) begin
              \$44  = \$37 [4:0];
              if (\$39 ) begin
                \$44  = 5'h00;
              end
            end
          end
    endcase
    if (rst) begin
      \$44  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$45  = state;
    casez (state)
      4'h0:
          if (go) begin
            if (\$20 ) begin
              if (\$22 ) begin
                \$45  = 4'h1;
              end
            end
          end
      4'h1:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$24 ) begin
              \$45  = 4'h2;
            end else begin
              \$45  = 4'h1;
            end
          end
      4'h2:
          if (go) begin
            \$45  = 4'h3;
          end
      4'h3:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$28 ) begin
              \$45  = 4'h4;
            end else begin
              \$45  = 4'h0;
            end
          end
      4'h4:
          if (go) begin
            \$45  = 4'h5;
          end
      4'h5:
          if (go) begin
            \$45  = 4'h6;
          end
      4'h6:
          if (go) begin
            \$45  = 4'h7;
          end
      4'h7:
          if (go) begin
            \$45  = 4'h8;
          end
      4'h8:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$34 ) begin
              \$45  = 4'h0;
            end else begin
              \$45  = 4'h7;
            end
          end
    endcase
    if (rst) begin
      \$45  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$46  = count_1;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$24 ) begin
              \$46  = 3'h0;
            end else begin
              \$46  = \$25 [2:0];
            end
          end
    endcase
    if (rst) begin
      \$46  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$47  = _met;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          if (go) begin
            \$47  = \$26 ;
            if (\$28 ) begin
              \$47  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$48  = count_0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$28 ) begin
              \$48  = 2'h0;
            end else begin
              \$48  = \$29 [1:0];
            end
          end
    endcase
    if (rst) begin
      \$48  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$49  = element_row;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$28 ) begin
              \$49  = 1'h0;
            end else begin
              if (\$31 ) begin
                \$49  = \$32 [0];
              end
            end
          end
    endcase
    if (rst) begin
      \$49  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$50  = element_column;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$28 ) begin
              \$50  = 1'h0;
            end else begin
              \$50  = \$30 [0];
              if (\$31 ) begin
                \$50  = 1'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$51  = count_2;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$34 ) begin
              \$51  = 3'h0;
            end else begin
              \$51  = \$40 [2:0];
            end
          end
    endcase
    if (rst) begin
      \$51  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$52  = group;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (go) begin
            if (\$34 ) begin
              \$52  = \$35 [1:0];
              if (\$39 ) begin
                \$52  = 2'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$52  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$53  = _group_address;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (go) begin
            if (\$34 ) begin
              \$53  = \$36 [4:0];
              if (\$39 ) begin
                \$53  = 5'h00;
              end
            end
          end
    endcase
    if (rst) begin
      \$53  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$54  = _constant_base;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (go) begin
            if (\$34 ) begin
              \$54  = \$38 [3:0];
              if (\$39 ) begin
                \$54  = 4'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$54  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_base = 2'h1;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$4 ) begin
            item_base = \$6 ;
          end
      4'h2:
          item_base = 2'h1;
      4'h3:
          item_base = 2'h1;
      4'h4:
          item_base = 2'h0;
      4'h5:
          item_base = 2'h1;
      4'h6:
          item_base = 2'h0;
      4'h7:
          item_base = 2'h1;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$17 ) begin
            item_base = 2'h1;
          end else begin
            item_base = 2'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    item_load = 1'h0;
    casez (state)
      4'h0:
          item_load = 1'h1;
    endcase
  end
  assign _begin = item_begin;
  assign tap = item_tap;
  assign word = item_word;
  assign next_address = item_address;
  assign element_valid = 1'h1;
  assign \item.scan  = item[0];
  assign \item.load  = item[1];
  assign \item.control  = item[19:2];
  assign \item.control.enable  = item[2];
  assign \item.control.base  = item[4:3];
  assign \item.control.operand  = item[6:5];
  assign \item.control.negate  = item[7];
  assign \item.control.into_aux  = item[8];
  assign \item.control.nonnegative  = item[9];
  assign \item.control.fire  = item[10];
  assign \item.control.scores  = item[11];
  assign \item.control.membrane  = item[19:12];
  assign \item.constant  = item[23:20];
  assign \item.tap  = item[25:24];
  assign \item.word  = item[26];
  assign \item.index  = item[29:27];
  assign \item.address  = item[34:30];
  assign \item.begin  = item[35];
  assign \item.end  = item[36];
  assign \item.fire_last  = item[37];
  assign item[19:12] = item_membrane;
  assign item[11] = item_scores;
  assign item[10] = item_fire;
  assign item[9] = item_nonnegative;
  assign item[8] = item_into_aux;
  assign item[7] = item_negate;
  assign item[6:5] = item_operand;
  assign item[4:3] = item_base;
  assign item[2] = item_enable;
  assign item[37] = item_fire_last;
  assign item[36] = item_end;
  assign item[35] = item_begin;
  assign item[34:30] = item_address;
  assign item[29:27] = item_index;
  assign item[26] = item_word;
  assign item[25:24] = item_tap;
  assign item[23:20] = item_constant;
  assign item[1] = item_load;
  assign item[0] = item_scan;
  assign \$10  = _met;
  assign \$23  = 4'h4;
  assign \$26  = 1'h1;
  assign \$27  = 4'h3;
  assign \$31  = element_column;
endmodule

module \digits_causal.engine_0.walker (rst, next, row_start, row_end, left, need_row, need_column, released, taps, taps_valid, element_row, element_column, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$100 ;
  wire [4:0] \$101 ;
  wire [6:0] \$102 ;
  reg [2:0] \$103 ;
  wire [3:0] \$104 ;
  wire \$105 ;
  reg [2:0] \$106 ;
  wire [3:0] \$107 ;
  wire [4:0] \$108 ;
  reg [2:0] \$109 ;
  wire [6:0] \$11 ;
  wire [3:0] \$110 ;
  wire [4:0] \$111 ;
  reg [1:0] \$112 ;
  reg [6:0] \$113 ;
  reg [1:0] \$114 ;
  reg [5:0] \$115 ;
  reg [2:0] \$116 ;
  reg [5:0] \$117 ;
  reg [2:0] \$118 ;
  reg \$12 ;
  wire [7:0] \$13 ;
  reg \$14 ;
  wire [6:0] \$15 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  reg [2:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  reg [2:0] \$21 ;
  wire [3:0] \$22 ;
  wire [4:0] \$23 ;
  reg [2:0] \$24 ;
  wire [3:0] \$25 ;
  wire [4:0] \$26 ;
  wire \$27 ;
  wire [6:0] \$28 ;
  wire [6:0] \$29 ;
  wire [3:0] \$3 ;
  wire \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [4:0] \$4 ;
  wire [3:0] \$40 ;
  wire [3:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [4:0] \$45 ;
  wire [3:0] \$46 ;
  wire [4:0] \$47 ;
  wire [3:0] \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [4:0] \$52 ;
  wire [3:0] \$53 ;
  wire [4:0] \$54 ;
  wire [3:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire [4:0] \$59 ;
  wire [4:0] \$6 ;
  wire [3:0] \$60 ;
  wire [4:0] \$61 ;
  wire [3:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire [4:0] \$66 ;
  wire [3:0] \$67 ;
  wire [4:0] \$68 ;
  wire [3:0] \$69 ;
  wire [2:0] \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [6:0] \$72 ;
  wire \$73 ;
  wire [6:0] \$74 ;
  wire \$75 ;
  wire [6:0] \$76 ;
  wire [6:0] \$77 ;
  wire [6:0] \$78 ;
  wire [7:0] \$79 ;
  wire [2:0] \$8 ;
  wire [7:0] \$80 ;
  wire \$81 ;
  wire [7:0] \$82 ;
  wire \$83 ;
  wire [7:0] \$84 ;
  wire [7:0] \$85 ;
  wire [7:0] \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire [5:0] \$89 ;
  wire [3:0] \$9 ;
  wire [5:0] \$90 ;
  wire [7:0] \$91 ;
  wire [3:0] \$92 ;
  wire [8:0] \$93 ;
  wire [2:0] \$94 ;
  wire [7:0] \$95 ;
  wire [3:0] \$96 ;
  wire \$97 ;
  wire [3:0] \$98 ;
  wire [4:0] \$99 ;
  reg [5:0] _top = 6'h3f;
  wire [2:0] below_0;
  wire [2:0] below_1;
  wire [2:0] below_2;
  wire [2:0] below_3;
  wire [2:0] below_4;
  wire [2:0] below_5;
  input clk;
  wire clk;
  reg [1:0] column = 2'h0;
  reg cut_rows;
  wire [2:0] distance_0;
  wire [2:0] distance_1;
  wire [2:0] distance_2;
  wire [2:0] distance_3;
  wire [2:0] distance_4;
  wire [2:0] distance_5;
  input element_column;
  wire element_column;
  input element_row;
  wire element_row;
  wire [5:0] element_top;
  wire element_valid;
  wire hit_0;
  wire hit_1;
  wire hit_2;
  wire hit_3;
  wire hit_4;
  wire hit_5;
  wire [2:0] image_bank;
  reg [2:0] \image_bank$4  = 3'h0;
  reg [5:0] image_row = 6'h00;
  output [6:0] left;
  wire [6:0] left;
  output [2:0] need_column;
  wire [2:0] need_column;
  output [5:0] need_row;
  wire [5:0] need_row;
  input next;
  wire next;
  wire [1:0] next_row;
  wire [5:0] next_top;
  reg [6:0] position_left = 7'h7f;
  output [5:0] released;
  wire [5:0] released;
  reg [1:0] row = 2'h0;
  output row_end;
  wire row_end;
  output row_start;
  wire row_start;
  reg [3:0] rows_below;
  input rst;
  wire rst;
  reg [2:0] start_bank;
  wire [1:0] tap_0;
  wire [1:0] tap_1;
  wire [1:0] tap_2;
  wire [1:0] tap_3;
  wire [1:0] tap_4;
  wire [1:0] tap_5;
  output [11:0] taps;
  wire [11:0] taps;
  wire [1:0] \taps[0] ;
  wire [1:0] \taps[1] ;
  wire [1:0] \taps[2] ;
  wire [1:0] \taps[3] ;
  wire [1:0] \taps[4] ;
  wire [1:0] \taps[5] ;
  output [5:0] taps_valid;
  wire [5:0] taps_valid;
  reg [2:0] top_bank = 3'h5;
  wire wrap;
  assign row_start = ! column;
  assign row_end = column == 2'h3;
  assign \$1  = \image_bank$4  + 2'h2;
  assign \$2  = \$1  >= 3'h6;
  assign \$3  = \image_bank$4  + 2'h2;
  assign \$4  = \$3  - 3'h6;
  assign \$5  = \image_bank$4  + 2'h2;
  assign \$6  = \$2  ? \$4  : { 1'h0, \$5  };
  assign wrap = row >= 2'h3;
  assign \$7  = row - 2'h3;
  assign \$8  = row + 1'h1;
  assign \$9  = wrap ? { \$7 [2], \$7  } : { 1'h0, \$8  };
  assign \$10  = wrap ? 4'ha : 4'h2;
  assign \$11  = $signed(_top) + $signed(\$10 );
  assign \$13  = $signed(position_left) + $signed({ 1'h0, \$12  });
  assign \$15  = $signed(_top) + $signed({ 1'h0, \$14  });
  assign \$16  = $signed(\$15 [5:0]) < $signed(1'h0);
  assign \$17  = - $signed(\$15 [5:0]);
  assign \$19  = top_bank + \$18 ;
  assign \$20  = \$19  >= 3'h6;
  assign \$22  = top_bank + \$21 ;
  assign \$23  = \$22  - 3'h6;
  assign \$25  = top_bank + \$24 ;
  assign \$26  = \$20  ? \$23  : { 1'h0, \$25  };
  assign \$27  = $signed(\$15 [5:0]) < $signed(5'h08);
  assign \$28  = $signed(5'h08) - $signed(\$15 [5:0]);
  assign \$29  = \$27  ? \$28  : 7'h00;
  assign \$30  = start_bank > 1'h0;
  assign \$31  = 3'h6 - start_bank;
  assign \$32  = 1'h0 - start_bank;
  assign \$33  = \$30  ? \$31  : \$32 ;
  assign \$34  = \$33 [2:0] + cut_rows;
  assign hit_0 = \$34 [2:0] <= 2'h2;
  assign \$35  = \$33 [2:0] < rows_below;
  assign \$36  = hit_0 & \$35 ;
  assign \$37  = start_bank > 1'h1;
  assign \$38  = 3'h7 - start_bank;
  assign \$39  = 1'h1 - start_bank;
  assign \$40  = \$37  ? \$38  : \$39 ;
  assign \$41  = \$40 [2:0] + cut_rows;
  assign hit_1 = \$41 [2:0] <= 2'h2;
  assign \$42  = \$40 [2:0] < rows_below;
  assign \$43  = hit_1 & \$42 ;
  assign \$44  = start_bank > 2'h2;
  assign \$45  = 4'h8 - start_bank;
  assign \$46  = 2'h2 - start_bank;
  assign \$47  = \$44  ? \$45  : { \$46 [3], \$46  };
  assign \$48  = \$47 [2:0] + cut_rows;
  assign hit_2 = \$48 [2:0] <= 2'h2;
  assign \$49  = \$47 [2:0] < rows_below;
  assign \$50  = hit_2 & \$49 ;
  assign \$51  = start_bank > 2'h3;
  assign \$52  = 4'h9 - start_bank;
  assign \$53  = 2'h3 - start_bank;
  assign \$54  = \$51  ? \$52  : { \$53 [3], \$53  };
  assign \$55  = \$54 [2:0] + cut_rows;
  assign hit_3 = \$55 [2:0] <= 2'h2;
  assign \$56  = \$54 [2:0] < rows_below;
  assign \$57  = hit_3 & \$56 ;
  assign \$58  = start_bank > 3'h4;
  assign \$59  = 4'ha - start_bank;
  assign \$60  = 3'h4 - start_bank;
  assign \$61  = \$58  ? \$59  : { \$60 [3], \$60  };
  assign \$62  = \$61 [2:0] + cut_rows;
  assign hit_4 = \$62 [2:0] <= 2'h2;
  assign \$63  = \$61 [2:0] < rows_below;
  assign \$64  = hit_4 & \$63 ;
  assign \$65  = start_bank > 3'h5;
  assign \$66  = 4'hb - start_bank;
  assign \$67  = 3'h5 - start_bank;
  assign \$68  = \$65  ? \$66  : { \$67 [3], \$67  };
  assign \$69  = \$68 [2:0] + cut_rows;
  assign hit_5 = \$69 [2:0] <= 2'h2;
  assign \$70  = \$68 [2:0] < rows_below;
  assign \$71  = hit_5 & \$70 ;
  assign \$72  = $signed(_top) + $signed(3'h3);
  assign \$73  = $signed(\$72 ) < $signed(1'h0);
  assign \$74  = $signed(_top) + $signed(3'h3);
  assign \$75  = $signed(\$74 ) > $signed(4'h7);
  assign \$76  = $signed(_top) + $signed(3'h3);
  assign \$77  = \$75  ? 7'h07 : \$76 ;
  assign \$78  = \$73  ? 7'h00 : \$77 ;
  assign \$79  = $signed({ 1'h0, image_row }) + $signed(\$78 );
  assign \$80  = $signed(position_left) + $signed(3'h3);
  assign \$81  = $signed(\$80 ) < $signed(1'h0);
  assign \$82  = $signed(position_left) + $signed(3'h3);
  assign \$83  = $signed(\$82 ) > $signed(4'h7);
  assign \$84  = $signed(position_left) + $signed(3'h3);
  assign \$85  = \$83  ? 8'h07 : \$84 ;
  assign \$86  = \$81  ? 8'h00 : \$85 ;
  assign \$87  = $signed(\$11 [5:0]) < $signed(1'h0);
  assign \$88  = $signed(\$11 [5:0]) > $signed(5'h08);
  assign \$89  = \$88  ? 6'h08 : \$11 [5:0];
  assign \$90  = \$87  ? 6'h00 : \$89 ;
  assign \$91  = $signed({ 1'h0, image_row }) + $signed(\$90 );
  assign \$92  = wrap ? 4'h8 : 4'h0;
  assign \$93  = $signed(\$91 ) + $signed({ 1'h0, \$92  });
  assign \$94  = column + 1'h1;
  assign \$95  = $signed(position_left) + $signed(3'h2);
  assign \$96  = top_bank + 2'h2;
  assign \$97  = \$96  >= 3'h6;
  assign \$98  = top_bank + 2'h2;
  assign \$99  = \$98  - 3'h6;
  assign \$100  = top_bank + 2'h2;
  assign \$101  = \$97  ? \$99  : { 1'h0, \$100  };
  assign \$102  = image_row + 4'h8;
  assign \$104  = \$6 [2:0] + \$103 ;
  assign \$105  = \$104  >= 3'h6;
  assign \$107  = \$6 [2:0] + \$106 ;
  assign \$108  = \$107  - 3'h6;
  assign \$110  = \$6 [2:0] + \$109 ;
  assign \$111  = \$105  ? \$108  : { 1'h0, \$110  };
  always @(posedge clk)
    column <= \$112 ;
  always @(posedge clk)
    position_left <= \$113 ;
  always @(posedge clk)
    row <= \$114 ;
  always @(posedge clk)
    _top <= \$115 ;
  always @(posedge clk)
    top_bank <= \$116 ;
  always @(posedge clk)
    image_row <= \$117 ;
  always @(posedge clk)
    \image_bank$4  <= \$118 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    (* full_case = 32'd1 *)
    casez (element_column)
      1'h0:
          \$12  = 1'h0;
      1'h1:
          \$12  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$14  = 1'h0;
      1'h1:
          \$14  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$18  = 3'h0;
      1'h1:
          \$18  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$21  = 3'h0;
      1'h1:
          \$21  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$24  = 3'h0;
      1'h1:
          \$24  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$103  = 3'h0;
    casez (\$9 [1:0])
      2'h0:
          \$103  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$106  = 3'h0;
    casez (\$9 [1:0])
      2'h0:
          \$106  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$109  = 3'h0;
    casez (\$9 [1:0])
      2'h0:
          \$109  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      start_bank = \image_bank$4 ;
    end else begin
      start_bank = \$26 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    cut_rows = 1'h0;
    if (\$16 ) begin
      cut_rows = \$17 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      rows_below = 4'h8;
    end else begin
      rows_below = \$29 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$112  = column;
    if (next) begin
      \$112  = \$94 [1:0];
      if (row_end) begin
        \$112  = 2'h0;
      end
    end
    if (rst) begin
      \$112  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$113  = position_left;
    if (next) begin
      \$113  = \$95 [6:0];
      if (row_end) begin
        \$113  = 7'h7f;
      end
    end
    if (rst) begin
      \$113  = 7'h7f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$114  = row;
    if (next) begin
      if (row_end) begin
        \$114  = \$9 [1:0];
      end
    end
    if (rst) begin
      \$114  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$115  = _top;
    if (next) begin
      if (row_end) begin
        \$115  = \$11 [5:0];
      end
    end
    if (rst) begin
      \$115  = 6'h3f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$116  = top_bank;
    if (next) begin
      if (row_end) begin
        \$116  = \$101 [2:0];
        if (wrap) begin
          \$116  = \$111 [2:0];
        end
      end
    end
    if (rst) begin
      \$116  = 3'h5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$117  = image_row;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$117  = \$102 [5:0];
        end
      end
    end
    if (rst) begin
      \$117  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$118  = \image_bank$4 ;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$118  = \$6 [2:0];
        end
      end
    end
    if (rst) begin
      \$118  = 3'h0;
    end
  end
  assign image_bank = \$6 [2:0];
  assign next_row = \$9 [1:0];
  assign next_top = \$11 [5:0];
  assign element_valid = 1'h1;
  assign element_top = \$15 [5:0];
  assign below_0 = \$33 [2:0];
  assign distance_0 = \$34 [2:0];
  assign tap_0 = \$34 [1:0];
  assign below_1 = \$40 [2:0];
  assign distance_1 = \$41 [2:0];
  assign tap_1 = \$41 [1:0];
  assign below_2 = \$47 [2:0];
  assign distance_2 = \$48 [2:0];
  assign tap_2 = \$48 [1:0];
  assign below_3 = \$54 [2:0];
  assign distance_3 = \$55 [2:0];
  assign tap_3 = \$55 [1:0];
  assign below_4 = \$61 [2:0];
  assign distance_4 = \$62 [2:0];
  assign tap_4 = \$62 [1:0];
  assign below_5 = \$68 [2:0];
  assign distance_5 = \$69 [2:0];
  assign tap_5 = \$69 [1:0];
  assign left = \$13 [6:0];
  assign need_row = \$79 [5:0];
  assign need_column = \$86 [2:0];
  assign released = \$93 [5:0];
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
  assign taps_valid[5] = \$71 ;
  assign taps_valid[4] = \$64 ;
  assign taps_valid[3] = \$57 ;
  assign taps_valid[2] = \$50 ;
  assign taps_valid[1] = \$43 ;
  assign taps_valid[0] = \$36 ;
  assign taps[11:10] = \$69 [1:0];
  assign taps[9:8] = \$62 [1:0];
  assign taps[7:6] = \$55 [1:0];
  assign taps[5:4] = \$48 [1:0];
  assign taps[3:2] = \$41 [1:0];
  assign taps[1:0] = \$34 [1:0];
endmodule

module \digits_causal.engine_1 (delay, clk, rst, reader__ready, writer__room, writer__claim, reader__column, reader__enable, reader__release, reader__need_row, reader__need_column, reader__data, spikes, reader__released, writer__write, writer__last, reader__plane, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [11:0] \$12 ;
  reg [4:0] \$13 ;
  wire \$14 ;
  wire [11:0] \$15 ;
  reg [4:0] \$16 ;
  wire \$17 ;
  wire [11:0] \$18 ;
  reg [4:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [11:0] \$21 ;
  reg [4:0] \$22 ;
  wire \$23 ;
  wire [11:0] \$24 ;
  reg [4:0] \$25 ;
  wire \$26 ;
  wire [11:0] \$27 ;
  reg [4:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [5:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  reg \$36 ;
  reg [40:0] \$37 ;
  reg [11:0] \$38 ;
  reg [5:0] \$39 ;
  wire \$4 ;
  reg [5:0] \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg [40:0] \$44 ;
  reg [5:0] \$45 ;
  reg \$46 ;
  reg [17:0] \$47 ;
  reg \$48 ;
  reg [17:0] \$49 ;
  wire \$5 ;
  reg [2:0] \$50 ;
  reg [2:0] \$51 ;
  reg \$52 ;
  reg \$53 ;
  reg \$54 ;
  reg \$55 ;
  reg [1:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [8:0] address;
  wire admit;
  wire advance;
  (* init = 18'h00000 *)
  wire [17:0] arriving;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \arriving.base ;
  wire \arriving.enable ;
  wire \arriving.fire ;
  wire \arriving.into_aux ;
  wire [7:0] \arriving.membrane ;
  wire \arriving.negate ;
  wire \arriving.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \arriving.operand ;
  wire \arriving.scores ;
  wire [8:0] base;
  wire claim;
  input clk;
  wire clk;
  wire [6:0] column;
  reg [2:0] constant = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] \constant$65 ;
  (* init = 3'h0 *)
  wire [2:0] \constant$69 ;
  (* init = 3'h0 *)
  wire [2:0] \constant$73 ;
  reg [2:0] constant_1 = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] constant_2;
  reg [17:0] control = 18'h00000;
  (* init = 18'h00000 *)
  wire [17:0] \control$64 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$64.base ;
  wire \control$64.enable ;
  wire \control$64.fire ;
  wire \control$64.into_aux ;
  wire [7:0] \control$64.membrane ;
  wire \control$64.negate ;
  wire \control$64.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$64.operand ;
  wire \control$64.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$68 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$68.base ;
  wire \control$68.enable ;
  wire \control$68.fire ;
  wire \control$68.into_aux ;
  wire [7:0] \control$68.membrane ;
  wire \control$68.negate ;
  wire \control$68.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$68.operand ;
  wire \control$68.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$72 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$72.base ;
  wire \control$72.enable ;
  wire \control$72.fire ;
  wire \control$72.into_aux ;
  wire [7:0] \control$72.membrane ;
  wire \control$72.negate ;
  wire \control$72.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$72.operand ;
  wire \control$72.scores ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [40:0] current = 41'h00000000000;
  wire [8:0] \current.address ;
  wire \current.begin ;
  wire [2:0] \current.constant ;
  wire [17:0] \current.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \current.control.base ;
  wire \current.control.enable ;
  wire \current.control.fire ;
  wire \current.control.into_aux ;
  wire [7:0] \current.control.membrane ;
  wire \current.control.negate ;
  wire \current.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \current.control.operand ;
  wire \current.control.scores ;
  wire \current.end ;
  wire \current.fire_last ;
  wire [2:0] \current.index ;
  wire \current.load ;
  wire \current.scan ;
  wire [1:0] \current.tap ;
  wire \current.word ;
  input [2:0] delay;
  wire [2:0] delay;
  wire [2:0] \delay$3 ;
  wire done;
  wire element_column;
  wire \element_column$9 ;
  wire element_row;
  wire \element_row$7 ;
  wire element_valid;
  wire \element_valid$5 ;
  reg end_1 = 1'h0;
  reg end_2 = 1'h0;
  wire \event ;
  reg [40:0] fetched = 41'h00000000000;
  wire [8:0] \fetched.address ;
  wire \fetched.begin ;
  wire [2:0] \fetched.constant ;
  wire [17:0] \fetched.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \fetched.control.base ;
  wire \fetched.control.enable ;
  wire \fetched.control.fire ;
  wire \fetched.control.into_aux ;
  wire [7:0] \fetched.control.membrane ;
  wire \fetched.control.negate ;
  wire \fetched.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \fetched.control.operand ;
  wire \fetched.control.scores ;
  wire \fetched.end ;
  wire \fetched.fire_last ;
  wire [2:0] \fetched.index ;
  wire \fetched.load ;
  wire \fetched.scan ;
  wire [1:0] \fetched.tap ;
  wire \fetched.word ;
  reg fetched_release = 1'h0;
  reg [5:0] fetched_released = 6'h00;
  reg [11:0] fetched_taps = 12'h000;
  wire [1:0] \fetched_taps[0] ;
  wire [1:0] \fetched_taps[1] ;
  wire [1:0] \fetched_taps[2] ;
  wire [1:0] \fetched_taps[3] ;
  wire [1:0] \fetched_taps[4] ;
  wire [1:0] \fetched_taps[5] ;
  reg [5:0] fetched_taps_valid = 6'h00;
  reg fetched_valid = 1'h0;
  wire finished;
  reg fire_last_1 = 1'h0;
  (* init = 1'h0 *)
  wire fire_last_2;
  reg fresh = 1'h0;
  wire go;
  wire \inside ;
  wire [40:0] item;
  wire [8:0] \item.address ;
  wire \item.begin ;
  wire [2:0] \item.constant ;
  wire [17:0] \item.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \item.control.base ;
  wire \item.control.enable ;
  wire \item.control.fire ;
  wire \item.control.into_aux ;
  wire [7:0] \item.control.membrane ;
  wire \item.control.negate ;
  wire \item.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \item.control.operand ;
  wire \item.control.scores ;
  wire \item.end ;
  wire \item.fire_last ;
  wire [2:0] \item.index ;
  wire \item.load ;
  wire \item.scan ;
  wire [1:0] \item.tap ;
  wire \item.word ;
  wire last;
  wire [5:0] left;
  wire load;
  wire [71:0] mask;
  wire [11:0] \mask[0] ;
  wire [11:0] \mask[1] ;
  wire [11:0] \mask[2] ;
  wire [11:0] \mask[3] ;
  wire [11:0] \mask[4] ;
  wire [11:0] \mask[5] ;
  wire [1:0] need_column;
  wire [5:0] need_row;
  wire next;
  wire [53:0] offsets;
  wire [8:0] \offsets[0] ;
  wire [8:0] \offsets[1] ;
  wire [8:0] \offsets[2] ;
  wire [8:0] \offsets[3] ;
  wire [8:0] \offsets[4] ;
  wire [8:0] \offsets[5] ;
  reg [17:0] order = 18'h00000;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \order.base ;
  wire \order.enable ;
  wire \order.fire ;
  wire \order.into_aux ;
  wire [7:0] \order.membrane ;
  wire \order.negate ;
  wire \order.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \order.operand ;
  wire \order.scores ;
  wire [8:0] read__addr;
  wire [31:0] read__data;
  wire read__en;
  output [1:0] reader__column;
  wire [1:0] reader__column;
  input [71:0] reader__data;
  wire [71:0] reader__data;
  wire [11:0] \reader__data[0] ;
  wire [11:0] \reader__data[1] ;
  wire [11:0] \reader__data[2] ;
  wire [11:0] \reader__data[3] ;
  wire [11:0] \reader__data[4] ;
  wire [11:0] \reader__data[5] ;
  output reader__enable;
  wire reader__enable;
  output [1:0] reader__need_column;
  wire [1:0] reader__need_column;
  output [5:0] reader__need_row;
  wire [5:0] reader__need_row;
  output [2:0] reader__plane;
  wire [2:0] reader__plane;
  input reader__ready;
  wire reader__ready;
  output reader__release;
  wire reader__release;
  output [5:0] reader__released;
  reg [5:0] reader__released = 6'h00;
  wire [-1:0] reader__word;
  reg \release  = 1'h0;
  (* init = 6'h00 *)
  wire [5:0] released;
  wire [5:0] \released$85 ;
  wire row_end;
  wire row_start;
  input rst;
  wire rst;
  reg scan = 1'h0;
  reg scan_valid = 1'h0;
  wire spike;
  wire \spike$67 ;
  wire \spike$71 ;
  wire \spike$75 ;
  output [3:0] spikes;
  wire [3:0] spikes;
  wire started;
  wire take;
  wire [11:0] taps;
  wire [1:0] \taps[0] ;
  wire [1:0] \taps[1] ;
  wire [1:0] \taps[2] ;
  wire [1:0] \taps[3] ;
  wire [1:0] \taps[4] ;
  wire [1:0] \taps[5] ;
  wire [5:0] taps_valid;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  wire [3:0] \timesteps$1 ;
  wire valid;
  wire [7:0] weight;
  wire [7:0] \weight$66 ;
  wire [7:0] \weight$70 ;
  wire [7:0] \weight$74 ;
  output writer__claim;
  wire writer__claim;
  wire [3:0] writer__data;
  output writer__last;
  reg writer__last = 1'h0;
  input writer__room;
  wire writer__room;
  output writer__write;
  wire writer__write;
  reg [31:0] weights [431:0];
  initial begin
    weights[0] = 32'd4193915904;
    weights[1] = 32'd3678133245;
    weights[2] = 32'd18683646;
    weights[3] = 32'd134286605;
    weights[4] = 32'd3974816249;
    weights[5] = 32'd4228911099;
    weights[6] = 32'd1124271612;
    weights[7] = 32'd320331027;
    weights[8] = 32'd3156797144;
    weights[9] = 32'd3991610632;
    weights[10] = 32'd3051164143;
    weights[11] = 32'd3439624675;
    weights[12] = 32'd453119764;
    weights[13] = 32'd4262180097;
    weights[14] = 32'd873399015;
    weights[15] = 32'd386075649;
    weights[16] = 32'd3221537019;
    weights[17] = 32'd267391500;
    weights[18] = 32'd435683832;
    weights[19] = 32'd266458367;
    weights[20] = 32'd83806956;
    weights[21] = 32'd334371330;
    weights[22] = 32'd655100739;
    weights[23] = 32'd2954482438;
    weights[24] = 32'd402988022;
    weights[25] = 32'd3354993131;
    weights[26] = 32'd16974828;
    weights[27] = 32'd353699594;
    weights[28] = 32'd3474244321;
    weights[29] = 32'd303168994;
    weights[30] = 32'd3524987416;
    weights[31] = 32'd197995321;
    weights[32] = 32'd4244504054;
    weights[33] = 32'd318252030;
    weights[34] = 32'd48366260;
    weights[35] = 32'd4228908559;
    weights[36] = 32'd556202750;
    weights[37] = 32'd3624468981;
    weights[38] = 32'd272627488;
    weights[39] = 32'd67436540;
    weights[40] = 32'd3487502076;
    weights[41] = 32'd50007538;
    weights[42] = 32'd586681367;
    weights[43] = 32'd116851425;
    weights[44] = 32'd33823470;
    weights[45] = 32'd523692022;
    weights[46] = 32'd4210628875;
    weights[47] = 32'd3004076524;
    weights[48] = 32'd1308237613;
    weights[49] = 32'd4058043375;
    weights[50] = 32'd4259574279;
    weights[51] = 32'd3887985903;
    weights[52] = 32'd3810255120;
    weights[53] = 32'd520748555;
    weights[54] = 32'd3870155503;
    weights[55] = 32'd184347384;
    weights[56] = 32'd988936173;
    weights[57] = 32'd552078876;
    weights[58] = 32'd552741383;
    weights[59] = 32'd4072986615;
    weights[60] = 32'd3591848687;
    weights[61] = 32'd98628293;
    weights[62] = 32'd3168855012;
    weights[63] = 32'd3977250057;
    weights[64] = 32'd3204498705;
    weights[65] = 32'd3188859400;
    weights[66] = 32'd169408024;
    weights[67] = 32'd1038749705;
    weights[68] = 32'd503648284;
    weights[69] = 32'd304620018;
    weights[70] = 32'd907075013;
    weights[71] = 32'd471723795;
    weights[72] = 32'd3994151681;
    weights[73] = 32'd4023584301;
    weights[74] = 32'd333520363;
    weights[75] = 32'd521010951;
    weights[76] = 32'd3574590206;
    weights[77] = 32'd4246660866;
    weights[78] = 32'd719591919;
    weights[79] = 32'd807278083;
    weights[80] = 32'd3288128001;
    weights[81] = 32'd4009820417;
    weights[82] = 32'd3843810782;
    weights[83] = 32'd784271389;
    weights[84] = 32'd4111654926;
    weights[85] = 32'd629609437;
    weights[86] = 32'd1489313793;
    weights[87] = 32'd3892696319;
    weights[88] = 32'd502263800;
    weights[89] = 32'd4245682964;
    weights[90] = 32'd418766583;
    weights[91] = 32'd955129357;
    weights[92] = 32'd132900847;
    weights[93] = 32'd3357337332;
    weights[94] = 32'd3374978317;
    weights[95] = 32'd853009358;
    weights[96] = 32'd352453647;
    weights[97] = 32'd498270593;
    weights[98] = 32'd162532808;
    weights[99] = 32'd4128181010;
    weights[100] = 32'd3051874070;
    weights[101] = 32'd3709137685;
    weights[102] = 32'd117641470;
    weights[103] = 32'd2229150462;
    weights[104] = 32'd3991272973;
    weights[105] = 32'd3691707391;
    weights[106] = 32'd2783773957;
    weights[107] = 32'd769789434;
    weights[108] = 32'd469295613;
    weights[109] = 32'd1508050921;
    weights[110] = 32'd2531796984;
    weights[111] = 32'd83956749;
    weights[112] = 32'd384753887;
    weights[113] = 32'd3874094351;
    weights[114] = 32'd3710908678;
    weights[115] = 32'd2179536168;
    weights[116] = 32'd2751865860;
    weights[117] = 32'd3589669619;
    weights[118] = 32'd3336820503;
    weights[119] = 32'd1023792353;
    weights[120] = 32'd706076141;
    weights[121] = 32'd1392703881;
    weights[122] = 32'd3052012774;
    weights[123] = 32'd133101852;
    weights[124] = 32'd3085626350;
    weights[125] = 32'd3791911159;
    weights[126] = 32'd937550565;
    weights[127] = 32'd3942252328;
    weights[128] = 32'd3204128776;
    weights[129] = 32'd4047301119;
    weights[130] = 32'd944316220;
    weights[131] = 32'd4193587154;
    weights[132] = 32'd3522373137;
    weights[133] = 32'd3791506052;
    weights[134] = 32'd1090462939;
    weights[135] = 32'd4142667812;
    weights[136] = 32'd3928343782;
    weights[137] = 32'd3353936107;
    weights[138] = 32'd100995052;
    weights[139] = 32'd1464467771;
    weights[140] = 32'd217625360;
    weights[141] = 32'd200941106;
    weights[142] = 32'd636212518;
    weights[143] = 32'd4244304400;
    weights[144] = 32'd86499323;
    weights[145] = 32'd704055309;
    weights[146] = 32'd35192574;
    weights[147] = 32'd134416378;
    weights[148] = 32'd598999813;
    weights[149] = 32'd2170118;
    weights[150] = 32'd220327669;
    weights[151] = 32'd349239072;
    weights[152] = 32'd3522756614;
    weights[153] = 32'd454941688;
    weights[154] = 32'd3438275555;
    weights[155] = 32'd903643416;
    weights[156] = 32'd275323101;
    weights[157] = 32'd466491399;
    weights[158] = 32'd316680904;
    weights[159] = 32'd114616069;
    weights[160] = 32'd65855481;
    weights[161] = 32'd4161667564;
    weights[162] = 32'd3909555976;
    weights[163] = 32'd3705029617;
    weights[164] = 32'd770191586;
    weights[165] = 32'd41689028;
    weights[166] = 32'd3708861449;
    weights[167] = 32'd4107682289;
    weights[168] = 32'd3888255721;
    weights[169] = 32'd3945128495;
    weights[170] = 32'd1579023531;
    weights[171] = 32'd250027261;
    weights[172] = 32'd1430448265;
    weights[173] = 32'd807132658;
    weights[174] = 32'd3640475890;
    weights[175] = 32'd81716981;
    weights[176] = 32'd370598111;
    weights[177] = 32'd2946969352;
    weights[178] = 32'd3568504862;
    weights[179] = 32'd50799815;
    weights[180] = 32'd621540855;
    weights[181] = 32'd249895145;
    weights[182] = 32'd4059768596;
    weights[183] = 32'd486017768;
    weights[184] = 32'd3505063200;
    weights[185] = 32'd4227861766;
    weights[186] = 32'd4247519756;
    weights[187] = 32'd3844473859;
    weights[188] = 32'd2984564784;
    weights[189] = 32'd219998215;
    weights[190] = 32'd3878222084;
    weights[191] = 32'd719510020;
    weights[192] = 32'd421131249;
    weights[193] = 32'd3200576018;
    weights[194] = 32'd3924692746;
    weights[195] = 32'd386138081;
    weights[196] = 32'd4007129668;
    weights[197] = 32'd183436028;
    weights[198] = 32'd3654996746;
    weights[199] = 32'd3989446045;
    weights[200] = 32'd3942186240;
    weights[201] = 32'd318897161;
    weights[202] = 32'd722983725;
    weights[203] = 32'd2762928119;
    weights[204] = 32'd3726111505;
    weights[205] = 32'd2666782235;
    weights[206] = 32'd4071411190;
    weights[207] = 32'd370085095;
    weights[208] = 32'd420934122;
    weights[209] = 32'd1036279;
    weights[210] = 32'd355992042;
    weights[211] = 32'd1357723627;
    weights[212] = 32'd1543498665;
    weights[213] = 32'd252900650;
    weights[214] = 32'd856620043;
    weights[215] = 32'd471081451;
    weights[216] = 32'd3204899275;
    weights[217] = 32'd488452069;
    weights[218] = 32'd1228476923;
    weights[219] = 32'd4228256527;
    weights[220] = 32'd3927505933;
    weights[221] = 32'd889256468;
    weights[222] = 32'd587473936;
    weights[223] = 32'd2095058103;
    weights[224] = 32'd4213097806;
    weights[225] = 32'd803912927;
    weights[226] = 32'd1224726080;
    weights[227] = 32'd62790153;
    weights[228] = 32'd3000962079;
    weights[229] = 32'd1508902296;
    weights[230] = 32'd2450397934;
    weights[231] = 32'd4127847722;
    weights[232] = 32'd905371384;
    weights[233] = 32'd3253398055;
    weights[234] = 32'd488241673;
    weights[235] = 32'd486224314;
    weights[236] = 32'd686951666;
    weights[237] = 32'd4111143992;
    weights[238] = 32'd1109454109;
    weights[239] = 32'd1791946114;
    weights[240] = 32'd32433150;
    weights[241] = 32'd1342759875;
    weights[242] = 32'd4057734983;
    weights[243] = 32'd67633139;
    weights[244] = 32'd2147087792;
    weights[245] = 32'd4044814098;
    weights[246] = 32'd3994611174;
    weights[247] = 32'd2770003275;
    weights[248] = 32'd3051694583;
    weights[249] = 32'd3942697728;
    weights[250] = 32'd3670337789;
    weights[251] = 32'd153016820;
    weights[252] = 32'd3669614054;
    weights[253] = 32'd619909114;
    weights[254] = 32'd386657250;
    weights[255] = 32'd3406177265;
    weights[256] = 32'd3676365823;
    weights[257] = 32'd3908954636;
    weights[258] = 32'd788611827;
    weights[259] = 32'd1242228731;
    weights[260] = 32'd3726496001;
    weights[261] = 32'd464764338;
    weights[262] = 32'd3323773101;
    weights[263] = 32'd1626293513;
    weights[264] = 32'd3487967731;
    weights[265] = 32'd2030239695;
    weights[266] = 32'd118425278;
    weights[267] = 32'd3976529392;
    weights[268] = 32'd15538788;
    weights[269] = 32'd3104181255;
    weights[270] = 32'd453178329;
    weights[271] = 32'd3894216431;
    weights[272] = 32'd635507175;
    weights[273] = 32'd2914988027;
    weights[274] = 32'd3622633855;
    weights[275] = 32'd971439859;
    weights[276] = 32'd609239548;
    weights[277] = 32'd3452123161;
    weights[278] = 32'd3993432307;
    weights[279] = 32'd3975858939;
    weights[280] = 32'd957796591;
    weights[281] = 32'd439037392;
    weights[282] = 32'd485289977;
    weights[283] = 32'd39323698;
    weights[284] = 32'd4283505189;
    weights[285] = 32'd155131143;
    weights[286] = 32'd384882946;
    weights[287] = 32'd491844066;
    weights[288] = 32'd4095135418;
    weights[289] = 32'd531699725;
    weights[290] = 32'd724489938;
    weights[291] = 32'd4292743192;
    weights[292] = 32'd82843909;
    weights[293] = 32'd67163395;
    weights[294] = 32'd3319391581;
    weights[295] = 32'd856956691;
    weights[296] = 32'd269171010;
    weights[297] = 32'd722592261;
    weights[298] = 32'd419676167;
    weights[299] = 32'd435820837;
    weights[300] = 32'd217625575;
    weights[301] = 32'd1908891189;
    weights[302] = 32'd3417769486;
    weights[303] = 32'd4126661130;
    weights[304] = 32'd538059517;
    weights[305] = 32'd169800379;
    weights[306] = 32'd3774749261;
    weights[307] = 32'd3998027702;
    weights[308] = 32'd4181130955;
    weights[309] = 32'd535875346;
    weights[310] = 32'd919669746;
    weights[311] = 32'd588915723;
    weights[312] = 32'd4179022358;
    weights[313] = 32'd4043367424;
    weights[314] = 32'd3858433392;
    weights[315] = 32'd1153953020;
    weights[316] = 32'd3615591399;
    weights[317] = 32'd3922890528;
    weights[318] = 32'd301868988;
    weights[319] = 32'd635251455;
    weights[320] = 32'd3935893237;
    weights[321] = 32'd720630988;
    weights[322] = 32'd3673812947;
    weights[323] = 32'd481241577;
    weights[324] = 32'd18085861;
    weights[325] = 32'd3521252832;
    weights[326] = 32'd2999792102;
    weights[327] = 32'd435354119;
    weights[328] = 32'd1057346617;
    weights[329] = 32'd4076010509;
    weights[330] = 32'd386594601;
    weights[331] = 32'd4262476240;
    weights[332] = 32'd534778445;
    weights[333] = 32'd200538825;
    weights[334] = 32'd957790924;
    weights[335] = 32'd287437112;
    weights[336] = 32'd318506505;
    weights[337] = 32'd3972594653;
    weights[338] = 32'd3608480505;
    weights[339] = 32'd4094885097;
    weights[340] = 32'd1255591986;
    weights[341] = 32'd99219750;
    weights[342] = 32'd3810195191;
    weights[343] = 32'd3251257985;
    weights[344] = 32'd751379463;
    weights[345] = 32'd3475642154;
    weights[346] = 32'd387857188;
    weights[347] = 32'd3603437331;
    weights[348] = 32'd1207368705;
    weights[349] = 32'd3359119387;
    weights[350] = 32'd29883653;
    weights[351] = 32'd117049118;
    weights[352] = 32'd849935;
    weights[353] = 32'd653258509;
    weights[354] = 32'd4260173073;
    weights[355] = 32'd604699191;
    weights[356] = 32'd3759930919;
    weights[357] = 32'd1309152016;
    weights[358] = 32'd4258656955;
    weights[359] = 32'd3791859716;
    weights[360] = 32'd184882937;
    weights[361] = 32'd11325845;
    weights[362] = 32'd3874037942;
    weights[363] = 32'd318048230;
    weights[364] = 32'd340645634;
    weights[365] = 32'd49215470;
    weights[366] = 32'd365951709;
    weights[367] = 32'd3319206380;
    weights[368] = 32'd27640051;
    weights[369] = 32'd3555986198;
    weights[370] = 32'd3407280424;
    weights[371] = 32'd4175619578;
    weights[372] = 32'd2429688;
    weights[373] = 32'd2915360276;
    weights[374] = 32'd3339646894;
    weights[375] = 32'd3491165411;
    weights[376] = 32'd686744383;
    weights[377] = 32'd389475319;
    weights[378] = 32'd2265908442;
    weights[379] = 32'd4076539067;
    weights[380] = 32'd2416051204;
    weights[381] = 32'd439362022;
    weights[382] = 32'd1490676471;
    weights[383] = 32'd2732400313;
    weights[384] = 32'd504957472;
    weights[385] = 32'd3424784188;
    weights[386] = 32'd3706649629;
    weights[387] = 32'd3958831106;
    weights[388] = 32'd54789628;
    weights[389] = 32'd1181209;
    weights[390] = 32'd17499640;
    weights[391] = 32'd869857040;
    weights[392] = 32'd4245427764;
    weights[393] = 32'd270990612;
    weights[394] = 32'd382853583;
    weights[395] = 32'd4192939755;
    weights[396] = 32'd3924816963;
    weights[397] = 32'd497476581;
    weights[398] = 32'd3337617862;
    weights[399] = 32'd452199404;
    weights[400] = 32'd1093656555;
    weights[401] = 32'd351733491;
    weights[402] = 32'd4118931478;
    weights[403] = 32'd52698341;
    weights[404] = 32'd486336225;
    weights[405] = 32'd4127129084;
    weights[406] = 32'd923997482;
    weights[407] = 32'd332257587;
    weights[408] = 32'd1108610029;
    weights[409] = 32'd4208230764;
    weights[410] = 32'd3741965550;
    weights[411] = 32'd81201909;
    weights[412] = 32'd399173439;
    weights[413] = 32'd134610485;
    weights[414] = 32'd119076379;
    weights[415] = 32'd2908878588;
    weights[416] = 32'd3506772743;
    weights[417] = 32'd1127872746;
    weights[418] = 32'd4159840961;
    weights[419] = 32'd3658494866;
    weights[420] = 32'd30932697;
    weights[421] = 32'd3970888750;
    weights[422] = 32'd1425912367;
    weights[423] = 32'd265228295;
    weights[424] = 32'd1159004440;
    weights[425] = 32'd1038874134;
    weights[426] = 32'd4136241444;
    weights[427] = 32'd4225885152;
    weights[428] = 32'd145560109;
    weights[429] = 32'd3937210096;
    weights[430] = 32'd3589531877;
    weights[431] = 32'd4024364562;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    _0_ <= weights[read__addr];
  end
  assign read__data = _0_;
  assign \$31  = item[39] & row_end;
  assign \$32  = ~ scan_valid;
  assign \$33  = ~ fresh;
  assign \$34  = order[0] | \event ;
  assign \$35  = ~ \event ;
  always @(posedge clk)
    fetched_valid <= \$36 ;
  always @(posedge clk)
    fetched <= \$37 ;
  always @(posedge clk)
    fetched_taps <= \$38 ;
  always @(posedge clk)
    fetched_taps_valid <= \$39 ;
  always @(posedge clk)
    fetched_released <= \$40 ;
  always @(posedge clk)
    fetched_release <= \$41 ;
  always @(posedge clk)
    fresh <= \$42 ;
  always @(posedge clk)
    scan_valid <= \$43 ;
  always @(posedge clk)
    current <= \$44 ;
  always @(posedge clk)
    reader__released <= \$45 ;
  always @(posedge clk)
    \release  <= \$46 ;
  always @(posedge clk)
    order <= \$47 ;
  always @(posedge clk)
    scan <= \$48 ;
  always @(posedge clk)
    control <= \$49 ;
  always @(posedge clk)
    constant_1 <= \$50 ;
  always @(posedge clk)
    constant <= \$51 ;
  always @(posedge clk)
    fire_last_1 <= \$52 ;
  always @(posedge clk)
    writer__last <= \$53 ;
  always @(posedge clk)
    end_1 <= \$54 ;
  always @(posedge clk)
    end_2 <= \$55 ;
  assign go = valid & advance;
  assign claim = go & item[38];
  assign next = go & item[39];
  assign \$1  = ~ row_start;
  assign \$2  = writer__room | \$1 ;
  assign admit = reader__ready & \$2 ;
  assign writer__claim = claim & row_start;
  assign \$3  = ~ scan_valid;
  assign \$4  = \$3  | last;
  assign take = fetched_valid & \$4 ;
  assign \$5  = ~ fetched_valid;
  assign advance = \$5  | take;
  assign column = $signed(left) + $signed({ 1'h0, \$6  });
  assign \$7  = $signed(column) >= $signed(1'h0);
  assign \$8  = $signed(column) < $signed(4'h4);
  assign \$9  = \$7  & \$8 ;
  assign \$10  = item[0] | item[1];
  assign reader__enable = go & \$10 ;
  assign \$11  = fetched[0] & fetched_taps_valid[0];
  assign \$12  = \$11  ? reader__data[11:0] : 12'h000;
  assign \$14  = fetched[0] & fetched_taps_valid[1];
  assign \$15  = \$14  ? reader__data[23:12] : 12'h000;
  assign \$17  = fetched[0] & fetched_taps_valid[2];
  assign \$18  = \$17  ? reader__data[35:24] : 12'h000;
  assign \$20  = fetched[0] & fetched_taps_valid[3];
  assign \$21  = \$20  ? reader__data[47:36] : 12'h000;
  assign \$23  = fetched[0] & fetched_taps_valid[4];
  assign \$24  = \$23  ? reader__data[59:48] : 12'h000;
  assign \$26  = fetched[0] & fetched_taps_valid[5];
  assign \$27  = \$26  ? reader__data[71:60] : 12'h000;
  assign done = scan_valid & last;
  assign \$29  = scan_valid & fresh;
  assign started = \$29  & current[38];
  assign finished = done & current[39];
  assign reader__release = done & \release ;
  assign \$30  = taps_valid & { \inside , \inside , \inside , \inside , \inside , \inside  };
  \digits_causal.engine_1.lane_0  lane_0 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(spike),
    .weight(read__data[7:0])
  );
  \digits_causal.engine_1.lane_1  lane_1 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$67 ),
    .weight(read__data[15:8])
  );
  \digits_causal.engine_1.lane_2  lane_2 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$71 ),
    .weight(read__data[23:16])
  );
  \digits_causal.engine_1.lane_3  lane_3 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$75 ),
    .weight(read__data[31:24])
  );
  \digits_causal.engine_1.scanner  scanner (
    .address(read__addr),
    .\base$21 (fetched[37:29]),
    .clk(clk),
    .\event (\event ),
    .last(last),
    .load(take),
    .mask(mask),
    .offsets(offsets),
    .rst(rst)
  );
  \digits_causal.engine_1.sequencer  sequencer (
    .admit(admit),
    .advance(advance),
    .clk(clk),
    .element_column(element_column),
    .element_row(element_row),
    .item(item),
    .rst(rst),
    .timesteps(timesteps),
    .valid(valid)
  );
  \digits_causal.engine_1.walker  walker (
    .clk(clk),
    .element_column(element_column),
    .element_row(element_row),
    .left(left),
    .need_column(reader__need_column),
    .need_row(reader__need_row),
    .next(next),
    .released(\released$85 ),
    .row_end(row_end),
    .row_start(row_start),
    .rst(rst),
    .taps(taps),
    .taps_valid(taps_valid)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$36  = fetched_valid;
    if (advance) begin
      \$36  = valid;
    end
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$37  = fetched;
    if (go) begin
      \$37  = item;
    end
    if (rst) begin
      \$37  = 41'h00000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$38  = fetched_taps;
    if (go) begin
      \$38  = taps;
    end
    if (rst) begin
      \$38  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$39  = fetched_taps_valid;
    if (go) begin
      \$39  = \$30 ;
    end
    if (rst) begin
      \$39  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$40  = fetched_released;
    if (go) begin
      \$40  = \released$85 ;
    end
    if (rst) begin
      \$40  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$41  = fetched_release;
    if (go) begin
      \$41  = \$31 ;
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$42  = take;
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$43  = scan_valid;
    if (take) begin
      \$43  = 1'h1;
    end else if (last) begin
      \$43  = 1'h0;
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$44  = current;
    if (take) begin
      \$44  = fetched;
    end
    if (rst) begin
      \$44  = 41'h00000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$45  = reader__released;
    if (take) begin
      \$45  = fetched_released;
    end
    if (rst) begin
      \$45  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$46  = \release ;
    if (take) begin
      \$46  = fetched_release;
    end
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$47  = current[19:2];
    if (\$32 ) begin
      \$47  = 18'h00000;
    end else if (\$33 ) begin
      \$47 [2:1] = 2'h1;
      \$47 [0] = 1'h0;
    end
    if (rst) begin
      \$47  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$48  = current[0];
    if (rst) begin
      \$48  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$49  = order;
    if (scan) begin
      \$49 [0] = \$34 ;
      if (\$35 ) begin
        \$49 [4:3] = 2'h0;
        \$49 [5] = 1'h0;
      end
    end
    if (rst) begin
      \$49  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$50  = current[22:20];
    if (rst) begin
      \$50  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$51  = constant_1;
    if (rst) begin
      \$51  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$52  = current[40];
    if (rst) begin
      \$52  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$53  = fire_last_1;
    if (rst) begin
      \$53  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$54  = current[39];
    if (rst) begin
      \$54  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$55  = end_1;
    if (rst) begin
      \$55  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$6  = 2'h0;
    casez (item[24:23])
      2'h0:
          \$6  = 2'h0;
      2'h1:
          \$6  = 2'h1;
      2'h2:
          \$6  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$13  = 5'h00;
    casez (fetched_taps[1:0])
      2'h0:
          \$13  = 5'h00;
      2'h1:
          \$13  = 5'h0c;
      2'h2:
          \$13  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$16  = 5'h00;
    casez (fetched_taps[3:2])
      2'h0:
          \$16  = 5'h00;
      2'h1:
          \$16  = 5'h0c;
      2'h2:
          \$16  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$19  = 5'h00;
    casez (fetched_taps[5:4])
      2'h0:
          \$19  = 5'h00;
      2'h1:
          \$19  = 5'h0c;
      2'h2:
          \$19  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$22  = 5'h00;
    casez (fetched_taps[7:6])
      2'h0:
          \$22  = 5'h00;
      2'h1:
          \$22  = 5'h0c;
      2'h2:
          \$22  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$25  = 5'h00;
    casez (fetched_taps[9:8])
      2'h0:
          \$25  = 5'h00;
      2'h1:
          \$25  = 5'h0c;
      2'h2:
          \$25  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$28  = 5'h00;
    casez (fetched_taps[11:10])
      2'h0:
          \$28  = 5'h00;
      2'h1:
          \$28  = 5'h0c;
      2'h2:
          \$28  = 5'h18;
    endcase
  end
  assign \timesteps$1  = timesteps;
  assign \delay$3  = delay;
  assign element_valid = 1'h1;
  assign \element_valid$5  = 1'h1;
  assign \element_row$7  = element_row;
  assign \element_column$9  = element_column;
  assign need_row = reader__need_row;
  assign need_column = reader__need_column;
  assign load = take;
  assign base = fetched[37:29];
  assign released = reader__released;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign arriving = control;
  assign constant_2 = constant;
  assign weight = read__data[7:0];
  assign \control$64  = control;
  assign \constant$65  = constant;
  assign \weight$66  = read__data[15:8];
  assign \control$68  = control;
  assign \constant$69  = constant;
  assign \weight$70  = read__data[23:16];
  assign \control$72  = control;
  assign \constant$73  = constant;
  assign \weight$74  = read__data[31:24];
  assign writer__data = spikes;
  assign fire_last_2 = writer__last;
  assign reader__column = column[1:0];
  assign writer__write = control[8];
  assign reader__plane = item[28:26];
  assign \item.scan  = item[0];
  assign \item.load  = item[1];
  assign \item.control  = item[19:2];
  assign \item.control.enable  = item[2];
  assign \item.control.base  = item[4:3];
  assign \item.control.operand  = item[6:5];
  assign \item.control.negate  = item[7];
  assign \item.control.into_aux  = item[8];
  assign \item.control.nonnegative  = item[9];
  assign \item.control.fire  = item[10];
  assign \item.control.scores  = item[11];
  assign \item.control.membrane  = item[19:12];
  assign \item.constant  = item[22:20];
  assign \item.tap  = item[24:23];
  assign \item.word  = item[25];
  assign \item.index  = item[28:26];
  assign \item.address  = item[37:29];
  assign \item.begin  = item[38];
  assign \item.end  = item[39];
  assign \item.fire_last  = item[40];
  assign \fetched.scan  = fetched[0];
  assign \fetched.load  = fetched[1];
  assign \fetched.control  = fetched[19:2];
  assign \fetched.control.enable  = fetched[2];
  assign \fetched.control.base  = fetched[4:3];
  assign \fetched.control.operand  = fetched[6:5];
  assign \fetched.control.negate  = fetched[7];
  assign \fetched.control.into_aux  = fetched[8];
  assign \fetched.control.nonnegative  = fetched[9];
  assign \fetched.control.fire  = fetched[10];
  assign \fetched.control.scores  = fetched[11];
  assign \fetched.control.membrane  = fetched[19:12];
  assign \fetched.constant  = fetched[22:20];
  assign \fetched.tap  = fetched[24:23];
  assign \fetched.word  = fetched[25];
  assign \fetched.index  = fetched[28:26];
  assign \fetched.address  = fetched[37:29];
  assign \fetched.begin  = fetched[38];
  assign \fetched.end  = fetched[39];
  assign \fetched.fire_last  = fetched[40];
  assign \mask[0]  = mask[11:0];
  assign \mask[1]  = mask[23:12];
  assign \mask[2]  = mask[35:24];
  assign \mask[3]  = mask[47:36];
  assign \mask[4]  = mask[59:48];
  assign \mask[5]  = mask[71:60];
  assign \reader__data[0]  = reader__data[11:0];
  assign \reader__data[1]  = reader__data[23:12];
  assign \reader__data[2]  = reader__data[35:24];
  assign \reader__data[3]  = reader__data[47:36];
  assign \reader__data[4]  = reader__data[59:48];
  assign \reader__data[5]  = reader__data[71:60];
  assign \offsets[0]  = offsets[8:0];
  assign \offsets[1]  = offsets[17:9];
  assign \offsets[2]  = offsets[26:18];
  assign \offsets[3]  = offsets[35:27];
  assign \offsets[4]  = offsets[44:36];
  assign \offsets[5]  = offsets[53:45];
  assign \fetched_taps[0]  = fetched_taps[1:0];
  assign \fetched_taps[1]  = fetched_taps[3:2];
  assign \fetched_taps[2]  = fetched_taps[5:4];
  assign \fetched_taps[3]  = fetched_taps[7:6];
  assign \fetched_taps[4]  = fetched_taps[9:8];
  assign \fetched_taps[5]  = fetched_taps[11:10];
  assign \current.scan  = current[0];
  assign \current.load  = current[1];
  assign \current.control  = current[19:2];
  assign \current.control.enable  = current[2];
  assign \current.control.base  = current[4:3];
  assign \current.control.operand  = current[6:5];
  assign \current.control.negate  = current[7];
  assign \current.control.into_aux  = current[8];
  assign \current.control.nonnegative  = current[9];
  assign \current.control.fire  = current[10];
  assign \current.control.scores  = current[11];
  assign \current.control.membrane  = current[19:12];
  assign \current.constant  = current[22:20];
  assign \current.tap  = current[24:23];
  assign \current.word  = current[25];
  assign \current.index  = current[28:26];
  assign \current.address  = current[37:29];
  assign \current.begin  = current[38];
  assign \current.end  = current[39];
  assign \current.fire_last  = current[40];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \arriving.enable  = control[0];
  assign \arriving.base  = control[2:1];
  assign \arriving.operand  = control[4:3];
  assign \arriving.negate  = control[5];
  assign \arriving.into_aux  = control[6];
  assign \arriving.nonnegative  = control[7];
  assign \arriving.fire  = control[8];
  assign \arriving.scores  = control[9];
  assign \arriving.membrane  = control[17:10];
  assign \control$64.enable  = control[0];
  assign \control$64.base  = control[2:1];
  assign \control$64.operand  = control[4:3];
  assign \control$64.negate  = control[5];
  assign \control$64.into_aux  = control[6];
  assign \control$64.nonnegative  = control[7];
  assign \control$64.fire  = control[8];
  assign \control$64.scores  = control[9];
  assign \control$64.membrane  = control[17:10];
  assign \control$68.enable  = control[0];
  assign \control$68.base  = control[2:1];
  assign \control$68.operand  = control[4:3];
  assign \control$68.negate  = control[5];
  assign \control$68.into_aux  = control[6];
  assign \control$68.nonnegative  = control[7];
  assign \control$68.fire  = control[8];
  assign \control$68.scores  = control[9];
  assign \control$68.membrane  = control[17:10];
  assign \control$72.enable  = control[0];
  assign \control$72.base  = control[2:1];
  assign \control$72.operand  = control[4:3];
  assign \control$72.negate  = control[5];
  assign \control$72.into_aux  = control[6];
  assign \control$72.nonnegative  = control[7];
  assign \control$72.fire  = control[8];
  assign \control$72.scores  = control[9];
  assign \control$72.membrane  = control[17:10];
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
  assign \order.enable  = order[0];
  assign \order.base  = order[2:1];
  assign \order.operand  = order[4:3];
  assign \order.negate  = order[5];
  assign \order.into_aux  = order[6];
  assign \order.nonnegative  = order[7];
  assign \order.fire  = order[8];
  assign \order.scores  = order[9];
  assign \order.membrane  = order[17:10];
  assign spikes[3] = \spike$75 ;
  assign spikes[2] = \spike$71 ;
  assign spikes[1] = \spike$67 ;
  assign spikes[0] = spike;
  assign offsets[53:45] = { 4'h0, \$28  };
  assign offsets[44:36] = { 4'h0, \$25  };
  assign offsets[35:27] = { 4'h0, \$22  };
  assign offsets[26:18] = { 4'h0, \$19  };
  assign offsets[17:9] = { 4'h0, \$16  };
  assign offsets[8:0] = { 4'h0, \$13  };
  assign mask[71:60] = \$27 ;
  assign mask[59:48] = \$24 ;
  assign mask[47:36] = \$21 ;
  assign mask[35:24] = \$18 ;
  assign mask[23:12] = \$15 ;
  assign mask[11:0] = \$12 ;
  assign \inside  = \$9 ;
endmodule

module \digits_causal.engine_1.lane_0 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [16:0] \$21 ;
  reg [16:0] \$22 ;
  reg [16:0] \$23 ;
  reg [16:0] \$24 ;
  wire [17:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [16:0] base;
  input clk;
  wire clk;
  input [2:0] constant;
  wire [2:0] constant;
  reg [16:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg held_spike = 1'h0;
  reg [16:0] operand;
  reg [16:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [16:0] total;
  reg [16:0] u_0 = 17'h00000;
  reg [16:0] u_1 = 17'h00000;
  reg [16:0] u_2 = 17'h00000;
  reg [16:0] u_3 = 17'h00000;
  input [7:0] weight;
  wire [7:0] weight;
  assign \$1  = & { u_3[16], u_2[16], u_1[16], u_0[16] };
  assign spike = ~ \$1 ;
  assign \$2  = control[8] ? spike : held_spike;
  assign \$3  = $signed(base) + $signed(operand);
  assign \$6  = ! control[17:10];
  assign \$7  = \$5  & \$6 ;
  assign \$10  = control[17:10] == 1'h1;
  assign \$11  = \$9  & \$10 ;
  assign \$14  = control[17:10] == 2'h2;
  assign \$15  = \$13  & \$14 ;
  assign \$18  = control[17:10] == 2'h3;
  assign \$19  = \$17  & \$18 ;
  always @(posedge clk)
    held_spike <= \$20 ;
  always @(posedge clk)
    u_0 <= \$21 ;
  always @(posedge clk)
    u_1 <= \$22 ;
  always @(posedge clk)
    u_2 <= \$23 ;
  always @(posedge clk)
    u_3 <= \$24 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    potential = 17'h00000;
    casez (control[17:10])
      8'h00:
          potential = u_0;
      8'h01:
          potential = u_1;
      8'h02:
          potential = u_2;
      8'h03:
          potential = u_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    (* full_case = 32'd1 *)
    casez ({ constant, \$2  })
      4'h0:
          constant_word = 17'h1ffd5;
      4'h1:
          constant_word = 17'h1ffd5;
      4'h2:
          constant_word = 17'h00015;
      4'h3:
          constant_word = 17'h1ff95;
      4'h4:
          constant_word = 17'h1ffc2;
      4'h5:
          constant_word = 17'h1ffc2;
      4'h6:
          constant_word = 17'h00003;
      4'h7:
          constant_word = 17'h1ff81;
      4'h8:
          constant_word = 17'h1ff5f;
      4'h9:
          constant_word = 17'h1ff5f;
      4'ha:
          constant_word = 17'h1fff8;
      4'hb:
          constant_word = 17'h1fec6;
      4'hc:
          constant_word = 17'h1ff33;
      4'hd:
          constant_word = 17'h1ff33;
      4'he:
          constant_word = 17'h1ffed;
      4'hf:
          constant_word = 17'h1fe79;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    operand = 17'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    base = 17'h00000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$20  = held_spike;
    if (control[8]) begin
      \$20  = spike;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$21  = u_0;
    if (\$7 ) begin
      \$21  = \$3 [16:0];
    end
    if (rst) begin
      \$21  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$22  = u_1;
    if (\$11 ) begin
      \$22  = \$3 [16:0];
    end
    if (rst) begin
      \$22  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$23  = u_2;
    if (\$15 ) begin
      \$23  = \$3 [16:0];
    end
    if (rst) begin
      \$23  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$24  = u_3;
    if (\$19 ) begin
      \$24  = \$3 [16:0];
    end
    if (rst) begin
      \$24  = 17'h00000;
    end
  end
  assign total = \$3 [16:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$4  = 1'h1;
  assign \$5  = control[0];
  assign \$8  = 1'h1;
  assign \$9  = control[0];
  assign \$12  = 1'h1;
  assign \$13  = control[0];
  assign \$16  = 1'h1;
  assign \$17  = control[0];
endmodule

module \digits_causal.engine_1.lane_1 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [16:0] \$21 ;
  reg [16:0] \$22 ;
  reg [16:0] \$23 ;
  reg [16:0] \$24 ;
  wire [17:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [16:0] base;
  input clk;
  wire clk;
  input [2:0] constant;
  wire [2:0] constant;
  reg [16:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg held_spike = 1'h0;
  reg [16:0] operand;
  reg [16:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [16:0] total;
  reg [16:0] u_0 = 17'h00000;
  reg [16:0] u_1 = 17'h00000;
  reg [16:0] u_2 = 17'h00000;
  reg [16:0] u_3 = 17'h00000;
  input [7:0] weight;
  wire [7:0] weight;
  assign \$1  = & { u_3[16], u_2[16], u_1[16], u_0[16] };
  assign spike = ~ \$1 ;
  assign \$2  = control[8] ? spike : held_spike;
  assign \$3  = $signed(base) + $signed(operand);
  assign \$6  = ! control[17:10];
  assign \$7  = \$5  & \$6 ;
  assign \$10  = control[17:10] == 1'h1;
  assign \$11  = \$9  & \$10 ;
  assign \$14  = control[17:10] == 2'h2;
  assign \$15  = \$13  & \$14 ;
  assign \$18  = control[17:10] == 2'h3;
  assign \$19  = \$17  & \$18 ;
  always @(posedge clk)
    held_spike <= \$20 ;
  always @(posedge clk)
    u_0 <= \$21 ;
  always @(posedge clk)
    u_1 <= \$22 ;
  always @(posedge clk)
    u_2 <= \$23 ;
  always @(posedge clk)
    u_3 <= \$24 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    potential = 17'h00000;
    casez (control[17:10])
      8'h00:
          potential = u_0;
      8'h01:
          potential = u_1;
      8'h02:
          potential = u_2;
      8'h03:
          potential = u_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    (* full_case = 32'd1 *)
    casez ({ constant, \$2  })
      4'h0:
          constant_word = 17'h1ffb7;
      4'h1:
          constant_word = 17'h1ffb7;
      4'h2:
          constant_word = 17'h00005;
      4'h3:
          constant_word = 17'h1ff69;
      4'h4:
          constant_word = 17'h1ff96;
      4'h5:
          constant_word = 17'h1ff96;
      4'h6:
          constant_word = 17'h1fffe;
      4'h7:
          constant_word = 17'h1ff2e;
      4'h8:
          constant_word = 17'h1ff91;
      4'h9:
          constant_word = 17'h1ff91;
      4'ha:
          constant_word = 17'h00004;
      4'hb:
          constant_word = 17'h1ff1e;
      4'hc:
          constant_word = 17'h1ff87;
      4'hd:
          constant_word = 17'h1ff87;
      4'he:
          constant_word = 17'h1fff7;
      4'hf:
          constant_word = 17'h1ff17;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    operand = 17'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    base = 17'h00000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$20  = held_spike;
    if (control[8]) begin
      \$20  = spike;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$21  = u_0;
    if (\$7 ) begin
      \$21  = \$3 [16:0];
    end
    if (rst) begin
      \$21  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$22  = u_1;
    if (\$11 ) begin
      \$22  = \$3 [16:0];
    end
    if (rst) begin
      \$22  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$23  = u_2;
    if (\$15 ) begin
      \$23  = \$3 [16:0];
    end
    if (rst) begin
      \$23  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$24  = u_3;
    if (\$19 ) begin
      \$24  = \$3 [16:0];
    end
    if (rst) begin
      \$24  = 17'h00000;
    end
  end
  assign total = \$3 [16:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$4  = 1'h1;
  assign \$5  = control[0];
  assign \$8  = 1'h1;
  assign \$9  = control[0];
  assign \$12  = 1'h1;
  assign \$13  = control[0];
  assign \$16  = 1'h1;
  assign \$17  = control[0];
endmodule

module \digits_causal.engine_1.lane_2 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [16:0] \$21 ;
  reg [16:0] \$22 ;
  reg [16:0] \$23 ;
  reg [16:0] \$24 ;
  wire [17:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [16:0] base;
  input clk;
  wire clk;
  input [2:0] constant;
  wire [2:0] constant;
  reg [16:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg held_spike = 1'h0;
  reg [16:0] operand;
  reg [16:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [16:0] total;
  reg [16:0] u_0 = 17'h00000;
  reg [16:0] u_1 = 17'h00000;
  reg [16:0] u_2 = 17'h00000;
  reg [16:0] u_3 = 17'h00000;
  input [7:0] weight;
  wire [7:0] weight;
  assign \$1  = & { u_3[16], u_2[16], u_1[16], u_0[16] };
  assign spike = ~ \$1 ;
  assign \$2  = control[8] ? spike : held_spike;
  assign \$3  = $signed(base) + $signed(operand);
  assign \$6  = ! control[17:10];
  assign \$7  = \$5  & \$6 ;
  assign \$10  = control[17:10] == 1'h1;
  assign \$11  = \$9  & \$10 ;
  assign \$14  = control[17:10] == 2'h2;
  assign \$15  = \$13  & \$14 ;
  assign \$18  = control[17:10] == 2'h3;
  assign \$19  = \$17  & \$18 ;
  always @(posedge clk)
    held_spike <= \$20 ;
  always @(posedge clk)
    u_0 <= \$21 ;
  always @(posedge clk)
    u_1 <= \$22 ;
  always @(posedge clk)
    u_2 <= \$23 ;
  always @(posedge clk)
    u_3 <= \$24 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    potential = 17'h00000;
    casez (control[17:10])
      8'h00:
          potential = u_0;
      8'h01:
          potential = u_1;
      8'h02:
          potential = u_2;
      8'h03:
          potential = u_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    (* full_case = 32'd1 *)
    casez ({ constant, \$2  })
      4'h0:
          constant_word = 17'h1ffa8;
      4'h1:
          constant_word = 17'h1ffa8;
      4'h2:
          constant_word = 17'h00003;
      4'h3:
          constant_word = 17'h1ff4d;
      4'h4:
          constant_word = 17'h1ff95;
      4'h5:
          constant_word = 17'h1ff95;
      4'h6:
          constant_word = 17'h0001a;
      4'h7:
          constant_word = 17'h1ff10;
      4'h8:
          constant_word = 17'h1ff94;
      4'h9:
          constant_word = 17'h1ff94;
      4'ha:
          constant_word = 17'h1ffec;
      4'hb:
          constant_word = 17'h1ff3c;
      4'hc:
          constant_word = 17'h1ffd4;
      4'hd:
          constant_word = 17'h1ffd4;
      4'he:
          constant_word = 17'h0002d;
      4'hf:
          constant_word = 17'h1ff7c;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    operand = 17'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    base = 17'h00000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$20  = held_spike;
    if (control[8]) begin
      \$20  = spike;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$21  = u_0;
    if (\$7 ) begin
      \$21  = \$3 [16:0];
    end
    if (rst) begin
      \$21  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$22  = u_1;
    if (\$11 ) begin
      \$22  = \$3 [16:0];
    end
    if (rst) begin
      \$22  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$23  = u_2;
    if (\$15 ) begin
      \$23  = \$3 [16:0];
    end
    if (rst) begin
      \$23  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$24  = u_3;
    if (\$19 ) begin
      \$24  = \$3 [16:0];
    end
    if (rst) begin
      \$24  = 17'h00000;
    end
  end
  assign total = \$3 [16:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$4  = 1'h1;
  assign \$5  = control[0];
  assign \$8  = 1'h1;
  assign \$9  = control[0];
  assign \$12  = 1'h1;
  assign \$13  = control[0];
  assign \$16  = 1'h1;
  assign \$17  = control[0];
endmodule

module \digits_causal.engine_1.lane_3 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [16:0] \$21 ;
  reg [16:0] \$22 ;
  reg [16:0] \$23 ;
  reg [16:0] \$24 ;
  wire [17:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [16:0] base;
  input clk;
  wire clk;
  input [2:0] constant;
  wire [2:0] constant;
  reg [16:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg held_spike = 1'h0;
  reg [16:0] operand;
  reg [16:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [16:0] total;
  reg [16:0] u_0 = 17'h00000;
  reg [16:0] u_1 = 17'h00000;
  reg [16:0] u_2 = 17'h00000;
  reg [16:0] u_3 = 17'h00000;
  input [7:0] weight;
  wire [7:0] weight;
  assign \$1  = & { u_3[16], u_2[16], u_1[16], u_0[16] };
  assign spike = ~ \$1 ;
  assign \$2  = control[8] ? spike : held_spike;
  assign \$3  = $signed(base) + $signed(operand);
  assign \$6  = ! control[17:10];
  assign \$7  = \$5  & \$6 ;
  assign \$10  = control[17:10] == 1'h1;
  assign \$11  = \$9  & \$10 ;
  assign \$14  = control[17:10] == 2'h2;
  assign \$15  = \$13  & \$14 ;
  assign \$18  = control[17:10] == 2'h3;
  assign \$19  = \$17  & \$18 ;
  always @(posedge clk)
    held_spike <= \$20 ;
  always @(posedge clk)
    u_0 <= \$21 ;
  always @(posedge clk)
    u_1 <= \$22 ;
  always @(posedge clk)
    u_2 <= \$23 ;
  always @(posedge clk)
    u_3 <= \$24 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    potential = 17'h00000;
    casez (control[17:10])
      8'h00:
          potential = u_0;
      8'h01:
          potential = u_1;
      8'h02:
          potential = u_2;
      8'h03:
          potential = u_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    (* full_case = 32'd1 *)
    casez ({ constant, \$2  })
      4'h0:
          constant_word = 17'h1ff60;
      4'h1:
          constant_word = 17'h1ff60;
      4'h2:
          constant_word = 17'h0000b;
      4'h3:
          constant_word = 17'h1feb5;
      4'h4:
          constant_word = 17'h1ff52;
      4'h5:
          constant_word = 17'h1ff52;
      4'h6:
          constant_word = 17'h1fffe;
      4'h7:
          constant_word = 17'h1fea6;
      4'h8:
          constant_word = 17'h1fedd;
      4'h9:
          constant_word = 17'h1fedd;
      4'ha:
          constant_word = 17'h1fffa;
      4'hb:
          constant_word = 17'h1fdc0;
      4'hc:
          constant_word = 17'h1ff6f;
      4'hd:
          constant_word = 17'h1ff6f;
      4'he:
          constant_word = 17'h00004;
      4'hf:
          constant_word = 17'h1feda;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    operand = 17'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    base = 17'h00000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$20  = held_spike;
    if (control[8]) begin
      \$20  = spike;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$21  = u_0;
    if (\$7 ) begin
      \$21  = \$3 [16:0];
    end
    if (rst) begin
      \$21  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$22  = u_1;
    if (\$11 ) begin
      \$22  = \$3 [16:0];
    end
    if (rst) begin
      \$22  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$23  = u_2;
    if (\$15 ) begin
      \$23  = \$3 [16:0];
    end
    if (rst) begin
      \$23  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$24  = u_3;
    if (\$19 ) begin
      \$24  = \$3 [16:0];
    end
    if (rst) begin
      \$24  = 17'h00000;
    end
  end
  assign total = \$3 [16:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$4  = 1'h1;
  assign \$5  = control[0];
  assign \$8  = 1'h1;
  assign \$9  = control[0];
  assign \$12  = 1'h1;
  assign \$13  = control[0];
  assign \$16  = 1'h1;
  assign \$17  = control[0];
endmodule

module \digits_causal.engine_1.scanner (rst, load, last, \event , address, mask, offsets, \base$21 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [6:0] \$11 ;
  wire [5:0] \$12 ;
  wire [5:0] \$13 ;
  wire [6:0] \$14 ;
  wire [5:0] \$15 ;
  wire [5:0] \$16 ;
  wire [6:0] \$17 ;
  wire [5:0] \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire [6:0] \$20 ;
  wire [5:0] \$21 ;
  wire [5:0] \$22 ;
  wire [6:0] \$23 ;
  wire [5:0] \$24 ;
  wire [11:0] \$25 ;
  wire [12:0] \$26 ;
  wire [12:0] \$27 ;
  wire [5:0] \$28 ;
  wire [6:0] \$29 ;
  wire \$3 ;
  wire [5:0] \$30 ;
  wire [5:0] \$31 ;
  wire [5:0] \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire [11:0] \$35 ;
  wire [11:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [9:0] \$39 ;
  wire \$4 ;
  wire [5:0] \$40 ;
  wire [6:0] \$41 ;
  wire [5:0] \$42 ;
  wire [11:0] \$43 ;
  wire [12:0] \$44 ;
  wire [12:0] \$45 ;
  wire [12:0] \$46 ;
  wire [5:0] \$47 ;
  wire [6:0] \$48 ;
  wire [5:0] \$49 ;
  wire \$5 ;
  wire [11:0] \$50 ;
  wire [12:0] \$51 ;
  wire [12:0] \$52 ;
  wire [12:0] \$53 ;
  wire [5:0] \$54 ;
  wire [6:0] \$55 ;
  wire [5:0] \$56 ;
  wire [11:0] \$57 ;
  wire [12:0] \$58 ;
  wire [12:0] \$59 ;
  wire \$6 ;
  wire [12:0] \$60 ;
  wire [5:0] \$61 ;
  wire [6:0] \$62 ;
  wire [5:0] \$63 ;
  wire [11:0] \$64 ;
  wire [12:0] \$65 ;
  wire [12:0] \$66 ;
  wire [12:0] \$67 ;
  wire [5:0] \$68 ;
  wire [6:0] \$69 ;
  wire [5:0] \$7 ;
  wire [5:0] \$70 ;
  wire [11:0] \$71 ;
  wire [12:0] \$72 ;
  wire [12:0] \$73 ;
  wire [12:0] \$74 ;
  wire [5:0] \$75 ;
  wire [6:0] \$76 ;
  wire [5:0] \$77 ;
  wire [11:0] \$78 ;
  wire [12:0] \$79 ;
  wire [6:0] \$8 ;
  wire [12:0] \$80 ;
  wire [12:0] \$81 ;
  reg [8:0] \$82 ;
  wire [9:0] \$83 ;
  reg [11:0] \$84 ;
  reg [11:0] \$85 ;
  reg [11:0] \$86 ;
  reg [11:0] \$87 ;
  reg [11:0] \$88 ;
  reg [11:0] \$89 ;
  wire [5:0] \$9 ;
  reg [8:0] \$90 ;
  reg [8:0] \$91 ;
  reg [8:0] \$92 ;
  reg [8:0] \$93 ;
  reg [8:0] \$94 ;
  reg [8:0] \$95 ;
  reg [8:0] \$96 ;
  reg [11:0] \$97 ;
  reg [8:0] \$98 ;
  output [8:0] address;
  wire [8:0] address;
  reg [8:0] base = 9'h000;
  input [8:0] \base$21 ;
  wire [8:0] \base$21 ;
  reg [2:0] chosen;
  input clk;
  wire clk;
  output \event ;
  wire \event ;
  output last;
  wire last;
  reg [11:0] left_0 = 12'h000;
  reg [11:0] left_1 = 12'h000;
  reg [11:0] left_2 = 12'h000;
  reg [11:0] left_3 = 12'h000;
  reg [11:0] left_4 = 12'h000;
  reg [11:0] left_5 = 12'h000;
  input load;
  wire load;
  wire [11:0] lowest;
  input [71:0] mask;
  wire [71:0] mask;
  wire [11:0] \mask[0] ;
  wire [11:0] \mask[1] ;
  wire [11:0] \mask[2] ;
  wire [11:0] \mask[3] ;
  wire [11:0] \mask[4] ;
  wire [11:0] \mask[5] ;
  reg [3:0] number;
  reg [8:0] offset_0 = 9'h000;
  reg [8:0] offset_1 = 9'h000;
  reg [8:0] offset_2 = 9'h000;
  reg [8:0] offset_3 = 9'h000;
  reg [8:0] offset_4 = 9'h000;
  reg [8:0] offset_5 = 9'h000;
  input [53:0] offsets;
  wire [53:0] offsets;
  wire [8:0] \offsets[0] ;
  wire [8:0] \offsets[1] ;
  wire [8:0] \offsets[2] ;
  wire [8:0] \offsets[3] ;
  wire [8:0] \offsets[4] ;
  wire [8:0] \offsets[5] ;
  input rst;
  wire rst;
  reg [8:0] segment_base = 9'h000;
  wire [5:0] some;
  reg [11:0] taken = 12'h000;
  reg [11:0] word;
  assign \$2  = | left_1;
  assign \$3  = | left_2;
  assign \$4  = | left_3;
  assign \$5  = | left_4;
  assign \$6  = | left_5;
  assign \$7  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$8  = \$7  + 1'h1;
  assign \$9  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$8 [5:0];
  assign \$10  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$11  = \$10  + 1'h1;
  assign \$12  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$11 [5:0];
  assign \$13  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$14  = \$13  + 1'h1;
  assign \$15  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$14 [5:0];
  assign \$16  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$17  = \$16  + 1'h1;
  assign \$18  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$17 [5:0];
  assign \$19  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$20  = \$19  + 1'h1;
  assign \$21  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$20 [5:0];
  assign \$22  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$23  = \$22  + 1'h1;
  assign \$24  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$23 [5:0];
  assign \$25  = ~ word;
  assign \$26  = \$25  + 1'h1;
  assign \$27  = { 1'h0, word } & \$26 ;
  assign \$28  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$29  = \$28  + 1'h1;
  assign \$30  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$29 [5:0];
  assign \$31  = ~ \$30 ;
  assign \$32  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$31 ;
  assign \$33  = | \$32 ;
  assign \$34  = ~ \$33 ;
  assign \$35  = ~ \$27 [11:0];
  assign \$36  = word & \$35 ;
  assign \$37  = | \$36 ;
  assign \$38  = ~ \$37 ;
  assign last = \$34  & \$38 ;
  assign \event  = | taken;
  assign \$39  = segment_base + number;
  assign \$40  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$41  = \$40  + 1'h1;
  assign \$42  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$41 [5:0];
  assign \$43  = ~ \$27 [11:0];
  assign \$44  = \$42 [0] ? { 1'h0, \$43  } : 13'h1fff;
  assign \$45  = { 1'h0, left_0 } & \$44 ;
  assign \$46  = load ? { 1'h0, mask[11:0] } : \$45 ;
  assign \$47  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$48  = \$47  + 1'h1;
  assign \$49  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$48 [5:0];
  assign \$50  = ~ \$27 [11:0];
  assign \$51  = \$49 [1] ? { 1'h0, \$50  } : 13'h1fff;
  assign \$52  = { 1'h0, left_1 } & \$51 ;
  assign \$53  = load ? { 1'h0, mask[23:12] } : \$52 ;
  assign \$54  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$55  = \$54  + 1'h1;
  assign \$56  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$55 [5:0];
  assign \$57  = ~ \$27 [11:0];
  assign \$58  = \$56 [2] ? { 1'h0, \$57  } : 13'h1fff;
  assign \$59  = { 1'h0, left_2 } & \$58 ;
  assign \$60  = load ? { 1'h0, mask[35:24] } : \$59 ;
  assign \$61  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$62  = \$61  + 1'h1;
  assign \$63  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$62 [5:0];
  assign \$64  = ~ \$27 [11:0];
  assign \$65  = \$63 [3] ? { 1'h0, \$64  } : 13'h1fff;
  assign \$66  = { 1'h0, left_3 } & \$65 ;
  assign \$67  = load ? { 1'h0, mask[47:36] } : \$66 ;
  assign \$68  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$69  = \$68  + 1'h1;
  assign \$70  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$69 [5:0];
  assign \$71  = ~ \$27 [11:0];
  assign \$72  = \$70 [4] ? { 1'h0, \$71  } : 13'h1fff;
  assign \$73  = { 1'h0, left_4 } & \$72 ;
  assign \$74  = load ? { 1'h0, mask[59:48] } : \$73 ;
  assign \$75  = ~ { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$76  = \$75  + 1'h1;
  assign \$77  = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } & \$76 [5:0];
  assign \$78  = ~ \$27 [11:0];
  assign \$79  = \$77 [5] ? { 1'h0, \$78  } : 13'h1fff;
  assign \$80  = { 1'h0, left_5 } & \$79 ;
  assign \$81  = load ? { 1'h0, mask[71:60] } : \$80 ;
  assign \$83  = base + \$82 ;
  always @(posedge clk)
    left_0 <= \$84 ;
  always @(posedge clk)
    left_1 <= \$85 ;
  always @(posedge clk)
    left_2 <= \$86 ;
  always @(posedge clk)
    left_3 <= \$87 ;
  always @(posedge clk)
    left_4 <= \$88 ;
  always @(posedge clk)
    left_5 <= \$89 ;
  always @(posedge clk)
    base <= \$90 ;
  always @(posedge clk)
    offset_0 <= \$91 ;
  always @(posedge clk)
    offset_1 <= \$92 ;
  always @(posedge clk)
    offset_2 <= \$93 ;
  always @(posedge clk)
    offset_3 <= \$94 ;
  always @(posedge clk)
    offset_4 <= \$95 ;
  always @(posedge clk)
    offset_5 <= \$96 ;
  always @(posedge clk)
    taken <= \$97 ;
  always @(posedge clk)
    segment_base <= \$98 ;
  assign \$1  = | left_0;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$82  = 9'h000;
    casez (chosen)
      3'h0:
          \$82  = offset_0;
      3'h1:
          \$82  = offset_1;
      3'h2:
          \$82  = offset_2;
      3'h3:
          \$82  = offset_3;
      3'h4:
          \$82  = offset_4;
      3'h5:
          \$82  = offset_5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    chosen = 3'h0;
    if (\$6 ) begin
      chosen = 3'h5;
    end
    if (\$5 ) begin
      chosen = 3'h4;
    end
    if (\$4 ) begin
      chosen = 3'h3;
    end
    if (\$3 ) begin
      chosen = 3'h2;
    end
    if (\$2 ) begin
      chosen = 3'h1;
    end
    if (\$1 ) begin
      chosen = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    word = 12'h000;
    if (\$9 [0]) begin
      word = left_0;
    end
    if (\$12 [1]) begin
      word = left_1;
    end
    if (\$15 [2]) begin
      word = left_2;
    end
    if (\$18 [3]) begin
      word = left_3;
    end
    if (\$21 [4]) begin
      word = left_4;
    end
    if (\$24 [5]) begin
      word = left_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    number = 4'h0;
    if (taken[0]) begin
      number = 4'h0;
    end
    if (taken[1]) begin
      number = 4'h1;
    end
    if (taken[2]) begin
      number = 4'h2;
    end
    if (taken[3]) begin
      number = 4'h3;
    end
    if (taken[4]) begin
      number = 4'h4;
    end
    if (taken[5]) begin
      number = 4'h5;
    end
    if (taken[6]) begin
      number = 4'h6;
    end
    if (taken[7]) begin
      number = 4'h7;
    end
    if (taken[8]) begin
      number = 4'h8;
    end
    if (taken[9]) begin
      number = 4'h9;
    end
    if (taken[10]) begin
      number = 4'ha;
    end
    if (taken[11]) begin
      number = 4'hb;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$84  = \$46 [11:0];
    if (rst) begin
      \$84  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$85  = \$53 [11:0];
    if (rst) begin
      \$85  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$86  = \$60 [11:0];
    if (rst) begin
      \$86  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$87  = \$67 [11:0];
    if (rst) begin
      \$87  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$88  = \$74 [11:0];
    if (rst) begin
      \$88  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$89  = \$81 [11:0];
    if (rst) begin
      \$89  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$90  = base;
    if (load) begin
      \$90  = \base$21 ;
    end
    if (rst) begin
      \$90  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$91  = offset_0;
    if (load) begin
      \$91  = offsets[8:0];
    end
    if (rst) begin
      \$91  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$92  = offset_1;
    if (load) begin
      \$92  = offsets[17:9];
    end
    if (rst) begin
      \$92  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$93  = offset_2;
    if (load) begin
      \$93  = offsets[26:18];
    end
    if (rst) begin
      \$93  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$94  = offset_3;
    if (load) begin
      \$94  = offsets[35:27];
    end
    if (rst) begin
      \$94  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$95  = offset_4;
    if (load) begin
      \$95  = offsets[44:36];
    end
    if (rst) begin
      \$95  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$96  = offset_5;
    if (load) begin
      \$96  = offsets[53:45];
    end
    if (rst) begin
      \$96  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$97  = \$27 [11:0];
    if (rst) begin
      \$97  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$98  = \$83 [8:0];
    if (rst) begin
      \$98  = 9'h000;
    end
  end
  assign some = { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign lowest = \$27 [11:0];
  assign address = \$39 [8:0];
  assign \mask[0]  = mask[11:0];
  assign \mask[1]  = mask[23:12];
  assign \mask[2]  = mask[35:24];
  assign \mask[3]  = mask[47:36];
  assign \mask[4]  = mask[59:48];
  assign \mask[5]  = mask[71:60];
  assign \offsets[0]  = offsets[8:0];
  assign \offsets[1]  = offsets[17:9];
  assign \offsets[2]  = offsets[26:18];
  assign \offsets[3]  = offsets[35:27];
  assign \offsets[4]  = offsets[44:36];
  assign \offsets[5]  = offsets[53:45];
endmodule

module \digits_causal.engine_1.sequencer (clk, rst, admit, advance, valid, item, element_row, element_column, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [1:0] \$15 ;
  wire [9:0] \$16 ;
  wire \$17 ;
  wire [2:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire \$21 ;
  wire [4:0] \$22 ;
  wire \$23 ;
  wire [3:0] \$24 ;
  wire [2:0] \$25 ;
  wire [1:0] \$26 ;
  wire \$27 ;
  wire [1:0] \$28 ;
  wire [2:0] \$29 ;
  wire [3:0] \$3 ;
  wire [9:0] \$30 ;
  wire [9:0] \$31 ;
  wire [3:0] \$32 ;
  wire \$33 ;
  reg \$34 ;
  reg [1:0] \$35 ;
  reg \$36 ;
  reg [8:0] \$37 ;
  reg [1:0] \$38 ;
  reg [1:0] \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg [2:0] \$43 ;
  reg [1:0] \$44 ;
  reg [8:0] \$45 ;
  reg [2:0] \$46 ;
  wire [3:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 1'h1 *)
  wire _begin;
  reg [2:0] _constant_base = 3'h0;
  reg [8:0] _group_address = 9'h000;
  reg _met = 1'h0;
  input admit;
  wire admit;
  input advance;
  wire advance;
  input clk;
  wire clk;
  reg [2:0] count_0 = 3'h0;
  reg [1:0] count_1 = 2'h0;
  output element_column;
  reg element_column = 1'h0;
  output element_row;
  reg element_row = 1'h0;
  wire go;
  reg [1:0] group = 2'h0;
  output [40:0] item;
  wire [40:0] item;
  wire [8:0] \item.address ;
  wire \item.begin ;
  wire [2:0] \item.constant ;
  wire [17:0] \item.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \item.control.base ;
  wire \item.control.enable ;
  wire \item.control.fire ;
  wire \item.control.into_aux ;
  wire [7:0] \item.control.membrane ;
  wire \item.control.negate ;
  wire \item.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \item.control.operand ;
  wire \item.control.scores ;
  wire \item.end ;
  wire \item.fire_last ;
  wire [2:0] \item.index ;
  wire \item.load ;
  wire \item.scan ;
  wire [1:0] \item.tap ;
  wire \item.word ;
  reg [8:0] item_address = 9'h000;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  reg [1:0] item_base;
  reg item_begin = 1'h1;
  reg [2:0] item_constant;
  reg item_enable;
  reg item_end;
  reg item_fire;
  reg item_fire_last;
  reg [2:0] item_index;
  reg item_into_aux;
  wire item_load;
  reg [7:0] item_membrane;
  wire item_negate;
  wire item_nonnegative;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  reg [1:0] item_operand;
  reg item_scan;
  reg item_scores;
  reg [1:0] item_tap = 2'h0;
  reg item_word = 1'h0;
  (* init = 9'h000 *)
  wire [8:0] next_address;
  input rst;
  wire rst;
  reg [1:0] state = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] tap;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  output valid;
  wire valid;
  (* init = 1'h0 *)
  wire word;
  always @(posedge clk)
    item_word <= \$36 ;
  always @(posedge clk)
    item_address <= \$37 ;
  always @(posedge clk)
    item_tap <= \$38 ;
  always @(posedge clk)
    count_1 <= \$39 ;
  always @(posedge clk)
    element_row <= \$40 ;
  always @(posedge clk)
    element_column <= \$41 ;
  always @(posedge clk)
    _met <= \$42 ;
  always @(posedge clk)
    count_0 <= \$43 ;
  always @(posedge clk)
    group <= \$44 ;
  always @(posedge clk)
    _group_address <= \$45 ;
  always @(posedge clk)
    _constant_base <= \$46 ;
  assign \$1  = ~ item_begin;
  assign valid = \$1  | admit;
  assign go = valid & advance;
  assign \$2  = ! count_0;
  assign \$3  = _constant_base + 1'h0;
  assign \$4  = ! count_1;
  assign \$5  = _constant_base + 1'h1;
  assign \$6  = ! item_tap;
  assign \$7  = ! item_word;
  assign \$8  = \$6  & \$7 ;
  assign \$9  = ! count_1;
  assign \$11  = ! count_1;
  assign \$14  = group == 2'h3;
  assign \$15  = item_word + 1'h1;
  assign \$16  = item_address + 6'h24;
  assign \$17  = ! item_word;
  assign \$18  = item_tap + 1'h1;
  assign \$19  = item_tap == 2'h2;
  assign \$21  = count_1 == 4'h3;
  assign \$22  = timesteps - 1'h1;
  assign \$23  = count_0 == \$22 ;
  assign \$24  = count_0 + 1'h1;
  assign \$25  = count_1 + 1'h1;
  assign \$26  = element_column + 1'h1;
  assign \$28  = element_row + 1'h1;
  assign \$29  = group + 1'h1;
  assign \$30  = _group_address + 7'h6c;
  assign \$31  = _group_address + 7'h6c;
  assign \$32  = _constant_base + 2'h2;
  assign \$33  = group == 2'h3;
  always @(posedge clk)
    item_begin <= \$34 ;
  always @(posedge clk)
    state <= \$35 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$37  = item_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$37  = \$16 [8:0];
            if (\$17 ) begin
              if (\$19 ) begin
                \$37  = _group_address;
              end
            end
          end
      2'h2:
          if (go) begin
            \$37  = \$31 [8:0];
            if (\$33 ) begin
              \$37  = 9'h000;
            end
          end
    endcase
    if (rst) begin
      \$37  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$38  = item_tap;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              \$38  = \$18 [1:0];
              if (\$19 ) begin
                \$38  = 2'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$38  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$39  = count_1;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$21 ) begin
                  \$39  = 2'h0;
                end else begin
                  \$39  = \$25 [1:0];
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$39  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$40  = element_row;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$21 ) begin
                  \$40  = 1'h0;
                end else begin
                  if (\$27 ) begin
                    \$40  = \$28 [0];
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$41  = element_column;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$21 ) begin
                  \$41  = 1'h0;
                end else begin
                  \$41  = \$26 [0];
                  if (\$27 ) begin
                    \$41  = 1'h0;
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$42  = _met;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                if (\$21 ) begin
                  \$42  = 1'h0;
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$43  = count_0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                if (\$21 ) begin
                  (* full_case = 32'd1 *)
                  if (\$23 ) begin
                    \$43  = 3'h0;
                  end else begin
                    \$43  = \$24 [2:0];
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$43  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$44  = group;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$44  = \$29 [1:0];
            if (\$33 ) begin
              \$44  = 2'h0;
            end
          end
    endcase
    if (rst) begin
      \$44  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$45  = _group_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$45  = \$30 [8:0];
            if (\$33 ) begin
              \$45  = 9'h000;
            end
          end
    endcase
    if (rst) begin
      \$45  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$46  = _constant_base;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$46  = \$32 [2:0];
            if (\$33 ) begin
              \$46  = 3'h0;
            end
          end
    endcase
    if (rst) begin
      \$46  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_base = 2'h1;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_base = 2'h0;
          end else begin
            item_base = 2'h1;
          end
      2'h1:
          if (\$8 ) begin
            item_base = { 1'h0, \$10  };
          end
      2'h2:
          item_base = 2'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_operand = 2'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_operand = 2'h2;
          end else begin
            item_operand = 2'h2;
          end
      2'h1:
          item_operand = 2'h1;
      2'h2:
          item_operand = 2'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_enable = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_enable = 1'h1;
          end else begin
            item_enable = 1'h1;
          end
      2'h1:
          if (\$8 ) begin
            item_enable = \$13 ;
          end
      2'h2:
          item_enable = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_into_aux = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_into_aux = 1'h0;
          end else begin
            item_into_aux = 1'h0;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_into_aux = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_scores = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_scores = 1'h0;
          end else begin
            item_scores = 1'h0;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_scores = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_membrane = 8'h00;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_membrane = { 6'h00, count_1 };
          end else begin
            item_membrane = { 6'h00, count_1 };
          end
      2'h1:
          item_membrane = { 6'h00, count_1 };
      2'h2:
          item_membrane = 8'h00;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_constant = 3'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_constant = \$3 [2:0];
          end else begin
            item_constant = \$5 [2:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_fire = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
          end else begin
            item_fire = \$4 ;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_fire = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_fire_last = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
          end else begin
            item_fire_last = 1'h0;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_fire_last = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_scan = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_scan = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_index = 3'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_index = count_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    item_end = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$14 ) begin
              item_end = 1'h1;
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$34  = item_begin;
    if (go) begin
      \$34  = 1'h0;
    end
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$33 ) begin
              \$34  = 1'h1;
            end
          end
    endcase
    if (rst) begin
      \$34  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$35  = state;
    casez (state)
      2'h0:
          if (go) begin
            \$35  = 2'h1;
          end
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$21 ) begin
                  (* full_case = 32'd1 *)
                  if (\$23 ) begin
                    \$35  = 2'h2;
                  end else begin
                    \$35  = 2'h0;
                  end
                end else begin
                  \$35  = 2'h0;
                end
              end
            end
          end
      2'h2:
          if (go) begin
            \$35  = 2'h0;
          end
    endcase
    if (rst) begin
      \$35  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$36  = item_word;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$36  = \$15 [0];
            if (\$17 ) begin
              \$36  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  assign item_load = 1'h0;
  assign item_negate = 1'h0;
  assign item_nonnegative = 1'h0;
  assign _begin = item_begin;
  assign tap = item_tap;
  assign word = item_word;
  assign next_address = item_address;
  assign \item.scan  = item[0];
  assign \item.load  = item[1];
  assign \item.control  = item[19:2];
  assign \item.control.enable  = item[2];
  assign \item.control.base  = item[4:3];
  assign \item.control.operand  = item[6:5];
  assign \item.control.negate  = item[7];
  assign \item.control.into_aux  = item[8];
  assign \item.control.nonnegative  = item[9];
  assign \item.control.fire  = item[10];
  assign \item.control.scores  = item[11];
  assign \item.control.membrane  = item[19:12];
  assign \item.constant  = item[22:20];
  assign \item.tap  = item[24:23];
  assign \item.word  = item[25];
  assign \item.index  = item[28:26];
  assign \item.address  = item[37:29];
  assign \item.begin  = item[38];
  assign \item.end  = item[39];
  assign \item.fire_last  = item[40];
  assign item[19:12] = item_membrane;
  assign item[11] = item_scores;
  assign item[10] = item_fire;
  assign item[9] = 1'h0;
  assign item[8] = item_into_aux;
  assign item[7] = 1'h0;
  assign item[6:5] = item_operand;
  assign item[4:3] = item_base;
  assign item[2] = item_enable;
  assign item[40] = item_fire_last;
  assign item[39] = item_end;
  assign item[38] = item_begin;
  assign item[37:29] = item_address;
  assign item[28:26] = item_index;
  assign item[25] = item_word;
  assign item[24:23] = item_tap;
  assign item[22:20] = item_constant;
  assign item[1] = 1'h0;
  assign item[0] = item_scan;
  assign \$10  = 1'h1;
  assign \$12  = 1'h1;
  assign \$20  = 4'h3;
  assign \$27  = element_column;
  assign \$13  = 1'h0;
endmodule

module \digits_causal.engine_1.walker (rst, next, row_start, row_end, left, need_row, need_column, released, taps, taps_valid, element_row, element_column, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire [3:0] \$1 ;
  wire [2:0] \$10 ;
  wire [3:0] \$100 ;
  wire [4:0] \$101 ;
  wire [6:0] \$102 ;
  reg [2:0] \$103 ;
  wire [3:0] \$104 ;
  wire \$105 ;
  reg [2:0] \$106 ;
  wire [3:0] \$107 ;
  wire [4:0] \$108 ;
  reg [2:0] \$109 ;
  wire [6:0] \$11 ;
  wire [3:0] \$110 ;
  wire [4:0] \$111 ;
  reg \$112 ;
  reg [5:0] \$113 ;
  reg \$114 ;
  reg [5:0] \$115 ;
  reg [2:0] \$116 ;
  reg [5:0] \$117 ;
  reg [2:0] \$118 ;
  reg \$12 ;
  wire [6:0] \$13 ;
  reg \$14 ;
  wire [6:0] \$15 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  reg [2:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  reg [2:0] \$21 ;
  wire [3:0] \$22 ;
  wire [4:0] \$23 ;
  reg [2:0] \$24 ;
  wire [3:0] \$25 ;
  wire [4:0] \$26 ;
  wire \$27 ;
  wire [6:0] \$28 ;
  wire [6:0] \$29 ;
  wire [3:0] \$3 ;
  wire \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [4:0] \$4 ;
  wire [3:0] \$40 ;
  wire [3:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [4:0] \$45 ;
  wire [3:0] \$46 ;
  wire [4:0] \$47 ;
  wire [3:0] \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [4:0] \$52 ;
  wire [3:0] \$53 ;
  wire [4:0] \$54 ;
  wire [3:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire [4:0] \$59 ;
  wire [4:0] \$6 ;
  wire [3:0] \$60 ;
  wire [4:0] \$61 ;
  wire [3:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire [4:0] \$66 ;
  wire [3:0] \$67 ;
  wire [4:0] \$68 ;
  wire [3:0] \$69 ;
  wire [1:0] \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [6:0] \$72 ;
  wire \$73 ;
  wire [6:0] \$74 ;
  wire \$75 ;
  wire [6:0] \$76 ;
  wire [6:0] \$77 ;
  wire [6:0] \$78 ;
  wire [7:0] \$79 ;
  wire [1:0] \$8 ;
  wire [6:0] \$80 ;
  wire \$81 ;
  wire [6:0] \$82 ;
  wire \$83 ;
  wire [6:0] \$84 ;
  wire [6:0] \$85 ;
  wire [6:0] \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire [5:0] \$89 ;
  wire [2:0] \$9 ;
  wire [5:0] \$90 ;
  wire [7:0] \$91 ;
  wire [2:0] \$92 ;
  wire [8:0] \$93 ;
  wire [1:0] \$94 ;
  wire [6:0] \$95 ;
  wire [3:0] \$96 ;
  wire \$97 ;
  wire [3:0] \$98 ;
  wire [4:0] \$99 ;
  reg [5:0] _top = 6'h3f;
  wire [2:0] below_0;
  wire [2:0] below_1;
  wire [2:0] below_2;
  wire [2:0] below_3;
  wire [2:0] below_4;
  wire [2:0] below_5;
  input clk;
  wire clk;
  reg column = 1'h0;
  reg cut_rows;
  wire [2:0] distance_0;
  wire [2:0] distance_1;
  wire [2:0] distance_2;
  wire [2:0] distance_3;
  wire [2:0] distance_4;
  wire [2:0] distance_5;
  input element_column;
  wire element_column;
  input element_row;
  wire element_row;
  wire [5:0] element_top;
  wire element_valid;
  wire hit_0;
  wire hit_1;
  wire hit_2;
  wire hit_3;
  wire hit_4;
  wire hit_5;
  wire [2:0] image_bank;
  reg [2:0] \image_bank$4  = 3'h0;
  reg [5:0] image_row = 6'h00;
  output [5:0] left;
  wire [5:0] left;
  output [1:0] need_column;
  wire [1:0] need_column;
  output [5:0] need_row;
  wire [5:0] need_row;
  input next;
  wire next;
  wire next_row;
  wire [5:0] next_top;
  reg [5:0] position_left = 6'h3f;
  output [5:0] released;
  wire [5:0] released;
  reg row = 1'h0;
  output row_end;
  wire row_end;
  output row_start;
  wire row_start;
  reg [2:0] rows_below;
  input rst;
  wire rst;
  reg [2:0] start_bank;
  wire [1:0] tap_0;
  wire [1:0] tap_1;
  wire [1:0] tap_2;
  wire [1:0] tap_3;
  wire [1:0] tap_4;
  wire [1:0] tap_5;
  output [11:0] taps;
  wire [11:0] taps;
  wire [1:0] \taps[0] ;
  wire [1:0] \taps[1] ;
  wire [1:0] \taps[2] ;
  wire [1:0] \taps[3] ;
  wire [1:0] \taps[4] ;
  wire [1:0] \taps[5] ;
  output [5:0] taps_valid;
  wire [5:0] taps_valid;
  reg [2:0] top_bank = 3'h5;
  wire wrap;
  assign row_start = ! column;
  assign \$1  = \image_bank$4  + 3'h4;
  assign \$2  = \$1  >= 3'h6;
  assign \$3  = \image_bank$4  + 3'h4;
  assign \$4  = \$3  - 3'h6;
  assign \$5  = \image_bank$4  + 3'h4;
  assign \$6  = \$2  ? \$4  : { 1'h0, \$5  };
  assign wrap = row >= 1'h1;
  assign \$7  = row - 1'h1;
  assign \$8  = row + 1'h1;
  assign \$9  = wrap ? { \$7 [1], \$7  } : { 1'h0, \$8  };
  assign \$10  = wrap ? 3'h6 : 3'h2;
  assign \$11  = $signed(_top) + $signed(\$10 );
  assign \$13  = $signed(position_left) + $signed({ 1'h0, \$12  });
  assign \$15  = $signed(_top) + $signed({ 1'h0, \$14  });
  assign \$16  = $signed(\$15 [5:0]) < $signed(1'h0);
  assign \$17  = - $signed(\$15 [5:0]);
  assign \$19  = top_bank + \$18 ;
  assign \$20  = \$19  >= 3'h6;
  assign \$22  = top_bank + \$21 ;
  assign \$23  = \$22  - 3'h6;
  assign \$25  = top_bank + \$24 ;
  assign \$26  = \$20  ? \$23  : { 1'h0, \$25  };
  assign \$27  = $signed(\$15 [5:0]) < $signed(4'h4);
  assign \$28  = $signed(4'h4) - $signed(\$15 [5:0]);
  assign \$29  = \$27  ? \$28  : 7'h00;
  assign \$30  = start_bank > 1'h0;
  assign \$31  = 3'h6 - start_bank;
  assign \$32  = 1'h0 - start_bank;
  assign \$33  = \$30  ? \$31  : \$32 ;
  assign \$34  = \$33 [2:0] + cut_rows;
  assign hit_0 = \$34 [2:0] <= 2'h2;
  assign \$35  = \$33 [2:0] < rows_below;
  assign \$36  = hit_0 & \$35 ;
  assign \$37  = start_bank > 1'h1;
  assign \$38  = 3'h7 - start_bank;
  assign \$39  = 1'h1 - start_bank;
  assign \$40  = \$37  ? \$38  : \$39 ;
  assign \$41  = \$40 [2:0] + cut_rows;
  assign hit_1 = \$41 [2:0] <= 2'h2;
  assign \$42  = \$40 [2:0] < rows_below;
  assign \$43  = hit_1 & \$42 ;
  assign \$44  = start_bank > 2'h2;
  assign \$45  = 4'h8 - start_bank;
  assign \$46  = 2'h2 - start_bank;
  assign \$47  = \$44  ? \$45  : { \$46 [3], \$46  };
  assign \$48  = \$47 [2:0] + cut_rows;
  assign hit_2 = \$48 [2:0] <= 2'h2;
  assign \$49  = \$47 [2:0] < rows_below;
  assign \$50  = hit_2 & \$49 ;
  assign \$51  = start_bank > 2'h3;
  assign \$52  = 4'h9 - start_bank;
  assign \$53  = 2'h3 - start_bank;
  assign \$54  = \$51  ? \$52  : { \$53 [3], \$53  };
  assign \$55  = \$54 [2:0] + cut_rows;
  assign hit_3 = \$55 [2:0] <= 2'h2;
  assign \$56  = \$54 [2:0] < rows_below;
  assign \$57  = hit_3 & \$56 ;
  assign \$58  = start_bank > 3'h4;
  assign \$59  = 4'ha - start_bank;
  assign \$60  = 3'h4 - start_bank;
  assign \$61  = \$58  ? \$59  : { \$60 [3], \$60  };
  assign \$62  = \$61 [2:0] + cut_rows;
  assign hit_4 = \$62 [2:0] <= 2'h2;
  assign \$63  = \$61 [2:0] < rows_below;
  assign \$64  = hit_4 & \$63 ;
  assign \$65  = start_bank > 3'h5;
  assign \$66  = 4'hb - start_bank;
  assign \$67  = 3'h5 - start_bank;
  assign \$68  = \$65  ? \$66  : { \$67 [3], \$67  };
  assign \$69  = \$68 [2:0] + cut_rows;
  assign hit_5 = \$69 [2:0] <= 2'h2;
  assign \$70  = \$68 [2:0] < rows_below;
  assign \$71  = hit_5 & \$70 ;
  assign \$72  = $signed(_top) + $signed(3'h3);
  assign \$73  = $signed(\$72 ) < $signed(1'h0);
  assign \$74  = $signed(_top) + $signed(3'h3);
  assign \$75  = $signed(\$74 ) > $signed(3'h3);
  assign \$76  = $signed(_top) + $signed(3'h3);
  assign \$77  = \$75  ? 7'h03 : \$76 ;
  assign \$78  = \$73  ? 7'h00 : \$77 ;
  assign \$79  = $signed({ 1'h0, image_row }) + $signed(\$78 );
  assign \$80  = $signed(position_left) + $signed(3'h3);
  assign \$81  = $signed(\$80 ) < $signed(1'h0);
  assign \$82  = $signed(position_left) + $signed(3'h3);
  assign \$83  = $signed(\$82 ) > $signed(3'h3);
  assign \$84  = $signed(position_left) + $signed(3'h3);
  assign \$85  = \$83  ? 7'h03 : \$84 ;
  assign \$86  = \$81  ? 7'h00 : \$85 ;
  assign \$87  = $signed(\$11 [5:0]) < $signed(1'h0);
  assign \$88  = $signed(\$11 [5:0]) > $signed(4'h4);
  assign \$89  = \$88  ? 6'h04 : \$11 [5:0];
  assign \$90  = \$87  ? 6'h00 : \$89 ;
  assign \$91  = $signed({ 1'h0, image_row }) + $signed(\$90 );
  assign \$92  = wrap ? 3'h4 : 3'h0;
  assign \$93  = $signed(\$91 ) + $signed({ 1'h0, \$92  });
  assign \$94  = column + 1'h1;
  assign \$95  = $signed(position_left) + $signed(3'h2);
  assign \$96  = top_bank + 2'h2;
  assign \$97  = \$96  >= 3'h6;
  assign \$98  = top_bank + 2'h2;
  assign \$99  = \$98  - 3'h6;
  assign \$100  = top_bank + 2'h2;
  assign \$101  = \$97  ? \$99  : { 1'h0, \$100  };
  assign \$102  = image_row + 3'h4;
  assign \$104  = \$6 [2:0] + \$103 ;
  assign \$105  = \$104  >= 3'h6;
  assign \$107  = \$6 [2:0] + \$106 ;
  assign \$108  = \$107  - 3'h6;
  assign \$110  = \$6 [2:0] + \$109 ;
  assign \$111  = \$105  ? \$108  : { 1'h0, \$110  };
  always @(posedge clk)
    column <= \$112 ;
  always @(posedge clk)
    position_left <= \$113 ;
  always @(posedge clk)
    row <= \$114 ;
  always @(posedge clk)
    _top <= \$115 ;
  always @(posedge clk)
    top_bank <= \$116 ;
  always @(posedge clk)
    image_row <= \$117 ;
  always @(posedge clk)
    \image_bank$4  <= \$118 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (element_column)
      1'h0:
          \$12  = 1'h0;
      1'h1:
          \$12  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$14  = 1'h0;
      1'h1:
          \$14  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$18  = 3'h0;
      1'h1:
          \$18  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$21  = 3'h0;
      1'h1:
          \$21  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$24  = 3'h0;
      1'h1:
          \$24  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$103  = 3'h0;
    casez (\$9 [0])
      1'h0:
          \$103  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$106  = 3'h0;
    casez (\$9 [0])
      1'h0:
          \$106  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$109  = 3'h0;
    casez (\$9 [0])
      1'h0:
          \$109  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      start_bank = \image_bank$4 ;
    end else begin
      start_bank = \$26 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    cut_rows = 1'h0;
    if (\$16 ) begin
      cut_rows = \$17 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      rows_below = 3'h4;
    end else begin
      rows_below = \$29 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$112  = column;
    if (next) begin
      \$112  = \$94 [0];
      if (row_end) begin
        \$112  = 1'h0;
      end
    end
    if (rst) begin
      \$112  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$113  = position_left;
    if (next) begin
      \$113  = \$95 [5:0];
      if (row_end) begin
        \$113  = 6'h3f;
      end
    end
    if (rst) begin
      \$113  = 6'h3f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$114  = row;
    if (next) begin
      if (row_end) begin
        \$114  = \$9 [0];
      end
    end
    if (rst) begin
      \$114  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$115  = _top;
    if (next) begin
      if (row_end) begin
        \$115  = \$11 [5:0];
      end
    end
    if (rst) begin
      \$115  = 6'h3f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$116  = top_bank;
    if (next) begin
      if (row_end) begin
        \$116  = \$101 [2:0];
        if (wrap) begin
          \$116  = \$111 [2:0];
        end
      end
    end
    if (rst) begin
      \$116  = 3'h5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$117  = image_row;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$117  = \$102 [5:0];
        end
      end
    end
    if (rst) begin
      \$117  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$118  = \image_bank$4 ;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$118  = \$6 [2:0];
        end
      end
    end
    if (rst) begin
      \$118  = 3'h0;
    end
  end
  assign image_bank = \$6 [2:0];
  assign next_row = \$9 [0];
  assign next_top = \$11 [5:0];
  assign element_valid = 1'h1;
  assign element_top = \$15 [5:0];
  assign below_0 = \$33 [2:0];
  assign distance_0 = \$34 [2:0];
  assign tap_0 = \$34 [1:0];
  assign below_1 = \$40 [2:0];
  assign distance_1 = \$41 [2:0];
  assign tap_1 = \$41 [1:0];
  assign below_2 = \$47 [2:0];
  assign distance_2 = \$48 [2:0];
  assign tap_2 = \$48 [1:0];
  assign below_3 = \$54 [2:0];
  assign distance_3 = \$55 [2:0];
  assign tap_3 = \$55 [1:0];
  assign below_4 = \$61 [2:0];
  assign distance_4 = \$62 [2:0];
  assign tap_4 = \$62 [1:0];
  assign below_5 = \$68 [2:0];
  assign distance_5 = \$69 [2:0];
  assign tap_5 = \$69 [1:0];
  assign left = \$13 [5:0];
  assign need_row = \$79 [5:0];
  assign need_column = \$86 [1:0];
  assign released = \$93 [5:0];
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
  assign taps_valid[5] = \$71 ;
  assign taps_valid[4] = \$64 ;
  assign taps_valid[3] = \$57 ;
  assign taps_valid[2] = \$50 ;
  assign taps_valid[1] = \$43 ;
  assign taps_valid[0] = \$36 ;
  assign taps[11:10] = \$69 [1:0];
  assign taps[9:8] = \$62 [1:0];
  assign taps[7:6] = \$55 [1:0];
  assign taps[5:4] = \$48 [1:0];
  assign taps[3:2] = \$41 [1:0];
  assign taps[1:0] = \$34 [1:0];
  assign row_end = column;
endmodule

module \digits_causal.engine_2 (delay, clk, rst, reader__ready, claim, reader__column, reader__enable, reader__release, reader__need_row, reader__need_column, scores_room, reader__data, scores, reader__released, scores_valid, scores_last, reader__plane, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire \$1 ;
  wire [15:0] \$10 ;
  reg [4:0] \$11 ;
  wire \$12 ;
  wire [15:0] \$13 ;
  reg [4:0] \$14 ;
  wire \$15 ;
  wire [15:0] \$16 ;
  reg [4:0] \$17 ;
  wire \$18 ;
  wire [15:0] \$19 ;
  wire \$2 ;
  reg [4:0] \$20 ;
  wire \$21 ;
  wire [3:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  reg \$28 ;
  reg [37:0] \$29 ;
  wire \$3 ;
  reg [3:0] \$30 ;
  reg [3:0] \$31 ;
  reg [4:0] \$32 ;
  reg \$33 ;
  reg \$34 ;
  reg \$35 ;
  reg [37:0] \$36 ;
  reg [4:0] \$37 ;
  reg \$38 ;
  reg [17:0] \$39 ;
  reg \$4 ;
  reg \$40 ;
  reg [17:0] \$41 ;
  reg [1:0] \$42 ;
  reg [1:0] \$43 ;
  reg \$44 ;
  reg \$45 ;
  reg \$46 ;
  reg \$47 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [7:0] address;
  wire admit;
  wire advance;
  (* init = 18'h00000 *)
  wire [17:0] arriving;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \arriving.base ;
  wire \arriving.enable ;
  wire \arriving.fire ;
  wire \arriving.into_aux ;
  wire [7:0] \arriving.membrane ;
  wire \arriving.negate ;
  wire \arriving.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \arriving.operand ;
  wire \arriving.scores ;
  wire [7:0] base;
  output claim;
  wire claim;
  input clk;
  wire clk;
  wire [5:0] column;
  reg [1:0] constant = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \constant$66 ;
  (* init = 2'h0 *)
  wire [1:0] \constant$71 ;
  (* init = 2'h0 *)
  wire [1:0] \constant$76 ;
  reg [1:0] constant_1 = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] constant_2;
  reg [17:0] control = 18'h00000;
  (* init = 18'h00000 *)
  wire [17:0] \control$65 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$65.base ;
  wire \control$65.enable ;
  wire \control$65.fire ;
  wire \control$65.into_aux ;
  wire [7:0] \control$65.membrane ;
  wire \control$65.negate ;
  wire \control$65.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$65.operand ;
  wire \control$65.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$70 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$70.base ;
  wire \control$70.enable ;
  wire \control$70.fire ;
  wire \control$70.into_aux ;
  wire [7:0] \control$70.membrane ;
  wire \control$70.negate ;
  wire \control$70.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$70.operand ;
  wire \control$70.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$75 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$75.base ;
  wire \control$75.enable ;
  wire \control$75.fire ;
  wire \control$75.into_aux ;
  wire [7:0] \control$75.membrane ;
  wire \control$75.negate ;
  wire \control$75.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$75.operand ;
  wire \control$75.scores ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [37:0] current = 38'h0000000000;
  wire [7:0] \current.address ;
  wire \current.begin ;
  wire [1:0] \current.constant ;
  wire [17:0] \current.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \current.control.base ;
  wire \current.control.enable ;
  wire \current.control.fire ;
  wire \current.control.into_aux ;
  wire [7:0] \current.control.membrane ;
  wire \current.control.negate ;
  wire \current.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \current.control.operand ;
  wire \current.control.scores ;
  wire \current.end ;
  wire \current.fire_last ;
  wire [2:0] \current.index ;
  wire \current.load ;
  wire \current.scan ;
  wire \current.tap ;
  wire \current.word ;
  input [2:0] delay;
  wire [2:0] delay;
  wire [2:0] \delay$3 ;
  wire done;
  wire element_column;
  wire \element_column$9 ;
  wire element_row;
  wire \element_row$7 ;
  wire element_valid;
  wire \element_valid$5 ;
  reg end_1 = 1'h0;
  (* init = 1'h0 *)
  wire end_2;
  wire \event ;
  reg [37:0] fetched = 38'h0000000000;
  wire [7:0] \fetched.address ;
  wire \fetched.begin ;
  wire [1:0] \fetched.constant ;
  wire [17:0] \fetched.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \fetched.control.base ;
  wire \fetched.control.enable ;
  wire \fetched.control.fire ;
  wire \fetched.control.into_aux ;
  wire [7:0] \fetched.control.membrane ;
  wire \fetched.control.negate ;
  wire \fetched.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \fetched.control.operand ;
  wire \fetched.control.scores ;
  wire \fetched.end ;
  wire \fetched.fire_last ;
  wire [2:0] \fetched.index ;
  wire \fetched.load ;
  wire \fetched.scan ;
  wire \fetched.tap ;
  wire \fetched.word ;
  reg fetched_release = 1'h0;
  reg [4:0] fetched_released = 5'h00;
  reg [3:0] fetched_taps = 4'h0;
  wire \fetched_taps[0] ;
  wire \fetched_taps[1] ;
  wire \fetched_taps[2] ;
  wire \fetched_taps[3] ;
  reg [3:0] fetched_taps_valid = 4'h0;
  reg fetched_valid = 1'h0;
  wire finished;
  reg fire_last_1 = 1'h0;
  reg fire_last_2 = 1'h0;
  reg fresh = 1'h0;
  wire go;
  wire \inside ;
  wire [37:0] item;
  wire [7:0] \item.address ;
  wire \item.begin ;
  wire [1:0] \item.constant ;
  wire [17:0] \item.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \item.control.base ;
  wire \item.control.enable ;
  wire \item.control.fire ;
  wire \item.control.into_aux ;
  wire [7:0] \item.control.membrane ;
  wire \item.control.negate ;
  wire \item.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \item.control.operand ;
  wire \item.control.scores ;
  wire \item.end ;
  wire \item.fire_last ;
  wire [2:0] \item.index ;
  wire \item.load ;
  wire \item.scan ;
  wire \item.tap ;
  wire \item.word ;
  wire last;
  wire [4:0] left;
  wire load;
  wire [63:0] mask;
  wire [15:0] \mask[0] ;
  wire [15:0] \mask[1] ;
  wire [15:0] \mask[2] ;
  wire [15:0] \mask[3] ;
  wire need_column;
  wire [4:0] need_row;
  wire next;
  wire [31:0] offsets;
  wire [7:0] \offsets[0] ;
  wire [7:0] \offsets[1] ;
  wire [7:0] \offsets[2] ;
  wire [7:0] \offsets[3] ;
  reg [17:0] order = 18'h00000;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \order.base ;
  wire \order.enable ;
  wire \order.fire ;
  wire \order.into_aux ;
  wire [7:0] \order.membrane ;
  wire \order.negate ;
  wire \order.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \order.operand ;
  wire \order.scores ;
  wire [14:0] potential;
  wire [14:0] \potential$69 ;
  wire [14:0] \potential$74 ;
  wire [14:0] \potential$79 ;
  wire [7:0] read__addr;
  wire [31:0] read__data;
  wire read__en;
  output reader__column;
  wire reader__column;
  input [63:0] reader__data;
  wire [63:0] reader__data;
  wire [15:0] \reader__data[0] ;
  wire [15:0] \reader__data[1] ;
  wire [15:0] \reader__data[2] ;
  wire [15:0] \reader__data[3] ;
  output reader__enable;
  wire reader__enable;
  output reader__need_column;
  wire reader__need_column;
  output [4:0] reader__need_row;
  wire [4:0] reader__need_row;
  output [2:0] reader__plane;
  wire [2:0] reader__plane;
  input reader__ready;
  wire reader__ready;
  output reader__release;
  wire reader__release;
  output [4:0] reader__released;
  reg [4:0] reader__released = 5'h00;
  wire [-1:0] reader__word;
  reg \release  = 1'h0;
  (* init = 5'h00 *)
  wire [4:0] released;
  wire [4:0] \released$88 ;
  wire row_end;
  input rst;
  wire rst;
  reg scan = 1'h0;
  reg scan_valid = 1'h0;
  output [59:0] scores;
  wire [59:0] scores;
  wire [14:0] \scores[0] ;
  wire [14:0] \scores[1] ;
  wire [14:0] \scores[2] ;
  wire [14:0] \scores[3] ;
  wire scores_claim;
  output scores_last;
  reg scores_last = 1'h0;
  input scores_room;
  wire scores_room;
  output scores_valid;
  wire scores_valid;
  wire spike;
  wire \spike$68 ;
  wire \spike$73 ;
  wire \spike$78 ;
  wire [3:0] spikes;
  wire started;
  wire take;
  wire [3:0] taps;
  wire \taps[0] ;
  wire \taps[1] ;
  wire \taps[2] ;
  wire \taps[3] ;
  wire [3:0] taps_valid;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  wire [3:0] \timesteps$1 ;
  wire valid;
  wire [7:0] weight;
  wire [7:0] \weight$67 ;
  wire [7:0] \weight$72 ;
  wire [7:0] \weight$77 ;
  reg [31:0] weights [191:0];
  initial begin
    weights[0] = 32'd219216358;
    weights[1] = 32'd2881997290;
    weights[2] = 32'd4060160776;
    weights[3] = 32'd2179284262;
    weights[4] = 32'd201525288;
    weights[5] = 32'd1006623710;
    weights[6] = 32'd3322809850;
    weights[7] = 32'd4058790941;
    weights[8] = 32'd3510052323;
    weights[9] = 32'd3591902236;
    weights[10] = 32'd101708038;
    weights[11] = 32'd1446303446;
    weights[12] = 32'd3622394125;
    weights[13] = 32'd4046387176;
    weights[14] = 32'd420866821;
    weights[15] = 32'd4074684425;
    weights[16] = 32'd3237341984;
    weights[17] = 32'd954925081;
    weights[18] = 32'd3772058346;
    weights[19] = 32'd584831511;
    weights[20] = 32'd333116384;
    weights[21] = 32'd4196990700;
    weights[22] = 32'd1136338206;
    weights[23] = 32'd4131064999;
    weights[24] = 32'd3506162957;
    weights[25] = 32'd221638615;
    weights[26] = 32'd3325966369;
    weights[27] = 32'd574688963;
    weights[28] = 32'd69456732;
    weights[29] = 32'd624161577;
    weights[30] = 32'd2837847030;
    weights[31] = 32'd701090559;
    weights[32] = 32'd3423994115;
    weights[33] = 32'd183324681;
    weights[34] = 32'd721035758;
    weights[35] = 32'd4243463364;
    weights[36] = 32'd152323603;
    weights[37] = 32'd803069163;
    weights[38] = 32'd3895973675;
    weights[39] = 32'd555086585;
    weights[40] = 32'd135135467;
    weights[41] = 32'd4143310369;
    weights[42] = 32'd772334816;
    weights[43] = 32'd97047808;
    weights[44] = 32'd131665859;
    weights[45] = 32'd3324301373;
    weights[46] = 32'd905101080;
    weights[47] = 32'd3958252078;
    weights[48] = 32'd1090838253;
    weights[49] = 32'd4276106509;
    weights[50] = 32'd195834904;
    weights[51] = 32'd1075312620;
    weights[52] = 32'd699412720;
    weights[53] = 32'd3121879055;
    weights[54] = 32'd682680628;
    weights[55] = 32'd533358557;
    weights[56] = 32'd3957530865;
    weights[57] = 32'd4264034994;
    weights[58] = 32'd470011;
    weights[59] = 32'd3572887815;
    weights[60] = 32'd3408278336;
    weights[61] = 32'd3302683372;
    weights[62] = 32'd4143787769;
    weights[63] = 32'd204131827;
    weights[64] = 32'd3859481321;
    weights[65] = 32'd3571138044;
    weights[66] = 32'd368377344;
    weights[67] = 32'd3472165899;
    weights[68] = 32'd3524665870;
    weights[69] = 32'd3167150632;
    weights[70] = 32'd4125565968;
    weights[71] = 32'd1452491;
    weights[72] = 32'd3391104781;
    weights[73] = 32'd286602716;
    weights[74] = 32'd3908439025;
    weights[75] = 32'd638834631;
    weights[76] = 32'd2954111989;
    weights[77] = 32'd603132453;
    weights[78] = 32'd768079861;
    weights[79] = 32'd3356550525;
    weights[80] = 32'd1006955294;
    weights[81] = 32'd808759305;
    weights[82] = 32'd332728579;
    weights[83] = 32'd3741124820;
    weights[84] = 32'd1104614455;
    weights[85] = 32'd3069709862;
    weights[86] = 32'd3692954376;
    weights[87] = 32'd199029232;
    weights[88] = 32'd1060752927;
    weights[89] = 32'd3340049167;
    weights[90] = 32'd3406628601;
    weights[91] = 32'd3719300911;
    weights[92] = 32'd903933991;
    weights[93] = 32'd300156504;
    weights[94] = 32'd3845178090;
    weights[95] = 32'd2683831881;
    weights[96] = 32'd204209685;
    weights[97] = 32'd3890737702;
    weights[98] = 32'd167618483;
    weights[99] = 32'd149938683;
    weights[100] = 32'd3822771665;
    weights[101] = 32'd84691939;
    weights[102] = 32'd3921462499;
    weights[103] = 32'd366981359;
    weights[104] = 32'd304865543;
    weights[105] = 32'd889191137;
    weights[106] = 32'd401800703;
    weights[107] = 32'd704721663;
    weights[108] = 32'd942417202;
    weights[109] = 32'd34548153;
    weights[110] = 32'd4259953660;
    weights[111] = 32'd3289447475;
    weights[112] = 32'd3290490605;
    weights[113] = 32'd285278741;
    weights[114] = 32'd302589949;
    weights[115] = 32'd938082097;
    weights[116] = 32'd4127527942;
    weights[117] = 32'd922867985;
    weights[118] = 32'd3358665657;
    weights[119] = 32'd4075543072;
    weights[120] = 32'd3907459843;
    weights[121] = 32'd3879017401;
    weights[122] = 32'd3624007386;
    weights[123] = 32'd988678913;
    weights[124] = 32'd3386391868;
    weights[125] = 32'd877914389;
    weights[126] = 32'd99869176;
    weights[127] = 32'd1644359646;
    weights[128] = 32'd8201;
    weights[129] = 32'd12910;
    weights[130] = 32'd56078;
    weights[131] = 32'd65497;
    weights[132] = 32'd54773;
    weights[133] = 32'd12321;
    weights[134] = 32'd62763;
    weights[135] = 32'd46589;
    weights[136] = 32'd59331;
    weights[137] = 32'd60351;
    weights[138] = 32'd1032;
    weights[139] = 32'd44051;
    weights[140] = 32'd61195;
    weights[141] = 32'd14529;
    weights[142] = 32'd1023;
    weights[143] = 32'd16147;
    weights[144] = 32'd51202;
    weights[145] = 32'd23192;
    weights[146] = 32'd3611;
    weights[147] = 32'd9250;
    weights[148] = 32'd5568;
    weights[149] = 32'd5617;
    weights[150] = 32'd59083;
    weights[151] = 32'd60444;
    weights[152] = 32'd4056;
    weights[153] = 32'd4277;
    weights[154] = 32'd41702;
    weights[155] = 32'd11711;
    weights[156] = 32'd43207;
    weights[157] = 32'd56234;
    weights[158] = 32'd46910;
    weights[159] = 32'd62527;
    weights[160] = 32'd11990;
    weights[161] = 32'd3308;
    weights[162] = 32'd16907;
    weights[163] = 32'd64526;
    weights[164] = 32'd19675;
    weights[165] = 32'd40985;
    weights[166] = 32'd14144;
    weights[167] = 32'd4106;
    weights[168] = 32'd230;
    weights[169] = 32'd1219;
    weights[170] = 32'd55057;
    weights[171] = 32'd53215;
    weights[172] = 32'd37110;
    weights[173] = 32'd22260;
    weights[174] = 32'd6457;
    weights[175] = 32'd4081;
    weights[176] = 32'd59446;
    weights[177] = 32'd1236;
    weights[178] = 32'd63917;
    weights[179] = 32'd50099;
    weights[180] = 32'd1257;
    weights[181] = 32'd58083;
    weights[182] = 32'd1803;
    weights[183] = 32'd10131;
    weights[184] = 32'd5634;
    weights[185] = 32'd64250;
    weights[186] = 32'd2056;
    weights[187] = 32'd4827;
    weights[188] = 32'd53664;
    weights[189] = 32'd5638;
    weights[190] = 32'd59148;
    weights[191] = 32'd58867;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    _0_ <= weights[read__addr];
  end
  assign read__data = _0_;
  always @(posedge clk)
    fetched_taps_valid <= \$31 ;
  always @(posedge clk)
    fetched_released <= \$32 ;
  always @(posedge clk)
    fetched_release <= \$33 ;
  always @(posedge clk)
    fresh <= \$34 ;
  always @(posedge clk)
    scan_valid <= \$35 ;
  always @(posedge clk)
    current <= \$36 ;
  always @(posedge clk)
    reader__released <= \$37 ;
  always @(posedge clk)
    \release  <= \$38 ;
  always @(posedge clk)
    order <= \$39 ;
  always @(posedge clk)
    scan <= \$40 ;
  always @(posedge clk)
    control <= \$41 ;
  always @(posedge clk)
    constant_1 <= \$42 ;
  always @(posedge clk)
    constant <= \$43 ;
  always @(posedge clk)
    fire_last_1 <= \$44 ;
  always @(posedge clk)
    fire_last_2 <= \$45 ;
  always @(posedge clk)
    end_1 <= \$46 ;
  always @(posedge clk)
    scores_last <= \$47 ;
  assign go = valid & advance;
  assign claim = go & item[35];
  assign next = go & item[36];
  assign admit = reader__ready & scores_room;
  assign \$1  = ~ scan_valid;
  assign \$2  = \$1  | last;
  assign take = fetched_valid & \$2 ;
  assign \$3  = ~ fetched_valid;
  assign advance = \$3  | take;
  assign column = $signed(left) + $signed({ 1'h0, \$4  });
  assign \$5  = $signed(column) >= $signed(1'h0);
  assign \$6  = $signed(column) < $signed(3'h2);
  assign \$7  = \$5  & \$6 ;
  assign \$8  = item[0] | item[1];
  assign reader__enable = go & \$8 ;
  assign \$9  = fetched[0] & fetched_taps_valid[0];
  assign \$10  = \$9  ? reader__data[15:0] : 16'h0000;
  assign \$12  = fetched[0] & fetched_taps_valid[1];
  assign \$13  = \$12  ? reader__data[31:16] : 16'h0000;
  assign \$15  = fetched[0] & fetched_taps_valid[2];
  assign \$16  = \$15  ? reader__data[47:32] : 16'h0000;
  assign \$18  = fetched[0] & fetched_taps_valid[3];
  assign \$19  = \$18  ? reader__data[63:48] : 16'h0000;
  assign done = scan_valid & last;
  assign \$21  = scan_valid & fresh;
  assign started = \$21  & current[35];
  assign finished = done & current[36];
  assign reader__release = done & \release ;
  assign \$22  = taps_valid & { \inside , \inside , \inside , \inside  };
  assign \$23  = item[36] & row_end;
  assign \$24  = ~ scan_valid;
  assign \$25  = ~ fresh;
  assign \$26  = order[0] | \event ;
  assign \$27  = ~ \event ;
  always @(posedge clk)
    fetched_valid <= \$28 ;
  always @(posedge clk)
    fetched <= \$29 ;
  always @(posedge clk)
    fetched_taps <= \$30 ;
  \digits_causal.engine_2.lane_0  lane_0 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(spike),
    .u_0(potential),
    .weight(read__data[7:0])
  );
  \digits_causal.engine_2.lane_1  lane_1 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$68 ),
    .u_0(\potential$69 ),
    .weight(read__data[15:8])
  );
  \digits_causal.engine_2.lane_2  lane_2 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$73 ),
    .u_0(\potential$74 ),
    .weight(read__data[23:16])
  );
  \digits_causal.engine_2.lane_3  lane_3 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$78 ),
    .u_0(\potential$79 ),
    .weight(read__data[31:24])
  );
  \digits_causal.engine_2.scanner  scanner (
    .address(read__addr),
    .\base$19 (fetched[34:27]),
    .clk(clk),
    .\event (\event ),
    .last(last),
    .load(take),
    .mask(mask),
    .offsets(offsets),
    .rst(rst)
  );
  \digits_causal.engine_2.sequencer  sequencer (
    .admit(admit),
    .advance(advance),
    .clk(clk),
    .delay(delay),
    .item(item),
    .rst(rst),
    .timesteps(timesteps),
    .valid(valid)
  );
  \digits_causal.engine_2.walker  walker (
    .clk(clk),
    .left(left),
    .need_column(reader__need_column),
    .need_row(reader__need_row),
    .next(next),
    .released(\released$88 ),
    .row_end(row_end),
    .rst(rst),
    .taps(taps),
    .taps_valid(taps_valid)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$31  = fetched_taps_valid;
    if (go) begin
      \$31  = \$22 ;
    end
    if (rst) begin
      \$31  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$32  = fetched_released;
    if (go) begin
      \$32  = \released$88 ;
    end
    if (rst) begin
      \$32  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$33  = fetched_release;
    if (go) begin
      \$33  = \$23 ;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$34  = take;
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$35  = scan_valid;
    if (take) begin
      \$35  = 1'h1;
    end else if (last) begin
      \$35  = 1'h0;
    end
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$36  = current;
    if (take) begin
      \$36  = fetched;
    end
    if (rst) begin
      \$36  = 38'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$37  = reader__released;
    if (take) begin
      \$37  = fetched_released;
    end
    if (rst) begin
      \$37  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$38  = \release ;
    if (take) begin
      \$38  = fetched_release;
    end
    if (rst) begin
      \$38  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$39  = current[19:2];
    if (\$24 ) begin
      \$39  = 18'h00000;
    end else if (\$25 ) begin
      \$39 [2:1] = 2'h1;
      \$39 [0] = 1'h0;
    end
    if (rst) begin
      \$39  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$40  = current[0];
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$41  = order;
    if (scan) begin
      \$41 [0] = \$26 ;
      if (\$27 ) begin
        \$41 [4:3] = 2'h0;
        \$41 [5] = 1'h0;
      end
    end
    if (rst) begin
      \$41  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$42  = current[21:20];
    if (rst) begin
      \$42  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$43  = constant_1;
    if (rst) begin
      \$43  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$44  = current[37];
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$45  = fire_last_1;
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$46  = current[36];
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$47  = end_1;
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    (* full_case = 32'd1 *)
    casez (item[22])
      1'h0:
          \$4  = 1'h0;
      1'h1:
          \$4  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    (* full_case = 32'd1 *)
    casez (fetched_taps[0])
      1'h0:
          \$11  = 5'h00;
      1'h1:
          \$11  = 5'h10;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    (* full_case = 32'd1 *)
    casez (fetched_taps[1])
      1'h0:
          \$14  = 5'h00;
      1'h1:
          \$14  = 5'h10;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    (* full_case = 32'd1 *)
    casez (fetched_taps[2])
      1'h0:
          \$17  = 5'h00;
      1'h1:
          \$17  = 5'h10;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    (* full_case = 32'd1 *)
    casez (fetched_taps[3])
      1'h0:
          \$20  = 5'h00;
      1'h1:
          \$20  = 5'h10;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$28  = fetched_valid;
    if (advance) begin
      \$28  = valid;
    end
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$29  = fetched;
    if (go) begin
      \$29  = item;
    end
    if (rst) begin
      \$29  = 38'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$30  = fetched_taps;
    if (go) begin
      \$30  = taps;
    end
    if (rst) begin
      \$30  = 4'h0;
    end
  end
  assign \timesteps$1  = timesteps;
  assign \delay$3  = delay;
  assign element_valid = 1'h1;
  assign \element_valid$5  = 1'h1;
  assign element_row = 1'h0;
  assign \element_row$7  = 1'h0;
  assign element_column = 1'h0;
  assign \element_column$9  = 1'h0;
  assign need_row = reader__need_row;
  assign need_column = reader__need_column;
  assign scores_claim = claim;
  assign load = take;
  assign base = fetched[34:27];
  assign released = reader__released;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign arriving = control;
  assign constant_2 = constant;
  assign weight = read__data[7:0];
  assign \control$65  = control;
  assign \constant$66  = constant;
  assign \weight$67  = read__data[15:8];
  assign \control$70  = control;
  assign \constant$71  = constant;
  assign \weight$72  = read__data[23:16];
  assign \control$75  = control;
  assign \constant$76  = constant;
  assign \weight$77  = read__data[31:24];
  assign end_2 = scores_last;
  assign reader__column = column[0];
  assign scores_valid = control[9];
  assign reader__plane = item[26:24];
  assign \item.scan  = item[0];
  assign \item.load  = item[1];
  assign \item.control  = item[19:2];
  assign \item.control.enable  = item[2];
  assign \item.control.base  = item[4:3];
  assign \item.control.operand  = item[6:5];
  assign \item.control.negate  = item[7];
  assign \item.control.into_aux  = item[8];
  assign \item.control.nonnegative  = item[9];
  assign \item.control.fire  = item[10];
  assign \item.control.scores  = item[11];
  assign \item.control.membrane  = item[19:12];
  assign \item.constant  = item[21:20];
  assign \item.tap  = item[22];
  assign \item.word  = item[23];
  assign \item.index  = item[26:24];
  assign \item.address  = item[34:27];
  assign \item.begin  = item[35];
  assign \item.end  = item[36];
  assign \item.fire_last  = item[37];
  assign \fetched.scan  = fetched[0];
  assign \fetched.load  = fetched[1];
  assign \fetched.control  = fetched[19:2];
  assign \fetched.control.enable  = fetched[2];
  assign \fetched.control.base  = fetched[4:3];
  assign \fetched.control.operand  = fetched[6:5];
  assign \fetched.control.negate  = fetched[7];
  assign \fetched.control.into_aux  = fetched[8];
  assign \fetched.control.nonnegative  = fetched[9];
  assign \fetched.control.fire  = fetched[10];
  assign \fetched.control.scores  = fetched[11];
  assign \fetched.control.membrane  = fetched[19:12];
  assign \fetched.constant  = fetched[21:20];
  assign \fetched.tap  = fetched[22];
  assign \fetched.word  = fetched[23];
  assign \fetched.index  = fetched[26:24];
  assign \fetched.address  = fetched[34:27];
  assign \fetched.begin  = fetched[35];
  assign \fetched.end  = fetched[36];
  assign \fetched.fire_last  = fetched[37];
  assign \mask[0]  = mask[15:0];
  assign \mask[1]  = mask[31:16];
  assign \mask[2]  = mask[47:32];
  assign \mask[3]  = mask[63:48];
  assign \reader__data[0]  = reader__data[15:0];
  assign \reader__data[1]  = reader__data[31:16];
  assign \reader__data[2]  = reader__data[47:32];
  assign \reader__data[3]  = reader__data[63:48];
  assign \offsets[0]  = offsets[7:0];
  assign \offsets[1]  = offsets[15:8];
  assign \offsets[2]  = offsets[23:16];
  assign \offsets[3]  = offsets[31:24];
  assign \fetched_taps[0]  = fetched_taps[0];
  assign \fetched_taps[1]  = fetched_taps[1];
  assign \fetched_taps[2]  = fetched_taps[2];
  assign \fetched_taps[3]  = fetched_taps[3];
  assign \current.scan  = current[0];
  assign \current.load  = current[1];
  assign \current.control  = current[19:2];
  assign \current.control.enable  = current[2];
  assign \current.control.base  = current[4:3];
  assign \current.control.operand  = current[6:5];
  assign \current.control.negate  = current[7];
  assign \current.control.into_aux  = current[8];
  assign \current.control.nonnegative  = current[9];
  assign \current.control.fire  = current[10];
  assign \current.control.scores  = current[11];
  assign \current.control.membrane  = current[19:12];
  assign \current.constant  = current[21:20];
  assign \current.tap  = current[22];
  assign \current.word  = current[23];
  assign \current.index  = current[26:24];
  assign \current.address  = current[34:27];
  assign \current.begin  = current[35];
  assign \current.end  = current[36];
  assign \current.fire_last  = current[37];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \arriving.enable  = control[0];
  assign \arriving.base  = control[2:1];
  assign \arriving.operand  = control[4:3];
  assign \arriving.negate  = control[5];
  assign \arriving.into_aux  = control[6];
  assign \arriving.nonnegative  = control[7];
  assign \arriving.fire  = control[8];
  assign \arriving.scores  = control[9];
  assign \arriving.membrane  = control[17:10];
  assign \scores[0]  = scores[14:0];
  assign \scores[1]  = scores[29:15];
  assign \scores[2]  = scores[44:30];
  assign \scores[3]  = scores[59:45];
  assign \control$65.enable  = control[0];
  assign \control$65.base  = control[2:1];
  assign \control$65.operand  = control[4:3];
  assign \control$65.negate  = control[5];
  assign \control$65.into_aux  = control[6];
  assign \control$65.nonnegative  = control[7];
  assign \control$65.fire  = control[8];
  assign \control$65.scores  = control[9];
  assign \control$65.membrane  = control[17:10];
  assign \control$70.enable  = control[0];
  assign \control$70.base  = control[2:1];
  assign \control$70.operand  = control[4:3];
  assign \control$70.negate  = control[5];
  assign \control$70.into_aux  = control[6];
  assign \control$70.nonnegative  = control[7];
  assign \control$70.fire  = control[8];
  assign \control$70.scores  = control[9];
  assign \control$70.membrane  = control[17:10];
  assign \control$75.enable  = control[0];
  assign \control$75.base  = control[2:1];
  assign \control$75.operand  = control[4:3];
  assign \control$75.negate  = control[5];
  assign \control$75.into_aux  = control[6];
  assign \control$75.nonnegative  = control[7];
  assign \control$75.fire  = control[8];
  assign \control$75.scores  = control[9];
  assign \control$75.membrane  = control[17:10];
  assign \taps[0]  = taps[0];
  assign \taps[1]  = taps[1];
  assign \taps[2]  = taps[2];
  assign \taps[3]  = taps[3];
  assign \order.enable  = order[0];
  assign \order.base  = order[2:1];
  assign \order.operand  = order[4:3];
  assign \order.negate  = order[5];
  assign \order.into_aux  = order[6];
  assign \order.nonnegative  = order[7];
  assign \order.fire  = order[8];
  assign \order.scores  = order[9];
  assign \order.membrane  = order[17:10];
  assign scores[59:45] = \potential$79 ;
  assign scores[44:30] = \potential$74 ;
  assign scores[29:15] = \potential$69 ;
  assign scores[14:0] = potential;
  assign spikes[3] = \spike$78 ;
  assign spikes[2] = \spike$73 ;
  assign spikes[1] = \spike$68 ;
  assign spikes[0] = spike;
  assign offsets[31:24] = { 3'h0, \$20  };
  assign offsets[23:16] = { 3'h0, \$17  };
  assign offsets[15:8] = { 3'h0, \$14  };
  assign offsets[7:0] = { 3'h0, \$11  };
  assign mask[63:48] = \$19 ;
  assign mask[47:32] = \$16 ;
  assign mask[31:16] = \$13 ;
  assign mask[15:0] = \$10 ;
  assign \inside  = \$7 ;
endmodule

module \digits_causal.engine_2.lane_0 (rst, weight, spike, control, constant, u_0, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire [15:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  reg [14:0] \$5 ;
  reg [14:0] base;
  input clk;
  wire clk;
  input [1:0] constant;
  wire [1:0] constant;
  reg [14:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [14:0] operand;
  (* init = 15'h0000 *)
  wire [14:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [14:0] total;
  output [14:0] u_0;
  reg [14:0] u_0 = 15'h0000;
  input [7:0] weight;
  wire [7:0] weight;
  always @(posedge clk)
    u_0 <= \$5 ;
  assign spike = ~ u_0[14];
  assign \$1  = $signed(base) + $signed(operand);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    constant_word = 15'h0000;
    casez ({ constant, spike })
      3'h0:
          constant_word = 15'h7ffa;
      3'h1:
          constant_word = 15'h7ffa;
      3'h2:
          constant_word = 15'h7ffe;
      3'h3:
          constant_word = 15'h7ffe;
      3'h4:
          constant_word = 15'h0014;
      3'h5:
          constant_word = 15'h0014;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    operand = 15'h0000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    base = 15'h0000;
    casez (control[2:1])
      2'h1:
          base = u_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$5  = u_0;
    if (\$4 ) begin
      \$5  = \$1 [14:0];
    end
    if (rst) begin
      \$5  = 15'h0000;
    end
  end
  assign potential = u_0;
  assign total = \$1 [14:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$2  = 1'h1;
  assign \$3  = control[0];
  assign \$4  = control[0];
endmodule

module \digits_causal.engine_2.lane_1 (rst, weight, spike, control, constant, u_0, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$19  = 0;
  wire [15:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  reg [14:0] \$5 ;
  reg [14:0] base;
  input clk;
  wire clk;
  input [1:0] constant;
  wire [1:0] constant;
  reg [14:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [14:0] operand;
  (* init = 15'h0000 *)
  wire [14:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [14:0] total;
  output [14:0] u_0;
  reg [14:0] u_0 = 15'h0000;
  input [7:0] weight;
  wire [7:0] weight;
  always @(posedge clk)
    u_0 <= \$5 ;
  assign spike = ~ u_0[14];
  assign \$1  = $signed(base) + $signed(operand);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    constant_word = 15'h0000;
    casez ({ constant, spike })
      3'h0:
          constant_word = 15'h7fef;
      3'h1:
          constant_word = 15'h7fef;
      3'h2:
          constant_word = 15'h7fff;
      3'h3:
          constant_word = 15'h7fff;
      3'h4:
          constant_word = 15'h0000;
      3'h5:
          constant_word = 15'h0000;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    operand = 15'h0000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    base = 15'h0000;
    casez (control[2:1])
      2'h1:
          base = u_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$5  = u_0;
    if (\$4 ) begin
      \$5  = \$1 [14:0];
    end
    if (rst) begin
      \$5  = 15'h0000;
    end
  end
  assign potential = u_0;
  assign total = \$1 [14:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$2  = 1'h1;
  assign \$3  = control[0];
  assign \$4  = control[0];
endmodule

module \digits_causal.engine_2.lane_2 (rst, weight, spike, control, constant, u_0, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$20  = 0;
  wire [15:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  reg [14:0] \$5 ;
  reg [14:0] base;
  input clk;
  wire clk;
  input [1:0] constant;
  wire [1:0] constant;
  reg [14:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [14:0] operand;
  (* init = 15'h0000 *)
  wire [14:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [14:0] total;
  output [14:0] u_0;
  reg [14:0] u_0 = 15'h0000;
  input [7:0] weight;
  wire [7:0] weight;
  always @(posedge clk)
    u_0 <= \$5 ;
  assign spike = ~ u_0[14];
  assign \$1  = $signed(base) + $signed(operand);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    constant_word = 15'h0000;
    casez ({ constant, spike })
      3'h0:
          constant_word = 15'h7ffb;
      3'h1:
          constant_word = 15'h7ffb;
      3'h2:
          constant_word = 15'h7ff6;
      3'h3:
          constant_word = 15'h7ff6;
      3'h4:
          constant_word = 15'h0000;
      3'h5:
          constant_word = 15'h0000;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    operand = 15'h0000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    base = 15'h0000;
    casez (control[2:1])
      2'h1:
          base = u_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$5  = u_0;
    if (\$4 ) begin
      \$5  = \$1 [14:0];
    end
    if (rst) begin
      \$5  = 15'h0000;
    end
  end
  assign potential = u_0;
  assign total = \$1 [14:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$2  = 1'h1;
  assign \$3  = control[0];
  assign \$4  = control[0];
endmodule

module \digits_causal.engine_2.lane_3 (rst, weight, spike, control, constant, u_0, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$21  = 0;
  wire [15:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  reg [14:0] \$5 ;
  reg [14:0] base;
  input clk;
  wire clk;
  input [1:0] constant;
  wire [1:0] constant;
  reg [14:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [14:0] operand;
  (* init = 15'h0000 *)
  wire [14:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [14:0] total;
  output [14:0] u_0;
  reg [14:0] u_0 = 15'h0000;
  input [7:0] weight;
  wire [7:0] weight;
  always @(posedge clk)
    u_0 <= \$5 ;
  assign spike = ~ u_0[14];
  assign \$1  = $signed(base) + $signed(operand);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    constant_word = 15'h0000;
    casez ({ constant, spike })
      3'h0:
          constant_word = 15'h000e;
      3'h1:
          constant_word = 15'h000e;
      3'h2:
          constant_word = 15'h0005;
      3'h3:
          constant_word = 15'h0005;
      3'h4:
          constant_word = 15'h0000;
      3'h5:
          constant_word = 15'h0000;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    operand = 15'h0000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    base = 15'h0000;
    casez (control[2:1])
      2'h1:
          base = u_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$5  = u_0;
    if (\$4 ) begin
      \$5  = \$1 [14:0];
    end
    if (rst) begin
      \$5  = 15'h0000;
    end
  end
  assign potential = u_0;
  assign total = \$1 [14:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$2  = 1'h1;
  assign \$3  = control[0];
  assign \$4  = control[0];
endmodule

module \digits_causal.engine_2.scanner (rst, load, last, \event , address, mask, offsets, \base$19 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$22  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [4:0] \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  wire [4:0] \$15 ;
  wire [3:0] \$16 ;
  wire [15:0] \$17 ;
  wire [16:0] \$18 ;
  wire [16:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [4:0] \$21 ;
  wire [3:0] \$22 ;
  wire [3:0] \$23 ;
  wire [3:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [15:0] \$27 ;
  wire [15:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [8:0] \$31 ;
  wire [3:0] \$32 ;
  wire [4:0] \$33 ;
  wire [3:0] \$34 ;
  wire [15:0] \$35 ;
  wire [16:0] \$36 ;
  wire [16:0] \$37 ;
  wire [16:0] \$38 ;
  wire [3:0] \$39 ;
  wire \$4 ;
  wire [4:0] \$40 ;
  wire [3:0] \$41 ;
  wire [15:0] \$42 ;
  wire [16:0] \$43 ;
  wire [16:0] \$44 ;
  wire [16:0] \$45 ;
  wire [3:0] \$46 ;
  wire [4:0] \$47 ;
  wire [3:0] \$48 ;
  wire [15:0] \$49 ;
  wire [3:0] \$5 ;
  wire [16:0] \$50 ;
  wire [16:0] \$51 ;
  wire [16:0] \$52 ;
  wire [3:0] \$53 ;
  wire [4:0] \$54 ;
  wire [3:0] \$55 ;
  wire [15:0] \$56 ;
  wire [16:0] \$57 ;
  wire [16:0] \$58 ;
  wire [16:0] \$59 ;
  wire [4:0] \$6 ;
  reg [7:0] \$60 ;
  wire [8:0] \$61 ;
  reg [15:0] \$62 ;
  reg [15:0] \$63 ;
  reg [15:0] \$64 ;
  reg [15:0] \$65 ;
  reg [7:0] \$66 ;
  reg [7:0] \$67 ;
  reg [7:0] \$68 ;
  reg [7:0] \$69 ;
  wire [3:0] \$7 ;
  reg [7:0] \$70 ;
  reg [15:0] \$71 ;
  reg [7:0] \$72 ;
  wire [3:0] \$8 ;
  wire [4:0] \$9 ;
  output [7:0] address;
  wire [7:0] address;
  reg [7:0] base = 8'h00;
  input [7:0] \base$19 ;
  wire [7:0] \base$19 ;
  reg [1:0] chosen;
  input clk;
  wire clk;
  output \event ;
  wire \event ;
  output last;
  wire last;
  reg [15:0] left_0 = 16'h0000;
  reg [15:0] left_1 = 16'h0000;
  reg [15:0] left_2 = 16'h0000;
  reg [15:0] left_3 = 16'h0000;
  input load;
  wire load;
  wire [15:0] lowest;
  input [63:0] mask;
  wire [63:0] mask;
  wire [15:0] \mask[0] ;
  wire [15:0] \mask[1] ;
  wire [15:0] \mask[2] ;
  wire [15:0] \mask[3] ;
  reg [3:0] number;
  reg [7:0] offset_0 = 8'h00;
  reg [7:0] offset_1 = 8'h00;
  reg [7:0] offset_2 = 8'h00;
  reg [7:0] offset_3 = 8'h00;
  input [31:0] offsets;
  wire [31:0] offsets;
  wire [7:0] \offsets[0] ;
  wire [7:0] \offsets[1] ;
  wire [7:0] \offsets[2] ;
  wire [7:0] \offsets[3] ;
  input rst;
  wire rst;
  reg [7:0] segment_base = 8'h00;
  wire [3:0] some;
  reg [15:0] taken = 16'h0000;
  reg [15:0] word;
  assign \$28  = word & \$27 ;
  assign \$29  = | \$28 ;
  assign \$30  = ~ \$29 ;
  assign last = \$26  & \$30 ;
  assign \event  = | taken;
  assign \$31  = segment_base + number;
  assign \$32  = ~ { \$4 , \$3 , \$2 , \$1  };
  assign \$33  = \$32  + 1'h1;
  assign \$34  = { \$4 , \$3 , \$2 , \$1  } & \$33 [3:0];
  assign \$35  = ~ \$19 [15:0];
  assign \$36  = \$34 [0] ? { 1'h0, \$35  } : 17'h1ffff;
  assign \$37  = { 1'h0, left_0 } & \$36 ;
  assign \$38  = load ? { 1'h0, mask[15:0] } : \$37 ;
  assign \$39  = ~ { \$4 , \$3 , \$2 , \$1  };
  assign \$40  = \$39  + 1'h1;
  assign \$41  = { \$4 , \$3 , \$2 , \$1  } & \$40 [3:0];
  assign \$42  = ~ \$19 [15:0];
  assign \$43  = \$41 [1] ? { 1'h0, \$42  } : 17'h1ffff;
  assign \$44  = { 1'h0, left_1 } & \$43 ;
  assign \$45  = load ? { 1'h0, mask[31:16] } : \$44 ;
  assign \$46  = ~ { \$4 , \$3 , \$2 , \$1  };
  assign \$47  = \$46  + 1'h1;
  assign \$48  = { \$4 , \$3 , \$2 , \$1  } & \$47 [3:0];
  assign \$49  = ~ \$19 [15:0];
  assign \$50  = \$48 [2] ? { 1'h0, \$49  } : 17'h1ffff;
  assign \$51  = { 1'h0, left_2 } & \$50 ;
  assign \$52  = load ? { 1'h0, mask[47:32] } : \$51 ;
  assign \$53  = ~ { \$4 , \$3 , \$2 , \$1  };
  assign \$54  = \$53  + 1'h1;
  assign \$55  = { \$4 , \$3 , \$2 , \$1  } & \$54 [3:0];
  assign \$56  = ~ \$19 [15:0];
  assign \$57  = \$55 [3] ? { 1'h0, \$56  } : 17'h1ffff;
  assign \$58  = { 1'h0, left_3 } & \$57 ;
  assign \$59  = load ? { 1'h0, mask[63:48] } : \$58 ;
  assign \$61  = base + \$60 ;
  always @(posedge clk)
    left_0 <= \$62 ;
  always @(posedge clk)
    left_1 <= \$63 ;
  always @(posedge clk)
    left_2 <= \$64 ;
  always @(posedge clk)
    left_3 <= \$65 ;
  always @(posedge clk)
    base <= \$66 ;
  always @(posedge clk)
    offset_0 <= \$67 ;
  always @(posedge clk)
    offset_1 <= \$68 ;
  always @(posedge clk)
    offset_2 <= \$69 ;
  always @(posedge clk)
    offset_3 <= \$70 ;
  always @(posedge clk)
    taken <= \$71 ;
  always @(posedge clk)
    segment_base <= \$72 ;
  assign \$1  = | left_0;
  assign \$2  = | left_1;
  assign \$3  = | left_2;
  assign \$4  = | left_3;
  assign \$5  = ~ { \$4 , \$3 , \$2 , \$1  };
  assign \$6  = \$5  + 1'h1;
  assign \$7  = { \$4 , \$3 , \$2 , \$1  } & \$6 [3:0];
  assign \$8  = ~ { \$4 , \$3 , \$2 , \$1  };
  assign \$9  = \$8  + 1'h1;
  assign \$10  = { \$4 , \$3 , \$2 , \$1  } & \$9 [3:0];
  assign \$11  = ~ { \$4 , \$3 , \$2 , \$1  };
  assign \$12  = \$11  + 1'h1;
  assign \$13  = { \$4 , \$3 , \$2 , \$1  } & \$12 [3:0];
  assign \$14  = ~ { \$4 , \$3 , \$2 , \$1  };
  assign \$15  = \$14  + 1'h1;
  assign \$16  = { \$4 , \$3 , \$2 , \$1  } & \$15 [3:0];
  assign \$17  = ~ word;
  assign \$18  = \$17  + 1'h1;
  assign \$19  = { 1'h0, word } & \$18 ;
  assign \$20  = ~ { \$4 , \$3 , \$2 , \$1  };
  assign \$21  = \$20  + 1'h1;
  assign \$22  = { \$4 , \$3 , \$2 , \$1  } & \$21 [3:0];
  assign \$23  = ~ \$22 ;
  assign \$24  = { \$4 , \$3 , \$2 , \$1  } & \$23 ;
  assign \$25  = | \$24 ;
  assign \$26  = ~ \$25 ;
  assign \$27  = ~ \$19 [15:0];
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    (* full_case = 32'd1 *)
    casez (chosen)
      2'h0:
          \$60  = offset_0;
      2'h1:
          \$60  = offset_1;
      2'h2:
          \$60  = offset_2;
      2'h3:
          \$60  = offset_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    chosen = 2'h0;
    if (\$4 ) begin
      chosen = 2'h3;
    end
    if (\$3 ) begin
      chosen = 2'h2;
    end
    if (\$2 ) begin
      chosen = 2'h1;
    end
    if (\$1 ) begin
      chosen = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    word = 16'h0000;
    if (\$7 [0]) begin
      word = left_0;
    end
    if (\$10 [1]) begin
      word = left_1;
    end
    if (\$13 [2]) begin
      word = left_2;
    end
    if (\$16 [3]) begin
      word = left_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    number = 4'h0;
    if (taken[0]) begin
      number = 4'h0;
    end
    if (taken[1]) begin
      number = 4'h1;
    end
    if (taken[2]) begin
      number = 4'h2;
    end
    if (taken[3]) begin
      number = 4'h3;
    end
    if (taken[4]) begin
      number = 4'h4;
    end
    if (taken[5]) begin
      number = 4'h5;
    end
    if (taken[6]) begin
      number = 4'h6;
    end
    if (taken[7]) begin
      number = 4'h7;
    end
    if (taken[8]) begin
      number = 4'h8;
    end
    if (taken[9]) begin
      number = 4'h9;
    end
    if (taken[10]) begin
      number = 4'ha;
    end
    if (taken[11]) begin
      number = 4'hb;
    end
    if (taken[12]) begin
      number = 4'hc;
    end
    if (taken[13]) begin
      number = 4'hd;
    end
    if (taken[14]) begin
      number = 4'he;
    end
    if (taken[15]) begin
      number = 4'hf;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$62  = \$38 [15:0];
    if (rst) begin
      \$62  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$63  = \$45 [15:0];
    if (rst) begin
      \$63  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$64  = \$52 [15:0];
    if (rst) begin
      \$64  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$65  = \$59 [15:0];
    if (rst) begin
      \$65  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$66  = base;
    if (load) begin
      \$66  = \base$19 ;
    end
    if (rst) begin
      \$66  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$67  = offset_0;
    if (load) begin
      \$67  = offsets[7:0];
    end
    if (rst) begin
      \$67  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$68  = offset_1;
    if (load) begin
      \$68  = offsets[15:8];
    end
    if (rst) begin
      \$68  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$69  = offset_2;
    if (load) begin
      \$69  = offsets[23:16];
    end
    if (rst) begin
      \$69  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$70  = offset_3;
    if (load) begin
      \$70  = offsets[31:24];
    end
    if (rst) begin
      \$70  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$71  = \$19 [15:0];
    if (rst) begin
      \$71  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$72  = \$61 [7:0];
    if (rst) begin
      \$72  = 8'h00;
    end
  end
  assign some = { \$4 , \$3 , \$2 , \$1  };
  assign lowest = \$19 [15:0];
  assign address = \$31 [7:0];
  assign \mask[0]  = mask[15:0];
  assign \mask[1]  = mask[31:16];
  assign \mask[2]  = mask[47:32];
  assign \mask[3]  = mask[63:48];
  assign \offsets[0]  = offsets[7:0];
  assign \offsets[1]  = offsets[15:8];
  assign \offsets[2]  = offsets[23:16];
  assign \offsets[3]  = offsets[31:24];
endmodule

module \digits_causal.engine_2.sequencer (delay, clk, rst, admit, advance, valid, item, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$23  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [1:0] \$15 ;
  wire [8:0] \$16 ;
  wire \$17 ;
  wire [1:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [4:0] \$20 ;
  wire [5:0] \$21 ;
  wire \$22 ;
  wire [3:0] \$23 ;
  wire [2:0] \$24 ;
  wire [8:0] \$25 ;
  wire [8:0] \$26 ;
  wire [2:0] \$27 ;
  wire \$28 ;
  reg \$29 ;
  wire [2:0] \$3 ;
  reg [1:0] \$30 ;
  reg \$31 ;
  reg [7:0] \$32 ;
  reg \$33 ;
  reg [2:0] \$34 ;
  reg [1:0] \$35 ;
  reg [7:0] \$36 ;
  reg [1:0] \$37 ;
  wire [2:0] \$4 ;
  wire [3:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 1'h1 *)
  wire _begin;
  reg [1:0] _constant_base = 2'h0;
  reg [7:0] _group_address = 8'h00;
  input admit;
  wire admit;
  input advance;
  wire advance;
  input clk;
  wire clk;
  reg [2:0] count_0 = 3'h0;
  input [2:0] delay;
  wire [2:0] delay;
  wire go;
  reg [1:0] group = 2'h0;
  output [37:0] item;
  wire [37:0] item;
  wire [7:0] \item.address ;
  wire \item.begin ;
  wire [1:0] \item.constant ;
  wire [17:0] \item.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \item.control.base ;
  wire \item.control.enable ;
  wire \item.control.fire ;
  wire \item.control.into_aux ;
  wire [7:0] \item.control.membrane ;
  wire \item.control.negate ;
  wire \item.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \item.control.operand ;
  wire \item.control.scores ;
  wire \item.end ;
  wire \item.fire_last ;
  wire [2:0] \item.index ;
  wire \item.load ;
  wire \item.scan ;
  wire \item.tap ;
  wire \item.word ;
  reg [7:0] item_address = 8'h00;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  reg [1:0] item_base;
  reg item_begin = 1'h1;
  reg [1:0] item_constant;
  reg item_enable;
  reg item_end;
  wire item_fire;
  wire item_fire_last;
  reg [2:0] item_index;
  reg item_into_aux;
  wire item_load;
  reg [7:0] item_membrane;
  wire item_negate;
  wire item_nonnegative;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  reg [1:0] item_operand;
  reg item_scan;
  reg item_scores;
  reg item_tap = 1'h0;
  reg item_word = 1'h0;
  (* init = 8'h00 *)
  wire [7:0] next_address;
  input rst;
  wire rst;
  reg [1:0] state = 2'h0;
  (* init = 1'h0 *)
  wire tap;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  output valid;
  wire valid;
  (* init = 1'h0 *)
  wire word;
  assign \$1  = ~ item_begin;
  assign valid = \$1  | admit;
  assign go = valid & advance;
  assign \$2  = ! count_0;
  assign \$3  = _constant_base + 1'h0;
  assign \$4  = _constant_base + 1'h0;
  assign \$5  = count_0 + delay;
  assign \$6  = ! item_tap;
  assign \$7  = ! item_word;
  assign \$8  = \$6  & \$7 ;
  assign \$9  = ! count_0;
  assign \$11  = ! count_0;
  assign \$14  = group == 2'h2;
  assign \$15  = item_word + 1'h1;
  assign \$16  = item_address + 6'h20;
  assign \$17  = ! item_word;
  assign \$18  = item_tap + 1'h1;
  assign \$20  = timesteps - delay;
  assign \$21  = $signed(\$20 ) - $signed(2'h1);
  assign \$22  = count_0 == \$21 ;
  assign \$23  = count_0 + 1'h1;
  assign \$24  = group + 1'h1;
  assign \$25  = _group_address + 7'h40;
  assign \$26  = _group_address + 7'h40;
  assign \$27  = _constant_base + 1'h1;
  assign \$28  = group == 2'h2;
  always @(posedge clk)
    item_begin <= \$29 ;
  always @(posedge clk)
    state <= \$30 ;
  always @(posedge clk)
    item_word <= \$31 ;
  always @(posedge clk)
    item_address <= \$32 ;
  always @(posedge clk)
    item_tap <= \$33 ;
  always @(posedge clk)
    count_0 <= \$34 ;
  always @(posedge clk)
    group <= \$35 ;
  always @(posedge clk)
    _group_address <= \$36 ;
  always @(posedge clk)
    _constant_base <= \$37 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_base = 2'h1;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_base = 2'h0;
          end else begin
            item_base = 2'h1;
          end
      2'h1:
          if (\$8 ) begin
            item_base = { 1'h0, \$10  };
          end
      2'h2:
          item_base = 2'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_operand = 2'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_operand = 2'h2;
          end else begin
            item_operand = 2'h2;
          end
      2'h1:
          item_operand = 2'h1;
      2'h2:
          item_operand = 2'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_enable = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_enable = 1'h1;
          end else begin
            item_enable = 1'h1;
          end
      2'h1:
          if (\$8 ) begin
            item_enable = \$13 ;
          end
      2'h2:
          item_enable = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_into_aux = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_into_aux = 1'h0;
          end else begin
            item_into_aux = 1'h0;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_into_aux = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_scores = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_scores = 1'h0;
          end else begin
            item_scores = 1'h0;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_scores = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_membrane = 8'h00;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_membrane = 8'h00;
          end else begin
            item_membrane = 8'h00;
          end
      2'h1:
          item_membrane = 8'h00;
      2'h2:
          item_membrane = 8'h00;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_constant = 2'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_constant = \$3 [1:0];
          end else begin
            item_constant = \$4 [1:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_scan = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_scan = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_index = 3'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_index = \$5 [2:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    item_end = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$14 ) begin
              item_end = 1'h1;
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$29  = item_begin;
    if (go) begin
      \$29  = 1'h0;
    end
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$28 ) begin
              \$29  = 1'h1;
            end
          end
    endcase
    if (rst) begin
      \$29  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$30  = state;
    casez (state)
      2'h0:
          if (go) begin
            \$30  = 2'h1;
          end
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$22 ) begin
                  \$30  = 2'h2;
                end else begin
                  \$30  = 2'h0;
                end
              end
            end
          end
      2'h2:
          if (go) begin
            \$30  = 2'h0;
          end
    endcase
    if (rst) begin
      \$30  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$31  = item_word;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$31  = \$15 [0];
            if (\$17 ) begin
              \$31  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$32  = item_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$32  = \$16 [7:0];
            if (\$17 ) begin
              if (\$19 ) begin
                \$32  = _group_address;
              end
            end
          end
      2'h2:
          if (go) begin
            \$32  = \$26 [7:0];
            if (\$28 ) begin
              \$32  = 8'h00;
            end
          end
    endcase
    if (rst) begin
      \$32  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$33  = item_tap;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              \$33  = \$18 [0];
              if (\$19 ) begin
                \$33  = 1'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$34  = count_0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$22 ) begin
                  \$34  = 3'h0;
                end else begin
                  \$34  = \$23 [2:0];
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$34  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$35  = group;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$35  = \$24 [1:0];
            if (\$28 ) begin
              \$35  = 2'h0;
            end
          end
    endcase
    if (rst) begin
      \$35  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$36  = _group_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$36  = \$25 [7:0];
            if (\$28 ) begin
              \$36  = 8'h00;
            end
          end
    endcase
    if (rst) begin
      \$36  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$37  = _constant_base;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$37  = \$27 [1:0];
            if (\$28 ) begin
              \$37  = 2'h0;
            end
          end
    endcase
    if (rst) begin
      \$37  = 2'h0;
    end
  end
  assign item_load = 1'h0;
  assign item_fire_last = 1'h0;
  assign item_negate = 1'h0;
  assign item_nonnegative = 1'h0;
  assign item_fire = 1'h0;
  assign _begin = item_begin;
  assign tap = item_tap;
  assign word = item_word;
  assign next_address = item_address;
  assign \item.scan  = item[0];
  assign \item.load  = item[1];
  assign \item.control  = item[19:2];
  assign \item.control.enable  = item[2];
  assign \item.control.base  = item[4:3];
  assign \item.control.operand  = item[6:5];
  assign \item.control.negate  = item[7];
  assign \item.control.into_aux  = item[8];
  assign \item.control.nonnegative  = item[9];
  assign \item.control.fire  = item[10];
  assign \item.control.scores  = item[11];
  assign \item.control.membrane  = item[19:12];
  assign \item.constant  = item[21:20];
  assign \item.tap  = item[22];
  assign \item.word  = item[23];
  assign \item.index  = item[26:24];
  assign \item.address  = item[34:27];
  assign \item.begin  = item[35];
  assign \item.end  = item[36];
  assign \item.fire_last  = item[37];
  assign item[19:12] = item_membrane;
  assign item[11] = item_scores;
  assign item[10] = 1'h0;
  assign item[9] = 1'h0;
  assign item[8] = item_into_aux;
  assign item[7] = 1'h0;
  assign item[6:5] = item_operand;
  assign item[4:3] = item_base;
  assign item[2] = item_enable;
  assign item[37] = 1'h0;
  assign item[36] = item_end;
  assign item[35] = item_begin;
  assign item[34:27] = item_address;
  assign item[26:24] = item_index;
  assign item[23] = item_word;
  assign item[22] = item_tap;
  assign item[21:20] = item_constant;
  assign item[1] = 1'h0;
  assign item[0] = item_scan;
  assign \$10  = 1'h1;
  assign \$12  = 1'h1;
  assign \$19  = item_tap;
  assign \$13  = 1'h0;
endmodule

module \digits_causal.engine_2.walker (rst, next, row_end, left, need_row, need_column, released, taps, taps_valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$24  = 0;
  wire [2:0] \$1 ;
  wire \$10 ;
  reg [1:0] \$100 ;
  wire [5:0] \$11 ;
  wire \$12 ;
  wire [5:0] \$13 ;
  wire \$14 ;
  wire [5:0] \$15 ;
  wire \$16 ;
  wire [5:0] \$17 ;
  wire [1:0] \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [1:0] \$21 ;
  wire [2:0] \$22 ;
  wire [3:0] \$23 ;
  wire [1:0] \$24 ;
  wire [2:0] \$25 ;
  wire [3:0] \$26 ;
  wire \$27 ;
  wire [5:0] \$28 ;
  wire [5:0] \$29 ;
  wire [2:0] \$3 ;
  wire \$30 ;
  wire [3:0] \$31 ;
  wire [2:0] \$32 ;
  wire [3:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [3:0] \$37 ;
  wire [2:0] \$38 ;
  wire [3:0] \$39 ;
  wire [3:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [3:0] \$43 ;
  wire [2:0] \$44 ;
  wire [3:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [3:0] \$49 ;
  wire [2:0] \$5 ;
  wire [2:0] \$50 ;
  wire [3:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [5:0] \$54 ;
  wire \$55 ;
  wire [5:0] \$56 ;
  wire \$57 ;
  wire [5:0] \$58 ;
  wire [5:0] \$59 ;
  wire [3:0] \$6 ;
  wire [5:0] \$60 ;
  wire [6:0] \$61 ;
  wire [5:0] \$62 ;
  wire \$63 ;
  wire [5:0] \$64 ;
  wire \$65 ;
  wire [5:0] \$66 ;
  wire [5:0] \$67 ;
  wire [5:0] \$68 ;
  wire \$69 ;
  wire [1:0] \$7 ;
  wire \$70 ;
  wire [4:0] \$71 ;
  wire [4:0] \$72 ;
  wire [6:0] \$73 ;
  wire [1:0] \$74 ;
  wire [7:0] \$75 ;
  wire [1:0] \$76 ;
  wire [5:0] \$77 ;
  wire [2:0] \$78 ;
  wire \$79 ;
  wire [1:0] \$8 ;
  wire [2:0] \$80 ;
  wire [3:0] \$81 ;
  wire [2:0] \$82 ;
  wire [3:0] \$83 ;
  wire [5:0] \$84 ;
  reg [1:0] \$85 ;
  wire [2:0] \$86 ;
  wire \$87 ;
  reg [1:0] \$88 ;
  wire [2:0] \$89 ;
  wire [2:0] \$9 ;
  wire [3:0] \$90 ;
  reg [1:0] \$91 ;
  wire [2:0] \$92 ;
  wire [3:0] \$93 ;
  reg \$94 ;
  reg [4:0] \$95 ;
  reg \$96 ;
  reg [4:0] \$97 ;
  reg [1:0] \$98 ;
  reg [4:0] \$99 ;
  reg [4:0] _top = 5'h00;
  wire [1:0] below_0;
  wire [1:0] below_1;
  wire [1:0] below_2;
  wire [1:0] below_3;
  input clk;
  wire clk;
  reg column = 1'h0;
  wire [-1:0] cut_rows;
  wire [2:0] distance_0;
  wire [2:0] distance_1;
  wire [2:0] distance_2;
  wire [2:0] distance_3;
  wire element_column;
  wire element_row;
  wire [4:0] element_top;
  wire element_valid;
  wire hit_0;
  wire hit_1;
  wire hit_2;
  wire hit_3;
  wire [1:0] image_bank;
  reg [1:0] \image_bank$4  = 2'h0;
  reg [4:0] image_row = 5'h00;
  output [4:0] left;
  wire [4:0] left;
  output need_column;
  wire need_column;
  output [4:0] need_row;
  wire [4:0] need_row;
  input next;
  wire next;
  wire next_row;
  wire [4:0] next_top;
  reg [4:0] position_left = 5'h00;
  output [4:0] released;
  wire [4:0] released;
  reg row = 1'h0;
  output row_end;
  wire row_end;
  wire row_start;
  reg [1:0] rows_below;
  input rst;
  wire rst;
  reg [1:0] start_bank;
  wire tap_0;
  wire tap_1;
  wire tap_2;
  wire tap_3;
  output [3:0] taps;
  wire [3:0] taps;
  wire \taps[0] ;
  wire \taps[1] ;
  wire \taps[2] ;
  wire \taps[3] ;
  output [3:0] taps_valid;
  wire [3:0] taps_valid;
  reg [1:0] top_bank = 2'h0;
  wire wrap;
  assign row_start = ! column;
  assign row_end = ! column;
  assign \$1  = \image_bank$4  + 2'h2;
  assign \$2  = \$1  >= 3'h4;
  assign \$3  = \image_bank$4  + 2'h2;
  assign \$4  = \$3  - 3'h4;
  assign \$5  = \image_bank$4  + 2'h2;
  assign \$6  = \$2  ? \$4  : { 1'h0, \$5  };
  assign wrap = row >= 1'h0;
  assign \$7  = row - 1'h0;
  assign \$8  = row + 1'h1;
  assign \$9  = wrap ? { \$7 [1], \$7  } : { 1'h0, \$8  };
  assign \$10  = wrap ? 1'h0 : 1'h1;
  assign \$11  = $signed(_top) + $signed({ 1'h0, \$10  });
  assign \$13  = $signed(position_left) + $signed(2'h0);
  assign \$15  = $signed(_top) + $signed(2'h0);
  assign \$16  = $signed(\$15 [4:0]) < $signed(1'h0);
  assign \$17  = - $signed(\$15 [4:0]);
  assign \$19  = top_bank + 2'h0;
  assign \$20  = \$19  >= 3'h4;
  assign \$22  = top_bank + 2'h0;
  assign \$23  = \$22  - 3'h4;
  assign \$25  = top_bank + 2'h0;
  assign \$26  = \$20  ? \$23  : { 1'h0, \$25  };
  assign \$27  = $signed(\$15 [4:0]) < $signed(3'h2);
  assign \$28  = $signed(3'h2) - $signed(\$15 [4:0]);
  assign \$29  = \$27  ? \$28  : 6'h00;
  assign \$30  = start_bank > 1'h0;
  assign \$31  = 3'h4 - start_bank;
  assign \$32  = 1'h0 - start_bank;
  assign \$33  = \$30  ? \$31  : { \$32 [2], \$32  };
  assign distance_0 = \$33 [1:0] + 1'h0;
  assign hit_0 = distance_0 <= 1'h1;
  assign \$34  = \$33 [1:0] < rows_below;
  assign \$35  = hit_0 & \$34 ;
  assign \$36  = start_bank > 1'h1;
  assign \$37  = 3'h5 - start_bank;
  assign \$38  = 1'h1 - start_bank;
  assign \$39  = \$36  ? \$37  : { \$38 [2], \$38  };
  assign distance_1 = \$39 [1:0] + 1'h0;
  assign hit_1 = distance_1 <= 1'h1;
  assign \$40  = \$39 [1:0] < rows_below;
  assign \$41  = hit_1 & \$40 ;
  assign \$42  = start_bank > 2'h2;
  assign \$43  = 3'h6 - start_bank;
  assign \$44  = 2'h2 - start_bank;
  assign \$45  = \$42  ? \$43  : { \$44 [2], \$44  };
  assign distance_2 = \$45 [1:0] + 1'h0;
  assign hit_2 = distance_2 <= 1'h1;
  assign \$46  = \$45 [1:0] < rows_below;
  assign \$47  = hit_2 & \$46 ;
  assign \$48  = start_bank > 2'h3;
  assign \$49  = 3'h7 - start_bank;
  assign \$50  = 2'h3 - start_bank;
  assign \$51  = \$48  ? \$49  : { \$50 [2], \$50  };
  assign distance_3 = \$51 [1:0] + 1'h0;
  assign hit_3 = distance_3 <= 1'h1;
  assign \$52  = \$51 [1:0] < rows_below;
  assign \$53  = hit_3 & \$52 ;
  assign \$54  = $signed(_top) + $signed(2'h1);
  assign \$55  = $signed(\$54 ) < $signed(1'h0);
  assign \$56  = $signed(_top) + $signed(2'h1);
  assign \$57  = $signed(\$56 ) > $signed(2'h1);
  assign \$58  = $signed(_top) + $signed(2'h1);
  assign \$59  = \$57  ? 6'h01 : \$58 ;
  assign \$60  = \$55  ? 6'h00 : \$59 ;
  assign \$61  = $signed({ 1'h0, image_row }) + $signed(\$60 );
  assign \$62  = $signed(position_left) + $signed(2'h1);
  assign \$63  = $signed(\$62 ) < $signed(1'h0);
  assign \$64  = $signed(position_left) + $signed(2'h1);
  assign \$65  = $signed(\$64 ) > $signed(2'h1);
  assign \$66  = $signed(position_left) + $signed(2'h1);
  assign \$67  = \$65  ? 6'h01 : \$66 ;
  assign \$68  = \$63  ? 6'h00 : \$67 ;
  assign \$69  = $signed(\$11 [4:0]) < $signed(1'h0);
  assign \$70  = $signed(\$11 [4:0]) > $signed(3'h2);
  assign \$71  = \$70  ? 5'h02 : \$11 [4:0];
  assign \$72  = \$69  ? 5'h00 : \$71 ;
  assign \$73  = $signed({ 1'h0, image_row }) + $signed(\$72 );
  assign \$74  = wrap ? 2'h2 : 2'h0;
  assign \$75  = $signed(\$73 ) + $signed({ 1'h0, \$74  });
  assign \$76  = column + 1'h1;
  assign \$77  = $signed(position_left) + $signed(2'h1);
  assign \$78  = top_bank + 1'h1;
  assign \$79  = \$78  >= 3'h4;
  assign \$80  = top_bank + 1'h1;
  assign \$81  = \$80  - 3'h4;
  assign \$82  = top_bank + 1'h1;
  assign \$83  = \$79  ? \$81  : { 1'h0, \$82  };
  assign \$84  = image_row + 2'h2;
  assign \$86  = \$6 [1:0] + \$85 ;
  assign \$87  = \$86  >= 3'h4;
  assign \$89  = \$6 [1:0] + \$88 ;
  assign \$90  = \$89  - 3'h4;
  assign \$92  = \$6 [1:0] + \$91 ;
  assign \$93  = \$87  ? \$90  : { 1'h0, \$92  };
  always @(posedge clk)
    column <= \$94 ;
  always @(posedge clk)
    position_left <= \$95 ;
  always @(posedge clk)
    row <= \$96 ;
  always @(posedge clk)
    _top <= \$97 ;
  always @(posedge clk)
    top_bank <= \$98 ;
  always @(posedge clk)
    image_row <= \$99 ;
  always @(posedge clk)
    \image_bank$4  <= \$100 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$85  = 2'h0;
    casez (\$9 [0])
      1'h0:
          \$85  = 2'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$88  = 2'h0;
    casez (\$9 [0])
      1'h0:
          \$88  = 2'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$91  = 2'h0;
    casez (\$9 [0])
      1'h0:
          \$91  = 2'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      start_bank = \image_bank$4 ;
    end else begin
      start_bank = \$26 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      rows_below = 2'h2;
    end else begin
      rows_below = \$29 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$94  = column;
    if (next) begin
      \$94  = \$76 [0];
      if (row_end) begin
        \$94  = 1'h0;
      end
    end
    if (rst) begin
      \$94  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$95  = position_left;
    if (next) begin
      \$95  = \$77 [4:0];
      if (row_end) begin
        \$95  = 5'h00;
      end
    end
    if (rst) begin
      \$95  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$96  = row;
    if (next) begin
      if (row_end) begin
        \$96  = \$9 [0];
      end
    end
    if (rst) begin
      \$96  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$97  = _top;
    if (next) begin
      if (row_end) begin
        \$97  = \$11 [4:0];
      end
    end
    if (rst) begin
      \$97  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$98  = top_bank;
    if (next) begin
      if (row_end) begin
        \$98  = \$83 [1:0];
        if (wrap) begin
          \$98  = \$93 [1:0];
        end
      end
    end
    if (rst) begin
      \$98  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$99  = image_row;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$99  = \$84 [4:0];
        end
      end
    end
    if (rst) begin
      \$99  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$100  = \image_bank$4 ;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$100  = \$6 [1:0];
        end
      end
    end
    if (rst) begin
      \$100  = 2'h0;
    end
  end
  assign image_bank = \$6 [1:0];
  assign next_row = \$9 [0];
  assign next_top = \$11 [4:0];
  assign element_column = 1'h0;
  assign element_valid = 1'h1;
  assign element_top = \$15 [4:0];
  assign element_row = 1'h0;
  assign below_0 = \$33 [1:0];
  assign tap_0 = distance_0[0];
  assign below_1 = \$39 [1:0];
  assign tap_1 = distance_1[0];
  assign below_2 = \$45 [1:0];
  assign tap_2 = distance_2[0];
  assign below_3 = \$51 [1:0];
  assign tap_3 = distance_3[0];
  assign left = \$13 [4:0];
  assign need_row = \$61 [4:0];
  assign need_column = \$68 [0];
  assign released = \$75 [4:0];
  assign \taps[0]  = taps[0];
  assign \taps[1]  = taps[1];
  assign \taps[2]  = taps[2];
  assign \taps[3]  = taps[3];
  assign taps_valid[3] = \$53 ;
  assign taps_valid[2] = \$47 ;
  assign taps_valid[1] = \$41 ;
  assign taps_valid[0] = \$35 ;
  assign taps[3] = distance_3[0];
  assign taps[2] = distance_2[0];
  assign taps[1] = distance_1[0];
  assign taps[0] = distance_0[0];
  assign \$24  = 2'h0;
  assign \$21  = 2'h0;
  assign \$18  = 2'h0;
  assign \$14  = 1'h0;
  assign \$12  = 1'h0;
endmodule

module \digits_causal.feeder (i__valid, clk, rst, i__ready, writer__write, writer__claim, writer__room, writer__data);
  reg \$auto$verilog_backend.cc:2355:dump_module$25  = 0;
  wire \$1 ;
  wire \$10 ;
  reg \$11 ;
  reg \$12 ;
  reg [2:0] \$13 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  input clk;
  wire clk;
  reg [2:0] column = 3'h0;
  reg group = 1'h0;
  wire [4:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg index = 1'h0;
  wire row_start;
  input rst;
  wire rst;
  output writer__claim;
  wire writer__claim;
  input [4:0] writer__data;
  wire [4:0] writer__data;
  wire writer__last;
  input writer__room;
  wire writer__room;
  output writer__write;
  wire writer__write;
  assign \$1  = ! column;
  assign \$2  = ! group;
  assign \$3  = \$1  & \$2 ;
  assign \$4  = ! index;
  assign row_start = \$3  & \$4 ;
  assign \$5  = ~ row_start;
  assign i__ready = writer__room | \$5 ;
  assign writer__write = i__valid & i__ready;
  assign writer__claim = writer__write & row_start;
  assign \$6  = index + 1'h1;
  assign \$7  = group + 1'h1;
  assign \$8  = ! group;
  assign \$9  = column + 1'h1;
  assign \$10  = column == 3'h7;
  always @(posedge clk)
    index <= \$11 ;
  always @(posedge clk)
    group <= \$12 ;
  always @(posedge clk)
    column <= \$13 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$11  = index;
    if (writer__write) begin
      \$11  = 1'h0;
    end
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$12  = group;
    if (writer__write) begin
      \$12  = \$7 [0];
      if (\$8 ) begin
        \$12  = 1'h0;
      end
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$13  = column;
    if (writer__write) begin
      if (\$8 ) begin
        \$13  = \$9 [2:0];
        if (\$10 ) begin
          \$13  = 3'h0;
        end
      end
    end
    if (rst) begin
      \$13  = 3'h0;
    end
  end
  assign i__payload = writer__data;
  assign writer__last = 1'h1;
endmodule

module \digits_causal.readout (clk, rst, claim, room, scores, valid, last, full, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2355:dump_module$26  = 0;
  wire [2:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [4:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [3:0] \$18 ;
  reg [1:0] \$19 ;
  wire [2:0] \$2 ;
  reg \$20 ;
  reg [14:0] \$21 ;
  reg [14:0] \$22 ;
  reg [14:0] \$23 ;
  reg [14:0] \$24 ;
  reg [14:0] \$25 ;
  reg [14:0] \$26 ;
  reg [14:0] \$27 ;
  reg [14:0] \$28 ;
  reg [14:0] \$29 ;
  wire \$3 ;
  reg [14:0] \$30 ;
  reg \$31 ;
  reg [3:0] \$32 ;
  reg [14:0] \$33 ;
  reg [3:0] \$34 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [14:0] best = 15'h0000;
  reg [3:0] channel = 4'h0;
  input claim;
  wire claim;
  input clk;
  wire clk;
  output full;
  reg full = 1'h0;
  reg [1:0] group = 2'h0;
  input last;
  wire last;
  wire leads;
  output [23:0] o__payload;
  wire [23:0] o__payload;
  wire [3:0] \o__payload.channel ;
  wire \o__payload.last ;
  wire [3:0] \o__payload.prediction ;
  wire [14:0] \o__payload.score ;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire o__valid;
  output room;
  wire room;
  input rst;
  wire rst;
  reg [14:0] score;
  reg [14:0] score_0 = 15'h0000;
  reg [14:0] score_1 = 15'h0000;
  reg [14:0] score_2 = 15'h0000;
  reg [14:0] score_3 = 15'h0000;
  reg [14:0] score_4 = 15'h0000;
  reg [14:0] score_5 = 15'h0000;
  reg [14:0] score_6 = 15'h0000;
  reg [14:0] score_7 = 15'h0000;
  reg [14:0] score_8 = 15'h0000;
  reg [14:0] score_9 = 15'h0000;
  input [59:0] scores;
  wire [59:0] scores;
  wire [14:0] \scores[0] ;
  wire [14:0] \scores[1] ;
  wire [14:0] \scores[2] ;
  wire [14:0] \scores[3] ;
  reg taken = 1'h0;
  input valid;
  wire valid;
  reg [3:0] winner = 4'h0;
  assign \$1  = group + 1'h1;
  assign \$2  = last ? 3'h0 : \$1 ;
  assign \$3  = ! group;
  assign \$4  = ! group;
  assign \$5  = ! group;
  assign \$6  = ! group;
  assign \$7  = group == 1'h1;
  assign \$8  = group == 1'h1;
  assign \$9  = group == 1'h1;
  assign \$10  = group == 1'h1;
  assign \$11  = group == 2'h2;
  assign \$12  = group == 2'h2;
  assign \$13  = full & o__ready;
  assign \$14  = channel + 1'h1;
  assign room = ~ taken;
  assign \$15  = ! channel;
  assign \$16  = $signed(score) > $signed(best);
  assign leads = \$15  | \$16 ;
  assign \$17  = channel == 4'h9;
  assign \$18  = leads ? channel : winner;
  always @(posedge clk)
    group <= \$19 ;
  always @(posedge clk)
    full <= \$20 ;
  always @(posedge clk)
    score_0 <= \$21 ;
  always @(posedge clk)
    score_1 <= \$22 ;
  always @(posedge clk)
    score_2 <= \$23 ;
  always @(posedge clk)
    score_3 <= \$24 ;
  always @(posedge clk)
    score_4 <= \$25 ;
  always @(posedge clk)
    score_5 <= \$26 ;
  always @(posedge clk)
    score_6 <= \$27 ;
  always @(posedge clk)
    score_7 <= \$28 ;
  always @(posedge clk)
    score_8 <= \$29 ;
  always @(posedge clk)
    score_9 <= \$30 ;
  always @(posedge clk)
    taken <= \$31 ;
  always @(posedge clk)
    channel <= \$32 ;
  always @(posedge clk)
    best <= \$33 ;
  always @(posedge clk)
    winner <= \$34 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    score = 15'h0000;
    casez (channel)
      4'h0:
          score = score_0;
      4'h1:
          score = score_1;
      4'h2:
          score = score_2;
      4'h3:
          score = score_3;
      4'h4:
          score = score_4;
      4'h5:
          score = score_5;
      4'h6:
          score = score_6;
      4'h7:
          score = score_7;
      4'h8:
          score = score_8;
      4'h9:
          score = score_9;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$19  = group;
    if (valid) begin
      \$19  = \$2 [1:0];
    end
    if (rst) begin
      \$19  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$20  = full;
    if (valid) begin
      \$20  = last;
    end
    if (\$13 ) begin
      if (o__payload[19]) begin
        \$20  = 1'h0;
      end
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$21  = score_0;
    if (valid) begin
      if (\$3 ) begin
        \$21  = scores[14:0];
      end
    end
    if (rst) begin
      \$21  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$22  = score_1;
    if (valid) begin
      if (\$4 ) begin
        \$22  = scores[29:15];
      end
    end
    if (rst) begin
      \$22  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$23  = score_2;
    if (valid) begin
      if (\$5 ) begin
        \$23  = scores[44:30];
      end
    end
    if (rst) begin
      \$23  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$24  = score_3;
    if (valid) begin
      if (\$6 ) begin
        \$24  = scores[59:45];
      end
    end
    if (rst) begin
      \$24  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$25  = score_4;
    if (valid) begin
      if (\$7 ) begin
        \$25  = scores[14:0];
      end
    end
    if (rst) begin
      \$25  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$26  = score_5;
    if (valid) begin
      if (\$8 ) begin
        \$26  = scores[29:15];
      end
    end
    if (rst) begin
      \$26  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$27  = score_6;
    if (valid) begin
      if (\$9 ) begin
        \$27  = scores[44:30];
      end
    end
    if (rst) begin
      \$27  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$28  = score_7;
    if (valid) begin
      if (\$10 ) begin
        \$28  = scores[59:45];
      end
    end
    if (rst) begin
      \$28  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$29  = score_8;
    if (valid) begin
      if (\$11 ) begin
        \$29  = scores[14:0];
      end
    end
    if (rst) begin
      \$29  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$30  = score_9;
    if (valid) begin
      if (\$12 ) begin
        \$30  = scores[29:15];
      end
    end
    if (rst) begin
      \$30  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$31  = taken;
    if (claim) begin
      \$31  = 1'h1;
    end
    if (\$13 ) begin
      if (o__payload[19]) begin
        \$31  = 1'h0;
      end
    end
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$32  = channel;
    if (\$13 ) begin
      \$32  = \$14 [3:0];
      if (o__payload[19]) begin
        \$32  = 4'h0;
      end
    end
    if (rst) begin
      \$32  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$33  = best;
    if (\$13 ) begin
      if (leads) begin
        \$33  = score;
      end
    end
    if (rst) begin
      \$33  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$34  = winner;
    if (\$13 ) begin
      if (leads) begin
        \$34  = channel;
      end
    end
    if (rst) begin
      \$34  = 4'h0;
    end
  end
  assign o__valid = full;
  assign \scores[0]  = scores[14:0];
  assign \scores[1]  = scores[29:15];
  assign \scores[2]  = scores[44:30];
  assign \scores[3]  = scores[59:45];
  assign \o__payload.score  = o__payload[14:0];
  assign \o__payload.channel  = o__payload[18:15];
  assign \o__payload.last  = o__payload[19];
  assign \o__payload.prediction  = o__payload[23:20];
  assign o__payload[23:20] = \$18 ;
  assign o__payload[19] = \$17 ;
  assign o__payload[18:15] = channel;
  assign o__payload[14:0] = score;
endmodule

module \digits_causal.ring_0 (clk, rst, writers__0__write, writers__0__claim, readers__0__ready, writers__0__room, readers__0__column, readers__0__enable, readers__0__release, readers__0__need_row, readers__0__need_column, readers__0__data, readers__0__released, writers__0__data);
  reg \$auto$verilog_backend.cc:2355:dump_module$27  = 0;
  wire [1:0] \$1 ;
  wire [6:0] \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [6:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [1:0] \$2 ;
  wire \$20 ;
  wire [6:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  reg \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  reg \$34 ;
  wire [1:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  reg \$38 ;
  wire [1:0] \$39 ;
  wire [3:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  reg \$42 ;
  wire [1:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  reg \$46 ;
  wire [1:0] \$47 ;
  reg [4:0] \$48 ;
  reg [4:0] \$49 ;
  wire \$5 ;
  reg [4:0] \$50 ;
  reg [4:0] \$51 ;
  reg [4:0] \$52 ;
  reg [4:0] \$53 ;
  reg \$54 ;
  reg \$55 ;
  reg [2:0] \$56 ;
  reg [2:0] \$57 ;
  reg [5:0] \$58 ;
  reg [5:0] \$59 ;
  wire \$6 ;
  reg [5:0] \$60 ;
  reg \$61 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [4:0] \$9 ;
  reg [2:0] \$signature__addr ;
  reg [2:0] \$signature__addr$28 ;
  reg [2:0] \$signature__addr$31 ;
  reg [2:0] \$signature__addr$34 ;
  reg [2:0] \$signature__addr$37 ;
  reg [2:0] \$signature__addr$40 ;
  wire [2:0] \$signature__addr$45 ;
  wire [2:0] \$signature__addr$51 ;
  wire [2:0] \$signature__addr$54 ;
  wire [2:0] \$signature__addr$57 ;
  wire [2:0] \$signature__addr$60 ;
  wire [2:0] \$signature__addr$63 ;
  reg [4:0] \$signature__data ;
  reg [4:0] \$signature__data$29 ;
  reg [4:0] \$signature__data$32 ;
  reg [4:0] \$signature__data$35 ;
  reg [4:0] \$signature__data$38 ;
  reg [4:0] \$signature__data$41 ;
  wire [4:0] \$signature__data$50 ;
  wire [4:0] \$signature__data$53 ;
  wire [4:0] \$signature__data$56 ;
  wire [4:0] \$signature__data$59 ;
  wire [4:0] \$signature__data$62 ;
  wire [4:0] \$signature__data$65 ;
  reg \$signature__en ;
  reg \$signature__en$30 ;
  reg \$signature__en$33 ;
  reg \$signature__en$36 ;
  reg \$signature__en$39 ;
  reg \$signature__en$42 ;
  wire \$signature__en$48 ;
  wire \$signature__en$52 ;
  wire \$signature__en$55 ;
  wire \$signature__en$58 ;
  wire \$signature__en$61 ;
  wire \$signature__en$64 ;
  wire [5:0] ahead_0;
  reg [2:0] bank_0 = 3'h0;
  reg [5:0] claimed_0 = 6'h00;
  input clk;
  wire clk;
  reg [2:0] column_0 = 3'h0;
  reg group_0 = 1'h0;
  reg plane_0 = 1'h0;
  wire read_slice_0;
  wire read_word_0;
  input [2:0] readers__0__column;
  wire [2:0] readers__0__column;
  output [29:0] readers__0__data;
  wire [29:0] readers__0__data;
  wire [4:0] \readers__0__data[0] ;
  wire [4:0] \readers__0__data[1] ;
  wire [4:0] \readers__0__data[2] ;
  wire [4:0] \readers__0__data[3] ;
  wire [4:0] \readers__0__data[4] ;
  wire [4:0] \readers__0__data[5] ;
  input readers__0__enable;
  wire readers__0__enable;
  input [2:0] readers__0__need_column;
  wire [2:0] readers__0__need_column;
  input [5:0] readers__0__need_row;
  wire [5:0] readers__0__need_row;
  wire [-1:0] readers__0__plane;
  output readers__0__ready;
  wire readers__0__ready;
  input readers__0__release;
  wire readers__0__release;
  input [5:0] readers__0__released;
  wire [5:0] readers__0__released;
  wire [-1:0] readers__0__word;
  reg [5:0] released_0 = 6'h00;
  reg [5:0] row_0 = 6'h00;
  input rst;
  wire rst;
  reg selected_0 = 1'h0;
  wire [5:0] used_0_0;
  reg word_0;
  input writers__0__claim;
  wire writers__0__claim;
  input [4:0] writers__0__data;
  wire [4:0] writers__0__data;
  wire writers__0__last;
  output writers__0__room;
  wire writers__0__room;
  input writers__0__write;
  wire writers__0__write;
  reg [4:0] bank_0_0 [7:0];
  initial begin
    bank_0_0[0] = 5'h00;
    bank_0_0[1] = 5'h00;
    bank_0_0[2] = 5'h00;
    bank_0_0[3] = 5'h00;
    bank_0_0[4] = 5'h00;
    bank_0_0[5] = 5'h00;
    bank_0_0[6] = 5'h00;
    bank_0_0[7] = 5'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      bank_0_0[\$signature__addr ] <= \$signature__data ;
  end
  reg [4:0] _0_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _0_ <= bank_0_0[readers__0__column];
    end
  end
  assign \$signature__data$50  = _0_;
  reg [4:0] bank_1_0 [7:0];
  initial begin
    bank_1_0[0] = 5'h00;
    bank_1_0[1] = 5'h00;
    bank_1_0[2] = 5'h00;
    bank_1_0[3] = 5'h00;
    bank_1_0[4] = 5'h00;
    bank_1_0[5] = 5'h00;
    bank_1_0[6] = 5'h00;
    bank_1_0[7] = 5'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$30 )
      bank_1_0[\$signature__addr$28 ] <= \$signature__data$29 ;
  end
  reg [4:0] _1_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _1_ <= bank_1_0[readers__0__column];
    end
  end
  assign \$signature__data$53  = _1_;
  reg [4:0] bank_2_0 [7:0];
  initial begin
    bank_2_0[0] = 5'h00;
    bank_2_0[1] = 5'h00;
    bank_2_0[2] = 5'h00;
    bank_2_0[3] = 5'h00;
    bank_2_0[4] = 5'h00;
    bank_2_0[5] = 5'h00;
    bank_2_0[6] = 5'h00;
    bank_2_0[7] = 5'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$33 )
      bank_2_0[\$signature__addr$31 ] <= \$signature__data$32 ;
  end
  reg [4:0] _2_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _2_ <= bank_2_0[readers__0__column];
    end
  end
  assign \$signature__data$56  = _2_;
  reg [4:0] bank_3_0 [7:0];
  initial begin
    bank_3_0[0] = 5'h00;
    bank_3_0[1] = 5'h00;
    bank_3_0[2] = 5'h00;
    bank_3_0[3] = 5'h00;
    bank_3_0[4] = 5'h00;
    bank_3_0[5] = 5'h00;
    bank_3_0[6] = 5'h00;
    bank_3_0[7] = 5'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$36 )
      bank_3_0[\$signature__addr$34 ] <= \$signature__data$35 ;
  end
  reg [4:0] _3_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _3_ <= bank_3_0[readers__0__column];
    end
  end
  assign \$signature__data$59  = _3_;
  reg [4:0] bank_4_0 [7:0];
  initial begin
    bank_4_0[0] = 5'h00;
    bank_4_0[1] = 5'h00;
    bank_4_0[2] = 5'h00;
    bank_4_0[3] = 5'h00;
    bank_4_0[4] = 5'h00;
    bank_4_0[5] = 5'h00;
    bank_4_0[6] = 5'h00;
    bank_4_0[7] = 5'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$39 )
      bank_4_0[\$signature__addr$37 ] <= \$signature__data$38 ;
  end
  reg [4:0] _4_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _4_ <= bank_4_0[readers__0__column];
    end
  end
  assign \$signature__data$62  = _4_;
  reg [4:0] bank_5_0 [7:0];
  initial begin
    bank_5_0[0] = 5'h00;
    bank_5_0[1] = 5'h00;
    bank_5_0[2] = 5'h00;
    bank_5_0[3] = 5'h00;
    bank_5_0[4] = 5'h00;
    bank_5_0[5] = 5'h00;
    bank_5_0[6] = 5'h00;
    bank_5_0[7] = 5'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$42 )
      bank_5_0[\$signature__addr$40 ] <= \$signature__data$41 ;
  end
  reg [4:0] _5_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _5_ <= bank_5_0[readers__0__column];
    end
  end
  assign \$signature__data$65  = _5_;
  assign \$36  = bank_0 == 2'h3;
  assign \$37  = writers__0__write & \$36 ;
  assign \$39  = 1'h1 << \$38 ;
  assign \$40  = bank_0 == 3'h4;
  assign \$41  = writers__0__write & \$40 ;
  assign \$43  = 1'h1 << \$42 ;
  assign \$44  = bank_0 == 3'h5;
  assign \$45  = writers__0__write & \$44 ;
  assign \$47  = 1'h1 << \$46 ;
  always @(posedge clk)
    plane_0 <= \$54 ;
  always @(posedge clk)
    group_0 <= \$55 ;
  always @(posedge clk)
    column_0 <= \$56 ;
  always @(posedge clk)
    bank_0 <= \$57 ;
  always @(posedge clk)
    row_0 <= \$58 ;
  always @(posedge clk)
    released_0 <= \$59 ;
  always @(posedge clk)
    claimed_0 <= \$60 ;
  always @(posedge clk)
    selected_0 <= \$61 ;
  assign \$1  = plane_0 + 1'h1;
  assign \$2  = group_0 + 1'h1;
  assign \$3  = ! group_0;
  assign \$4  = column_0 + 1'h1;
  assign \$5  = column_0 == 3'h7;
  assign \$6  = bank_0 >= 3'h5;
  assign \$7  = bank_0 - 3'h5;
  assign \$8  = bank_0 + 1'h1;
  assign \$9  = \$6  ? { \$7 [3], \$7  } : { 1'h0, \$8  };
  assign \$10  = row_0 + 1'h1;
  assign \$11  = claimed_0 + 1'h1;
  assign \$12  = row_0 - readers__0__need_row;
  assign \$13  = ~ \$12 [5];
  assign \$14  = | \$12 [5:0];
  assign \$15  = \$13  & \$14 ;
  assign \$16  = \$12 [5:0] + 1'h0;
  assign \$17  = \$16 [5:0] < 1'h1;
  assign \$18  = column_0 > readers__0__need_column;
  assign \$19  = \$17  & \$18 ;
  assign \$20  = \$15  | \$19 ;
  assign \$21  = claimed_0 - released_0;
  assign \$22  = \$21 [5:0] < 3'h6;
  assign \$23  = \$21 [5] | \$22 ;
  assign \$24  = ! bank_0;
  assign \$25  = writers__0__write & \$24 ;
  assign \$27  = 1'h1 << \$26 ;
  assign \$28  = bank_0 == 1'h1;
  assign \$29  = writers__0__write & \$28 ;
  assign \$31  = 1'h1 << \$30 ;
  assign \$32  = bank_0 == 2'h2;
  assign \$33  = writers__0__write & \$32 ;
  assign \$35  = 1'h1 << \$34 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$38  = 1'h0;
    casez (group_0)
      1'h0:
          \$38  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$42  = 1'h0;
    casez (group_0)
      1'h0:
          \$42  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$46  = 1'h0;
    casez (group_0)
      1'h0:
          \$46  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$48  = 5'h00;
    casez (selected_0)
      1'h0:
          \$48  = \$signature__data$50 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$49  = 5'h00;
    casez (selected_0)
      1'h0:
          \$49  = \$signature__data$53 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$50  = 5'h00;
    casez (selected_0)
      1'h0:
          \$50  = \$signature__data$56 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$51  = 5'h00;
    casez (selected_0)
      1'h0:
          \$51  = \$signature__data$59 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$52  = 5'h00;
    casez (selected_0)
      1'h0:
          \$52  = \$signature__data$62 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$53  = 5'h00;
    casez (selected_0)
      1'h0:
          \$53  = \$signature__data$65 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$54  = plane_0;
    if (writers__0__write) begin
      \$54  = 1'h0;
    end
    if (rst) begin
      \$54  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$55  = group_0;
    if (writers__0__write) begin
      \$55  = \$2 [0];
      if (\$3 ) begin
        \$55  = 1'h0;
      end
    end
    if (rst) begin
      \$55  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$56  = column_0;
    if (writers__0__write) begin
      if (\$3 ) begin
        \$56  = \$4 [2:0];
        if (\$5 ) begin
          \$56  = 3'h0;
        end
      end
    end
    if (rst) begin
      \$56  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$57  = bank_0;
    if (writers__0__write) begin
      if (\$3 ) begin
        if (\$5 ) begin
          \$57  = \$9 [2:0];
        end
      end
    end
    if (rst) begin
      \$57  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$58  = row_0;
    if (writers__0__write) begin
      if (\$3 ) begin
        if (\$5 ) begin
          \$58  = \$10 [5:0];
        end
      end
    end
    if (rst) begin
      \$58  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$59  = released_0;
    if (readers__0__release) begin
      \$59  = readers__0__released;
    end
    if (rst) begin
      \$59  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$60  = claimed_0;
    if (writers__0__claim) begin
      \$60  = \$11 [5:0];
    end
    if (rst) begin
      \$60  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$61  = selected_0;
    if (readers__0__enable) begin
      \$61  = read_slice_0;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__addr  = 3'h0;
    if (\$25 ) begin
      \$signature__addr  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__data  = 5'h00;
    if (\$25 ) begin
      \$signature__data  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__en  = 1'h0;
    if (\$25 ) begin
      \$signature__en  = \$27 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__addr$28  = 3'h0;
    if (\$29 ) begin
      \$signature__addr$28  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__data$29  = 5'h00;
    if (\$29 ) begin
      \$signature__data$29  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__en$30  = 1'h0;
    if (\$29 ) begin
      \$signature__en$30  = \$31 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__addr$31  = 3'h0;
    if (\$33 ) begin
      \$signature__addr$31  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__data$32  = 5'h00;
    if (\$33 ) begin
      \$signature__data$32  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__en$33  = 1'h0;
    if (\$33 ) begin
      \$signature__en$33  = \$35 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__addr$34  = 3'h0;
    if (\$37 ) begin
      \$signature__addr$34  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__data$35  = 5'h00;
    if (\$37 ) begin
      \$signature__data$35  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__en$36  = 1'h0;
    if (\$37 ) begin
      \$signature__en$36  = \$39 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__addr$37  = 3'h0;
    if (\$41 ) begin
      \$signature__addr$37  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__data$38  = 5'h00;
    if (\$41 ) begin
      \$signature__data$38  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__en$39  = 1'h0;
    if (\$41 ) begin
      \$signature__en$39  = \$43 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__addr$40  = 3'h0;
    if (\$45 ) begin
      \$signature__addr$40  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__data$41  = 5'h00;
    if (\$45 ) begin
      \$signature__data$41  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$signature__en$42  = 1'h0;
    if (\$45 ) begin
      \$signature__en$42  = \$47 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    word_0 = 1'h0;
    casez (group_0)
      1'h0:
          word_0 = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$26  = 1'h0;
    casez (group_0)
      1'h0:
          \$26  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$30  = 1'h0;
    casez (group_0)
      1'h0:
          \$30  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$34  = 1'h0;
    casez (group_0)
      1'h0:
          \$34  = 1'h0;
    endcase
  end
  assign writers__0__last = 1'h1;
  assign ahead_0 = \$12 [5:0];
  assign used_0_0 = \$21 [5:0];
  assign \$signature__addr$45  = readers__0__column;
  assign \$signature__en$48  = readers__0__enable;
  assign \$signature__addr$51  = readers__0__column;
  assign \$signature__en$52  = readers__0__enable;
  assign \$signature__addr$54  = readers__0__column;
  assign \$signature__en$55  = readers__0__enable;
  assign \$signature__addr$57  = readers__0__column;
  assign \$signature__en$58  = readers__0__enable;
  assign \$signature__addr$60  = readers__0__column;
  assign \$signature__en$61  = readers__0__enable;
  assign \$signature__addr$63  = readers__0__column;
  assign \$signature__en$64  = readers__0__enable;
  assign \readers__0__data[0]  = readers__0__data[4:0];
  assign \readers__0__data[1]  = readers__0__data[9:5];
  assign \readers__0__data[2]  = readers__0__data[14:10];
  assign \readers__0__data[3]  = readers__0__data[19:15];
  assign \readers__0__data[4]  = readers__0__data[24:20];
  assign \readers__0__data[5]  = readers__0__data[29:25];
  assign readers__0__data[29:25] = \$53 ;
  assign readers__0__data[24:20] = \$52 ;
  assign readers__0__data[19:15] = \$51 ;
  assign readers__0__data[14:10] = \$50 ;
  assign readers__0__data[9:5] = \$49 ;
  assign readers__0__data[4:0] = \$48 ;
  assign read_slice_0 = 1'h0;
  assign read_word_0 = 1'h0;
  assign readers__0__ready = \$20 ;
  assign writers__0__room = \$23 ;
endmodule

module \digits_causal.ring_1 (rst, readers__0__ready, writers__0__room, writers__0__claim, readers__0__column, readers__0__enable, readers__0__release, readers__0__need_row, readers__0__need_column, readers__0__data, writers__0__data, writers__0__write, writers__0__last, readers__0__released, readers__0__plane, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$28  = 0;
  wire [3:0] \$1 ;
  wire [6:0] \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [6:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [2:0] \$2 ;
  wire \$20 ;
  wire [6:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  reg [1:0] \$26 ;
  wire [5:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [1:0] \$30 ;
  wire [5:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  reg [1:0] \$34 ;
  wire [5:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  reg [1:0] \$38 ;
  wire [5:0] \$39 ;
  wire [2:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  reg [1:0] \$42 ;
  wire [5:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  reg [1:0] \$46 ;
  wire [5:0] \$47 ;
  reg [11:0] \$48 ;
  reg [11:0] \$49 ;
  wire \$5 ;
  reg [11:0] \$50 ;
  reg [11:0] \$51 ;
  reg [11:0] \$52 ;
  reg [11:0] \$53 ;
  reg [2:0] \$54 ;
  reg [1:0] \$55 ;
  reg [1:0] \$56 ;
  reg [2:0] \$57 ;
  reg [5:0] \$58 ;
  reg [5:0] \$59 ;
  wire \$6 ;
  reg [5:0] \$60 ;
  reg \$61 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [4:0] \$9 ;
  reg [4:0] \$signature__addr ;
  reg [4:0] \$signature__addr$28 ;
  reg [4:0] \$signature__addr$31 ;
  reg [4:0] \$signature__addr$34 ;
  reg [4:0] \$signature__addr$37 ;
  reg [4:0] \$signature__addr$40 ;
  wire [4:0] \$signature__addr$45 ;
  wire [4:0] \$signature__addr$51 ;
  wire [4:0] \$signature__addr$54 ;
  wire [4:0] \$signature__addr$57 ;
  wire [4:0] \$signature__addr$60 ;
  wire [4:0] \$signature__addr$63 ;
  reg [11:0] \$signature__data ;
  reg [11:0] \$signature__data$29 ;
  reg [11:0] \$signature__data$32 ;
  reg [11:0] \$signature__data$35 ;
  reg [11:0] \$signature__data$38 ;
  reg [11:0] \$signature__data$41 ;
  wire [11:0] \$signature__data$50 ;
  wire [11:0] \$signature__data$53 ;
  wire [11:0] \$signature__data$56 ;
  wire [11:0] \$signature__data$59 ;
  wire [11:0] \$signature__data$62 ;
  wire [11:0] \$signature__data$65 ;
  reg [2:0] \$signature__en ;
  reg [2:0] \$signature__en$30 ;
  reg [2:0] \$signature__en$33 ;
  reg [2:0] \$signature__en$36 ;
  reg [2:0] \$signature__en$39 ;
  reg [2:0] \$signature__en$42 ;
  wire \$signature__en$48 ;
  wire \$signature__en$52 ;
  wire \$signature__en$55 ;
  wire \$signature__en$58 ;
  wire \$signature__en$61 ;
  wire \$signature__en$64 ;
  wire [5:0] ahead_0;
  reg [2:0] bank_0 = 3'h0;
  reg [5:0] claimed_0 = 6'h00;
  input clk;
  wire clk;
  reg [1:0] column_0 = 2'h0;
  reg [1:0] group_0 = 2'h0;
  reg [2:0] plane_0 = 3'h0;
  wire read_slice_0;
  wire read_word_0;
  input [1:0] readers__0__column;
  wire [1:0] readers__0__column;
  output [71:0] readers__0__data;
  wire [71:0] readers__0__data;
  wire [11:0] \readers__0__data[0] ;
  wire [11:0] \readers__0__data[1] ;
  wire [11:0] \readers__0__data[2] ;
  wire [11:0] \readers__0__data[3] ;
  wire [11:0] \readers__0__data[4] ;
  wire [11:0] \readers__0__data[5] ;
  input readers__0__enable;
  wire readers__0__enable;
  input [1:0] readers__0__need_column;
  wire [1:0] readers__0__need_column;
  input [5:0] readers__0__need_row;
  wire [5:0] readers__0__need_row;
  input [2:0] readers__0__plane;
  wire [2:0] readers__0__plane;
  output readers__0__ready;
  wire readers__0__ready;
  input readers__0__release;
  wire readers__0__release;
  input [5:0] readers__0__released;
  wire [5:0] readers__0__released;
  wire [-1:0] readers__0__word;
  reg [5:0] released_0 = 6'h00;
  reg [5:0] row_0 = 6'h00;
  input rst;
  wire rst;
  reg selected_0 = 1'h0;
  wire [5:0] used_0_0;
  reg word_0;
  input writers__0__claim;
  wire writers__0__claim;
  input [3:0] writers__0__data;
  wire [3:0] writers__0__data;
  input writers__0__last;
  wire writers__0__last;
  output writers__0__room;
  wire writers__0__room;
  input writers__0__write;
  wire writers__0__write;
  reg [11:0] bank_0_0 [31:0];
  initial begin
    bank_0_0[0] = 12'h000;
    bank_0_0[1] = 12'h000;
    bank_0_0[2] = 12'h000;
    bank_0_0[3] = 12'h000;
    bank_0_0[4] = 12'h000;
    bank_0_0[5] = 12'h000;
    bank_0_0[6] = 12'h000;
    bank_0_0[7] = 12'h000;
    bank_0_0[8] = 12'h000;
    bank_0_0[9] = 12'h000;
    bank_0_0[10] = 12'h000;
    bank_0_0[11] = 12'h000;
    bank_0_0[12] = 12'h000;
    bank_0_0[13] = 12'h000;
    bank_0_0[14] = 12'h000;
    bank_0_0[15] = 12'h000;
    bank_0_0[16] = 12'h000;
    bank_0_0[17] = 12'h000;
    bank_0_0[18] = 12'h000;
    bank_0_0[19] = 12'h000;
    bank_0_0[20] = 12'h000;
    bank_0_0[21] = 12'h000;
    bank_0_0[22] = 12'h000;
    bank_0_0[23] = 12'h000;
    bank_0_0[24] = 12'h000;
    bank_0_0[25] = 12'h000;
    bank_0_0[26] = 12'h000;
    bank_0_0[27] = 12'h000;
    bank_0_0[28] = 12'h000;
    bank_0_0[29] = 12'h000;
    bank_0_0[30] = 12'h000;
    bank_0_0[31] = 12'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en [0])
      bank_0_0[\$signature__addr ][3:0] <= \$signature__data [3:0];
    if (\$signature__en [1])
      bank_0_0[\$signature__addr ][7:4] <= \$signature__data [7:4];
    if (\$signature__en [2])
      bank_0_0[\$signature__addr ][11:8] <= \$signature__data [11:8];
  end
  reg [11:0] _0_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _0_ <= bank_0_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$50  = _0_;
  reg [11:0] bank_1_0 [31:0];
  initial begin
    bank_1_0[0] = 12'h000;
    bank_1_0[1] = 12'h000;
    bank_1_0[2] = 12'h000;
    bank_1_0[3] = 12'h000;
    bank_1_0[4] = 12'h000;
    bank_1_0[5] = 12'h000;
    bank_1_0[6] = 12'h000;
    bank_1_0[7] = 12'h000;
    bank_1_0[8] = 12'h000;
    bank_1_0[9] = 12'h000;
    bank_1_0[10] = 12'h000;
    bank_1_0[11] = 12'h000;
    bank_1_0[12] = 12'h000;
    bank_1_0[13] = 12'h000;
    bank_1_0[14] = 12'h000;
    bank_1_0[15] = 12'h000;
    bank_1_0[16] = 12'h000;
    bank_1_0[17] = 12'h000;
    bank_1_0[18] = 12'h000;
    bank_1_0[19] = 12'h000;
    bank_1_0[20] = 12'h000;
    bank_1_0[21] = 12'h000;
    bank_1_0[22] = 12'h000;
    bank_1_0[23] = 12'h000;
    bank_1_0[24] = 12'h000;
    bank_1_0[25] = 12'h000;
    bank_1_0[26] = 12'h000;
    bank_1_0[27] = 12'h000;
    bank_1_0[28] = 12'h000;
    bank_1_0[29] = 12'h000;
    bank_1_0[30] = 12'h000;
    bank_1_0[31] = 12'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en$30 [0])
      bank_1_0[\$signature__addr$28 ][3:0] <= \$signature__data$29 [3:0];
    if (\$signature__en$30 [1])
      bank_1_0[\$signature__addr$28 ][7:4] <= \$signature__data$29 [7:4];
    if (\$signature__en$30 [2])
      bank_1_0[\$signature__addr$28 ][11:8] <= \$signature__data$29 [11:8];
  end
  reg [11:0] _1_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _1_ <= bank_1_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$53  = _1_;
  reg [11:0] bank_2_0 [31:0];
  initial begin
    bank_2_0[0] = 12'h000;
    bank_2_0[1] = 12'h000;
    bank_2_0[2] = 12'h000;
    bank_2_0[3] = 12'h000;
    bank_2_0[4] = 12'h000;
    bank_2_0[5] = 12'h000;
    bank_2_0[6] = 12'h000;
    bank_2_0[7] = 12'h000;
    bank_2_0[8] = 12'h000;
    bank_2_0[9] = 12'h000;
    bank_2_0[10] = 12'h000;
    bank_2_0[11] = 12'h000;
    bank_2_0[12] = 12'h000;
    bank_2_0[13] = 12'h000;
    bank_2_0[14] = 12'h000;
    bank_2_0[15] = 12'h000;
    bank_2_0[16] = 12'h000;
    bank_2_0[17] = 12'h000;
    bank_2_0[18] = 12'h000;
    bank_2_0[19] = 12'h000;
    bank_2_0[20] = 12'h000;
    bank_2_0[21] = 12'h000;
    bank_2_0[22] = 12'h000;
    bank_2_0[23] = 12'h000;
    bank_2_0[24] = 12'h000;
    bank_2_0[25] = 12'h000;
    bank_2_0[26] = 12'h000;
    bank_2_0[27] = 12'h000;
    bank_2_0[28] = 12'h000;
    bank_2_0[29] = 12'h000;
    bank_2_0[30] = 12'h000;
    bank_2_0[31] = 12'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en$33 [0])
      bank_2_0[\$signature__addr$31 ][3:0] <= \$signature__data$32 [3:0];
    if (\$signature__en$33 [1])
      bank_2_0[\$signature__addr$31 ][7:4] <= \$signature__data$32 [7:4];
    if (\$signature__en$33 [2])
      bank_2_0[\$signature__addr$31 ][11:8] <= \$signature__data$32 [11:8];
  end
  reg [11:0] _2_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _2_ <= bank_2_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$56  = _2_;
  reg [11:0] bank_3_0 [31:0];
  initial begin
    bank_3_0[0] = 12'h000;
    bank_3_0[1] = 12'h000;
    bank_3_0[2] = 12'h000;
    bank_3_0[3] = 12'h000;
    bank_3_0[4] = 12'h000;
    bank_3_0[5] = 12'h000;
    bank_3_0[6] = 12'h000;
    bank_3_0[7] = 12'h000;
    bank_3_0[8] = 12'h000;
    bank_3_0[9] = 12'h000;
    bank_3_0[10] = 12'h000;
    bank_3_0[11] = 12'h000;
    bank_3_0[12] = 12'h000;
    bank_3_0[13] = 12'h000;
    bank_3_0[14] = 12'h000;
    bank_3_0[15] = 12'h000;
    bank_3_0[16] = 12'h000;
    bank_3_0[17] = 12'h000;
    bank_3_0[18] = 12'h000;
    bank_3_0[19] = 12'h000;
    bank_3_0[20] = 12'h000;
    bank_3_0[21] = 12'h000;
    bank_3_0[22] = 12'h000;
    bank_3_0[23] = 12'h000;
    bank_3_0[24] = 12'h000;
    bank_3_0[25] = 12'h000;
    bank_3_0[26] = 12'h000;
    bank_3_0[27] = 12'h000;
    bank_3_0[28] = 12'h000;
    bank_3_0[29] = 12'h000;
    bank_3_0[30] = 12'h000;
    bank_3_0[31] = 12'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en$36 [0])
      bank_3_0[\$signature__addr$34 ][3:0] <= \$signature__data$35 [3:0];
    if (\$signature__en$36 [1])
      bank_3_0[\$signature__addr$34 ][7:4] <= \$signature__data$35 [7:4];
    if (\$signature__en$36 [2])
      bank_3_0[\$signature__addr$34 ][11:8] <= \$signature__data$35 [11:8];
  end
  reg [11:0] _3_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _3_ <= bank_3_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$59  = _3_;
  reg [11:0] bank_4_0 [31:0];
  initial begin
    bank_4_0[0] = 12'h000;
    bank_4_0[1] = 12'h000;
    bank_4_0[2] = 12'h000;
    bank_4_0[3] = 12'h000;
    bank_4_0[4] = 12'h000;
    bank_4_0[5] = 12'h000;
    bank_4_0[6] = 12'h000;
    bank_4_0[7] = 12'h000;
    bank_4_0[8] = 12'h000;
    bank_4_0[9] = 12'h000;
    bank_4_0[10] = 12'h000;
    bank_4_0[11] = 12'h000;
    bank_4_0[12] = 12'h000;
    bank_4_0[13] = 12'h000;
    bank_4_0[14] = 12'h000;
    bank_4_0[15] = 12'h000;
    bank_4_0[16] = 12'h000;
    bank_4_0[17] = 12'h000;
    bank_4_0[18] = 12'h000;
    bank_4_0[19] = 12'h000;
    bank_4_0[20] = 12'h000;
    bank_4_0[21] = 12'h000;
    bank_4_0[22] = 12'h000;
    bank_4_0[23] = 12'h000;
    bank_4_0[24] = 12'h000;
    bank_4_0[25] = 12'h000;
    bank_4_0[26] = 12'h000;
    bank_4_0[27] = 12'h000;
    bank_4_0[28] = 12'h000;
    bank_4_0[29] = 12'h000;
    bank_4_0[30] = 12'h000;
    bank_4_0[31] = 12'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en$39 [0])
      bank_4_0[\$signature__addr$37 ][3:0] <= \$signature__data$38 [3:0];
    if (\$signature__en$39 [1])
      bank_4_0[\$signature__addr$37 ][7:4] <= \$signature__data$38 [7:4];
    if (\$signature__en$39 [2])
      bank_4_0[\$signature__addr$37 ][11:8] <= \$signature__data$38 [11:8];
  end
  reg [11:0] _4_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _4_ <= bank_4_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$62  = _4_;
  reg [11:0] bank_5_0 [31:0];
  initial begin
    bank_5_0[0] = 12'h000;
    bank_5_0[1] = 12'h000;
    bank_5_0[2] = 12'h000;
    bank_5_0[3] = 12'h000;
    bank_5_0[4] = 12'h000;
    bank_5_0[5] = 12'h000;
    bank_5_0[6] = 12'h000;
    bank_5_0[7] = 12'h000;
    bank_5_0[8] = 12'h000;
    bank_5_0[9] = 12'h000;
    bank_5_0[10] = 12'h000;
    bank_5_0[11] = 12'h000;
    bank_5_0[12] = 12'h000;
    bank_5_0[13] = 12'h000;
    bank_5_0[14] = 12'h000;
    bank_5_0[15] = 12'h000;
    bank_5_0[16] = 12'h000;
    bank_5_0[17] = 12'h000;
    bank_5_0[18] = 12'h000;
    bank_5_0[19] = 12'h000;
    bank_5_0[20] = 12'h000;
    bank_5_0[21] = 12'h000;
    bank_5_0[22] = 12'h000;
    bank_5_0[23] = 12'h000;
    bank_5_0[24] = 12'h000;
    bank_5_0[25] = 12'h000;
    bank_5_0[26] = 12'h000;
    bank_5_0[27] = 12'h000;
    bank_5_0[28] = 12'h000;
    bank_5_0[29] = 12'h000;
    bank_5_0[30] = 12'h000;
    bank_5_0[31] = 12'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en$42 [0])
      bank_5_0[\$signature__addr$40 ][3:0] <= \$signature__data$41 [3:0];
    if (\$signature__en$42 [1])
      bank_5_0[\$signature__addr$40 ][7:4] <= \$signature__data$41 [7:4];
    if (\$signature__en$42 [2])
      bank_5_0[\$signature__addr$40 ][11:8] <= \$signature__data$41 [11:8];
  end
  reg [11:0] _5_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _5_ <= bank_5_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$65  = _5_;
  assign \$36  = bank_0 == 2'h3;
  assign \$37  = writers__0__write & \$36 ;
  assign \$39  = 1'h1 << \$38 ;
  assign \$40  = bank_0 == 3'h4;
  assign \$41  = writers__0__write & \$40 ;
  assign \$43  = 1'h1 << \$42 ;
  assign \$44  = bank_0 == 3'h5;
  assign \$45  = writers__0__write & \$44 ;
  assign \$47  = 1'h1 << \$46 ;
  always @(posedge clk)
    plane_0 <= \$54 ;
  always @(posedge clk)
    group_0 <= \$55 ;
  always @(posedge clk)
    column_0 <= \$56 ;
  always @(posedge clk)
    bank_0 <= \$57 ;
  always @(posedge clk)
    row_0 <= \$58 ;
  always @(posedge clk)
    released_0 <= \$59 ;
  always @(posedge clk)
    claimed_0 <= \$60 ;
  always @(posedge clk)
    selected_0 <= \$61 ;
  assign \$1  = plane_0 + 1'h1;
  assign \$2  = group_0 + 1'h1;
  assign \$3  = group_0 == 2'h2;
  assign \$4  = column_0 + 1'h1;
  assign \$5  = column_0 == 2'h3;
  assign \$6  = bank_0 >= 3'h5;
  assign \$7  = bank_0 - 3'h5;
  assign \$8  = bank_0 + 1'h1;
  assign \$9  = \$6  ? { \$7 [3], \$7  } : { 1'h0, \$8  };
  assign \$10  = row_0 + 1'h1;
  assign \$11  = claimed_0 + 1'h1;
  assign \$12  = row_0 - readers__0__need_row;
  assign \$13  = ~ \$12 [5];
  assign \$14  = | \$12 [5:0];
  assign \$15  = \$13  & \$14 ;
  assign \$16  = \$12 [5:0] + 1'h0;
  assign \$17  = \$16 [5:0] < 1'h1;
  assign \$18  = column_0 > readers__0__need_column;
  assign \$19  = \$17  & \$18 ;
  assign \$20  = \$15  | \$19 ;
  assign \$21  = claimed_0 - released_0;
  assign \$22  = \$21 [5:0] < 3'h6;
  assign \$23  = \$21 [5] | \$22 ;
  assign \$24  = ! bank_0;
  assign \$25  = writers__0__write & \$24 ;
  assign \$27  = 1'h1 << \$26 ;
  assign \$28  = bank_0 == 1'h1;
  assign \$29  = writers__0__write & \$28 ;
  assign \$31  = 1'h1 << \$30 ;
  assign \$32  = bank_0 == 2'h2;
  assign \$33  = writers__0__write & \$32 ;
  assign \$35  = 1'h1 << \$34 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$38  = 2'h0;
    casez (group_0)
      2'h0:
          \$38  = 2'h0;
      2'h1:
          \$38  = 2'h1;
      2'h2:
          \$38  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$42  = 2'h0;
    casez (group_0)
      2'h0:
          \$42  = 2'h0;
      2'h1:
          \$42  = 2'h1;
      2'h2:
          \$42  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$46  = 2'h0;
    casez (group_0)
      2'h0:
          \$46  = 2'h0;
      2'h1:
          \$46  = 2'h1;
      2'h2:
          \$46  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$48  = 12'h000;
    casez (selected_0)
      1'h0:
          \$48  = \$signature__data$50 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$49  = 12'h000;
    casez (selected_0)
      1'h0:
          \$49  = \$signature__data$53 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$50  = 12'h000;
    casez (selected_0)
      1'h0:
          \$50  = \$signature__data$56 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$51  = 12'h000;
    casez (selected_0)
      1'h0:
          \$51  = \$signature__data$59 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$52  = 12'h000;
    casez (selected_0)
      1'h0:
          \$52  = \$signature__data$62 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$53  = 12'h000;
    casez (selected_0)
      1'h0:
          \$53  = \$signature__data$65 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$54  = plane_0;
    if (writers__0__write) begin
      \$54  = \$1 [2:0];
      if (writers__0__last) begin
        \$54  = 3'h0;
      end
    end
    if (rst) begin
      \$54  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$55  = group_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        \$55  = \$2 [1:0];
        if (\$3 ) begin
          \$55  = 2'h0;
        end
      end
    end
    if (rst) begin
      \$55  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$56  = column_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        if (\$3 ) begin
          \$56  = \$4 [1:0];
          if (\$5 ) begin
            \$56  = 2'h0;
          end
        end
      end
    end
    if (rst) begin
      \$56  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$57  = bank_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        if (\$3 ) begin
          if (\$5 ) begin
            \$57  = \$9 [2:0];
          end
        end
      end
    end
    if (rst) begin
      \$57  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$58  = row_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        if (\$3 ) begin
          if (\$5 ) begin
            \$58  = \$10 [5:0];
          end
        end
      end
    end
    if (rst) begin
      \$58  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$59  = released_0;
    if (readers__0__release) begin
      \$59  = readers__0__released;
    end
    if (rst) begin
      \$59  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$60  = claimed_0;
    if (writers__0__claim) begin
      \$60  = \$11 [5:0];
    end
    if (rst) begin
      \$60  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$61  = selected_0;
    if (readers__0__enable) begin
      \$61  = read_slice_0;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__addr  = 5'h00;
    if (\$25 ) begin
      \$signature__addr  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__data  = 12'h000;
    if (\$25 ) begin
      \$signature__data  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__en  = 3'h0;
    if (\$25 ) begin
      \$signature__en  = \$27 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__addr$28  = 5'h00;
    if (\$29 ) begin
      \$signature__addr$28  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__data$29  = 12'h000;
    if (\$29 ) begin
      \$signature__data$29  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__en$30  = 3'h0;
    if (\$29 ) begin
      \$signature__en$30  = \$31 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__addr$31  = 5'h00;
    if (\$33 ) begin
      \$signature__addr$31  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__data$32  = 12'h000;
    if (\$33 ) begin
      \$signature__data$32  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__en$33  = 3'h0;
    if (\$33 ) begin
      \$signature__en$33  = \$35 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__addr$34  = 5'h00;
    if (\$37 ) begin
      \$signature__addr$34  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__data$35  = 12'h000;
    if (\$37 ) begin
      \$signature__data$35  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__en$36  = 3'h0;
    if (\$37 ) begin
      \$signature__en$36  = \$39 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__addr$37  = 5'h00;
    if (\$41 ) begin
      \$signature__addr$37  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__data$38  = 12'h000;
    if (\$41 ) begin
      \$signature__data$38  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__en$39  = 3'h0;
    if (\$41 ) begin
      \$signature__en$39  = \$43 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__addr$40  = 5'h00;
    if (\$45 ) begin
      \$signature__addr$40  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__data$41  = 12'h000;
    if (\$45 ) begin
      \$signature__data$41  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$signature__en$42  = 3'h0;
    if (\$45 ) begin
      \$signature__en$42  = \$47 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    word_0 = 1'h0;
    casez (group_0)
      2'h0:
          word_0 = 1'h0;
      2'h1:
          word_0 = 1'h0;
      2'h2:
          word_0 = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$26  = 2'h0;
    casez (group_0)
      2'h0:
          \$26  = 2'h0;
      2'h1:
          \$26  = 2'h1;
      2'h2:
          \$26  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$30  = 2'h0;
    casez (group_0)
      2'h0:
          \$30  = 2'h0;
      2'h1:
          \$30  = 2'h1;
      2'h2:
          \$30  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$34  = 2'h0;
    casez (group_0)
      2'h0:
          \$34  = 2'h0;
      2'h1:
          \$34  = 2'h1;
      2'h2:
          \$34  = 2'h2;
    endcase
  end
  assign ahead_0 = \$12 [5:0];
  assign used_0_0 = \$21 [5:0];
  assign \$signature__addr$45  = { readers__0__column, readers__0__plane };
  assign \$signature__en$48  = readers__0__enable;
  assign \$signature__addr$51  = { readers__0__column, readers__0__plane };
  assign \$signature__en$52  = readers__0__enable;
  assign \$signature__addr$54  = { readers__0__column, readers__0__plane };
  assign \$signature__en$55  = readers__0__enable;
  assign \$signature__addr$57  = { readers__0__column, readers__0__plane };
  assign \$signature__en$58  = readers__0__enable;
  assign \$signature__addr$60  = { readers__0__column, readers__0__plane };
  assign \$signature__en$61  = readers__0__enable;
  assign \$signature__addr$63  = { readers__0__column, readers__0__plane };
  assign \$signature__en$64  = readers__0__enable;
  assign \readers__0__data[0]  = readers__0__data[11:0];
  assign \readers__0__data[1]  = readers__0__data[23:12];
  assign \readers__0__data[2]  = readers__0__data[35:24];
  assign \readers__0__data[3]  = readers__0__data[47:36];
  assign \readers__0__data[4]  = readers__0__data[59:48];
  assign \readers__0__data[5]  = readers__0__data[71:60];
  assign readers__0__data[71:60] = \$53 ;
  assign readers__0__data[59:48] = \$52 ;
  assign readers__0__data[47:36] = \$51 ;
  assign readers__0__data[35:24] = \$50 ;
  assign readers__0__data[23:12] = \$49 ;
  assign readers__0__data[11:0] = \$48 ;
  assign read_slice_0 = 1'h0;
  assign read_word_0 = 1'h0;
  assign readers__0__ready = \$20 ;
  assign writers__0__room = \$23 ;
endmodule

module \digits_causal.ring_2 (rst, readers__0__ready, writers__0__room, writers__0__claim, readers__0__column, readers__0__enable, readers__0__release, readers__0__need_row, readers__0__need_column, readers__0__data, writers__0__data, writers__0__write, writers__0__last, readers__0__released, readers__0__plane, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$29  = 0;
  wire [3:0] \$1 ;
  wire [5:0] \$10 ;
  wire [5:0] \$11 ;
  wire [5:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [5:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [2:0] \$2 ;
  wire \$20 ;
  wire [5:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  reg [1:0] \$26 ;
  wire [6:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [1:0] \$30 ;
  wire [6:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  reg [1:0] \$34 ;
  wire [6:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  reg [1:0] \$38 ;
  wire [6:0] \$39 ;
  wire [1:0] \$4 ;
  reg [15:0] \$40 ;
  reg [15:0] \$41 ;
  reg [15:0] \$42 ;
  reg [15:0] \$43 ;
  reg [2:0] \$44 ;
  reg [1:0] \$45 ;
  reg \$46 ;
  reg [1:0] \$47 ;
  reg [4:0] \$48 ;
  reg [4:0] \$49 ;
  wire \$5 ;
  reg [4:0] \$50 ;
  reg \$51 ;
  wire \$6 ;
  wire [2:0] \$7 ;
  wire [2:0] \$8 ;
  wire [3:0] \$9 ;
  reg [3:0] \$signature__addr ;
  reg [3:0] \$signature__addr$28 ;
  reg [3:0] \$signature__addr$31 ;
  reg [3:0] \$signature__addr$34 ;
  wire [3:0] \$signature__addr$39 ;
  wire [3:0] \$signature__addr$45 ;
  wire [3:0] \$signature__addr$48 ;
  wire [3:0] \$signature__addr$51 ;
  reg [15:0] \$signature__data ;
  reg [15:0] \$signature__data$29 ;
  reg [15:0] \$signature__data$32 ;
  reg [15:0] \$signature__data$35 ;
  wire [15:0] \$signature__data$44 ;
  wire [15:0] \$signature__data$47 ;
  wire [15:0] \$signature__data$50 ;
  wire [15:0] \$signature__data$53 ;
  reg [3:0] \$signature__en ;
  reg [3:0] \$signature__en$30 ;
  reg [3:0] \$signature__en$33 ;
  reg [3:0] \$signature__en$36 ;
  wire \$signature__en$42 ;
  wire \$signature__en$46 ;
  wire \$signature__en$49 ;
  wire \$signature__en$52 ;
  wire [4:0] ahead_0;
  reg [1:0] bank_0 = 2'h0;
  reg [4:0] claimed_0 = 5'h00;
  input clk;
  wire clk;
  reg column_0 = 1'h0;
  reg [1:0] group_0 = 2'h0;
  reg [2:0] plane_0 = 3'h0;
  wire read_slice_0;
  wire read_word_0;
  input readers__0__column;
  wire readers__0__column;
  output [63:0] readers__0__data;
  wire [63:0] readers__0__data;
  wire [15:0] \readers__0__data[0] ;
  wire [15:0] \readers__0__data[1] ;
  wire [15:0] \readers__0__data[2] ;
  wire [15:0] \readers__0__data[3] ;
  input readers__0__enable;
  wire readers__0__enable;
  input readers__0__need_column;
  wire readers__0__need_column;
  input [4:0] readers__0__need_row;
  wire [4:0] readers__0__need_row;
  input [2:0] readers__0__plane;
  wire [2:0] readers__0__plane;
  output readers__0__ready;
  wire readers__0__ready;
  input readers__0__release;
  wire readers__0__release;
  input [4:0] readers__0__released;
  wire [4:0] readers__0__released;
  wire [-1:0] readers__0__word;
  reg [4:0] released_0 = 5'h00;
  reg [4:0] row_0 = 5'h00;
  input rst;
  wire rst;
  reg selected_0 = 1'h0;
  wire [4:0] used_0_0;
  reg word_0;
  input writers__0__claim;
  wire writers__0__claim;
  input [3:0] writers__0__data;
  wire [3:0] writers__0__data;
  input writers__0__last;
  wire writers__0__last;
  output writers__0__room;
  wire writers__0__room;
  input writers__0__write;
  wire writers__0__write;
  reg [15:0] bank_0_0 [15:0];
  initial begin
    bank_0_0[0] = 16'h0000;
    bank_0_0[1] = 16'h0000;
    bank_0_0[2] = 16'h0000;
    bank_0_0[3] = 16'h0000;
    bank_0_0[4] = 16'h0000;
    bank_0_0[5] = 16'h0000;
    bank_0_0[6] = 16'h0000;
    bank_0_0[7] = 16'h0000;
    bank_0_0[8] = 16'h0000;
    bank_0_0[9] = 16'h0000;
    bank_0_0[10] = 16'h0000;
    bank_0_0[11] = 16'h0000;
    bank_0_0[12] = 16'h0000;
    bank_0_0[13] = 16'h0000;
    bank_0_0[14] = 16'h0000;
    bank_0_0[15] = 16'h0000;
  end
  always @(posedge clk) begin
    if (\$signature__en [0])
      bank_0_0[\$signature__addr ][3:0] <= \$signature__data [3:0];
    if (\$signature__en [1])
      bank_0_0[\$signature__addr ][7:4] <= \$signature__data [7:4];
    if (\$signature__en [2])
      bank_0_0[\$signature__addr ][11:8] <= \$signature__data [11:8];
    if (\$signature__en [3])
      bank_0_0[\$signature__addr ][15:12] <= \$signature__data [15:12];
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _0_ <= bank_0_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$44  = _0_;
  reg [15:0] bank_1_0 [15:0];
  initial begin
    bank_1_0[0] = 16'h0000;
    bank_1_0[1] = 16'h0000;
    bank_1_0[2] = 16'h0000;
    bank_1_0[3] = 16'h0000;
    bank_1_0[4] = 16'h0000;
    bank_1_0[5] = 16'h0000;
    bank_1_0[6] = 16'h0000;
    bank_1_0[7] = 16'h0000;
    bank_1_0[8] = 16'h0000;
    bank_1_0[9] = 16'h0000;
    bank_1_0[10] = 16'h0000;
    bank_1_0[11] = 16'h0000;
    bank_1_0[12] = 16'h0000;
    bank_1_0[13] = 16'h0000;
    bank_1_0[14] = 16'h0000;
    bank_1_0[15] = 16'h0000;
  end
  always @(posedge clk) begin
    if (\$signature__en$30 [0])
      bank_1_0[\$signature__addr$28 ][3:0] <= \$signature__data$29 [3:0];
    if (\$signature__en$30 [1])
      bank_1_0[\$signature__addr$28 ][7:4] <= \$signature__data$29 [7:4];
    if (\$signature__en$30 [2])
      bank_1_0[\$signature__addr$28 ][11:8] <= \$signature__data$29 [11:8];
    if (\$signature__en$30 [3])
      bank_1_0[\$signature__addr$28 ][15:12] <= \$signature__data$29 [15:12];
  end
  reg [15:0] _1_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _1_ <= bank_1_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$47  = _1_;
  reg [15:0] bank_2_0 [15:0];
  initial begin
    bank_2_0[0] = 16'h0000;
    bank_2_0[1] = 16'h0000;
    bank_2_0[2] = 16'h0000;
    bank_2_0[3] = 16'h0000;
    bank_2_0[4] = 16'h0000;
    bank_2_0[5] = 16'h0000;
    bank_2_0[6] = 16'h0000;
    bank_2_0[7] = 16'h0000;
    bank_2_0[8] = 16'h0000;
    bank_2_0[9] = 16'h0000;
    bank_2_0[10] = 16'h0000;
    bank_2_0[11] = 16'h0000;
    bank_2_0[12] = 16'h0000;
    bank_2_0[13] = 16'h0000;
    bank_2_0[14] = 16'h0000;
    bank_2_0[15] = 16'h0000;
  end
  always @(posedge clk) begin
    if (\$signature__en$33 [0])
      bank_2_0[\$signature__addr$31 ][3:0] <= \$signature__data$32 [3:0];
    if (\$signature__en$33 [1])
      bank_2_0[\$signature__addr$31 ][7:4] <= \$signature__data$32 [7:4];
    if (\$signature__en$33 [2])
      bank_2_0[\$signature__addr$31 ][11:8] <= \$signature__data$32 [11:8];
    if (\$signature__en$33 [3])
      bank_2_0[\$signature__addr$31 ][15:12] <= \$signature__data$32 [15:12];
  end
  reg [15:0] _2_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _2_ <= bank_2_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$50  = _2_;
  reg [15:0] bank_3_0 [15:0];
  initial begin
    bank_3_0[0] = 16'h0000;
    bank_3_0[1] = 16'h0000;
    bank_3_0[2] = 16'h0000;
    bank_3_0[3] = 16'h0000;
    bank_3_0[4] = 16'h0000;
    bank_3_0[5] = 16'h0000;
    bank_3_0[6] = 16'h0000;
    bank_3_0[7] = 16'h0000;
    bank_3_0[8] = 16'h0000;
    bank_3_0[9] = 16'h0000;
    bank_3_0[10] = 16'h0000;
    bank_3_0[11] = 16'h0000;
    bank_3_0[12] = 16'h0000;
    bank_3_0[13] = 16'h0000;
    bank_3_0[14] = 16'h0000;
    bank_3_0[15] = 16'h0000;
  end
  always @(posedge clk) begin
    if (\$signature__en$36 [0])
      bank_3_0[\$signature__addr$34 ][3:0] <= \$signature__data$35 [3:0];
    if (\$signature__en$36 [1])
      bank_3_0[\$signature__addr$34 ][7:4] <= \$signature__data$35 [7:4];
    if (\$signature__en$36 [2])
      bank_3_0[\$signature__addr$34 ][11:8] <= \$signature__data$35 [11:8];
    if (\$signature__en$36 [3])
      bank_3_0[\$signature__addr$34 ][15:12] <= \$signature__data$35 [15:12];
  end
  reg [15:0] _3_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _3_ <= bank_3_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$53  = _3_;
  always @(posedge clk)
    plane_0 <= \$44 ;
  always @(posedge clk)
    group_0 <= \$45 ;
  always @(posedge clk)
    column_0 <= \$46 ;
  always @(posedge clk)
    bank_0 <= \$47 ;
  always @(posedge clk)
    row_0 <= \$48 ;
  always @(posedge clk)
    released_0 <= \$49 ;
  always @(posedge clk)
    claimed_0 <= \$50 ;
  always @(posedge clk)
    selected_0 <= \$51 ;
  assign \$1  = plane_0 + 1'h1;
  assign \$2  = group_0 + 1'h1;
  assign \$3  = group_0 == 2'h3;
  assign \$4  = column_0 + 1'h1;
  assign \$6  = bank_0 >= 2'h3;
  assign \$7  = bank_0 - 2'h3;
  assign \$8  = bank_0 + 1'h1;
  assign \$9  = \$6  ? { \$7 [2], \$7  } : { 1'h0, \$8  };
  assign \$10  = row_0 + 1'h1;
  assign \$11  = claimed_0 + 1'h1;
  assign \$12  = row_0 - readers__0__need_row;
  assign \$13  = ~ \$12 [4];
  assign \$14  = | \$12 [4:0];
  assign \$15  = \$13  & \$14 ;
  assign \$16  = \$12 [4:0] + 1'h0;
  assign \$17  = \$16 [4:0] < 1'h1;
  assign \$18  = column_0 > readers__0__need_column;
  assign \$19  = \$17  & \$18 ;
  assign \$20  = \$15  | \$19 ;
  assign \$21  = claimed_0 - released_0;
  assign \$22  = \$21 [4:0] < 3'h4;
  assign \$23  = \$21 [4] | \$22 ;
  assign \$24  = ! bank_0;
  assign \$25  = writers__0__write & \$24 ;
  assign \$27  = 1'h1 << \$26 ;
  assign \$28  = bank_0 == 1'h1;
  assign \$29  = writers__0__write & \$28 ;
  assign \$31  = 1'h1 << \$30 ;
  assign \$32  = bank_0 == 2'h2;
  assign \$33  = writers__0__write & \$32 ;
  assign \$35  = 1'h1 << \$34 ;
  assign \$36  = bank_0 == 2'h3;
  assign \$37  = writers__0__write & \$36 ;
  assign \$39  = 1'h1 << \$38 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$44  = plane_0;
    if (writers__0__write) begin
      \$44  = \$1 [2:0];
      if (writers__0__last) begin
        \$44  = 3'h0;
      end
    end
    if (rst) begin
      \$44  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$45  = group_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        \$45  = \$2 [1:0];
        if (\$3 ) begin
          \$45  = 2'h0;
        end
      end
    end
    if (rst) begin
      \$45  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$46  = column_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        if (\$3 ) begin
          \$46  = \$4 [0];
          if (\$5 ) begin
            \$46  = 1'h0;
          end
        end
      end
    end
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$47  = bank_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        if (\$3 ) begin
          if (\$5 ) begin
            \$47  = \$9 [1:0];
          end
        end
      end
    end
    if (rst) begin
      \$47  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$48  = row_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        if (\$3 ) begin
          if (\$5 ) begin
            \$48  = \$10 [4:0];
          end
        end
      end
    end
    if (rst) begin
      \$48  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$49  = released_0;
    if (readers__0__release) begin
      \$49  = readers__0__released;
    end
    if (rst) begin
      \$49  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$50  = claimed_0;
    if (writers__0__claim) begin
      \$50  = \$11 [4:0];
    end
    if (rst) begin
      \$50  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$51  = selected_0;
    if (readers__0__enable) begin
      \$51  = read_slice_0;
    end
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__addr  = 4'h0;
    if (\$25 ) begin
      \$signature__addr  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__data  = 16'h0000;
    if (\$25 ) begin
      \$signature__data  = { writers__0__data, writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__en  = 4'h0;
    if (\$25 ) begin
      \$signature__en  = \$27 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__addr$28  = 4'h0;
    if (\$29 ) begin
      \$signature__addr$28  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__data$29  = 16'h0000;
    if (\$29 ) begin
      \$signature__data$29  = { writers__0__data, writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__en$30  = 4'h0;
    if (\$29 ) begin
      \$signature__en$30  = \$31 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__addr$31  = 4'h0;
    if (\$33 ) begin
      \$signature__addr$31  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__data$32  = 16'h0000;
    if (\$33 ) begin
      \$signature__data$32  = { writers__0__data, writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__en$33  = 4'h0;
    if (\$33 ) begin
      \$signature__en$33  = \$35 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__addr$34  = 4'h0;
    if (\$37 ) begin
      \$signature__addr$34  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__data$35  = 16'h0000;
    if (\$37 ) begin
      \$signature__data$35  = { writers__0__data, writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$signature__en$36  = 4'h0;
    if (\$37 ) begin
      \$signature__en$36  = \$39 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    (* full_case = 32'd1 *)
    casez (group_0)
      2'h0:
          word_0 = 1'h0;
      2'h1:
          word_0 = 1'h0;
      2'h2:
          word_0 = 1'h0;
      2'h3:
          word_0 = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    (* full_case = 32'd1 *)
    casez (group_0)
      2'h0:
          \$26  = 2'h0;
      2'h1:
          \$26  = 2'h1;
      2'h2:
          \$26  = 2'h2;
      2'h3:
          \$26  = 2'h3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    (* full_case = 32'd1 *)
    casez (group_0)
      2'h0:
          \$30  = 2'h0;
      2'h1:
          \$30  = 2'h1;
      2'h2:
          \$30  = 2'h2;
      2'h3:
          \$30  = 2'h3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    (* full_case = 32'd1 *)
    casez (group_0)
      2'h0:
          \$34  = 2'h0;
      2'h1:
          \$34  = 2'h1;
      2'h2:
          \$34  = 2'h2;
      2'h3:
          \$34  = 2'h3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    (* full_case = 32'd1 *)
    casez (group_0)
      2'h0:
          \$38  = 2'h0;
      2'h1:
          \$38  = 2'h1;
      2'h2:
          \$38  = 2'h2;
      2'h3:
          \$38  = 2'h3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$40  = 16'h0000;
    casez (selected_0)
      1'h0:
          \$40  = \$signature__data$44 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$41  = 16'h0000;
    casez (selected_0)
      1'h0:
          \$41  = \$signature__data$47 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$42  = 16'h0000;
    casez (selected_0)
      1'h0:
          \$42  = \$signature__data$50 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$43  = 16'h0000;
    casez (selected_0)
      1'h0:
          \$43  = \$signature__data$53 ;
    endcase
  end
  assign ahead_0 = \$12 [4:0];
  assign used_0_0 = \$21 [4:0];
  assign \$signature__addr$39  = { readers__0__column, readers__0__plane };
  assign \$signature__en$42  = readers__0__enable;
  assign \$signature__addr$45  = { readers__0__column, readers__0__plane };
  assign \$signature__en$46  = readers__0__enable;
  assign \$signature__addr$48  = { readers__0__column, readers__0__plane };
  assign \$signature__en$49  = readers__0__enable;
  assign \$signature__addr$51  = { readers__0__column, readers__0__plane };
  assign \$signature__en$52  = readers__0__enable;
  assign \readers__0__data[0]  = readers__0__data[15:0];
  assign \readers__0__data[1]  = readers__0__data[31:16];
  assign \readers__0__data[2]  = readers__0__data[47:32];
  assign \readers__0__data[3]  = readers__0__data[63:48];
  assign readers__0__data[63:48] = \$43 ;
  assign readers__0__data[47:32] = \$42 ;
  assign readers__0__data[31:16] = \$41 ;
  assign readers__0__data[15:0] = \$40 ;
  assign read_slice_0 = 1'h0;
  assign read_word_0 = 1'h0;
  assign \$5  = column_0;
  assign readers__0__ready = \$20 ;
  assign writers__0__room = \$23 ;
endmodule
