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

module \digits_causal.engine_0 (delay, clk, rst, reader__ready, writer__room, writer__claim, reader__column, reader__enable, reader__release, reader__data, spikes, writer__write, writer__last, reader__released, reader__need_column, reader__need_row, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  reg \$12 ;
  reg [37:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [37:0] \$16 ;
  reg [17:0] \$17 ;
  reg \$18 ;
  reg [17:0] \$19 ;
  wire \$2 ;
  reg [3:0] \$20 ;
  reg [3:0] \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  reg \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
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
  reg [3:0] constant = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] \constant$73 ;
  (* init = 4'h0 *)
  wire [3:0] \constant$77 ;
  (* init = 4'h0 *)
  wire [3:0] \constant$81 ;
  reg [3:0] constant_1 = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] constant_2;
  reg [17:0] control = 18'h00000;
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
  (* init = 18'h00000 *)
  wire [17:0] \control$76 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$76.base ;
  wire \control$76.enable ;
  wire \control$76.fire ;
  wire \control$76.into_aux ;
  wire [7:0] \control$76.membrane ;
  wire \control$76.negate ;
  wire \control$76.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$76.operand ;
  wire \control$76.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$80 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$80.base ;
  wire \control$80.enable ;
  wire \control$80.fire ;
  wire \control$80.into_aux ;
  wire [7:0] \control$80.membrane ;
  wire \control$80.negate ;
  wire \control$80.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$80.operand ;
  wire \control$80.scores ;
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
  wire [2:0] \delay$23 ;
  wire done;
  wire element_column;
  wire \element_column$44 ;
  wire element_row;
  wire \element_row$42 ;
  wire element_valid;
  wire \element_valid$25 ;
  reg end_1 = 1'h0;
  reg end_2 = 1'h0;
  wire \event ;
  reg [37:0] fetched = 38'h0000000000;
  (* init = 38'h0000000000 *)
  wire [37:0] \fetched$49 ;
  wire [4:0] \fetched$49.address ;
  wire \fetched$49.begin ;
  wire [3:0] \fetched$49.constant ;
  wire [17:0] \fetched$49.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \fetched$49.control.base ;
  wire \fetched$49.control.enable ;
  wire \fetched$49.control.fire ;
  wire \fetched$49.control.into_aux ;
  wire [7:0] \fetched$49.control.membrane ;
  wire \fetched$49.control.negate ;
  wire \fetched$49.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \fetched$49.control.operand ;
  wire \fetched$49.control.scores ;
  wire \fetched$49.end ;
  wire \fetched$49.fire_last ;
  wire [2:0] \fetched$49.index ;
  wire \fetched$49.load ;
  wire \fetched$49.scan ;
  wire [1:0] \fetched$49.tap ;
  wire \fetched$49.word ;
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
  reg fetched_valid = 1'h0;
  wire finished;
  reg fire_last_1 = 1'h0;
  (* init = 1'h0 *)
  wire fire_last_2;
  reg fresh = 1'h0;
  wire go;
  wire \go$45 ;
  wire [37:0] issued;
  wire [4:0] \issued.address ;
  wire \issued.begin ;
  wire [3:0] \issued.constant ;
  wire [17:0] \issued.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \issued.control.base ;
  wire \issued.control.enable ;
  wire \issued.control.fire ;
  wire \issued.control.into_aux ;
  wire [7:0] \issued.control.membrane ;
  wire \issued.control.negate ;
  wire \issued.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \issued.control.operand ;
  wire \issued.control.scores ;
  wire \issued.end ;
  wire \issued.fire_last ;
  wire [2:0] \issued.index ;
  wire \issued.load ;
  wire \issued.scan ;
  wire [1:0] \issued.tap ;
  wire \issued.word ;
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
  wire load;
  wire [8:0] mask;
  wire [8:0] \mask$58 ;
  wire [8:0] \mask$58[0] ;
  wire [8:0] \mask[0] ;
  wire next;
  wire [4:0] offsets;
  wire [3:0] \offsets$60 ;
  wire [3:0] \offsets$60[0] ;
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
  wire [2:0] \reader__column$1 ;
  input [29:0] reader__data;
  wire [29:0] reader__data;
  wire [29:0] \reader__data$3 ;
  wire [4:0] \reader__data$3[0] ;
  wire [4:0] \reader__data$3[1] ;
  wire [4:0] \reader__data$3[2] ;
  wire [4:0] \reader__data$3[3] ;
  wire [4:0] \reader__data$3[4] ;
  wire [4:0] \reader__data$3[5] ;
  wire [4:0] \reader__data[0] ;
  wire [4:0] \reader__data[1] ;
  wire [4:0] \reader__data[2] ;
  wire [4:0] \reader__data[3] ;
  wire [4:0] \reader__data[4] ;
  wire [4:0] \reader__data[5] ;
  output reader__enable;
  wire reader__enable;
  wire \reader__enable$5 ;
  output [2:0] reader__need_column;
  wire [2:0] reader__need_column;
  wire [2:0] \reader__need_column$7 ;
  output [5:0] reader__need_row;
  wire [5:0] reader__need_row;
  wire [5:0] \reader__need_row$9 ;
  wire [-1:0] reader__plane;
  wire [-1:0] \reader__plane$11 ;
  input reader__ready;
  wire reader__ready;
  wire \reader__ready$13 ;
  output reader__release;
  wire reader__release;
  wire \reader__release$15 ;
  output [5:0] reader__released;
  wire [5:0] reader__released;
  wire [5:0] \reader__released$17 ;
  wire [-1:0] reader__word;
  wire [-1:0] \reader__word$19 ;
  wire row_start;
  input rst;
  wire rst;
  reg scan = 1'h0;
  reg scan_valid = 1'h0;
  wire spike;
  wire \spike$75 ;
  wire \spike$79 ;
  wire \spike$83 ;
  output [3:0] spikes;
  wire [3:0] spikes;
  wire started;
  wire take;
  wire \take$47 ;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  wire [3:0] \timesteps$21 ;
  wire valid;
  wire [7:0] weight;
  wire [7:0] \weight$74 ;
  wire [7:0] \weight$78 ;
  wire [7:0] \weight$82 ;
  output writer__claim;
  wire writer__claim;
  wire [3:0] writer__data;
  output writer__last;
  reg writer__last = 1'h0;
  input writer__room;
  wire writer__room;
  output writer__write;
  wire writer__write;
  wire written;
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
  assign go = valid & advance;
  assign claim = go & item[35];
  assign \$1  = ~ row_start;
  assign \$2  = writer__room | \$1 ;
  assign admit = written & \$2 ;
  assign writer__claim = claim & row_start;
  assign \$3  = ~ scan_valid;
  assign \$4  = \$3  | last;
  assign take = fetched_valid & \$4 ;
  assign \$5  = ~ fetched_valid;
  assign advance = \$5  | take;
  assign next = go & item[36];
  assign done = scan_valid & last;
  assign \$6  = scan_valid & fresh;
  assign started = \$6  & current[35];
  assign \$7  = scan_valid & last;
  assign finished = \$7  & current[36];
  assign \$8  = ~ scan_valid;
  assign \$9  = ~ fresh;
  assign \$10  = order[0] | \event ;
  assign \$11  = ~ \event ;
  always @(posedge clk)
    fetched_valid <= \$12 ;
  always @(posedge clk)
    fetched <= \$13 ;
  always @(posedge clk)
    fresh <= \$14 ;
  always @(posedge clk)
    scan_valid <= \$15 ;
  always @(posedge clk)
    current <= \$16 ;
  always @(posedge clk)
    order <= \$17 ;
  always @(posedge clk)
    scan <= \$18 ;
  always @(posedge clk)
    control <= \$19 ;
  always @(posedge clk)
    constant_1 <= \$20 ;
  always @(posedge clk)
    constant <= \$21 ;
  always @(posedge clk)
    fire_last_1 <= \$22 ;
  always @(posedge clk)
    writer__last <= \$23 ;
  always @(posedge clk)
    end_1 <= \$24 ;
  always @(posedge clk)
    end_2 <= \$25 ;
  \digits_causal.engine_0.branch_0  branch_0 (
    .clk(clk),
    .done(done),
    .element_column(element_column),
    .element_row(element_row),
    .fetched(fetched),
    .go(go),
    .issued(item),
    .mask(mask),
    .next(next),
    .reader__column(reader__column),
    .reader__data(reader__data),
    .reader__enable(reader__enable),
    .reader__need_column(reader__need_column),
    .reader__need_row(reader__need_row),
    .reader__release(reader__release),
    .reader__released(reader__released),
    .row_start(row_start),
    .rst(rst),
    .take(take)
  );
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
    .spike(\spike$75 ),
    .weight(read__data[15:8])
  );
  \digits_causal.engine_0.lane_2  lane_2 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$79 ),
    .weight(read__data[23:16])
  );
  \digits_causal.engine_0.lane_3  lane_3 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$83 ),
    .weight(read__data[31:24])
  );
  \digits_causal.engine_0.scanner  scanner (
    .address(read__addr),
    .\base$56 (fetched[34:30]),
    .clk(clk),
    .\event (\event ),
    .last(last),
    .load(take),
    .mask(mask),
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
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$12  = fetched_valid;
    if (advance) begin
      \$12  = valid;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$13  = fetched;
    if (go) begin
      \$13  = item;
    end
    if (rst) begin
      \$13  = 38'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$14  = take;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$15  = scan_valid;
    if (take) begin
      \$15  = 1'h1;
    end else if (last) begin
      \$15  = 1'h0;
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$16  = current;
    if (take) begin
      \$16  = fetched;
    end
    if (rst) begin
      \$16  = 38'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$17  = current[19:2];
    if (\$8 ) begin
      \$17  = 18'h00000;
    end else if (\$9 ) begin
      \$17 [2:1] = 2'h1;
      \$17 [0] = 1'h0;
    end
    if (rst) begin
      \$17  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$18  = current[0];
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$19  = order;
    if (scan) begin
      \$19 [0] = \$10 ;
      if (\$11 ) begin
        \$19 [4:3] = 2'h0;
        \$19 [5] = 1'h0;
      end
    end
    if (rst) begin
      \$19  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$20  = current[23:20];
    if (rst) begin
      \$20  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$21  = constant_1;
    if (rst) begin
      \$21  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$22  = current[37];
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$23  = fire_last_1;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$24  = current[36];
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$25  = end_1;
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  assign \reader__column$1  = reader__column;
  assign \reader__data$3  = reader__data;
  assign \reader__enable$5  = reader__enable;
  assign \reader__need_column$7  = reader__need_column;
  assign \reader__need_row$9  = reader__need_row;
  assign \reader__ready$13  = reader__ready;
  assign \reader__release$15  = reader__release;
  assign \reader__released$17  = reader__released;
  assign \timesteps$21  = timesteps;
  assign \delay$23  = delay;
  assign element_valid = 1'h1;
  assign \element_valid$25  = 1'h1;
  assign \element_row$42  = element_row;
  assign \element_column$44  = element_column;
  assign \go$45  = go;
  assign issued = item;
  assign \take$47  = take;
  assign \fetched$49  = fetched;
  assign load = take;
  assign base = fetched[34:30];
  assign \mask$58  = mask;
  assign offsets = 5'h00;
  assign \offsets$60  = 4'h0;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign arriving = control;
  assign constant_2 = constant;
  assign weight = read__data[7:0];
  assign \control$72  = control;
  assign \constant$73  = constant;
  assign \weight$74  = read__data[15:8];
  assign \control$76  = control;
  assign \constant$77  = constant;
  assign \weight$78  = read__data[23:16];
  assign \control$80  = control;
  assign \constant$81  = constant;
  assign \weight$82  = read__data[31:24];
  assign writer__data = spikes;
  assign fire_last_2 = writer__last;
  assign writer__write = control[8];
  assign \reader__data[0]  = reader__data[4:0];
  assign \reader__data[1]  = reader__data[9:5];
  assign \reader__data[2]  = reader__data[14:10];
  assign \reader__data[3]  = reader__data[19:15];
  assign \reader__data[4]  = reader__data[24:20];
  assign \reader__data[5]  = reader__data[29:25];
  assign \reader__data$3[0]  = reader__data[4:0];
  assign \reader__data$3[1]  = reader__data[9:5];
  assign \reader__data$3[2]  = reader__data[14:10];
  assign \reader__data$3[3]  = reader__data[19:15];
  assign \reader__data$3[4]  = reader__data[24:20];
  assign \reader__data$3[5]  = reader__data[29:25];
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
  assign \issued.scan  = item[0];
  assign \issued.load  = item[1];
  assign \issued.control  = item[19:2];
  assign \issued.control.enable  = item[2];
  assign \issued.control.base  = item[4:3];
  assign \issued.control.operand  = item[6:5];
  assign \issued.control.negate  = item[7];
  assign \issued.control.into_aux  = item[8];
  assign \issued.control.nonnegative  = item[9];
  assign \issued.control.fire  = item[10];
  assign \issued.control.scores  = item[11];
  assign \issued.control.membrane  = item[19:12];
  assign \issued.constant  = item[23:20];
  assign \issued.tap  = item[25:24];
  assign \issued.word  = item[26];
  assign \issued.index  = item[29:27];
  assign \issued.address  = item[34:30];
  assign \issued.begin  = item[35];
  assign \issued.end  = item[36];
  assign \issued.fire_last  = item[37];
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
  assign \fetched$49.scan  = fetched[0];
  assign \fetched$49.load  = fetched[1];
  assign \fetched$49.control  = fetched[19:2];
  assign \fetched$49.control.enable  = fetched[2];
  assign \fetched$49.control.base  = fetched[4:3];
  assign \fetched$49.control.operand  = fetched[6:5];
  assign \fetched$49.control.negate  = fetched[7];
  assign \fetched$49.control.into_aux  = fetched[8];
  assign \fetched$49.control.nonnegative  = fetched[9];
  assign \fetched$49.control.fire  = fetched[10];
  assign \fetched$49.control.scores  = fetched[11];
  assign \fetched$49.control.membrane  = fetched[19:12];
  assign \fetched$49.constant  = fetched[23:20];
  assign \fetched$49.tap  = fetched[25:24];
  assign \fetched$49.word  = fetched[26];
  assign \fetched$49.index  = fetched[29:27];
  assign \fetched$49.address  = fetched[34:30];
  assign \fetched$49.begin  = fetched[35];
  assign \fetched$49.end  = fetched[36];
  assign \fetched$49.fire_last  = fetched[37];
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
  assign \mask[0]  = mask;
  assign \mask$58[0]  = mask;
  assign \offsets[0]  = 5'h00;
  assign \offsets$60[0]  = 4'h0;
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
  assign \control$72.enable  = control[0];
  assign \control$72.base  = control[2:1];
  assign \control$72.operand  = control[4:3];
  assign \control$72.negate  = control[5];
  assign \control$72.into_aux  = control[6];
  assign \control$72.nonnegative  = control[7];
  assign \control$72.fire  = control[8];
  assign \control$72.scores  = control[9];
  assign \control$72.membrane  = control[17:10];
  assign \control$76.enable  = control[0];
  assign \control$76.base  = control[2:1];
  assign \control$76.operand  = control[4:3];
  assign \control$76.negate  = control[5];
  assign \control$76.into_aux  = control[6];
  assign \control$76.nonnegative  = control[7];
  assign \control$76.fire  = control[8];
  assign \control$76.scores  = control[9];
  assign \control$76.membrane  = control[17:10];
  assign \control$80.enable  = control[0];
  assign \control$80.base  = control[2:1];
  assign \control$80.operand  = control[4:3];
  assign \control$80.negate  = control[5];
  assign \control$80.into_aux  = control[6];
  assign \control$80.nonnegative  = control[7];
  assign \control$80.fire  = control[8];
  assign \control$80.scores  = control[9];
  assign \control$80.membrane  = control[17:10];
  assign \order.enable  = order[0];
  assign \order.base  = order[2:1];
  assign \order.operand  = order[4:3];
  assign \order.negate  = order[5];
  assign \order.into_aux  = order[6];
  assign \order.nonnegative  = order[7];
  assign \order.fire  = order[8];
  assign \order.scores  = order[9];
  assign \order.membrane  = order[17:10];
  assign spikes[3] = \spike$83 ;
  assign spikes[2] = \spike$79 ;
  assign spikes[1] = \spike$75 ;
  assign spikes[0] = spike;
  assign written = reader__ready;
endmodule

module \digits_causal.engine_0.branch_0 (rst, go, take, next, done, reader__column, reader__enable, reader__release, row_start, mask, reader__data, fetched, issued, element_row, element_column, reader__released, reader__need_column, reader__need_row, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  reg [1:0] \$1 ;
  reg [11:0] \$10 ;
  reg [5:0] \$11 ;
  reg [5:0] \$12 ;
  reg \$13 ;
  reg [5:0] \$14 ;
  reg \$15 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [5:0] \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire [7:0] column;
  wire [29:0] data;
  wire [4:0] \data[0] ;
  wire [4:0] \data[1] ;
  wire [4:0] \data[2] ;
  wire [4:0] \data[3] ;
  wire [4:0] \data[4] ;
  wire [4:0] \data[5] ;
  input done;
  wire done;
  input element_column;
  wire element_column;
  wire \element_column$5 ;
  input element_row;
  wire element_row;
  wire \element_row$3 ;
  wire element_valid;
  wire \element_valid$7 ;
  input [37:0] fetched;
  wire [37:0] fetched;
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
  (* init = 12'h000 *)
  wire [11:0] fetched_taps;
  (* init = 6'h00 *)
  wire [5:0] fetched_taps_valid;
  input go;
  wire go;
  wire \inside ;
  input [37:0] issued;
  wire [37:0] issued;
  wire [4:0] \issued.address ;
  wire \issued.begin ;
  wire [3:0] \issued.constant ;
  wire [17:0] \issued.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \issued.control.base ;
  wire \issued.control.enable ;
  wire \issued.control.fire ;
  wire \issued.control.into_aux ;
  wire [7:0] \issued.control.membrane ;
  wire \issued.control.negate ;
  wire \issued.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \issued.control.operand ;
  wire \issued.control.scores ;
  wire \issued.end ;
  wire \issued.fire_last ;
  wire [2:0] \issued.index ;
  wire \issued.load ;
  wire \issued.scan ;
  wire [1:0] \issued.tap ;
  wire \issued.word ;
  wire [6:0] left;
  wire load;
  output [8:0] mask;
  wire [8:0] mask;
  wire [8:0] \mask$33 ;
  wire [8:0] \mask$33[0] ;
  wire [8:0] \mask[0] ;
  wire [2:0] need_column;
  wire [5:0] need_row;
  input next;
  wire next;
  wire \next$1 ;
  wire [3:0] offsets;
  wire [3:0] \offsets$35 ;
  wire [3:0] \offsets$35[0] ;
  wire [3:0] \offsets[0] ;
  wire [2:0] plane;
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
  output reader__release;
  wire reader__release;
  output [5:0] reader__released;
  reg [5:0] reader__released = 6'h00;
  wire [-1:0] reader__word;
  reg release_1 = 1'h0;
  reg release_2 = 1'h0;
  wire [5:0] released;
  reg [5:0] released_1 = 6'h00;
  (* init = 6'h00 *)
  wire [5:0] released_2;
  wire row_end;
  output row_start;
  wire row_start;
  wire \row_start$9 ;
  input rst;
  wire rst;
  wire scan;
  input take;
  wire take;
  reg [11:0] taps = 12'h000;
  wire [11:0] \taps$45 ;
  wire [1:0] \taps$45[0] ;
  wire [1:0] \taps$45[1] ;
  wire [1:0] \taps$45[2] ;
  wire [1:0] \taps$45[3] ;
  wire [1:0] \taps$45[4] ;
  wire [1:0] \taps$45[5] ;
  wire [1:0] \taps[0] ;
  wire [1:0] \taps[1] ;
  wire [1:0] \taps[2] ;
  wire [1:0] \taps[3] ;
  wire [1:0] \taps[4] ;
  wire [1:0] \taps[5] ;
  reg [5:0] taps_valid = 6'h00;
  wire [5:0] \taps_valid$46 ;
  assign column = $signed(left) + $signed({ 1'h0, \$1  });
  assign \$2  = $signed(column) >= $signed(1'h0);
  assign \$3  = $signed(column) < $signed(5'h08);
  assign \$4  = \$2  & \$3 ;
  assign \$5  = issued[0] | issued[1];
  assign \$6  = go & \$5 ;
  assign \$7  = take & fetched[1];
  assign reader__release = done & release_2;
  assign \$8  = \taps_valid$46  & { \inside , \inside , \inside , \inside , \inside , \inside  };
  assign \$9  = issued[36] & row_end;
  always @(posedge clk)
    taps <= \$10 ;
  always @(posedge clk)
    taps_valid <= \$11 ;
  always @(posedge clk)
    released_1 <= \$12 ;
  always @(posedge clk)
    release_1 <= \$13 ;
  always @(posedge clk)
    reader__released <= \$14 ;
  always @(posedge clk)
    release_2 <= \$15 ;
  \digits_causal.engine_0.branch_0.input  \input  (
    .clk(clk),
    .data(data),
    .load(load),
    .plane(fetched[29:27]),
    .rst(rst),
    .scan(scan),
    .taps(taps),
    .taps_valid(taps_valid),
    .visible(mask)
  );
  \digits_causal.engine_0.branch_0.walker  walker (
    .clk(clk),
    .element_column(element_column),
    .element_row(element_row),
    .left(left),
    .need_column(reader__need_column),
    .need_row(reader__need_row),
    .next(next),
    .released(released),
    .row_end(row_end),
    .row_start(row_start),
    .rst(rst),
    .taps(\taps$45 ),
    .taps_valid(\taps_valid$46 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$1  = 2'h0;
    casez (issued[25:24])
      2'h0:
          \$1  = 2'h0;
      2'h1:
          \$1  = 2'h1;
      2'h2:
          \$1  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$10  = taps;
    if (go) begin
      \$10  = \taps$45 ;
    end
    if (rst) begin
      \$10  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$11  = taps_valid;
    if (go) begin
      \$11  = \$8 ;
    end
    if (rst) begin
      \$11  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$12  = released_1;
    if (go) begin
      \$12  = released;
    end
    if (rst) begin
      \$12  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$13  = release_1;
    if (go) begin
      \$13  = \$9 ;
    end
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$14  = reader__released;
    if (take) begin
      \$14  = released_1;
    end
    if (rst) begin
      \$14  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$15  = release_2;
    if (take) begin
      \$15  = release_1;
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  assign \next$1  = next;
  assign \element_row$3  = element_row;
  assign \element_column$5  = element_column;
  assign element_valid = 1'h1;
  assign \element_valid$7  = 1'h1;
  assign \row_start$9  = row_start;
  assign need_row = reader__need_row;
  assign need_column = reader__need_column;
  assign fetched_taps = taps;
  assign fetched_taps_valid = taps_valid;
  assign plane = fetched[29:27];
  assign \mask$33  = mask;
  assign offsets = 4'h0;
  assign \offsets$35  = 4'h0;
  assign released_2 = reader__released;
  assign reader__column = column[2:0];
  assign \issued.scan  = issued[0];
  assign \issued.load  = issued[1];
  assign \issued.control  = issued[19:2];
  assign \issued.control.enable  = issued[2];
  assign \issued.control.base  = issued[4:3];
  assign \issued.control.operand  = issued[6:5];
  assign \issued.control.negate  = issued[7];
  assign \issued.control.into_aux  = issued[8];
  assign \issued.control.nonnegative  = issued[9];
  assign \issued.control.fire  = issued[10];
  assign \issued.control.scores  = issued[11];
  assign \issued.control.membrane  = issued[19:12];
  assign \issued.constant  = issued[23:20];
  assign \issued.tap  = issued[25:24];
  assign \issued.word  = issued[26];
  assign \issued.index  = issued[29:27];
  assign \issued.address  = issued[34:30];
  assign \issued.begin  = issued[35];
  assign \issued.end  = issued[36];
  assign \issued.fire_last  = issued[37];
  assign \data[0]  = data[4:0];
  assign \data[1]  = data[9:5];
  assign \data[2]  = data[14:10];
  assign \data[3]  = data[19:15];
  assign \data[4]  = data[24:20];
  assign \data[5]  = data[29:25];
  assign \reader__data[0]  = reader__data[4:0];
  assign \reader__data[1]  = reader__data[9:5];
  assign \reader__data[2]  = reader__data[14:10];
  assign \reader__data[3]  = reader__data[19:15];
  assign \reader__data[4]  = reader__data[24:20];
  assign \reader__data[5]  = reader__data[29:25];
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
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
  assign \mask[0]  = mask;
  assign \mask$33[0]  = mask;
  assign \offsets[0]  = 4'h0;
  assign \offsets$35[0]  = 4'h0;
  assign \taps$45[0]  = \taps$45 [1:0];
  assign \taps$45[1]  = \taps$45 [3:2];
  assign \taps$45[2]  = \taps$45 [5:4];
  assign \taps$45[3]  = \taps$45 [7:6];
  assign \taps$45[4]  = \taps$45 [9:8];
  assign \taps$45[5]  = \taps$45 [11:10];
  assign data[29:25] = reader__data[29:25];
  assign data[24:20] = reader__data[24:20];
  assign data[19:15] = reader__data[19:15];
  assign data[14:10] = reader__data[14:10];
  assign data[9:5] = reader__data[9:5];
  assign data[4:0] = reader__data[4:0];
  assign \inside  = \$4 ;
  assign reader__enable = \$6 ;
  assign scan = fetched[0];
  assign load = \$7 ;
endmodule

module \digits_causal.engine_0.branch_0.input (rst, scan, load, visible, plane, data, taps, taps_valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
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
  reg \$37 ;
  reg \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg \$45 ;
  reg [4:0] \$46 ;
  reg [4:0] \$47 ;
  reg [4:0] \$48 ;
  reg [4:0] \$49 ;
  wire \$5 ;
  reg [4:0] \$50 ;
  reg [4:0] \$51 ;
  reg [4:0] \$52 ;
  reg [4:0] \$53 ;
  reg [4:0] \$54 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [29:0] data;
  wire [29:0] data;
  wire [4:0] \data[0] ;
  wire [4:0] \data[1] ;
  wire [4:0] \data[2] ;
  wire [4:0] \data[3] ;
  wire [4:0] \data[4] ;
  wire [4:0] \data[5] ;
  reg [4:0] incoming_0;
  reg [4:0] incoming_1;
  reg [4:0] incoming_2;
  input load;
  wire load;
  wire [8:0] mask;
  wire [8:0] \mask[0] ;
  wire [3:0] offsets;
  wire [3:0] \offsets[0] ;
  input [2:0] plane;
  wire [2:0] plane;
  input rst;
  wire rst;
  input scan;
  wire scan;
  input [11:0] taps;
  wire [11:0] taps;
  wire [1:0] \taps[0] ;
  wire [1:0] \taps[1] ;
  wire [1:0] \taps[2] ;
  wire [1:0] \taps[3] ;
  wire [1:0] \taps[4] ;
  wire [1:0] \taps[5] ;
  input [5:0] taps_valid;
  wire [5:0] taps_valid;
  output [8:0] visible;
  wire [8:0] visible;
  reg [4:0] window_0_0 = 5'h00;
  reg [4:0] window_0_1 = 5'h00;
  reg [4:0] window_0_2 = 5'h00;
  reg [4:0] window_1_0 = 5'h00;
  reg [4:0] window_1_1 = 5'h00;
  reg [4:0] window_1_2 = 5'h00;
  reg [4:0] window_2_0 = 5'h00;
  reg [4:0] window_2_1 = 5'h00;
  reg [4:0] window_2_2 = 5'h00;
  assign visible = scan ? { \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } : 9'h000;
  always @(posedge clk)
    window_0_0 <= \$46 ;
  always @(posedge clk)
    window_1_0 <= \$47 ;
  always @(posedge clk)
    window_2_0 <= \$48 ;
  always @(posedge clk)
    window_0_1 <= \$49 ;
  always @(posedge clk)
    window_1_1 <= \$50 ;
  always @(posedge clk)
    window_2_1 <= \$51 ;
  always @(posedge clk)
    window_0_2 <= \$52 ;
  always @(posedge clk)
    window_1_2 <= \$53 ;
  always @(posedge clk)
    window_2_2 <= \$54 ;
  assign \$1  = ! taps[1:0];
  assign \$2  = taps_valid[0] & \$1 ;
  assign \$3  = ! taps[3:2];
  assign \$4  = taps_valid[1] & \$3 ;
  assign \$5  = ! taps[5:4];
  assign \$6  = taps_valid[2] & \$5 ;
  assign \$7  = ! taps[7:6];
  assign \$8  = taps_valid[3] & \$7 ;
  assign \$9  = ! taps[9:8];
  assign \$10  = taps_valid[4] & \$9 ;
  assign \$11  = ! taps[11:10];
  assign \$12  = taps_valid[5] & \$11 ;
  assign \$13  = taps[1:0] == 1'h1;
  assign \$14  = taps_valid[0] & \$13 ;
  assign \$15  = taps[3:2] == 1'h1;
  assign \$16  = taps_valid[1] & \$15 ;
  assign \$17  = taps[5:4] == 1'h1;
  assign \$18  = taps_valid[2] & \$17 ;
  assign \$19  = taps[7:6] == 1'h1;
  assign \$20  = taps_valid[3] & \$19 ;
  assign \$21  = taps[9:8] == 1'h1;
  assign \$22  = taps_valid[4] & \$21 ;
  assign \$23  = taps[11:10] == 1'h1;
  assign \$24  = taps_valid[5] & \$23 ;
  assign \$25  = taps[1:0] == 2'h2;
  assign \$26  = taps_valid[0] & \$25 ;
  assign \$27  = taps[3:2] == 2'h2;
  assign \$28  = taps_valid[1] & \$27 ;
  assign \$29  = taps[5:4] == 2'h2;
  assign \$30  = taps_valid[2] & \$29 ;
  assign \$31  = taps[7:6] == 2'h2;
  assign \$32  = taps_valid[3] & \$31 ;
  assign \$33  = taps[9:8] == 2'h2;
  assign \$34  = taps_valid[4] & \$33 ;
  assign \$35  = taps[11:10] == 2'h2;
  assign \$36  = taps_valid[5] & \$35 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    incoming_0 = 5'h00;
    if (load) begin
      if (\$2 ) begin
        incoming_0 = data[4:0];
      end
      if (\$4 ) begin
        incoming_0 = data[9:5];
      end
      if (\$6 ) begin
        incoming_0 = data[14:10];
      end
      if (\$8 ) begin
        incoming_0 = data[19:15];
      end
      if (\$10 ) begin
        incoming_0 = data[24:20];
      end
      if (\$12 ) begin
        incoming_0 = data[29:25];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    incoming_1 = 5'h00;
    if (load) begin
      if (\$14 ) begin
        incoming_1 = data[4:0];
      end
      if (\$16 ) begin
        incoming_1 = data[9:5];
      end
      if (\$18 ) begin
        incoming_1 = data[14:10];
      end
      if (\$20 ) begin
        incoming_1 = data[19:15];
      end
      if (\$22 ) begin
        incoming_1 = data[24:20];
      end
      if (\$24 ) begin
        incoming_1 = data[29:25];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    incoming_2 = 5'h00;
    if (load) begin
      if (\$26 ) begin
        incoming_2 = data[4:0];
      end
      if (\$28 ) begin
        incoming_2 = data[9:5];
      end
      if (\$30 ) begin
        incoming_2 = data[14:10];
      end
      if (\$32 ) begin
        incoming_2 = data[19:15];
      end
      if (\$34 ) begin
        incoming_2 = data[24:20];
      end
      if (\$36 ) begin
        incoming_2 = data[29:25];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$46  = window_0_0;
    if (load) begin
      \$46  = window_1_0;
    end
    if (rst) begin
      \$46  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$47  = window_1_0;
    if (load) begin
      \$47  = window_2_0;
    end
    if (rst) begin
      \$47  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$48  = window_2_0;
    if (load) begin
      \$48  = incoming_0;
    end
    if (rst) begin
      \$48  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$49  = window_0_1;
    if (load) begin
      \$49  = window_1_1;
    end
    if (rst) begin
      \$49  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$50  = window_1_1;
    if (load) begin
      \$50  = window_2_1;
    end
    if (rst) begin
      \$50  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$51  = window_2_1;
    if (load) begin
      \$51  = incoming_1;
    end
    if (rst) begin
      \$51  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$52  = window_0_2;
    if (load) begin
      \$52  = window_1_2;
    end
    if (rst) begin
      \$52  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$53  = window_1_2;
    if (load) begin
      \$53  = window_2_2;
    end
    if (rst) begin
      \$53  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$54  = window_2_2;
    if (load) begin
      \$54  = incoming_2;
    end
    if (rst) begin
      \$54  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$37  = 1'h0;
    casez (plane)
      3'h0:
          \$37  = window_0_0[4];
      3'h1:
          \$37  = window_0_0[3];
      3'h2:
          \$37  = window_0_0[2];
      3'h3:
          \$37  = window_0_0[1];
      3'h4:
          \$37  = window_0_0[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$38  = 1'h0;
    casez (plane)
      3'h0:
          \$38  = window_0_1[4];
      3'h1:
          \$38  = window_0_1[3];
      3'h2:
          \$38  = window_0_1[2];
      3'h3:
          \$38  = window_0_1[1];
      3'h4:
          \$38  = window_0_1[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$39  = 1'h0;
    casez (plane)
      3'h0:
          \$39  = window_0_2[4];
      3'h1:
          \$39  = window_0_2[3];
      3'h2:
          \$39  = window_0_2[2];
      3'h3:
          \$39  = window_0_2[1];
      3'h4:
          \$39  = window_0_2[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$40  = 1'h0;
    casez (plane)
      3'h0:
          \$40  = window_1_0[4];
      3'h1:
          \$40  = window_1_0[3];
      3'h2:
          \$40  = window_1_0[2];
      3'h3:
          \$40  = window_1_0[1];
      3'h4:
          \$40  = window_1_0[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$41  = 1'h0;
    casez (plane)
      3'h0:
          \$41  = window_1_1[4];
      3'h1:
          \$41  = window_1_1[3];
      3'h2:
          \$41  = window_1_1[2];
      3'h3:
          \$41  = window_1_1[1];
      3'h4:
          \$41  = window_1_1[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$42  = 1'h0;
    casez (plane)
      3'h0:
          \$42  = window_1_2[4];
      3'h1:
          \$42  = window_1_2[3];
      3'h2:
          \$42  = window_1_2[2];
      3'h3:
          \$42  = window_1_2[1];
      3'h4:
          \$42  = window_1_2[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$43  = 1'h0;
    casez (plane)
      3'h0:
          \$43  = window_2_0[4];
      3'h1:
          \$43  = window_2_0[3];
      3'h2:
          \$43  = window_2_0[2];
      3'h3:
          \$43  = window_2_0[1];
      3'h4:
          \$43  = window_2_0[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$44  = 1'h0;
    casez (plane)
      3'h0:
          \$44  = window_2_1[4];
      3'h1:
          \$44  = window_2_1[3];
      3'h2:
          \$44  = window_2_1[2];
      3'h3:
          \$44  = window_2_1[1];
      3'h4:
          \$44  = window_2_1[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$45  = 1'h0;
    casez (plane)
      3'h0:
          \$45  = window_2_2[4];
      3'h1:
          \$45  = window_2_2[3];
      3'h2:
          \$45  = window_2_2[2];
      3'h3:
          \$45  = window_2_2[1];
      3'h4:
          \$45  = window_2_2[0];
    endcase
  end
  assign mask = visible;
  assign offsets = 4'h0;
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
  assign \data[0]  = data[4:0];
  assign \data[1]  = data[9:5];
  assign \data[2]  = data[14:10];
  assign \data[3]  = data[19:15];
  assign \data[4]  = data[24:20];
  assign \data[5]  = data[29:25];
  assign \mask[0]  = visible;
  assign \offsets[0]  = 4'h0;
endmodule

module \digits_causal.engine_0.branch_0.walker (rst, next, row_start, row_end, left, released, element_row, element_column, taps, taps_valid, need_column, need_row, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$100 ;
  wire [7:0] \$101 ;
  wire [7:0] \$102 ;
  wire [7:0] \$103 ;
  wire [7:0] \$104 ;
  wire [3:0] \$105 ;
  wire [6:0] \$106 ;
  wire [6:0] \$107 ;
  wire \$108 ;
  wire [6:0] \$109 ;
  wire [6:0] \$11 ;
  wire \$110 ;
  wire [6:0] \$111 ;
  wire [6:0] \$112 ;
  wire [6:0] \$113 ;
  wire [8:0] \$114 ;
  reg [1:0] \$115 ;
  reg [6:0] \$116 ;
  reg [1:0] \$117 ;
  reg [5:0] \$118 ;
  reg [2:0] \$119 ;
  reg \$12 ;
  reg [5:0] \$120 ;
  reg [2:0] \$121 ;
  reg [2:0] \$122 ;
  reg [5:0] \$123 ;
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
  wire \$72 ;
  wire \$73 ;
  wire [5:0] \$74 ;
  wire [5:0] \$75 ;
  wire [7:0] \$76 ;
  wire [3:0] \$77 ;
  wire [8:0] \$78 ;
  wire [2:0] \$79 ;
  wire [2:0] \$8 ;
  wire [7:0] \$80 ;
  wire [3:0] \$81 ;
  wire \$82 ;
  wire [3:0] \$83 ;
  wire [4:0] \$84 ;
  wire [3:0] \$85 ;
  wire [4:0] \$86 ;
  wire [6:0] \$87 ;
  reg [2:0] \$88 ;
  wire [3:0] \$89 ;
  wire [3:0] \$9 ;
  wire \$90 ;
  reg [2:0] \$91 ;
  wire [3:0] \$92 ;
  wire [4:0] \$93 ;
  reg [2:0] \$94 ;
  wire [3:0] \$95 ;
  wire [4:0] \$96 ;
  wire [7:0] \$97 ;
  wire \$98 ;
  wire [7:0] \$99 ;
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
  reg [2:0] need_column = 3'h2;
  (* init = 3'h2 *)
  wire [2:0] \need_column$49 ;
  output [5:0] need_row;
  reg [5:0] need_row = 6'h02;
  (* init = 6'h02 *)
  wire [5:0] \need_row$47 ;
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
  assign \$72  = $signed(\$11 [5:0]) < $signed(1'h0);
  assign \$73  = $signed(\$11 [5:0]) > $signed(5'h08);
  assign \$74  = \$73  ? 6'h08 : \$11 [5:0];
  assign \$75  = \$72  ? 6'h00 : \$74 ;
  assign \$76  = $signed({ 1'h0, image_row }) + $signed(\$75 );
  assign \$77  = wrap ? 4'h8 : 4'h0;
  assign \$78  = $signed(\$76 ) + $signed({ 1'h0, \$77  });
  assign \$79  = column + 1'h1;
  assign \$80  = $signed(position_left) + $signed(3'h2);
  assign \$81  = top_bank + 2'h2;
  assign \$82  = \$81  >= 3'h6;
  assign \$83  = top_bank + 2'h2;
  assign \$84  = \$83  - 3'h6;
  assign \$85  = top_bank + 2'h2;
  assign \$86  = \$82  ? \$84  : { 1'h0, \$85  };
  assign \$87  = image_row + 4'h8;
  assign \$89  = \$6 [2:0] + \$88 ;
  assign \$90  = \$89  >= 3'h6;
  assign \$92  = \$6 [2:0] + \$91 ;
  assign \$93  = \$92  - 3'h6;
  assign \$95  = \$6 [2:0] + \$94 ;
  assign \$96  = \$90  ? \$93  : { 1'h0, \$95  };
  assign \$97  = $signed(position_left) + $signed(4'h5);
  assign \$98  = $signed(\$97 ) < $signed(1'h0);
  assign \$99  = $signed(position_left) + $signed(4'h5);
  assign \$100  = $signed(\$99 ) > $signed(4'h7);
  assign \$101  = $signed(position_left) + $signed(4'h5);
  assign \$102  = \$100  ? 8'h07 : \$101 ;
  assign \$103  = \$98  ? 8'h00 : \$102 ;
  assign \$104  = row_end ? 8'h02 : \$103 ;
  assign \$105  = wrap ? 4'h8 : 4'h0;
  assign \$106  = image_row + \$105 ;
  assign \$107  = $signed(\$11 [5:0]) + $signed(3'h3);
  assign \$108  = $signed(\$107 ) < $signed(1'h0);
  assign \$109  = $signed(\$11 [5:0]) + $signed(3'h3);
  assign \$110  = $signed(\$109 ) > $signed(4'h7);
  assign \$111  = $signed(\$11 [5:0]) + $signed(3'h3);
  assign \$112  = \$110  ? 7'h07 : \$111 ;
  assign \$113  = \$108  ? 7'h00 : \$112 ;
  assign \$114  = $signed({ 1'h0, \$106  }) + $signed(\$113 );
  always @(posedge clk)
    column <= \$115 ;
  always @(posedge clk)
    position_left <= \$116 ;
  always @(posedge clk)
    row <= \$117 ;
  always @(posedge clk)
    _top <= \$118 ;
  always @(posedge clk)
    top_bank <= \$119 ;
  always @(posedge clk)
    image_row <= \$120 ;
  always @(posedge clk)
    \image_bank$4  <= \$121 ;
  always @(posedge clk)
    need_column <= \$122 ;
  always @(posedge clk)
    need_row <= \$123 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    casez (element_column)
      1'h0:
          \$12  = 1'h0;
      1'h1:
          \$12  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$14  = 1'h0;
      1'h1:
          \$14  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$18  = 3'h0;
      1'h1:
          \$18  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$21  = 3'h0;
      1'h1:
          \$21  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$24  = 3'h0;
      1'h1:
          \$24  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$88  = 3'h0;
    casez (\$9 [1:0])
      2'h0:
          \$88  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$91  = 3'h0;
    casez (\$9 [1:0])
      2'h0:
          \$91  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$94  = 3'h0;
    casez (\$9 [1:0])
      2'h0:
          \$94  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      start_bank = \image_bank$4 ;
    end else begin
      start_bank = \$26 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    cut_rows = 1'h0;
    if (\$16 ) begin
      cut_rows = \$17 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      rows_below = 4'h8;
    end else begin
      rows_below = \$29 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$115  = column;
    if (next) begin
      \$115  = \$79 [1:0];
      if (row_end) begin
        \$115  = 2'h0;
      end
    end
    if (rst) begin
      \$115  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$116  = position_left;
    if (next) begin
      \$116  = \$80 [6:0];
      if (row_end) begin
        \$116  = 7'h7f;
      end
    end
    if (rst) begin
      \$116  = 7'h7f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$117  = row;
    if (next) begin
      if (row_end) begin
        \$117  = \$9 [1:0];
      end
    end
    if (rst) begin
      \$117  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$118  = _top;
    if (next) begin
      if (row_end) begin
        \$118  = \$11 [5:0];
      end
    end
    if (rst) begin
      \$118  = 6'h3f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$119  = top_bank;
    if (next) begin
      if (row_end) begin
        \$119  = \$86 [2:0];
        if (wrap) begin
          \$119  = \$96 [2:0];
        end
      end
    end
    if (rst) begin
      \$119  = 3'h5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$120  = image_row;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$120  = \$87 [5:0];
        end
      end
    end
    if (rst) begin
      \$120  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$121  = \image_bank$4 ;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$121  = \$6 [2:0];
        end
      end
    end
    if (rst) begin
      \$121  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$122  = need_column;
    if (next) begin
      \$122  = \$104 [2:0];
    end
    if (rst) begin
      \$122  = 3'h2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$123  = need_row;
    if (next) begin
      if (row_end) begin
        \$123  = \$114 [5:0];
      end
    end
    if (rst) begin
      \$123  = 6'h02;
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
  assign \need_row$47  = need_row;
  assign \need_column$49  = need_column;
  assign left = \$13 [6:0];
  assign released = \$78 [5:0];
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

module \digits_causal.engine_0.lane_0 (rst, weight, spike, control, constant, clk);
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

module \digits_causal.engine_0.lane_1 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    base = 19'h00000;
    casez (control[2:1])
      2'h1:
          base = u_0;
      2'h2:
          base = \$1 [18:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$15  = u_0;
    if (\$10 ) begin
      \$15  = \$4 [18:0];
    end
    if (rst) begin
      \$15  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    base = 19'h00000;
    casez (control[2:1])
      2'h1:
          base = u_0;
      2'h2:
          base = \$1 [18:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$15  = u_0;
    if (\$10 ) begin
      \$15  = \$4 [18:0];
    end
    if (rst) begin
      \$15  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    base = 19'h00000;
    casez (control[2:1])
      2'h1:
          base = u_0;
      2'h2:
          base = \$1 [18:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$15  = u_0;
    if (\$10 ) begin
      \$15  = \$4 [18:0];
    end
    if (rst) begin
      \$15  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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

module \digits_causal.engine_0.scanner (rst, load, mask, \event , address, \base$56 , last, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
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
  wire [1:0] \$34 ;
  wire \$35 ;
  wire [8:0] \$36 ;
  wire [9:0] \$37 ;
  wire [9:0] \$38 ;
  wire [5:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [1:0] \$44 ;
  wire \$45 ;
  wire [8:0] \$46 ;
  wire [9:0] \$47 ;
  wire [9:0] \$48 ;
  wire [9:0] \$49 ;
  wire \$5 ;
  wire [4:0] \$50 ;
  wire [5:0] \$51 ;
  reg \$52 ;
  reg [8:0] \$53 ;
  reg [4:0] \$54 ;
  reg [4:0] \$55 ;
  reg [8:0] \$56 ;
  reg [4:0] \$57 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  output [4:0] address;
  wire [4:0] address;
  reg [4:0] base = 5'h00;
  input [4:0] \base$56 ;
  wire [4:0] \base$56 ;
  wire [-1:0] chosen;
  input clk;
  wire clk;
  output \event ;
  wire \event ;
  output last;
  reg last = 1'h1;
  reg [8:0] left_0 = 9'h000;
  wire left_0_0_has_1;
  wire left_0_0_has_2;
  wire left_0_0_has_3;
  wire left_0_1_has_1;
  wire left_0_1_has_2;
  wire left_0_1_has_3;
  wire left_0_has_1;
  wire left_0_has_2;
  wire left_0_has_3;
  wire left_1_0_has_1;
  wire left_1_0_has_2;
  wire left_1_0_has_3;
  wire left_1_1_1_has_1;
  wire left_1_1_1_has_2;
  wire left_1_1_1_has_3;
  wire left_1_1_has_1;
  wire left_1_1_has_2;
  wire left_1_1_has_3;
  wire left_1_has_1;
  wire left_1_has_2;
  wire left_1_has_3;
  wire left_has_1;
  wire left_has_2;
  wire left_has_3;
  input load;
  wire load;
  wire loaded_0_0_has_1;
  wire loaded_0_0_has_2;
  wire loaded_0_1_has_1;
  wire loaded_0_1_has_2;
  wire loaded_0_has_1;
  wire loaded_0_has_2;
  wire loaded_1_0_has_1;
  wire loaded_1_0_has_2;
  wire loaded_1_1_1_has_1;
  wire loaded_1_1_1_has_2;
  wire loaded_1_1_has_1;
  wire loaded_1_1_has_2;
  wire loaded_1_has_1;
  wire loaded_1_has_2;
  wire loaded_has_1;
  wire loaded_has_2;
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
  assign left_1_0_has_1 = | left_0[5:4];
  assign \$18  = left_0[4] & left_0[5];
  assign left_1_1_1_has_1 = | left_0[8:7];
  assign \$21  = left_0[7] & left_0[8];
  assign left_1_1_has_1 = | { left_1_1_1_has_1, left_0[6] };
  assign \$24  = left_0[6] & left_1_1_1_has_1;
  assign left_1_1_has_2 = | { \$24 , left_1_1_1_has_2, 1'h0 };
  assign \$25  = left_0[6] & left_1_1_1_has_2;
  assign left_1_has_1 = | { left_1_1_has_1, left_1_0_has_1 };
  assign \$27  = left_1_0_has_1 & left_1_1_has_1;
  assign left_1_has_2 = | { \$27 , left_1_1_has_2, left_1_0_has_2 };
  assign \$28  = left_1_0_has_1 & left_1_1_has_2;
  assign \$29  = left_1_0_has_2 & left_1_1_has_1;
  assign left_1_has_3 = | { \$29 , \$28 , left_1_1_has_3, left_1_0_has_3 };
  assign left_has_1 = | { left_1_has_1, left_0_has_1 };
  assign \$30  = left_0_has_1 & left_1_has_1;
  assign left_has_2 = | { \$30 , left_1_has_2, left_0_has_2 };
  assign \$31  = left_0_has_1 & left_1_has_2;
  assign \$32  = left_0_has_2 & left_1_has_1;
  assign left_has_3 = | { \$32 , \$31 , left_1_has_3, left_0_has_3 };
  assign some = | left_0;
  assign \$33  = ~ some;
  assign \$34  = \$33  + 1'h1;
  assign \$35  = some & \$34 [0];
  assign \$36  = ~ word;
  assign \$37  = \$36  + 1'h1;
  assign \$38  = { 1'h0, word } & \$37 ;
  assign \event  = | taken;
  assign \$39  = segment_base + number;
  assign \$40  = ~ loaded_has_2;
  assign \$41  = ~ left_has_3;
  assign \$42  = load ? \$40  : \$41 ;
  assign \$43  = ~ some;
  assign \$44  = \$43  + 1'h1;
  assign \$45  = some & \$44 [0];
  assign \$46  = ~ \$38 [8:0];
  assign \$47  = \$45  ? { 1'h0, \$46  } : 10'h3ff;
  assign \$48  = { 1'h0, left_0 } & \$47 ;
  assign \$49  = load ? { 1'h0, mask } : \$48 ;
  assign \$51  = base + \$50 ;
  always @(posedge clk)
    last <= \$52 ;
  always @(posedge clk)
    left_0 <= \$53 ;
  always @(posedge clk)
    base <= \$54 ;
  always @(posedge clk)
    offset_0 <= \$55 ;
  always @(posedge clk)
    taken <= \$56 ;
  always @(posedge clk)
    segment_base <= \$57 ;
  assign loaded_0_0_has_1 = | mask[1:0];
  assign \$1  = mask[0] & mask[1];
  assign loaded_0_1_has_1 = | mask[3:2];
  assign \$2  = mask[2] & mask[3];
  assign loaded_0_has_1 = | { loaded_0_1_has_1, loaded_0_0_has_1 };
  assign \$3  = loaded_0_0_has_1 & loaded_0_1_has_1;
  assign loaded_0_has_2 = | { \$3 , loaded_0_1_has_2, loaded_0_0_has_2 };
  assign loaded_1_0_has_1 = | mask[5:4];
  assign \$4  = mask[4] & mask[5];
  assign loaded_1_1_1_has_1 = | mask[8:7];
  assign \$5  = mask[7] & mask[8];
  assign loaded_1_1_has_1 = | { loaded_1_1_1_has_1, mask[6] };
  assign \$6  = mask[6] & loaded_1_1_1_has_1;
  assign loaded_1_1_has_2 = | { \$6 , loaded_1_1_1_has_2, 1'h0 };
  assign loaded_1_has_1 = | { loaded_1_1_has_1, loaded_1_0_has_1 };
  assign \$7  = loaded_1_0_has_1 & loaded_1_1_has_1;
  assign loaded_1_has_2 = | { \$7 , loaded_1_1_has_2, loaded_1_0_has_2 };
  assign loaded_has_1 = | { loaded_1_has_1, loaded_0_has_1 };
  assign \$8  = loaded_0_has_1 & loaded_1_has_1;
  assign loaded_has_2 = | { \$8 , loaded_1_has_2, loaded_0_has_2 };
  assign left_0_0_has_1 = | left_0[1:0];
  assign \$9  = left_0[0] & left_0[1];
  assign left_0_1_has_1 = | left_0[3:2];
  assign \$12  = left_0[2] & left_0[3];
  assign left_0_has_1 = | { left_0_1_has_1, left_0_0_has_1 };
  assign \$15  = left_0_0_has_1 & left_0_1_has_1;
  assign left_0_has_2 = | { \$15 , left_0_1_has_2, left_0_0_has_2 };
  assign \$16  = left_0_0_has_1 & left_0_1_has_2;
  assign \$17  = left_0_0_has_2 & left_0_1_has_1;
  assign left_0_has_3 = | { \$17 , \$16 , left_0_1_has_3, left_0_0_has_3 };
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    word = 9'h000;
    if (\$35 ) begin
      word = left_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$52  = \$42 ;
    if (rst) begin
      \$52  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$53  = \$49 [8:0];
    if (rst) begin
      \$53  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$54  = base;
    if (load) begin
      \$54  = \base$56 ;
    end
    if (rst) begin
      \$54  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$55  = offset_0;
    if (load) begin
      \$55  = 5'h00;
    end
    if (rst) begin
      \$55  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$56  = \$38 [8:0];
    if (rst) begin
      \$56  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$57  = \$51 [4:0];
    if (rst) begin
      \$57  = 5'h00;
    end
  end
  assign lowest = \$38 [8:0];
  assign offsets = 5'h00;
  assign address = \$39 [4:0];
  assign \mask[0]  = mask;
  assign \offsets[0]  = 5'h00;
  assign \$50  = offset_0;
  assign loaded_0_0_has_2 = \$1 ;
  assign loaded_0_1_has_2 = \$2 ;
  assign loaded_1_0_has_2 = \$4 ;
  assign loaded_1_1_1_has_2 = \$5 ;
  assign left_0_0_has_2 = \$9 ;
  assign \$10  = 1'h0;
  assign \$11  = 1'h0;
  assign left_0_0_has_3 = 1'h0;
  assign left_0_1_has_2 = \$12 ;
  assign \$13  = 1'h0;
  assign \$14  = 1'h0;
  assign left_0_1_has_3 = 1'h0;
  assign left_1_0_has_2 = \$18 ;
  assign \$19  = 1'h0;
  assign \$20  = 1'h0;
  assign left_1_0_has_3 = 1'h0;
  assign left_1_1_1_has_2 = \$21 ;
  assign \$22  = 1'h0;
  assign \$23  = 1'h0;
  assign left_1_1_1_has_3 = 1'h0;
  assign \$26  = 1'h0;
  assign left_1_1_has_3 = \$25 ;
endmodule

module \digits_causal.engine_0.sequencer (clk, rst, admit, advance, valid, item, element_row, element_column, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire \$1 ;
  wire [1:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [4:0] \$13 ;
  wire [4:0] \$14 ;
  wire [4:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [4:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [4:0] \$20 ;
  wire [2:0] \$21 ;
  wire \$22 ;
  wire [5:0] \$23 ;
  wire [3:0] \$24 ;
  wire \$25 ;
  wire [3:0] \$26 ;
  wire \$27 ;
  wire [3:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [2:0] \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire [1:0] \$33 ;
  wire [4:0] \$34 ;
  wire \$35 ;
  wire [2:0] \$36 ;
  wire [5:0] \$37 ;
  wire [5:0] \$38 ;
  wire [4:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [3:0] \$41 ;
  reg \$42 ;
  reg [1:0] \$43 ;
  reg [3:0] \$44 ;
  reg [4:0] \$45 ;
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
  wire \$6 ;
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
  wire item_word;
  (* init = 5'h00 *)
  wire [4:0] next_address;
  wire [1:0] row;
  input rst;
  wire rst;
  reg [3:0] state = 4'h0;
  (* init = 2'h0 *)
  wire [1:0] tap;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  output valid;
  wire valid;
  wire word;
  always @(posedge clk)
    item_begin <= \$42 ;
  always @(posedge clk)
    item_tap <= \$43 ;
  always @(posedge clk)
    state <= \$44 ;
  always @(posedge clk)
    item_address <= \$45 ;
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
  assign \$7  = ! count_1;
  assign \$8  = \$7  ? 2'h0 : 2'h2;
  assign \$9  = ! count_1;
  assign \$10  = \$9  ? 2'h0 : 2'h2;
  assign \$11  = \$10  != 1'h1;
  assign \$13  = _constant_base + 1'h0;
  assign \$14  = _constant_base + 1'h1;
  assign \$15  = timesteps - 1'h1;
  assign \$16  = count_2 == \$15 ;
  assign \$17  = group == 2'h2;
  assign \$18  = timesteps - 1'h1;
  assign \$19  = count_2 == \$18 ;
  assign \$20  = _constant_base + 2'h2;
  assign \$21  = item_tap + 1'h1;
  assign \$22  = item_tap == 2'h2;
  assign \$23  = item_address + 4'h9;
  assign \$25  = count_1 == 4'h4;
  assign \$26  = count_1 + 1'h1;
  assign \$29  = count_0 == 4'h3;
  assign \$30  = count_0 + 1'h1;
  assign \$31  = element_column + 1'h1;
  assign \$33  = element_row + 1'h1;
  assign \$34  = timesteps - 1'h1;
  assign \$35  = count_2 == \$34 ;
  assign \$36  = group + 1'h1;
  assign \$37  = _group_address + 4'h9;
  assign \$38  = _group_address + 4'h9;
  assign \$39  = _constant_base + 2'h3;
  assign \$40  = group == 2'h2;
  assign \$41  = count_2 + 1'h1;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    item_load = 1'h0;
    casez (state)
      4'h0:
          item_load = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    item_index = 3'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          item_index = count_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
          if (\$19 ) begin
            item_membrane = 8'h00;
          end else begin
            item_membrane = 8'h00;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    item_enable = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$6 ) begin
            item_enable = \$11 ;
          end
      4'h2:
          item_enable = 1'h1;
      4'h3:
          item_enable = \$12 ;
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
          if (\$19 ) begin
            item_enable = 1'h0;
          end else begin
            item_enable = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    item_scan = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          item_scan = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
          if (\$19 ) begin
            item_operand = 2'h0;
          end else begin
            item_operand = 2'h2;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
          if (\$19 ) begin
            item_into_aux = 1'h0;
          end else begin
            item_into_aux = 1'h0;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
          if (\$19 ) begin
            item_scores = 1'h0;
          end else begin
            item_scores = 1'h0;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
          item_constant = \$13 [3:0];
      4'h6:
          item_constant = \$14 [3:0];
      4'h7:
          /* empty */;
      4'h8:
          (* full_case = 32'd1 *)
          if (\$19 ) begin
          end else begin
            item_constant = \$20 [3:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
            if (\$16 ) begin
              if (\$17 ) begin
                item_end = 1'h1;
              end
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
          if (\$19 ) begin
            item_fire = 1'h1;
          end else begin
            item_fire = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
          if (\$19 ) begin
            item_fire_last = 1'h1;
          end else begin
            item_fire_last = 1'h0;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$42  = item_begin;
    if (go) begin
      \$42  = 1'h0;
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
            if (\$35 ) begin
              if (\$40 ) begin
                \$42  = 1'h1;
              end
            end
          end
    endcase
    if (rst) begin
      \$42  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$43  = item_tap;
    casez (state)
      4'h0:
          if (go) begin
            \$43  = \$21 [1:0];
            if (\$22 ) begin
              \$43  = 2'h0;
            end
          end
    endcase
    if (rst) begin
      \$43  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$44  = state;
    casez (state)
      4'h0:
          if (go) begin
            if (\$22 ) begin
              \$44  = 4'h1;
            end
          end
      4'h1:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$25 ) begin
              \$44  = 4'h2;
            end else begin
              \$44  = 4'h1;
            end
          end
      4'h2:
          if (go) begin
            \$44  = 4'h3;
          end
      4'h3:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$29 ) begin
              \$44  = 4'h4;
            end else begin
              \$44  = 4'h0;
            end
          end
      4'h4:
          if (go) begin
            \$44  = 4'h5;
          end
      4'h5:
          if (go) begin
            \$44  = 4'h6;
          end
      4'h6:
          if (go) begin
            \$44  = 4'h7;
          end
      4'h7:
          if (go) begin
            \$44  = 4'h8;
          end
      4'h8:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$35 ) begin
              \$44  = 4'h0;
            end else begin
              \$44  = 4'h7;
            end
          end
    endcase
    if (rst) begin
      \$44  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$45  = item_address;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          if (go) begin
            \$45  = _group_address;
          end
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
            if (\$35 ) begin
              \$45  = \$38 [4:0];
              if (\$40 ) begin
                \$45  = 5'h00;
              end
            end
          end
    endcase
    if (rst) begin
      \$45  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$46  = count_1;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          if (go) begin
            (* full_case = 32'd1 *)
            if (\$25 ) begin
              \$46  = 3'h0;
            end else begin
              \$46  = \$26 [2:0];
            end
          end
    endcase
    if (rst) begin
      \$46  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
            \$47  = \$27 ;
            if (\$29 ) begin
              \$47  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
            if (\$29 ) begin
              \$48  = 2'h0;
            end else begin
              \$48  = \$30 [1:0];
            end
          end
    endcase
    if (rst) begin
      \$48  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
            if (\$29 ) begin
              \$49  = 1'h0;
            end else begin
              if (\$32 ) begin
                \$49  = \$33 [0];
              end
            end
          end
    endcase
    if (rst) begin
      \$49  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
            if (\$29 ) begin
              \$50  = 1'h0;
            end else begin
              \$50  = \$31 [0];
              if (\$32 ) begin
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
            if (\$35 ) begin
              \$51  = 3'h0;
            end else begin
              \$51  = \$41 [2:0];
            end
          end
    endcase
    if (rst) begin
      \$51  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
            if (\$35 ) begin
              \$52  = \$36 [1:0];
              if (\$40 ) begin
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
            if (\$35 ) begin
              \$53  = \$37 [4:0];
              if (\$40 ) begin
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
            if (\$35 ) begin
              \$54  = \$39 [3:0];
              if (\$40 ) begin
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    item_base = 2'h1;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$6 ) begin
            item_base = \$8 ;
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
          if (\$19 ) begin
            item_base = 2'h1;
          end else begin
            item_base = 2'h1;
          end
    endcase
  end
  assign item_word = 1'h0;
  assign _begin = item_begin;
  assign tap = item_tap;
  assign word = 1'h0;
  assign next_address = item_address;
  assign row = 2'h0;
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
  assign item[26] = 1'h0;
  assign item[25:24] = item_tap;
  assign item[23:20] = item_constant;
  assign item[1] = item_load;
  assign item[0] = item_scan;
  assign \$3  = 1'h1;
  assign \$4  = \$2 ;
  assign \$5  = 1'h1;
  assign \$6  = \$2 ;
  assign \$12  = _met;
  assign \$24  = 4'h4;
  assign \$27  = 1'h1;
  assign \$28  = 4'h3;
  assign \$32  = element_column;
endmodule

module \digits_causal.engine_1 (delay, clk, rst, reader__ready, writer__room, writer__claim, reader__column, reader__enable, reader__release, reader__data, spikes, writer__write, writer__last, reader__plane, reader__released, reader__need_column, reader__need_row, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  reg \$12 ;
  reg [40:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [40:0] \$16 ;
  reg [17:0] \$17 ;
  reg \$18 ;
  reg [17:0] \$19 ;
  wire \$2 ;
  reg [2:0] \$20 ;
  reg [2:0] \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  reg \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
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
  reg [2:0] constant = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] \constant$73 ;
  (* init = 3'h0 *)
  wire [2:0] \constant$77 ;
  (* init = 3'h0 *)
  wire [2:0] \constant$81 ;
  reg [2:0] constant_1 = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] constant_2;
  reg [17:0] control = 18'h00000;
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
  (* init = 18'h00000 *)
  wire [17:0] \control$76 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$76.base ;
  wire \control$76.enable ;
  wire \control$76.fire ;
  wire \control$76.into_aux ;
  wire [7:0] \control$76.membrane ;
  wire \control$76.negate ;
  wire \control$76.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$76.operand ;
  wire \control$76.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$80 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$80.base ;
  wire \control$80.enable ;
  wire \control$80.fire ;
  wire \control$80.into_aux ;
  wire [7:0] \control$80.membrane ;
  wire \control$80.negate ;
  wire \control$80.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$80.operand ;
  wire \control$80.scores ;
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
  wire [2:0] \delay$23 ;
  wire done;
  wire element_column;
  wire \element_column$44 ;
  wire element_row;
  wire \element_row$42 ;
  wire element_valid;
  wire \element_valid$25 ;
  reg end_1 = 1'h0;
  reg end_2 = 1'h0;
  wire \event ;
  reg [40:0] fetched = 41'h00000000000;
  (* init = 41'h00000000000 *)
  wire [40:0] \fetched$49 ;
  wire [8:0] \fetched$49.address ;
  wire \fetched$49.begin ;
  wire [2:0] \fetched$49.constant ;
  wire [17:0] \fetched$49.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \fetched$49.control.base ;
  wire \fetched$49.control.enable ;
  wire \fetched$49.control.fire ;
  wire \fetched$49.control.into_aux ;
  wire [7:0] \fetched$49.control.membrane ;
  wire \fetched$49.control.negate ;
  wire \fetched$49.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \fetched$49.control.operand ;
  wire \fetched$49.control.scores ;
  wire \fetched$49.end ;
  wire \fetched$49.fire_last ;
  wire [2:0] \fetched$49.index ;
  wire \fetched$49.load ;
  wire \fetched$49.scan ;
  wire [1:0] \fetched$49.tap ;
  wire \fetched$49.word ;
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
  reg fetched_valid = 1'h0;
  wire finished;
  reg fire_last_1 = 1'h0;
  (* init = 1'h0 *)
  wire fire_last_2;
  reg fresh = 1'h0;
  wire go;
  wire \go$45 ;
  wire [40:0] issued;
  wire [8:0] \issued.address ;
  wire \issued.begin ;
  wire [2:0] \issued.constant ;
  wire [17:0] \issued.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \issued.control.base ;
  wire \issued.control.enable ;
  wire \issued.control.fire ;
  wire \issued.control.into_aux ;
  wire [7:0] \issued.control.membrane ;
  wire \issued.control.negate ;
  wire \issued.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \issued.control.operand ;
  wire \issued.control.scores ;
  wire \issued.end ;
  wire \issued.fire_last ;
  wire [2:0] \issued.index ;
  wire \issued.load ;
  wire \issued.scan ;
  wire [1:0] \issued.tap ;
  wire \issued.word ;
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
  wire load;
  wire [71:0] mask;
  wire [71:0] \mask$58 ;
  wire [11:0] \mask$58[0] ;
  wire [11:0] \mask$58[1] ;
  wire [11:0] \mask$58[2] ;
  wire [11:0] \mask$58[3] ;
  wire [11:0] \mask$58[4] ;
  wire [11:0] \mask$58[5] ;
  wire [11:0] \mask[0] ;
  wire [11:0] \mask[1] ;
  wire [11:0] \mask[2] ;
  wire [11:0] \mask[3] ;
  wire [11:0] \mask[4] ;
  wire [11:0] \mask[5] ;
  wire next;
  wire [53:0] offsets;
  wire [35:0] \offsets$60 ;
  wire [5:0] \offsets$60[0] ;
  wire [5:0] \offsets$60[1] ;
  wire [5:0] \offsets$60[2] ;
  wire [5:0] \offsets$60[3] ;
  wire [5:0] \offsets$60[4] ;
  wire [5:0] \offsets$60[5] ;
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
  wire [1:0] \reader__column$1 ;
  input [71:0] reader__data;
  wire [71:0] reader__data;
  wire [71:0] \reader__data$3 ;
  wire [11:0] \reader__data$3[0] ;
  wire [11:0] \reader__data$3[1] ;
  wire [11:0] \reader__data$3[2] ;
  wire [11:0] \reader__data$3[3] ;
  wire [11:0] \reader__data$3[4] ;
  wire [11:0] \reader__data$3[5] ;
  wire [11:0] \reader__data[0] ;
  wire [11:0] \reader__data[1] ;
  wire [11:0] \reader__data[2] ;
  wire [11:0] \reader__data[3] ;
  wire [11:0] \reader__data[4] ;
  wire [11:0] \reader__data[5] ;
  output reader__enable;
  wire reader__enable;
  wire \reader__enable$5 ;
  output [1:0] reader__need_column;
  wire [1:0] reader__need_column;
  wire [1:0] \reader__need_column$7 ;
  output [5:0] reader__need_row;
  wire [5:0] reader__need_row;
  wire [5:0] \reader__need_row$9 ;
  output [2:0] reader__plane;
  wire [2:0] reader__plane;
  wire [2:0] \reader__plane$11 ;
  input reader__ready;
  wire reader__ready;
  wire \reader__ready$13 ;
  output reader__release;
  wire reader__release;
  wire \reader__release$15 ;
  output [5:0] reader__released;
  wire [5:0] reader__released;
  wire [5:0] \reader__released$17 ;
  wire [-1:0] reader__word;
  wire [-1:0] \reader__word$19 ;
  wire row_start;
  input rst;
  wire rst;
  reg scan = 1'h0;
  reg scan_valid = 1'h0;
  wire spike;
  wire \spike$75 ;
  wire \spike$79 ;
  wire \spike$83 ;
  output [3:0] spikes;
  wire [3:0] spikes;
  wire started;
  wire take;
  wire \take$47 ;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  wire [3:0] \timesteps$21 ;
  wire valid;
  wire [7:0] weight;
  wire [7:0] \weight$74 ;
  wire [7:0] \weight$78 ;
  wire [7:0] \weight$82 ;
  output writer__claim;
  wire writer__claim;
  wire [3:0] writer__data;
  output writer__last;
  reg writer__last = 1'h0;
  input writer__room;
  wire writer__room;
  output writer__write;
  wire writer__write;
  wire written;
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
  assign go = valid & advance;
  assign claim = go & item[38];
  assign \$1  = ~ row_start;
  assign \$2  = writer__room | \$1 ;
  assign admit = written & \$2 ;
  assign writer__claim = claim & row_start;
  assign \$3  = ~ scan_valid;
  assign \$4  = \$3  | last;
  assign take = fetched_valid & \$4 ;
  assign \$5  = ~ fetched_valid;
  assign advance = \$5  | take;
  assign next = go & item[39];
  assign done = scan_valid & last;
  assign \$6  = scan_valid & fresh;
  assign started = \$6  & current[38];
  assign \$7  = scan_valid & last;
  assign finished = \$7  & current[39];
  assign \$8  = ~ scan_valid;
  assign \$9  = ~ fresh;
  assign \$10  = order[0] | \event ;
  assign \$11  = ~ \event ;
  always @(posedge clk)
    fetched_valid <= \$12 ;
  always @(posedge clk)
    fetched <= \$13 ;
  always @(posedge clk)
    fresh <= \$14 ;
  always @(posedge clk)
    scan_valid <= \$15 ;
  always @(posedge clk)
    current <= \$16 ;
  always @(posedge clk)
    order <= \$17 ;
  always @(posedge clk)
    scan <= \$18 ;
  always @(posedge clk)
    control <= \$19 ;
  always @(posedge clk)
    constant_1 <= \$20 ;
  always @(posedge clk)
    constant <= \$21 ;
  always @(posedge clk)
    fire_last_1 <= \$22 ;
  always @(posedge clk)
    writer__last <= \$23 ;
  always @(posedge clk)
    end_1 <= \$24 ;
  always @(posedge clk)
    end_2 <= \$25 ;
  \digits_causal.engine_1.branch_0  branch_0 (
    .clk(clk),
    .done(done),
    .element_column(element_column),
    .element_row(element_row),
    .fetched(fetched),
    .go(go),
    .issued(item),
    .mask(\mask$58 ),
    .next(next),
    .offsets(\offsets$60 ),
    .reader__column(reader__column),
    .reader__data(reader__data),
    .reader__enable(reader__enable),
    .reader__need_column(reader__need_column),
    .reader__need_row(reader__need_row),
    .reader__release(reader__release),
    .reader__released(reader__released),
    .row_start(row_start),
    .rst(rst),
    .take(take)
  );
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
    .spike(\spike$75 ),
    .weight(read__data[15:8])
  );
  \digits_causal.engine_1.lane_2  lane_2 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$79 ),
    .weight(read__data[23:16])
  );
  \digits_causal.engine_1.lane_3  lane_3 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$83 ),
    .weight(read__data[31:24])
  );
  \digits_causal.engine_1.scanner  scanner (
    .address(read__addr),
    .\base$376 (fetched[37:29]),
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
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$12  = fetched_valid;
    if (advance) begin
      \$12  = valid;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$13  = fetched;
    if (go) begin
      \$13  = item;
    end
    if (rst) begin
      \$13  = 41'h00000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$14  = take;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$15  = scan_valid;
    if (take) begin
      \$15  = 1'h1;
    end else if (last) begin
      \$15  = 1'h0;
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$16  = current;
    if (take) begin
      \$16  = fetched;
    end
    if (rst) begin
      \$16  = 41'h00000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$17  = current[19:2];
    if (\$8 ) begin
      \$17  = 18'h00000;
    end else if (\$9 ) begin
      \$17 [2:1] = 2'h1;
      \$17 [0] = 1'h0;
    end
    if (rst) begin
      \$17  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$18  = current[0];
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$19  = order;
    if (scan) begin
      \$19 [0] = \$10 ;
      if (\$11 ) begin
        \$19 [4:3] = 2'h0;
        \$19 [5] = 1'h0;
      end
    end
    if (rst) begin
      \$19  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$20  = current[22:20];
    if (rst) begin
      \$20  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$21  = constant_1;
    if (rst) begin
      \$21  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$22  = current[40];
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$23  = fire_last_1;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$24  = current[39];
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$25  = end_1;
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  assign \reader__column$1  = reader__column;
  assign \reader__data$3  = reader__data;
  assign \reader__enable$5  = reader__enable;
  assign \reader__need_column$7  = reader__need_column;
  assign \reader__need_row$9  = reader__need_row;
  assign \reader__plane$11  = item[28:26];
  assign \reader__ready$13  = reader__ready;
  assign \reader__release$15  = reader__release;
  assign \reader__released$17  = reader__released;
  assign \timesteps$21  = timesteps;
  assign \delay$23  = delay;
  assign element_valid = 1'h1;
  assign \element_valid$25  = 1'h1;
  assign \element_row$42  = element_row;
  assign \element_column$44  = element_column;
  assign \go$45  = go;
  assign issued = item;
  assign \take$47  = take;
  assign \fetched$49  = fetched;
  assign load = take;
  assign base = fetched[37:29];
  assign address = read__addr;
  assign read__en = 1'h1;
  assign arriving = control;
  assign constant_2 = constant;
  assign weight = read__data[7:0];
  assign \control$72  = control;
  assign \constant$73  = constant;
  assign \weight$74  = read__data[15:8];
  assign \control$76  = control;
  assign \constant$77  = constant;
  assign \weight$78  = read__data[23:16];
  assign \control$80  = control;
  assign \constant$81  = constant;
  assign \weight$82  = read__data[31:24];
  assign writer__data = spikes;
  assign fire_last_2 = writer__last;
  assign writer__write = control[8];
  assign reader__plane = item[28:26];
  assign \reader__data[0]  = reader__data[11:0];
  assign \reader__data[1]  = reader__data[23:12];
  assign \reader__data[2]  = reader__data[35:24];
  assign \reader__data[3]  = reader__data[47:36];
  assign \reader__data[4]  = reader__data[59:48];
  assign \reader__data[5]  = reader__data[71:60];
  assign \reader__data$3[0]  = reader__data[11:0];
  assign \reader__data$3[1]  = reader__data[23:12];
  assign \reader__data$3[2]  = reader__data[35:24];
  assign \reader__data$3[3]  = reader__data[47:36];
  assign \reader__data$3[4]  = reader__data[59:48];
  assign \reader__data$3[5]  = reader__data[71:60];
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
  assign \issued.scan  = item[0];
  assign \issued.load  = item[1];
  assign \issued.control  = item[19:2];
  assign \issued.control.enable  = item[2];
  assign \issued.control.base  = item[4:3];
  assign \issued.control.operand  = item[6:5];
  assign \issued.control.negate  = item[7];
  assign \issued.control.into_aux  = item[8];
  assign \issued.control.nonnegative  = item[9];
  assign \issued.control.fire  = item[10];
  assign \issued.control.scores  = item[11];
  assign \issued.control.membrane  = item[19:12];
  assign \issued.constant  = item[22:20];
  assign \issued.tap  = item[24:23];
  assign \issued.word  = item[25];
  assign \issued.index  = item[28:26];
  assign \issued.address  = item[37:29];
  assign \issued.begin  = item[38];
  assign \issued.end  = item[39];
  assign \issued.fire_last  = item[40];
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
  assign \fetched$49.scan  = fetched[0];
  assign \fetched$49.load  = fetched[1];
  assign \fetched$49.control  = fetched[19:2];
  assign \fetched$49.control.enable  = fetched[2];
  assign \fetched$49.control.base  = fetched[4:3];
  assign \fetched$49.control.operand  = fetched[6:5];
  assign \fetched$49.control.negate  = fetched[7];
  assign \fetched$49.control.into_aux  = fetched[8];
  assign \fetched$49.control.nonnegative  = fetched[9];
  assign \fetched$49.control.fire  = fetched[10];
  assign \fetched$49.control.scores  = fetched[11];
  assign \fetched$49.control.membrane  = fetched[19:12];
  assign \fetched$49.constant  = fetched[22:20];
  assign \fetched$49.tap  = fetched[24:23];
  assign \fetched$49.word  = fetched[25];
  assign \fetched$49.index  = fetched[28:26];
  assign \fetched$49.address  = fetched[37:29];
  assign \fetched$49.begin  = fetched[38];
  assign \fetched$49.end  = fetched[39];
  assign \fetched$49.fire_last  = fetched[40];
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
  assign \mask[0]  = mask[11:0];
  assign \mask[1]  = mask[23:12];
  assign \mask[2]  = mask[35:24];
  assign \mask[3]  = mask[47:36];
  assign \mask[4]  = mask[59:48];
  assign \mask[5]  = mask[71:60];
  assign \mask$58[0]  = \mask$58 [11:0];
  assign \mask$58[1]  = \mask$58 [23:12];
  assign \mask$58[2]  = \mask$58 [35:24];
  assign \mask$58[3]  = \mask$58 [47:36];
  assign \mask$58[4]  = \mask$58 [59:48];
  assign \mask$58[5]  = \mask$58 [71:60];
  assign \offsets[0]  = offsets[8:0];
  assign \offsets[1]  = offsets[17:9];
  assign \offsets[2]  = offsets[26:18];
  assign \offsets[3]  = offsets[35:27];
  assign \offsets[4]  = offsets[44:36];
  assign \offsets[5]  = offsets[53:45];
  assign \offsets$60[0]  = \offsets$60 [5:0];
  assign \offsets$60[1]  = \offsets$60 [11:6];
  assign \offsets$60[2]  = \offsets$60 [17:12];
  assign \offsets$60[3]  = \offsets$60 [23:18];
  assign \offsets$60[4]  = \offsets$60 [29:24];
  assign \offsets$60[5]  = \offsets$60 [35:30];
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
  assign \control$72.enable  = control[0];
  assign \control$72.base  = control[2:1];
  assign \control$72.operand  = control[4:3];
  assign \control$72.negate  = control[5];
  assign \control$72.into_aux  = control[6];
  assign \control$72.nonnegative  = control[7];
  assign \control$72.fire  = control[8];
  assign \control$72.scores  = control[9];
  assign \control$72.membrane  = control[17:10];
  assign \control$76.enable  = control[0];
  assign \control$76.base  = control[2:1];
  assign \control$76.operand  = control[4:3];
  assign \control$76.negate  = control[5];
  assign \control$76.into_aux  = control[6];
  assign \control$76.nonnegative  = control[7];
  assign \control$76.fire  = control[8];
  assign \control$76.scores  = control[9];
  assign \control$76.membrane  = control[17:10];
  assign \control$80.enable  = control[0];
  assign \control$80.base  = control[2:1];
  assign \control$80.operand  = control[4:3];
  assign \control$80.negate  = control[5];
  assign \control$80.into_aux  = control[6];
  assign \control$80.nonnegative  = control[7];
  assign \control$80.fire  = control[8];
  assign \control$80.scores  = control[9];
  assign \control$80.membrane  = control[17:10];
  assign \order.enable  = order[0];
  assign \order.base  = order[2:1];
  assign \order.operand  = order[4:3];
  assign \order.negate  = order[5];
  assign \order.into_aux  = order[6];
  assign \order.nonnegative  = order[7];
  assign \order.fire  = order[8];
  assign \order.scores  = order[9];
  assign \order.membrane  = order[17:10];
  assign spikes[3] = \spike$83 ;
  assign spikes[2] = \spike$79 ;
  assign spikes[1] = \spike$75 ;
  assign spikes[0] = spike;
  assign offsets[53:45] = { 3'h0, \offsets$60 [35:30] };
  assign offsets[44:36] = { 3'h0, \offsets$60 [29:24] };
  assign offsets[35:27] = { 3'h0, \offsets$60 [23:18] };
  assign offsets[26:18] = { 3'h0, \offsets$60 [17:12] };
  assign offsets[17:9] = { 3'h0, \offsets$60 [11:6] };
  assign offsets[8:0] = { 3'h0, \offsets$60 [5:0] };
  assign mask[71:60] = \mask$58 [71:60];
  assign mask[59:48] = \mask$58 [59:48];
  assign mask[47:36] = \mask$58 [47:36];
  assign mask[35:24] = \mask$58 [35:24];
  assign mask[23:12] = \mask$58 [23:12];
  assign mask[11:0] = \mask$58 [11:0];
  assign written = reader__ready;
endmodule

module \digits_causal.engine_1.branch_0 (rst, go, take, next, done, reader__column, reader__enable, reader__release, row_start, reader__data, fetched, issued, element_row, element_column, reader__released, reader__need_column, reader__need_row, mask, offsets, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
  reg [1:0] \$1 ;
  reg [5:0] \$10 ;
  reg [5:0] \$11 ;
  reg \$12 ;
  reg [5:0] \$13 ;
  reg \$14 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [5:0] \$7 ;
  wire \$8 ;
  reg [11:0] \$9 ;
  input clk;
  wire clk;
  wire [6:0] column;
  wire [71:0] data;
  wire [11:0] \data[0] ;
  wire [11:0] \data[1] ;
  wire [11:0] \data[2] ;
  wire [11:0] \data[3] ;
  wire [11:0] \data[4] ;
  wire [11:0] \data[5] ;
  input done;
  wire done;
  input element_column;
  wire element_column;
  wire \element_column$5 ;
  input element_row;
  wire element_row;
  wire \element_row$3 ;
  wire element_valid;
  wire \element_valid$7 ;
  input [40:0] fetched;
  wire [40:0] fetched;
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
  (* init = 12'h000 *)
  wire [11:0] fetched_taps;
  (* init = 6'h00 *)
  wire [5:0] fetched_taps_valid;
  input go;
  wire go;
  wire \inside ;
  input [40:0] issued;
  wire [40:0] issued;
  wire [8:0] \issued.address ;
  wire \issued.begin ;
  wire [2:0] \issued.constant ;
  wire [17:0] \issued.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \issued.control.base ;
  wire \issued.control.enable ;
  wire \issued.control.fire ;
  wire \issued.control.into_aux ;
  wire [7:0] \issued.control.membrane ;
  wire \issued.control.negate ;
  wire \issued.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \issued.control.operand ;
  wire \issued.control.scores ;
  wire \issued.end ;
  wire \issued.fire_last ;
  wire [2:0] \issued.index ;
  wire \issued.load ;
  wire \issued.scan ;
  wire [1:0] \issued.tap ;
  wire \issued.word ;
  wire [5:0] left;
  output [71:0] mask;
  wire [71:0] mask;
  wire [71:0] \mask$33 ;
  wire [11:0] \mask$33[0] ;
  wire [11:0] \mask$33[1] ;
  wire [11:0] \mask$33[2] ;
  wire [11:0] \mask$33[3] ;
  wire [11:0] \mask$33[4] ;
  wire [11:0] \mask$33[5] ;
  wire [11:0] \mask[0] ;
  wire [11:0] \mask[1] ;
  wire [11:0] \mask[2] ;
  wire [11:0] \mask[3] ;
  wire [11:0] \mask[4] ;
  wire [11:0] \mask[5] ;
  wire [1:0] need_column;
  wire [5:0] need_row;
  input next;
  wire next;
  wire \next$1 ;
  output [35:0] offsets;
  wire [35:0] offsets;
  wire [35:0] \offsets$35 ;
  wire [5:0] \offsets$35[0] ;
  wire [5:0] \offsets$35[1] ;
  wire [5:0] \offsets$35[2] ;
  wire [5:0] \offsets$35[3] ;
  wire [5:0] \offsets$35[4] ;
  wire [5:0] \offsets$35[5] ;
  wire [5:0] \offsets[0] ;
  wire [5:0] \offsets[1] ;
  wire [5:0] \offsets[2] ;
  wire [5:0] \offsets[3] ;
  wire [5:0] \offsets[4] ;
  wire [5:0] \offsets[5] ;
  wire plane;
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
  wire [2:0] reader__plane;
  output reader__release;
  wire reader__release;
  output [5:0] reader__released;
  reg [5:0] reader__released = 6'h00;
  wire [-1:0] reader__word;
  reg release_1 = 1'h0;
  reg release_2 = 1'h0;
  wire [5:0] released;
  reg [5:0] released_1 = 6'h00;
  (* init = 6'h00 *)
  wire [5:0] released_2;
  wire row_end;
  output row_start;
  wire row_start;
  wire \row_start$9 ;
  input rst;
  wire rst;
  wire scan;
  input take;
  wire take;
  reg [11:0] taps = 12'h000;
  wire [11:0] \taps$43 ;
  wire [1:0] \taps$43[0] ;
  wire [1:0] \taps$43[1] ;
  wire [1:0] \taps$43[2] ;
  wire [1:0] \taps$43[3] ;
  wire [1:0] \taps$43[4] ;
  wire [1:0] \taps$43[5] ;
  wire [1:0] \taps[0] ;
  wire [1:0] \taps[1] ;
  wire [1:0] \taps[2] ;
  wire [1:0] \taps[3] ;
  wire [1:0] \taps[4] ;
  wire [1:0] \taps[5] ;
  reg [5:0] taps_valid = 6'h00;
  wire [5:0] \taps_valid$44 ;
  assign column = $signed(left) + $signed({ 1'h0, \$1  });
  assign \$2  = $signed(column) >= $signed(1'h0);
  assign \$3  = $signed(column) < $signed(4'h4);
  assign \$4  = \$2  & \$3 ;
  assign \$5  = issued[0] | issued[1];
  assign \$6  = go & \$5 ;
  assign reader__release = done & release_2;
  assign \$7  = \taps_valid$44  & { \inside , \inside , \inside , \inside , \inside , \inside  };
  assign \$8  = issued[39] & row_end;
  always @(posedge clk)
    taps <= \$9 ;
  always @(posedge clk)
    taps_valid <= \$10 ;
  always @(posedge clk)
    released_1 <= \$11 ;
  always @(posedge clk)
    release_1 <= \$12 ;
  always @(posedge clk)
    reader__released <= \$13 ;
  always @(posedge clk)
    release_2 <= \$14 ;
  \digits_causal.engine_1.branch_0.input  \input  (
    .data(data),
    .mask(mask),
    .offsets(offsets),
    .scan(scan),
    .taps(taps),
    .taps_valid(taps_valid)
  );
  \digits_causal.engine_1.branch_0.walker  walker (
    .clk(clk),
    .element_column(element_column),
    .element_row(element_row),
    .left(left),
    .need_column(reader__need_column),
    .need_row(reader__need_row),
    .next(next),
    .released(released),
    .row_end(row_end),
    .row_start(row_start),
    .rst(rst),
    .taps(\taps$43 ),
    .taps_valid(\taps_valid$44 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$1  = 2'h0;
    casez (issued[24:23])
      2'h0:
          \$1  = 2'h0;
      2'h1:
          \$1  = 2'h1;
      2'h2:
          \$1  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$9  = taps;
    if (go) begin
      \$9  = \taps$43 ;
    end
    if (rst) begin
      \$9  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$10  = taps_valid;
    if (go) begin
      \$10  = \$7 ;
    end
    if (rst) begin
      \$10  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$11  = released_1;
    if (go) begin
      \$11  = released;
    end
    if (rst) begin
      \$11  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$12  = release_1;
    if (go) begin
      \$12  = \$8 ;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$13  = reader__released;
    if (take) begin
      \$13  = released_1;
    end
    if (rst) begin
      \$13  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$14  = release_2;
    if (take) begin
      \$14  = release_1;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  assign \next$1  = next;
  assign \element_row$3  = element_row;
  assign \element_column$5  = element_column;
  assign element_valid = 1'h1;
  assign \element_valid$7  = 1'h1;
  assign \row_start$9  = row_start;
  assign need_row = reader__need_row;
  assign need_column = reader__need_column;
  assign reader__plane = issued[28:26];
  assign fetched_taps = taps;
  assign fetched_taps_valid = taps_valid;
  assign plane = fetched[26];
  assign \mask$33  = mask;
  assign \offsets$35  = offsets;
  assign released_2 = reader__released;
  assign reader__column = column[1:0];
  assign \issued.scan  = issued[0];
  assign \issued.load  = issued[1];
  assign \issued.control  = issued[19:2];
  assign \issued.control.enable  = issued[2];
  assign \issued.control.base  = issued[4:3];
  assign \issued.control.operand  = issued[6:5];
  assign \issued.control.negate  = issued[7];
  assign \issued.control.into_aux  = issued[8];
  assign \issued.control.nonnegative  = issued[9];
  assign \issued.control.fire  = issued[10];
  assign \issued.control.scores  = issued[11];
  assign \issued.control.membrane  = issued[19:12];
  assign \issued.constant  = issued[22:20];
  assign \issued.tap  = issued[24:23];
  assign \issued.word  = issued[25];
  assign \issued.index  = issued[28:26];
  assign \issued.address  = issued[37:29];
  assign \issued.begin  = issued[38];
  assign \issued.end  = issued[39];
  assign \issued.fire_last  = issued[40];
  assign \data[0]  = data[11:0];
  assign \data[1]  = data[23:12];
  assign \data[2]  = data[35:24];
  assign \data[3]  = data[47:36];
  assign \data[4]  = data[59:48];
  assign \data[5]  = data[71:60];
  assign \reader__data[0]  = reader__data[11:0];
  assign \reader__data[1]  = reader__data[23:12];
  assign \reader__data[2]  = reader__data[35:24];
  assign \reader__data[3]  = reader__data[47:36];
  assign \reader__data[4]  = reader__data[59:48];
  assign \reader__data[5]  = reader__data[71:60];
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
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
  assign \mask$33[0]  = mask[11:0];
  assign \mask$33[1]  = mask[23:12];
  assign \mask$33[2]  = mask[35:24];
  assign \mask$33[3]  = mask[47:36];
  assign \mask$33[4]  = mask[59:48];
  assign \mask$33[5]  = mask[71:60];
  assign \offsets[0]  = offsets[5:0];
  assign \offsets[1]  = offsets[11:6];
  assign \offsets[2]  = offsets[17:12];
  assign \offsets[3]  = offsets[23:18];
  assign \offsets[4]  = offsets[29:24];
  assign \offsets[5]  = offsets[35:30];
  assign \offsets$35[0]  = offsets[5:0];
  assign \offsets$35[1]  = offsets[11:6];
  assign \offsets$35[2]  = offsets[17:12];
  assign \offsets$35[3]  = offsets[23:18];
  assign \offsets$35[4]  = offsets[29:24];
  assign \offsets$35[5]  = offsets[35:30];
  assign \taps$43[0]  = \taps$43 [1:0];
  assign \taps$43[1]  = \taps$43 [3:2];
  assign \taps$43[2]  = \taps$43 [5:4];
  assign \taps$43[3]  = \taps$43 [7:6];
  assign \taps$43[4]  = \taps$43 [9:8];
  assign \taps$43[5]  = \taps$43 [11:10];
  assign data[71:60] = reader__data[71:60];
  assign data[59:48] = reader__data[59:48];
  assign data[47:36] = reader__data[47:36];
  assign data[35:24] = reader__data[35:24];
  assign data[23:12] = reader__data[23:12];
  assign data[11:0] = reader__data[11:0];
  assign \inside  = \$4 ;
  assign reader__enable = \$6 ;
  assign scan = fetched[0];
endmodule

module \digits_causal.engine_1.branch_0.input (data, taps, taps_valid, mask, offsets, scan);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire [11:0] \$1 ;
  reg [4:0] \$10 ;
  wire [11:0] \$11 ;
  reg [4:0] \$12 ;
  reg [4:0] \$2 ;
  wire [11:0] \$3 ;
  reg [4:0] \$4 ;
  wire [11:0] \$5 ;
  reg [4:0] \$6 ;
  wire [11:0] \$7 ;
  reg [4:0] \$8 ;
  wire [11:0] \$9 ;
  input [71:0] data;
  wire [71:0] data;
  wire [11:0] \data[0] ;
  wire [11:0] \data[1] ;
  wire [11:0] \data[2] ;
  wire [11:0] \data[3] ;
  wire [11:0] \data[4] ;
  wire [11:0] \data[5] ;
  output [71:0] mask;
  wire [71:0] mask;
  wire [11:0] \mask[0] ;
  wire [11:0] \mask[1] ;
  wire [11:0] \mask[2] ;
  wire [11:0] \mask[3] ;
  wire [11:0] \mask[4] ;
  wire [11:0] \mask[5] ;
  output [35:0] offsets;
  wire [35:0] offsets;
  wire [5:0] \offsets[0] ;
  wire [5:0] \offsets[1] ;
  wire [5:0] \offsets[2] ;
  wire [5:0] \offsets[3] ;
  wire [5:0] \offsets[4] ;
  wire [5:0] \offsets[5] ;
  input scan;
  wire scan;
  input [11:0] taps;
  wire [11:0] taps;
  wire [1:0] \taps[0] ;
  wire [1:0] \taps[1] ;
  wire [1:0] \taps[2] ;
  wire [1:0] \taps[3] ;
  wire [1:0] \taps[4] ;
  wire [1:0] \taps[5] ;
  input [5:0] taps_valid;
  wire [5:0] taps_valid;
  wire valid_0;
  wire valid_1;
  wire valid_2;
  wire valid_3;
  wire valid_4;
  wire valid_5;
  assign valid_0 = scan & taps_valid[0];
  assign \$1  = valid_0 ? data[11:0] : 12'h000;
  assign valid_1 = scan & taps_valid[1];
  assign \$3  = valid_1 ? data[23:12] : 12'h000;
  assign valid_2 = scan & taps_valid[2];
  assign \$5  = valid_2 ? data[35:24] : 12'h000;
  assign valid_3 = scan & taps_valid[3];
  assign \$7  = valid_3 ? data[47:36] : 12'h000;
  assign valid_4 = scan & taps_valid[4];
  assign \$9  = valid_4 ? data[59:48] : 12'h000;
  assign valid_5 = scan & taps_valid[5];
  assign \$11  = valid_5 ? data[71:60] : 12'h000;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$2  = 5'h00;
    casez (taps[1:0])
      2'h0:
          \$2  = 5'h00;
      2'h1:
          \$2  = 5'h0c;
      2'h2:
          \$2  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$4  = 5'h00;
    casez (taps[3:2])
      2'h0:
          \$4  = 5'h00;
      2'h1:
          \$4  = 5'h0c;
      2'h2:
          \$4  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$6  = 5'h00;
    casez (taps[5:4])
      2'h0:
          \$6  = 5'h00;
      2'h1:
          \$6  = 5'h0c;
      2'h2:
          \$6  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$8  = 5'h00;
    casez (taps[7:6])
      2'h0:
          \$8  = 5'h00;
      2'h1:
          \$8  = 5'h0c;
      2'h2:
          \$8  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$10  = 5'h00;
    casez (taps[9:8])
      2'h0:
          \$10  = 5'h00;
      2'h1:
          \$10  = 5'h0c;
      2'h2:
          \$10  = 5'h18;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$12  = 5'h00;
    casez (taps[11:10])
      2'h0:
          \$12  = 5'h00;
      2'h1:
          \$12  = 5'h0c;
      2'h2:
          \$12  = 5'h18;
    endcase
  end
  assign \mask[0]  = mask[11:0];
  assign \mask[1]  = mask[23:12];
  assign \mask[2]  = mask[35:24];
  assign \mask[3]  = mask[47:36];
  assign \mask[4]  = mask[59:48];
  assign \mask[5]  = mask[71:60];
  assign \data[0]  = data[11:0];
  assign \data[1]  = data[23:12];
  assign \data[2]  = data[35:24];
  assign \data[3]  = data[47:36];
  assign \data[4]  = data[59:48];
  assign \data[5]  = data[71:60];
  assign \offsets[0]  = offsets[5:0];
  assign \offsets[1]  = offsets[11:6];
  assign \offsets[2]  = offsets[17:12];
  assign \offsets[3]  = offsets[23:18];
  assign \offsets[4]  = offsets[29:24];
  assign \offsets[5]  = offsets[35:30];
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
  assign offsets[35:30] = { 1'h0, \$12  };
  assign offsets[29:24] = { 1'h0, \$10  };
  assign offsets[23:18] = { 1'h0, \$8  };
  assign offsets[17:12] = { 1'h0, \$6  };
  assign offsets[11:6] = { 1'h0, \$4  };
  assign offsets[5:0] = { 1'h0, \$2  };
  assign mask[71:60] = \$11 ;
  assign mask[59:48] = \$9 ;
  assign mask[47:36] = \$7 ;
  assign mask[35:24] = \$5 ;
  assign mask[23:12] = \$3 ;
  assign mask[11:0] = \$1 ;
endmodule

module \digits_causal.engine_1.branch_0.walker (rst, next, row_start, row_end, left, released, element_row, element_column, taps, taps_valid, need_column, need_row, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
  wire [3:0] \$1 ;
  wire [2:0] \$10 ;
  wire \$100 ;
  wire [6:0] \$101 ;
  wire [6:0] \$102 ;
  wire [6:0] \$103 ;
  wire [6:0] \$104 ;
  wire [2:0] \$105 ;
  wire [6:0] \$106 ;
  wire [6:0] \$107 ;
  wire \$108 ;
  wire [6:0] \$109 ;
  wire [6:0] \$11 ;
  wire \$110 ;
  wire [6:0] \$111 ;
  wire [6:0] \$112 ;
  wire [6:0] \$113 ;
  wire [8:0] \$114 ;
  reg \$115 ;
  reg [5:0] \$116 ;
  reg \$117 ;
  reg [5:0] \$118 ;
  reg [2:0] \$119 ;
  reg \$12 ;
  reg [5:0] \$120 ;
  reg [2:0] \$121 ;
  reg [1:0] \$122 ;
  reg [5:0] \$123 ;
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
  wire \$72 ;
  wire \$73 ;
  wire [5:0] \$74 ;
  wire [5:0] \$75 ;
  wire [7:0] \$76 ;
  wire [2:0] \$77 ;
  wire [8:0] \$78 ;
  wire [1:0] \$79 ;
  wire [1:0] \$8 ;
  wire [6:0] \$80 ;
  wire [3:0] \$81 ;
  wire \$82 ;
  wire [3:0] \$83 ;
  wire [4:0] \$84 ;
  wire [3:0] \$85 ;
  wire [4:0] \$86 ;
  wire [6:0] \$87 ;
  reg [2:0] \$88 ;
  wire [3:0] \$89 ;
  wire [2:0] \$9 ;
  wire \$90 ;
  reg [2:0] \$91 ;
  wire [3:0] \$92 ;
  wire [4:0] \$93 ;
  reg [2:0] \$94 ;
  wire [3:0] \$95 ;
  wire [4:0] \$96 ;
  wire [6:0] \$97 ;
  wire \$98 ;
  wire [6:0] \$99 ;
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
  reg [1:0] need_column = 2'h2;
  (* init = 2'h2 *)
  wire [1:0] \need_column$49 ;
  output [5:0] need_row;
  reg [5:0] need_row = 6'h02;
  (* init = 6'h02 *)
  wire [5:0] \need_row$47 ;
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
  assign \$72  = $signed(\$11 [5:0]) < $signed(1'h0);
  assign \$73  = $signed(\$11 [5:0]) > $signed(4'h4);
  assign \$74  = \$73  ? 6'h04 : \$11 [5:0];
  assign \$75  = \$72  ? 6'h00 : \$74 ;
  assign \$76  = $signed({ 1'h0, image_row }) + $signed(\$75 );
  assign \$77  = wrap ? 3'h4 : 3'h0;
  assign \$78  = $signed(\$76 ) + $signed({ 1'h0, \$77  });
  assign \$79  = column + 1'h1;
  assign \$80  = $signed(position_left) + $signed(3'h2);
  assign \$81  = top_bank + 2'h2;
  assign \$82  = \$81  >= 3'h6;
  assign \$83  = top_bank + 2'h2;
  assign \$84  = \$83  - 3'h6;
  assign \$85  = top_bank + 2'h2;
  assign \$86  = \$82  ? \$84  : { 1'h0, \$85  };
  assign \$87  = image_row + 3'h4;
  assign \$89  = \$6 [2:0] + \$88 ;
  assign \$90  = \$89  >= 3'h6;
  assign \$92  = \$6 [2:0] + \$91 ;
  assign \$93  = \$92  - 3'h6;
  assign \$95  = \$6 [2:0] + \$94 ;
  assign \$96  = \$90  ? \$93  : { 1'h0, \$95  };
  assign \$97  = $signed(position_left) + $signed(4'h5);
  assign \$98  = $signed(\$97 ) < $signed(1'h0);
  assign \$99  = $signed(position_left) + $signed(4'h5);
  assign \$100  = $signed(\$99 ) > $signed(3'h3);
  assign \$101  = $signed(position_left) + $signed(4'h5);
  assign \$102  = \$100  ? 7'h03 : \$101 ;
  assign \$103  = \$98  ? 7'h00 : \$102 ;
  assign \$104  = row_end ? 7'h02 : \$103 ;
  assign \$105  = wrap ? 3'h4 : 3'h0;
  assign \$106  = image_row + \$105 ;
  assign \$107  = $signed(\$11 [5:0]) + $signed(3'h3);
  assign \$108  = $signed(\$107 ) < $signed(1'h0);
  assign \$109  = $signed(\$11 [5:0]) + $signed(3'h3);
  assign \$110  = $signed(\$109 ) > $signed(3'h3);
  assign \$111  = $signed(\$11 [5:0]) + $signed(3'h3);
  assign \$112  = \$110  ? 7'h03 : \$111 ;
  assign \$113  = \$108  ? 7'h00 : \$112 ;
  assign \$114  = $signed({ 1'h0, \$106  }) + $signed(\$113 );
  always @(posedge clk)
    column <= \$115 ;
  always @(posedge clk)
    position_left <= \$116 ;
  always @(posedge clk)
    row <= \$117 ;
  always @(posedge clk)
    _top <= \$118 ;
  always @(posedge clk)
    top_bank <= \$119 ;
  always @(posedge clk)
    image_row <= \$120 ;
  always @(posedge clk)
    \image_bank$4  <= \$121 ;
  always @(posedge clk)
    need_column <= \$122 ;
  always @(posedge clk)
    need_row <= \$123 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    casez (element_column)
      1'h0:
          \$12  = 1'h0;
      1'h1:
          \$12  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$14  = 1'h0;
      1'h1:
          \$14  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$18  = 3'h0;
      1'h1:
          \$18  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$21  = 3'h0;
      1'h1:
          \$21  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$24  = 3'h0;
      1'h1:
          \$24  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$88  = 3'h0;
    casez (\$9 [0])
      1'h0:
          \$88  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$91  = 3'h0;
    casez (\$9 [0])
      1'h0:
          \$91  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$94  = 3'h0;
    casez (\$9 [0])
      1'h0:
          \$94  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      start_bank = \image_bank$4 ;
    end else begin
      start_bank = \$26 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    cut_rows = 1'h0;
    if (\$16 ) begin
      cut_rows = \$17 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      rows_below = 3'h4;
    end else begin
      rows_below = \$29 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$115  = column;
    if (next) begin
      \$115  = \$79 [0];
      if (row_end) begin
        \$115  = 1'h0;
      end
    end
    if (rst) begin
      \$115  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$116  = position_left;
    if (next) begin
      \$116  = \$80 [5:0];
      if (row_end) begin
        \$116  = 6'h3f;
      end
    end
    if (rst) begin
      \$116  = 6'h3f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$117  = row;
    if (next) begin
      if (row_end) begin
        \$117  = \$9 [0];
      end
    end
    if (rst) begin
      \$117  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$118  = _top;
    if (next) begin
      if (row_end) begin
        \$118  = \$11 [5:0];
      end
    end
    if (rst) begin
      \$118  = 6'h3f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$119  = top_bank;
    if (next) begin
      if (row_end) begin
        \$119  = \$86 [2:0];
        if (wrap) begin
          \$119  = \$96 [2:0];
        end
      end
    end
    if (rst) begin
      \$119  = 3'h5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$120  = image_row;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$120  = \$87 [5:0];
        end
      end
    end
    if (rst) begin
      \$120  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$121  = \image_bank$4 ;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$121  = \$6 [2:0];
        end
      end
    end
    if (rst) begin
      \$121  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$122  = need_column;
    if (next) begin
      \$122  = \$104 [1:0];
    end
    if (rst) begin
      \$122  = 2'h2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$123  = need_row;
    if (next) begin
      if (row_end) begin
        \$123  = \$114 [5:0];
      end
    end
    if (rst) begin
      \$123  = 6'h02;
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
  assign \need_row$47  = need_row;
  assign \need_column$49  = need_column;
  assign left = \$13 [5:0];
  assign released = \$78 [5:0];
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

module \digits_causal.engine_1.lane_0 (rst, weight, spike, control, constant, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    operand = 17'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    base = 17'h00000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$20  = held_spike;
    if (control[8]) begin
      \$20  = spike;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$21  = u_0;
    if (\$7 ) begin
      \$21  = \$3 [16:0];
    end
    if (rst) begin
      \$21  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$22  = u_1;
    if (\$11 ) begin
      \$22  = \$3 [16:0];
    end
    if (rst) begin
      \$22  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$23  = u_2;
    if (\$15 ) begin
      \$23  = \$3 [16:0];
    end
    if (rst) begin
      \$23  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    operand = 17'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    base = 17'h00000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$20  = held_spike;
    if (control[8]) begin
      \$20  = spike;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$21  = u_0;
    if (\$7 ) begin
      \$21  = \$3 [16:0];
    end
    if (rst) begin
      \$21  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$22  = u_1;
    if (\$11 ) begin
      \$22  = \$3 [16:0];
    end
    if (rst) begin
      \$22  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$23  = u_2;
    if (\$15 ) begin
      \$23  = \$3 [16:0];
    end
    if (rst) begin
      \$23  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    operand = 17'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    base = 17'h00000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$20  = held_spike;
    if (control[8]) begin
      \$20  = spike;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$21  = u_0;
    if (\$7 ) begin
      \$21  = \$3 [16:0];
    end
    if (rst) begin
      \$21  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$22  = u_1;
    if (\$11 ) begin
      \$22  = \$3 [16:0];
    end
    if (rst) begin
      \$22  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$23  = u_2;
    if (\$15 ) begin
      \$23  = \$3 [16:0];
    end
    if (rst) begin
      \$23  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    operand = 17'h00000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    base = 17'h00000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$20  = held_spike;
    if (control[8]) begin
      \$20  = spike;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$21  = u_0;
    if (\$7 ) begin
      \$21  = \$3 [16:0];
    end
    if (rst) begin
      \$21  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$22  = u_1;
    if (\$11 ) begin
      \$22  = \$3 [16:0];
    end
    if (rst) begin
      \$22  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$23  = u_2;
    if (\$15 ) begin
      \$23  = \$3 [16:0];
    end
    if (rst) begin
      \$23  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
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

module \digits_causal.engine_1.scanner (rst, load, \event , address, mask, offsets, \base$376 , last, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$19  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire [5:0] \$291 ;
  wire [6:0] \$292 ;
  wire [5:0] \$293 ;
  wire [5:0] \$294 ;
  wire [6:0] \$295 ;
  wire [5:0] \$296 ;
  wire [5:0] \$297 ;
  wire [6:0] \$298 ;
  wire [5:0] \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire [5:0] \$300 ;
  wire [6:0] \$301 ;
  wire [5:0] \$302 ;
  wire [5:0] \$303 ;
  wire [6:0] \$304 ;
  wire [5:0] \$305 ;
  wire [5:0] \$306 ;
  wire [6:0] \$307 ;
  wire [5:0] \$308 ;
  wire [11:0] \$309 ;
  wire \$31 ;
  wire [12:0] \$310 ;
  wire [12:0] \$311 ;
  wire [9:0] \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire [5:0] \$316 ;
  wire [6:0] \$317 ;
  wire [5:0] \$318 ;
  wire [11:0] \$319 ;
  wire \$32 ;
  wire [12:0] \$320 ;
  wire [12:0] \$321 ;
  wire [12:0] \$322 ;
  wire [5:0] \$323 ;
  wire [6:0] \$324 ;
  wire [5:0] \$325 ;
  wire [11:0] \$326 ;
  wire [12:0] \$327 ;
  wire [12:0] \$328 ;
  wire [12:0] \$329 ;
  wire \$33 ;
  wire [5:0] \$330 ;
  wire [6:0] \$331 ;
  wire [5:0] \$332 ;
  wire [11:0] \$333 ;
  wire [12:0] \$334 ;
  wire [12:0] \$335 ;
  wire [12:0] \$336 ;
  wire [5:0] \$337 ;
  wire [6:0] \$338 ;
  wire [5:0] \$339 ;
  wire \$34 ;
  wire [11:0] \$340 ;
  wire [12:0] \$341 ;
  wire [12:0] \$342 ;
  wire [12:0] \$343 ;
  wire [5:0] \$344 ;
  wire [6:0] \$345 ;
  wire [5:0] \$346 ;
  wire [11:0] \$347 ;
  wire [12:0] \$348 ;
  wire [12:0] \$349 ;
  wire \$35 ;
  wire [12:0] \$350 ;
  wire [5:0] \$351 ;
  wire [6:0] \$352 ;
  wire [5:0] \$353 ;
  wire [11:0] \$354 ;
  wire [12:0] \$355 ;
  wire [12:0] \$356 ;
  wire [12:0] \$357 ;
  reg [8:0] \$358 ;
  wire [9:0] \$359 ;
  wire \$36 ;
  reg \$360 ;
  reg [11:0] \$361 ;
  reg [11:0] \$362 ;
  reg [11:0] \$363 ;
  reg [11:0] \$364 ;
  reg [11:0] \$365 ;
  reg [11:0] \$366 ;
  reg [8:0] \$367 ;
  reg [8:0] \$368 ;
  reg [8:0] \$369 ;
  wire \$37 ;
  reg [8:0] \$370 ;
  reg [8:0] \$371 ;
  reg [8:0] \$372 ;
  reg [8:0] \$373 ;
  reg [11:0] \$374 ;
  reg [8:0] \$375 ;
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
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  output [8:0] address;
  wire [8:0] address;
  reg [8:0] base = 9'h000;
  input [8:0] \base$376 ;
  wire [8:0] \base$376 ;
  reg [2:0] chosen;
  input clk;
  wire clk;
  output \event ;
  wire \event ;
  output last;
  reg last = 1'h1;
  reg [11:0] left_0 = 12'h000;
  wire left_0_0_0_0_0_has_1;
  wire left_0_0_0_0_0_has_2;
  wire left_0_0_0_0_0_has_3;
  wire left_0_0_0_0_1_has_1;
  wire left_0_0_0_0_1_has_2;
  wire left_0_0_0_0_1_has_3;
  wire left_0_0_0_0_has_1;
  wire left_0_0_0_0_has_2;
  wire left_0_0_0_0_has_3;
  wire left_0_0_0_1_0_has_1;
  wire left_0_0_0_1_0_has_2;
  wire left_0_0_0_1_0_has_3;
  wire left_0_0_0_1_1_1_has_1;
  wire left_0_0_0_1_1_1_has_2;
  wire left_0_0_0_1_1_1_has_3;
  wire left_0_0_0_1_1_has_1;
  wire left_0_0_0_1_1_has_2;
  wire left_0_0_0_1_1_has_3;
  wire left_0_0_0_1_has_1;
  wire left_0_0_0_1_has_2;
  wire left_0_0_0_1_has_3;
  wire left_0_0_0_has_1;
  wire left_0_0_0_has_2;
  wire left_0_0_0_has_3;
  wire left_0_0_1_0_0_has_1;
  wire left_0_0_1_0_0_has_2;
  wire left_0_0_1_0_0_has_3;
  wire left_0_0_1_0_1_has_1;
  wire left_0_0_1_0_1_has_2;
  wire left_0_0_1_0_1_has_3;
  wire left_0_0_1_0_has_1;
  wire left_0_0_1_0_has_2;
  wire left_0_0_1_0_has_3;
  wire left_0_0_1_1_0_has_1;
  wire left_0_0_1_1_0_has_2;
  wire left_0_0_1_1_0_has_3;
  wire left_0_0_1_1_1_1_has_1;
  wire left_0_0_1_1_1_1_has_2;
  wire left_0_0_1_1_1_1_has_3;
  wire left_0_0_1_1_1_has_1;
  wire left_0_0_1_1_1_has_2;
  wire left_0_0_1_1_1_has_3;
  wire left_0_0_1_1_has_1;
  wire left_0_0_1_1_has_2;
  wire left_0_0_1_1_has_3;
  wire left_0_0_1_has_1;
  wire left_0_0_1_has_2;
  wire left_0_0_1_has_3;
  wire left_0_0_has_1;
  wire left_0_0_has_2;
  wire left_0_0_has_3;
  wire left_0_1_0_0_0_has_1;
  wire left_0_1_0_0_0_has_2;
  wire left_0_1_0_0_0_has_3;
  wire left_0_1_0_0_1_has_1;
  wire left_0_1_0_0_1_has_2;
  wire left_0_1_0_0_1_has_3;
  wire left_0_1_0_0_has_1;
  wire left_0_1_0_0_has_2;
  wire left_0_1_0_0_has_3;
  wire left_0_1_0_1_0_has_1;
  wire left_0_1_0_1_0_has_2;
  wire left_0_1_0_1_0_has_3;
  wire left_0_1_0_1_1_1_has_1;
  wire left_0_1_0_1_1_1_has_2;
  wire left_0_1_0_1_1_1_has_3;
  wire left_0_1_0_1_1_has_1;
  wire left_0_1_0_1_1_has_2;
  wire left_0_1_0_1_1_has_3;
  wire left_0_1_0_1_has_1;
  wire left_0_1_0_1_has_2;
  wire left_0_1_0_1_has_3;
  wire left_0_1_0_has_1;
  wire left_0_1_0_has_2;
  wire left_0_1_0_has_3;
  wire left_0_1_1_0_0_has_1;
  wire left_0_1_1_0_0_has_2;
  wire left_0_1_1_0_0_has_3;
  wire left_0_1_1_0_1_has_1;
  wire left_0_1_1_0_1_has_2;
  wire left_0_1_1_0_1_has_3;
  wire left_0_1_1_0_has_1;
  wire left_0_1_1_0_has_2;
  wire left_0_1_1_0_has_3;
  wire left_0_1_1_1_0_has_1;
  wire left_0_1_1_1_0_has_2;
  wire left_0_1_1_1_0_has_3;
  wire left_0_1_1_1_1_1_has_1;
  wire left_0_1_1_1_1_1_has_2;
  wire left_0_1_1_1_1_1_has_3;
  wire left_0_1_1_1_1_has_1;
  wire left_0_1_1_1_1_has_2;
  wire left_0_1_1_1_1_has_3;
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
  reg [11:0] left_1 = 12'h000;
  wire left_1_0_0_0_0_has_1;
  wire left_1_0_0_0_0_has_2;
  wire left_1_0_0_0_0_has_3;
  wire left_1_0_0_0_1_has_1;
  wire left_1_0_0_0_1_has_2;
  wire left_1_0_0_0_1_has_3;
  wire left_1_0_0_0_has_1;
  wire left_1_0_0_0_has_2;
  wire left_1_0_0_0_has_3;
  wire left_1_0_0_1_0_has_1;
  wire left_1_0_0_1_0_has_2;
  wire left_1_0_0_1_0_has_3;
  wire left_1_0_0_1_1_1_has_1;
  wire left_1_0_0_1_1_1_has_2;
  wire left_1_0_0_1_1_1_has_3;
  wire left_1_0_0_1_1_has_1;
  wire left_1_0_0_1_1_has_2;
  wire left_1_0_0_1_1_has_3;
  wire left_1_0_0_1_has_1;
  wire left_1_0_0_1_has_2;
  wire left_1_0_0_1_has_3;
  wire left_1_0_0_has_1;
  wire left_1_0_0_has_2;
  wire left_1_0_0_has_3;
  wire left_1_0_1_0_0_has_1;
  wire left_1_0_1_0_0_has_2;
  wire left_1_0_1_0_0_has_3;
  wire left_1_0_1_0_1_has_1;
  wire left_1_0_1_0_1_has_2;
  wire left_1_0_1_0_1_has_3;
  wire left_1_0_1_0_has_1;
  wire left_1_0_1_0_has_2;
  wire left_1_0_1_0_has_3;
  wire left_1_0_1_1_0_has_1;
  wire left_1_0_1_1_0_has_2;
  wire left_1_0_1_1_0_has_3;
  wire left_1_0_1_1_1_1_has_1;
  wire left_1_0_1_1_1_1_has_2;
  wire left_1_0_1_1_1_1_has_3;
  wire left_1_0_1_1_1_has_1;
  wire left_1_0_1_1_1_has_2;
  wire left_1_0_1_1_1_has_3;
  wire left_1_0_1_1_has_1;
  wire left_1_0_1_1_has_2;
  wire left_1_0_1_1_has_3;
  wire left_1_0_1_has_1;
  wire left_1_0_1_has_2;
  wire left_1_0_1_has_3;
  wire left_1_0_has_1;
  wire left_1_0_has_2;
  wire left_1_0_has_3;
  wire left_1_1_0_0_0_has_1;
  wire left_1_1_0_0_0_has_2;
  wire left_1_1_0_0_0_has_3;
  wire left_1_1_0_0_1_has_1;
  wire left_1_1_0_0_1_has_2;
  wire left_1_1_0_0_1_has_3;
  wire left_1_1_0_0_has_1;
  wire left_1_1_0_0_has_2;
  wire left_1_1_0_0_has_3;
  wire left_1_1_0_1_0_has_1;
  wire left_1_1_0_1_0_has_2;
  wire left_1_1_0_1_0_has_3;
  wire left_1_1_0_1_1_1_has_1;
  wire left_1_1_0_1_1_1_has_2;
  wire left_1_1_0_1_1_1_has_3;
  wire left_1_1_0_1_1_has_1;
  wire left_1_1_0_1_1_has_2;
  wire left_1_1_0_1_1_has_3;
  wire left_1_1_0_1_has_1;
  wire left_1_1_0_1_has_2;
  wire left_1_1_0_1_has_3;
  wire left_1_1_0_has_1;
  wire left_1_1_0_has_2;
  wire left_1_1_0_has_3;
  wire left_1_1_1_0_0_has_1;
  wire left_1_1_1_0_0_has_2;
  wire left_1_1_1_0_0_has_3;
  wire left_1_1_1_0_1_has_1;
  wire left_1_1_1_0_1_has_2;
  wire left_1_1_1_0_1_has_3;
  wire left_1_1_1_0_has_1;
  wire left_1_1_1_0_has_2;
  wire left_1_1_1_0_has_3;
  wire left_1_1_1_1_0_has_1;
  wire left_1_1_1_1_0_has_2;
  wire left_1_1_1_1_0_has_3;
  wire left_1_1_1_1_1_1_has_1;
  wire left_1_1_1_1_1_1_has_2;
  wire left_1_1_1_1_1_1_has_3;
  wire left_1_1_1_1_1_has_1;
  wire left_1_1_1_1_1_has_2;
  wire left_1_1_1_1_1_has_3;
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
  reg [11:0] left_2 = 12'h000;
  reg [11:0] left_3 = 12'h000;
  reg [11:0] left_4 = 12'h000;
  reg [11:0] left_5 = 12'h000;
  wire left_has_1;
  wire left_has_2;
  wire left_has_3;
  input load;
  wire load;
  wire loaded_0_0_0_0_0_has_1;
  wire loaded_0_0_0_0_0_has_2;
  wire loaded_0_0_0_0_1_has_1;
  wire loaded_0_0_0_0_1_has_2;
  wire loaded_0_0_0_0_has_1;
  wire loaded_0_0_0_0_has_2;
  wire loaded_0_0_0_1_0_has_1;
  wire loaded_0_0_0_1_0_has_2;
  wire loaded_0_0_0_1_1_1_has_1;
  wire loaded_0_0_0_1_1_1_has_2;
  wire loaded_0_0_0_1_1_has_1;
  wire loaded_0_0_0_1_1_has_2;
  wire loaded_0_0_0_1_has_1;
  wire loaded_0_0_0_1_has_2;
  wire loaded_0_0_0_has_1;
  wire loaded_0_0_0_has_2;
  wire loaded_0_0_1_0_0_has_1;
  wire loaded_0_0_1_0_0_has_2;
  wire loaded_0_0_1_0_1_has_1;
  wire loaded_0_0_1_0_1_has_2;
  wire loaded_0_0_1_0_has_1;
  wire loaded_0_0_1_0_has_2;
  wire loaded_0_0_1_1_0_has_1;
  wire loaded_0_0_1_1_0_has_2;
  wire loaded_0_0_1_1_1_1_has_1;
  wire loaded_0_0_1_1_1_1_has_2;
  wire loaded_0_0_1_1_1_has_1;
  wire loaded_0_0_1_1_1_has_2;
  wire loaded_0_0_1_1_has_1;
  wire loaded_0_0_1_1_has_2;
  wire loaded_0_0_1_has_1;
  wire loaded_0_0_1_has_2;
  wire loaded_0_0_has_1;
  wire loaded_0_0_has_2;
  wire loaded_0_1_0_0_0_has_1;
  wire loaded_0_1_0_0_0_has_2;
  wire loaded_0_1_0_0_1_has_1;
  wire loaded_0_1_0_0_1_has_2;
  wire loaded_0_1_0_0_has_1;
  wire loaded_0_1_0_0_has_2;
  wire loaded_0_1_0_1_0_has_1;
  wire loaded_0_1_0_1_0_has_2;
  wire loaded_0_1_0_1_1_1_has_1;
  wire loaded_0_1_0_1_1_1_has_2;
  wire loaded_0_1_0_1_1_has_1;
  wire loaded_0_1_0_1_1_has_2;
  wire loaded_0_1_0_1_has_1;
  wire loaded_0_1_0_1_has_2;
  wire loaded_0_1_0_has_1;
  wire loaded_0_1_0_has_2;
  wire loaded_0_1_1_0_0_has_1;
  wire loaded_0_1_1_0_0_has_2;
  wire loaded_0_1_1_0_1_has_1;
  wire loaded_0_1_1_0_1_has_2;
  wire loaded_0_1_1_0_has_1;
  wire loaded_0_1_1_0_has_2;
  wire loaded_0_1_1_1_0_has_1;
  wire loaded_0_1_1_1_0_has_2;
  wire loaded_0_1_1_1_1_1_has_1;
  wire loaded_0_1_1_1_1_1_has_2;
  wire loaded_0_1_1_1_1_has_1;
  wire loaded_0_1_1_1_1_has_2;
  wire loaded_0_1_1_1_has_1;
  wire loaded_0_1_1_1_has_2;
  wire loaded_0_1_1_has_1;
  wire loaded_0_1_1_has_2;
  wire loaded_0_1_has_1;
  wire loaded_0_1_has_2;
  wire loaded_0_has_1;
  wire loaded_0_has_2;
  wire loaded_1_0_0_0_0_has_1;
  wire loaded_1_0_0_0_0_has_2;
  wire loaded_1_0_0_0_1_has_1;
  wire loaded_1_0_0_0_1_has_2;
  wire loaded_1_0_0_0_has_1;
  wire loaded_1_0_0_0_has_2;
  wire loaded_1_0_0_1_0_has_1;
  wire loaded_1_0_0_1_0_has_2;
  wire loaded_1_0_0_1_1_1_has_1;
  wire loaded_1_0_0_1_1_1_has_2;
  wire loaded_1_0_0_1_1_has_1;
  wire loaded_1_0_0_1_1_has_2;
  wire loaded_1_0_0_1_has_1;
  wire loaded_1_0_0_1_has_2;
  wire loaded_1_0_0_has_1;
  wire loaded_1_0_0_has_2;
  wire loaded_1_0_1_0_0_has_1;
  wire loaded_1_0_1_0_0_has_2;
  wire loaded_1_0_1_0_1_has_1;
  wire loaded_1_0_1_0_1_has_2;
  wire loaded_1_0_1_0_has_1;
  wire loaded_1_0_1_0_has_2;
  wire loaded_1_0_1_1_0_has_1;
  wire loaded_1_0_1_1_0_has_2;
  wire loaded_1_0_1_1_1_1_has_1;
  wire loaded_1_0_1_1_1_1_has_2;
  wire loaded_1_0_1_1_1_has_1;
  wire loaded_1_0_1_1_1_has_2;
  wire loaded_1_0_1_1_has_1;
  wire loaded_1_0_1_1_has_2;
  wire loaded_1_0_1_has_1;
  wire loaded_1_0_1_has_2;
  wire loaded_1_0_has_1;
  wire loaded_1_0_has_2;
  wire loaded_1_1_0_0_0_has_1;
  wire loaded_1_1_0_0_0_has_2;
  wire loaded_1_1_0_0_1_has_1;
  wire loaded_1_1_0_0_1_has_2;
  wire loaded_1_1_0_0_has_1;
  wire loaded_1_1_0_0_has_2;
  wire loaded_1_1_0_1_0_has_1;
  wire loaded_1_1_0_1_0_has_2;
  wire loaded_1_1_0_1_1_1_has_1;
  wire loaded_1_1_0_1_1_1_has_2;
  wire loaded_1_1_0_1_1_has_1;
  wire loaded_1_1_0_1_1_has_2;
  wire loaded_1_1_0_1_has_1;
  wire loaded_1_1_0_1_has_2;
  wire loaded_1_1_0_has_1;
  wire loaded_1_1_0_has_2;
  wire loaded_1_1_1_0_0_has_1;
  wire loaded_1_1_1_0_0_has_2;
  wire loaded_1_1_1_0_1_has_1;
  wire loaded_1_1_1_0_1_has_2;
  wire loaded_1_1_1_0_has_1;
  wire loaded_1_1_1_0_has_2;
  wire loaded_1_1_1_1_0_has_1;
  wire loaded_1_1_1_1_0_has_2;
  wire loaded_1_1_1_1_1_1_has_1;
  wire loaded_1_1_1_1_1_1_has_2;
  wire loaded_1_1_1_1_1_has_1;
  wire loaded_1_1_1_1_1_has_2;
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
  assign \$277  = left_1_1_0_has_1 & left_1_1_1_has_2;
  assign \$278  = left_1_1_0_has_2 & left_1_1_1_has_1;
  assign left_1_1_has_3 = | { \$278 , \$277 , left_1_1_1_has_3, left_1_1_0_has_3 };
  assign left_1_has_1 = | { left_1_1_has_1, left_1_0_has_1 };
  assign \$279  = left_1_0_has_1 & left_1_1_has_1;
  assign left_1_has_2 = | { \$279 , left_1_1_has_2, left_1_0_has_2 };
  assign \$280  = left_1_0_has_1 & left_1_1_has_2;
  assign \$281  = left_1_0_has_2 & left_1_1_has_1;
  assign left_1_has_3 = | { \$281 , \$280 , left_1_1_has_3, left_1_0_has_3 };
  assign left_has_1 = | { left_1_has_1, left_0_has_1 };
  assign \$282  = left_0_has_1 & left_1_has_1;
  assign left_has_2 = | { \$282 , left_1_has_2, left_0_has_2 };
  assign \$283  = left_0_has_1 & left_1_has_2;
  assign \$284  = left_0_has_2 & left_1_has_1;
  assign left_has_3 = | { \$284 , \$283 , left_1_has_3, left_0_has_3 };
  assign \$285  = | left_0;
  assign \$286  = | left_1;
  assign \$287  = | left_2;
  assign \$288  = | left_3;
  assign \$289  = | left_4;
  assign \$290  = | left_5;
  assign \$291  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$292  = \$291  + 1'h1;
  assign \$293  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$292 [5:0];
  assign \$294  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$295  = \$294  + 1'h1;
  assign \$296  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$295 [5:0];
  assign \$297  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$298  = \$297  + 1'h1;
  assign \$299  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$298 [5:0];
  assign \$300  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$301  = \$300  + 1'h1;
  assign \$302  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$301 [5:0];
  assign \$303  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$304  = \$303  + 1'h1;
  assign \$305  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$304 [5:0];
  assign \$306  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$307  = \$306  + 1'h1;
  assign \$308  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$307 [5:0];
  assign \$309  = ~ word;
  assign \$310  = \$309  + 1'h1;
  assign \$311  = { 1'h0, word } & \$310 ;
  assign \event  = | taken;
  assign \$312  = segment_base + number;
  assign \$313  = ~ loaded_has_2;
  assign \$314  = ~ left_has_3;
  assign \$315  = load ? \$313  : \$314 ;
  assign \$316  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$317  = \$316  + 1'h1;
  assign \$318  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$317 [5:0];
  assign \$319  = ~ \$311 [11:0];
  assign \$320  = \$318 [0] ? { 1'h0, \$319  } : 13'h1fff;
  assign \$321  = { 1'h0, left_0 } & \$320 ;
  assign \$322  = load ? { 1'h0, mask[11:0] } : \$321 ;
  assign \$323  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$324  = \$323  + 1'h1;
  assign \$325  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$324 [5:0];
  assign \$326  = ~ \$311 [11:0];
  assign \$327  = \$325 [1] ? { 1'h0, \$326  } : 13'h1fff;
  assign \$328  = { 1'h0, left_1 } & \$327 ;
  assign \$329  = load ? { 1'h0, mask[23:12] } : \$328 ;
  assign \$330  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$331  = \$330  + 1'h1;
  assign \$332  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$331 [5:0];
  assign \$333  = ~ \$311 [11:0];
  assign \$334  = \$332 [2] ? { 1'h0, \$333  } : 13'h1fff;
  assign \$335  = { 1'h0, left_2 } & \$334 ;
  assign \$336  = load ? { 1'h0, mask[35:24] } : \$335 ;
  assign \$337  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$338  = \$337  + 1'h1;
  assign \$339  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$338 [5:0];
  assign \$340  = ~ \$311 [11:0];
  assign \$341  = \$339 [3] ? { 1'h0, \$340  } : 13'h1fff;
  assign \$342  = { 1'h0, left_3 } & \$341 ;
  assign \$343  = load ? { 1'h0, mask[47:36] } : \$342 ;
  assign \$344  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$345  = \$344  + 1'h1;
  assign \$346  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$345 [5:0];
  assign \$347  = ~ \$311 [11:0];
  assign \$348  = \$346 [4] ? { 1'h0, \$347  } : 13'h1fff;
  assign \$349  = { 1'h0, left_4 } & \$348 ;
  assign \$350  = load ? { 1'h0, mask[59:48] } : \$349 ;
  assign \$351  = ~ { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$352  = \$351  + 1'h1;
  assign \$353  = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  } & \$352 [5:0];
  assign \$354  = ~ \$311 [11:0];
  assign \$355  = \$353 [5] ? { 1'h0, \$354  } : 13'h1fff;
  assign \$356  = { 1'h0, left_5 } & \$355 ;
  assign \$357  = load ? { 1'h0, mask[71:60] } : \$356 ;
  assign \$359  = base + \$358 ;
  always @(posedge clk)
    last <= \$360 ;
  always @(posedge clk)
    left_0 <= \$361 ;
  always @(posedge clk)
    left_1 <= \$362 ;
  always @(posedge clk)
    left_2 <= \$363 ;
  always @(posedge clk)
    left_3 <= \$364 ;
  always @(posedge clk)
    left_4 <= \$365 ;
  always @(posedge clk)
    left_5 <= \$366 ;
  always @(posedge clk)
    base <= \$367 ;
  always @(posedge clk)
    offset_0 <= \$368 ;
  always @(posedge clk)
    offset_1 <= \$369 ;
  always @(posedge clk)
    offset_2 <= \$370 ;
  always @(posedge clk)
    offset_3 <= \$371 ;
  always @(posedge clk)
    offset_4 <= \$372 ;
  always @(posedge clk)
    offset_5 <= \$373 ;
  always @(posedge clk)
    taken <= \$374 ;
  always @(posedge clk)
    segment_base <= \$375 ;
  assign loaded_0_0_0_0_0_has_1 = | mask[1:0];
  assign \$1  = mask[0] & mask[1];
  assign loaded_0_0_0_0_1_has_1 = | mask[3:2];
  assign \$2  = mask[2] & mask[3];
  assign loaded_0_0_0_0_has_1 = | { loaded_0_0_0_0_1_has_1, loaded_0_0_0_0_0_has_1 };
  assign \$3  = loaded_0_0_0_0_0_has_1 & loaded_0_0_0_0_1_has_1;
  assign loaded_0_0_0_0_has_2 = | { \$3 , loaded_0_0_0_0_1_has_2, loaded_0_0_0_0_0_has_2 };
  assign loaded_0_0_0_1_0_has_1 = | mask[5:4];
  assign \$4  = mask[4] & mask[5];
  assign loaded_0_0_0_1_1_1_has_1 = | mask[8:7];
  assign \$5  = mask[7] & mask[8];
  assign loaded_0_0_0_1_1_has_1 = | { loaded_0_0_0_1_1_1_has_1, mask[6] };
  assign \$6  = mask[6] & loaded_0_0_0_1_1_1_has_1;
  assign loaded_0_0_0_1_1_has_2 = | { \$6 , loaded_0_0_0_1_1_1_has_2, 1'h0 };
  assign loaded_0_0_0_1_has_1 = | { loaded_0_0_0_1_1_has_1, loaded_0_0_0_1_0_has_1 };
  assign \$7  = loaded_0_0_0_1_0_has_1 & loaded_0_0_0_1_1_has_1;
  assign loaded_0_0_0_1_has_2 = | { \$7 , loaded_0_0_0_1_1_has_2, loaded_0_0_0_1_0_has_2 };
  assign loaded_0_0_0_has_1 = | { loaded_0_0_0_1_has_1, loaded_0_0_0_0_has_1 };
  assign \$8  = loaded_0_0_0_0_has_1 & loaded_0_0_0_1_has_1;
  assign loaded_0_0_0_has_2 = | { \$8 , loaded_0_0_0_1_has_2, loaded_0_0_0_0_has_2 };
  assign loaded_0_0_1_0_0_has_1 = | mask[10:9];
  assign \$9  = mask[9] & mask[10];
  assign loaded_0_0_1_0_1_has_1 = | mask[12:11];
  assign \$10  = mask[11] & mask[12];
  assign loaded_0_0_1_0_has_1 = | { loaded_0_0_1_0_1_has_1, loaded_0_0_1_0_0_has_1 };
  assign \$11  = loaded_0_0_1_0_0_has_1 & loaded_0_0_1_0_1_has_1;
  assign loaded_0_0_1_0_has_2 = | { \$11 , loaded_0_0_1_0_1_has_2, loaded_0_0_1_0_0_has_2 };
  assign loaded_0_0_1_1_0_has_1 = | mask[14:13];
  assign \$12  = mask[13] & mask[14];
  assign loaded_0_0_1_1_1_1_has_1 = | mask[17:16];
  assign \$13  = mask[16] & mask[17];
  assign loaded_0_0_1_1_1_has_1 = | { loaded_0_0_1_1_1_1_has_1, mask[15] };
  assign \$14  = mask[15] & loaded_0_0_1_1_1_1_has_1;
  assign loaded_0_0_1_1_1_has_2 = | { \$14 , loaded_0_0_1_1_1_1_has_2, 1'h0 };
  assign loaded_0_0_1_1_has_1 = | { loaded_0_0_1_1_1_has_1, loaded_0_0_1_1_0_has_1 };
  assign \$15  = loaded_0_0_1_1_0_has_1 & loaded_0_0_1_1_1_has_1;
  assign loaded_0_0_1_1_has_2 = | { \$15 , loaded_0_0_1_1_1_has_2, loaded_0_0_1_1_0_has_2 };
  assign loaded_0_0_1_has_1 = | { loaded_0_0_1_1_has_1, loaded_0_0_1_0_has_1 };
  assign \$16  = loaded_0_0_1_0_has_1 & loaded_0_0_1_1_has_1;
  assign loaded_0_0_1_has_2 = | { \$16 , loaded_0_0_1_1_has_2, loaded_0_0_1_0_has_2 };
  assign loaded_0_0_has_1 = | { loaded_0_0_1_has_1, loaded_0_0_0_has_1 };
  assign \$17  = loaded_0_0_0_has_1 & loaded_0_0_1_has_1;
  assign loaded_0_0_has_2 = | { \$17 , loaded_0_0_1_has_2, loaded_0_0_0_has_2 };
  assign loaded_0_1_0_0_0_has_1 = | mask[19:18];
  assign \$18  = mask[18] & mask[19];
  assign loaded_0_1_0_0_1_has_1 = | mask[21:20];
  assign \$19  = mask[20] & mask[21];
  assign loaded_0_1_0_0_has_1 = | { loaded_0_1_0_0_1_has_1, loaded_0_1_0_0_0_has_1 };
  assign \$20  = loaded_0_1_0_0_0_has_1 & loaded_0_1_0_0_1_has_1;
  assign loaded_0_1_0_0_has_2 = | { \$20 , loaded_0_1_0_0_1_has_2, loaded_0_1_0_0_0_has_2 };
  assign loaded_0_1_0_1_0_has_1 = | mask[23:22];
  assign \$21  = mask[22] & mask[23];
  assign loaded_0_1_0_1_1_1_has_1 = | mask[26:25];
  assign \$22  = mask[25] & mask[26];
  assign loaded_0_1_0_1_1_has_1 = | { loaded_0_1_0_1_1_1_has_1, mask[24] };
  assign \$23  = mask[24] & loaded_0_1_0_1_1_1_has_1;
  assign loaded_0_1_0_1_1_has_2 = | { \$23 , loaded_0_1_0_1_1_1_has_2, 1'h0 };
  assign loaded_0_1_0_1_has_1 = | { loaded_0_1_0_1_1_has_1, loaded_0_1_0_1_0_has_1 };
  assign \$24  = loaded_0_1_0_1_0_has_1 & loaded_0_1_0_1_1_has_1;
  assign loaded_0_1_0_1_has_2 = | { \$24 , loaded_0_1_0_1_1_has_2, loaded_0_1_0_1_0_has_2 };
  assign loaded_0_1_0_has_1 = | { loaded_0_1_0_1_has_1, loaded_0_1_0_0_has_1 };
  assign \$25  = loaded_0_1_0_0_has_1 & loaded_0_1_0_1_has_1;
  assign loaded_0_1_0_has_2 = | { \$25 , loaded_0_1_0_1_has_2, loaded_0_1_0_0_has_2 };
  assign loaded_0_1_1_0_0_has_1 = | mask[28:27];
  assign \$26  = mask[27] & mask[28];
  assign loaded_0_1_1_0_1_has_1 = | mask[30:29];
  assign \$27  = mask[29] & mask[30];
  assign loaded_0_1_1_0_has_1 = | { loaded_0_1_1_0_1_has_1, loaded_0_1_1_0_0_has_1 };
  assign \$28  = loaded_0_1_1_0_0_has_1 & loaded_0_1_1_0_1_has_1;
  assign loaded_0_1_1_0_has_2 = | { \$28 , loaded_0_1_1_0_1_has_2, loaded_0_1_1_0_0_has_2 };
  assign loaded_0_1_1_1_0_has_1 = | mask[32:31];
  assign \$29  = mask[31] & mask[32];
  assign loaded_0_1_1_1_1_1_has_1 = | mask[35:34];
  assign \$30  = mask[34] & mask[35];
  assign loaded_0_1_1_1_1_has_1 = | { loaded_0_1_1_1_1_1_has_1, mask[33] };
  assign \$31  = mask[33] & loaded_0_1_1_1_1_1_has_1;
  assign loaded_0_1_1_1_1_has_2 = | { \$31 , loaded_0_1_1_1_1_1_has_2, 1'h0 };
  assign loaded_0_1_1_1_has_1 = | { loaded_0_1_1_1_1_has_1, loaded_0_1_1_1_0_has_1 };
  assign \$32  = loaded_0_1_1_1_0_has_1 & loaded_0_1_1_1_1_has_1;
  assign loaded_0_1_1_1_has_2 = | { \$32 , loaded_0_1_1_1_1_has_2, loaded_0_1_1_1_0_has_2 };
  assign loaded_0_1_1_has_1 = | { loaded_0_1_1_1_has_1, loaded_0_1_1_0_has_1 };
  assign \$33  = loaded_0_1_1_0_has_1 & loaded_0_1_1_1_has_1;
  assign loaded_0_1_1_has_2 = | { \$33 , loaded_0_1_1_1_has_2, loaded_0_1_1_0_has_2 };
  assign loaded_0_1_has_1 = | { loaded_0_1_1_has_1, loaded_0_1_0_has_1 };
  assign \$34  = loaded_0_1_0_has_1 & loaded_0_1_1_has_1;
  assign loaded_0_1_has_2 = | { \$34 , loaded_0_1_1_has_2, loaded_0_1_0_has_2 };
  assign loaded_0_has_1 = | { loaded_0_1_has_1, loaded_0_0_has_1 };
  assign \$35  = loaded_0_0_has_1 & loaded_0_1_has_1;
  assign loaded_0_has_2 = | { \$35 , loaded_0_1_has_2, loaded_0_0_has_2 };
  assign loaded_1_0_0_0_0_has_1 = | mask[37:36];
  assign \$36  = mask[36] & mask[37];
  assign loaded_1_0_0_0_1_has_1 = | mask[39:38];
  assign \$37  = mask[38] & mask[39];
  assign loaded_1_0_0_0_has_1 = | { loaded_1_0_0_0_1_has_1, loaded_1_0_0_0_0_has_1 };
  assign \$38  = loaded_1_0_0_0_0_has_1 & loaded_1_0_0_0_1_has_1;
  assign loaded_1_0_0_0_has_2 = | { \$38 , loaded_1_0_0_0_1_has_2, loaded_1_0_0_0_0_has_2 };
  assign loaded_1_0_0_1_0_has_1 = | mask[41:40];
  assign \$39  = mask[40] & mask[41];
  assign loaded_1_0_0_1_1_1_has_1 = | mask[44:43];
  assign \$40  = mask[43] & mask[44];
  assign loaded_1_0_0_1_1_has_1 = | { loaded_1_0_0_1_1_1_has_1, mask[42] };
  assign \$41  = mask[42] & loaded_1_0_0_1_1_1_has_1;
  assign loaded_1_0_0_1_1_has_2 = | { \$41 , loaded_1_0_0_1_1_1_has_2, 1'h0 };
  assign loaded_1_0_0_1_has_1 = | { loaded_1_0_0_1_1_has_1, loaded_1_0_0_1_0_has_1 };
  assign \$42  = loaded_1_0_0_1_0_has_1 & loaded_1_0_0_1_1_has_1;
  assign loaded_1_0_0_1_has_2 = | { \$42 , loaded_1_0_0_1_1_has_2, loaded_1_0_0_1_0_has_2 };
  assign loaded_1_0_0_has_1 = | { loaded_1_0_0_1_has_1, loaded_1_0_0_0_has_1 };
  assign \$43  = loaded_1_0_0_0_has_1 & loaded_1_0_0_1_has_1;
  assign loaded_1_0_0_has_2 = | { \$43 , loaded_1_0_0_1_has_2, loaded_1_0_0_0_has_2 };
  assign loaded_1_0_1_0_0_has_1 = | mask[46:45];
  assign \$44  = mask[45] & mask[46];
  assign loaded_1_0_1_0_1_has_1 = | mask[48:47];
  assign \$45  = mask[47] & mask[48];
  assign loaded_1_0_1_0_has_1 = | { loaded_1_0_1_0_1_has_1, loaded_1_0_1_0_0_has_1 };
  assign \$46  = loaded_1_0_1_0_0_has_1 & loaded_1_0_1_0_1_has_1;
  assign loaded_1_0_1_0_has_2 = | { \$46 , loaded_1_0_1_0_1_has_2, loaded_1_0_1_0_0_has_2 };
  assign loaded_1_0_1_1_0_has_1 = | mask[50:49];
  assign \$47  = mask[49] & mask[50];
  assign loaded_1_0_1_1_1_1_has_1 = | mask[53:52];
  assign \$48  = mask[52] & mask[53];
  assign loaded_1_0_1_1_1_has_1 = | { loaded_1_0_1_1_1_1_has_1, mask[51] };
  assign \$49  = mask[51] & loaded_1_0_1_1_1_1_has_1;
  assign loaded_1_0_1_1_1_has_2 = | { \$49 , loaded_1_0_1_1_1_1_has_2, 1'h0 };
  assign loaded_1_0_1_1_has_1 = | { loaded_1_0_1_1_1_has_1, loaded_1_0_1_1_0_has_1 };
  assign \$50  = loaded_1_0_1_1_0_has_1 & loaded_1_0_1_1_1_has_1;
  assign loaded_1_0_1_1_has_2 = | { \$50 , loaded_1_0_1_1_1_has_2, loaded_1_0_1_1_0_has_2 };
  assign loaded_1_0_1_has_1 = | { loaded_1_0_1_1_has_1, loaded_1_0_1_0_has_1 };
  assign \$51  = loaded_1_0_1_0_has_1 & loaded_1_0_1_1_has_1;
  assign loaded_1_0_1_has_2 = | { \$51 , loaded_1_0_1_1_has_2, loaded_1_0_1_0_has_2 };
  assign loaded_1_0_has_1 = | { loaded_1_0_1_has_1, loaded_1_0_0_has_1 };
  assign \$52  = loaded_1_0_0_has_1 & loaded_1_0_1_has_1;
  assign loaded_1_0_has_2 = | { \$52 , loaded_1_0_1_has_2, loaded_1_0_0_has_2 };
  assign loaded_1_1_0_0_0_has_1 = | mask[55:54];
  assign \$53  = mask[54] & mask[55];
  assign loaded_1_1_0_0_1_has_1 = | mask[57:56];
  assign \$54  = mask[56] & mask[57];
  assign loaded_1_1_0_0_has_1 = | { loaded_1_1_0_0_1_has_1, loaded_1_1_0_0_0_has_1 };
  assign \$55  = loaded_1_1_0_0_0_has_1 & loaded_1_1_0_0_1_has_1;
  assign loaded_1_1_0_0_has_2 = | { \$55 , loaded_1_1_0_0_1_has_2, loaded_1_1_0_0_0_has_2 };
  assign loaded_1_1_0_1_0_has_1 = | mask[59:58];
  assign \$56  = mask[58] & mask[59];
  assign loaded_1_1_0_1_1_1_has_1 = | mask[62:61];
  assign \$57  = mask[61] & mask[62];
  assign loaded_1_1_0_1_1_has_1 = | { loaded_1_1_0_1_1_1_has_1, mask[60] };
  assign \$58  = mask[60] & loaded_1_1_0_1_1_1_has_1;
  assign loaded_1_1_0_1_1_has_2 = | { \$58 , loaded_1_1_0_1_1_1_has_2, 1'h0 };
  assign loaded_1_1_0_1_has_1 = | { loaded_1_1_0_1_1_has_1, loaded_1_1_0_1_0_has_1 };
  assign \$59  = loaded_1_1_0_1_0_has_1 & loaded_1_1_0_1_1_has_1;
  assign loaded_1_1_0_1_has_2 = | { \$59 , loaded_1_1_0_1_1_has_2, loaded_1_1_0_1_0_has_2 };
  assign loaded_1_1_0_has_1 = | { loaded_1_1_0_1_has_1, loaded_1_1_0_0_has_1 };
  assign \$60  = loaded_1_1_0_0_has_1 & loaded_1_1_0_1_has_1;
  assign loaded_1_1_0_has_2 = | { \$60 , loaded_1_1_0_1_has_2, loaded_1_1_0_0_has_2 };
  assign loaded_1_1_1_0_0_has_1 = | mask[64:63];
  assign \$61  = mask[63] & mask[64];
  assign loaded_1_1_1_0_1_has_1 = | mask[66:65];
  assign \$62  = mask[65] & mask[66];
  assign loaded_1_1_1_0_has_1 = | { loaded_1_1_1_0_1_has_1, loaded_1_1_1_0_0_has_1 };
  assign \$63  = loaded_1_1_1_0_0_has_1 & loaded_1_1_1_0_1_has_1;
  assign loaded_1_1_1_0_has_2 = | { \$63 , loaded_1_1_1_0_1_has_2, loaded_1_1_1_0_0_has_2 };
  assign loaded_1_1_1_1_0_has_1 = | mask[68:67];
  assign \$64  = mask[67] & mask[68];
  assign loaded_1_1_1_1_1_1_has_1 = | mask[71:70];
  assign \$65  = mask[70] & mask[71];
  assign loaded_1_1_1_1_1_has_1 = | { loaded_1_1_1_1_1_1_has_1, mask[69] };
  assign \$66  = mask[69] & loaded_1_1_1_1_1_1_has_1;
  assign loaded_1_1_1_1_1_has_2 = | { \$66 , loaded_1_1_1_1_1_1_has_2, 1'h0 };
  assign loaded_1_1_1_1_has_1 = | { loaded_1_1_1_1_1_has_1, loaded_1_1_1_1_0_has_1 };
  assign \$67  = loaded_1_1_1_1_0_has_1 & loaded_1_1_1_1_1_has_1;
  assign loaded_1_1_1_1_has_2 = | { \$67 , loaded_1_1_1_1_1_has_2, loaded_1_1_1_1_0_has_2 };
  assign loaded_1_1_1_has_1 = | { loaded_1_1_1_1_has_1, loaded_1_1_1_0_has_1 };
  assign \$68  = loaded_1_1_1_0_has_1 & loaded_1_1_1_1_has_1;
  assign loaded_1_1_1_has_2 = | { \$68 , loaded_1_1_1_1_has_2, loaded_1_1_1_0_has_2 };
  assign loaded_1_1_has_1 = | { loaded_1_1_1_has_1, loaded_1_1_0_has_1 };
  assign \$69  = loaded_1_1_0_has_1 & loaded_1_1_1_has_1;
  assign loaded_1_1_has_2 = | { \$69 , loaded_1_1_1_has_2, loaded_1_1_0_has_2 };
  assign loaded_1_has_1 = | { loaded_1_1_has_1, loaded_1_0_has_1 };
  assign \$70  = loaded_1_0_has_1 & loaded_1_1_has_1;
  assign loaded_1_has_2 = | { \$70 , loaded_1_1_has_2, loaded_1_0_has_2 };
  assign loaded_has_1 = | { loaded_1_has_1, loaded_0_has_1 };
  assign \$71  = loaded_0_has_1 & loaded_1_has_1;
  assign loaded_has_2 = | { \$71 , loaded_1_has_2, loaded_0_has_2 };
  assign left_0_0_0_0_0_has_1 = | left_0[1:0];
  assign \$72  = left_0[0] & left_0[1];
  assign left_0_0_0_0_1_has_1 = | left_0[3:2];
  assign \$75  = left_0[2] & left_0[3];
  assign left_0_0_0_0_has_1 = | { left_0_0_0_0_1_has_1, left_0_0_0_0_0_has_1 };
  assign \$78  = left_0_0_0_0_0_has_1 & left_0_0_0_0_1_has_1;
  assign left_0_0_0_0_has_2 = | { \$78 , left_0_0_0_0_1_has_2, left_0_0_0_0_0_has_2 };
  assign \$79  = left_0_0_0_0_0_has_1 & left_0_0_0_0_1_has_2;
  assign \$80  = left_0_0_0_0_0_has_2 & left_0_0_0_0_1_has_1;
  assign left_0_0_0_0_has_3 = | { \$80 , \$79 , left_0_0_0_0_1_has_3, left_0_0_0_0_0_has_3 };
  assign left_0_0_0_1_0_has_1 = | left_0[5:4];
  assign \$81  = left_0[4] & left_0[5];
  assign left_0_0_0_1_1_1_has_1 = | left_0[8:7];
  assign \$84  = left_0[7] & left_0[8];
  assign left_0_0_0_1_1_has_1 = | { left_0_0_0_1_1_1_has_1, left_0[6] };
  assign \$87  = left_0[6] & left_0_0_0_1_1_1_has_1;
  assign left_0_0_0_1_1_has_2 = | { \$87 , left_0_0_0_1_1_1_has_2, 1'h0 };
  assign \$88  = left_0[6] & left_0_0_0_1_1_1_has_2;
  assign left_0_0_0_1_has_1 = | { left_0_0_0_1_1_has_1, left_0_0_0_1_0_has_1 };
  assign \$90  = left_0_0_0_1_0_has_1 & left_0_0_0_1_1_has_1;
  assign left_0_0_0_1_has_2 = | { \$90 , left_0_0_0_1_1_has_2, left_0_0_0_1_0_has_2 };
  assign \$91  = left_0_0_0_1_0_has_1 & left_0_0_0_1_1_has_2;
  assign \$92  = left_0_0_0_1_0_has_2 & left_0_0_0_1_1_has_1;
  assign left_0_0_0_1_has_3 = | { \$92 , \$91 , left_0_0_0_1_1_has_3, left_0_0_0_1_0_has_3 };
  assign left_0_0_0_has_1 = | { left_0_0_0_1_has_1, left_0_0_0_0_has_1 };
  assign \$93  = left_0_0_0_0_has_1 & left_0_0_0_1_has_1;
  assign left_0_0_0_has_2 = | { \$93 , left_0_0_0_1_has_2, left_0_0_0_0_has_2 };
  assign \$94  = left_0_0_0_0_has_1 & left_0_0_0_1_has_2;
  assign \$95  = left_0_0_0_0_has_2 & left_0_0_0_1_has_1;
  assign left_0_0_0_has_3 = | { \$95 , \$94 , left_0_0_0_1_has_3, left_0_0_0_0_has_3 };
  assign left_0_0_1_0_0_has_1 = | left_0[10:9];
  assign \$96  = left_0[9] & left_0[10];
  assign left_0_0_1_0_1_has_1 = | { left_1[0], left_0[11] };
  assign \$99  = left_0[11] & left_1[0];
  assign left_0_0_1_0_has_1 = | { left_0_0_1_0_1_has_1, left_0_0_1_0_0_has_1 };
  assign \$102  = left_0_0_1_0_0_has_1 & left_0_0_1_0_1_has_1;
  assign left_0_0_1_0_has_2 = | { \$102 , left_0_0_1_0_1_has_2, left_0_0_1_0_0_has_2 };
  assign \$103  = left_0_0_1_0_0_has_1 & left_0_0_1_0_1_has_2;
  assign \$104  = left_0_0_1_0_0_has_2 & left_0_0_1_0_1_has_1;
  assign left_0_0_1_0_has_3 = | { \$104 , \$103 , left_0_0_1_0_1_has_3, left_0_0_1_0_0_has_3 };
  assign left_0_0_1_1_0_has_1 = | left_1[2:1];
  assign \$105  = left_1[1] & left_1[2];
  assign left_0_0_1_1_1_1_has_1 = | left_1[5:4];
  assign \$108  = left_1[4] & left_1[5];
  assign left_0_0_1_1_1_has_1 = | { left_0_0_1_1_1_1_has_1, left_1[3] };
  assign \$111  = left_1[3] & left_0_0_1_1_1_1_has_1;
  assign left_0_0_1_1_1_has_2 = | { \$111 , left_0_0_1_1_1_1_has_2, 1'h0 };
  assign \$112  = left_1[3] & left_0_0_1_1_1_1_has_2;
  assign left_0_0_1_1_has_1 = | { left_0_0_1_1_1_has_1, left_0_0_1_1_0_has_1 };
  assign \$114  = left_0_0_1_1_0_has_1 & left_0_0_1_1_1_has_1;
  assign left_0_0_1_1_has_2 = | { \$114 , left_0_0_1_1_1_has_2, left_0_0_1_1_0_has_2 };
  assign \$115  = left_0_0_1_1_0_has_1 & left_0_0_1_1_1_has_2;
  assign \$116  = left_0_0_1_1_0_has_2 & left_0_0_1_1_1_has_1;
  assign left_0_0_1_1_has_3 = | { \$116 , \$115 , left_0_0_1_1_1_has_3, left_0_0_1_1_0_has_3 };
  assign left_0_0_1_has_1 = | { left_0_0_1_1_has_1, left_0_0_1_0_has_1 };
  assign \$117  = left_0_0_1_0_has_1 & left_0_0_1_1_has_1;
  assign left_0_0_1_has_2 = | { \$117 , left_0_0_1_1_has_2, left_0_0_1_0_has_2 };
  assign \$118  = left_0_0_1_0_has_1 & left_0_0_1_1_has_2;
  assign \$119  = left_0_0_1_0_has_2 & left_0_0_1_1_has_1;
  assign left_0_0_1_has_3 = | { \$119 , \$118 , left_0_0_1_1_has_3, left_0_0_1_0_has_3 };
  assign left_0_0_has_1 = | { left_0_0_1_has_1, left_0_0_0_has_1 };
  assign \$120  = left_0_0_0_has_1 & left_0_0_1_has_1;
  assign left_0_0_has_2 = | { \$120 , left_0_0_1_has_2, left_0_0_0_has_2 };
  assign \$121  = left_0_0_0_has_1 & left_0_0_1_has_2;
  assign \$122  = left_0_0_0_has_2 & left_0_0_1_has_1;
  assign left_0_0_has_3 = | { \$122 , \$121 , left_0_0_1_has_3, left_0_0_0_has_3 };
  assign left_0_1_0_0_0_has_1 = | left_1[7:6];
  assign \$123  = left_1[6] & left_1[7];
  assign left_0_1_0_0_1_has_1 = | left_1[9:8];
  assign \$126  = left_1[8] & left_1[9];
  assign left_0_1_0_0_has_1 = | { left_0_1_0_0_1_has_1, left_0_1_0_0_0_has_1 };
  assign \$129  = left_0_1_0_0_0_has_1 & left_0_1_0_0_1_has_1;
  assign left_0_1_0_0_has_2 = | { \$129 , left_0_1_0_0_1_has_2, left_0_1_0_0_0_has_2 };
  assign \$130  = left_0_1_0_0_0_has_1 & left_0_1_0_0_1_has_2;
  assign \$131  = left_0_1_0_0_0_has_2 & left_0_1_0_0_1_has_1;
  assign left_0_1_0_0_has_3 = | { \$131 , \$130 , left_0_1_0_0_1_has_3, left_0_1_0_0_0_has_3 };
  assign left_0_1_0_1_0_has_1 = | left_1[11:10];
  assign \$132  = left_1[10] & left_1[11];
  assign left_0_1_0_1_1_1_has_1 = | left_2[2:1];
  assign \$135  = left_2[1] & left_2[2];
  assign left_0_1_0_1_1_has_1 = | { left_0_1_0_1_1_1_has_1, left_2[0] };
  assign \$138  = left_2[0] & left_0_1_0_1_1_1_has_1;
  assign left_0_1_0_1_1_has_2 = | { \$138 , left_0_1_0_1_1_1_has_2, 1'h0 };
  assign \$139  = left_2[0] & left_0_1_0_1_1_1_has_2;
  assign left_0_1_0_1_has_1 = | { left_0_1_0_1_1_has_1, left_0_1_0_1_0_has_1 };
  assign \$141  = left_0_1_0_1_0_has_1 & left_0_1_0_1_1_has_1;
  assign left_0_1_0_1_has_2 = | { \$141 , left_0_1_0_1_1_has_2, left_0_1_0_1_0_has_2 };
  assign \$142  = left_0_1_0_1_0_has_1 & left_0_1_0_1_1_has_2;
  assign \$143  = left_0_1_0_1_0_has_2 & left_0_1_0_1_1_has_1;
  assign left_0_1_0_1_has_3 = | { \$143 , \$142 , left_0_1_0_1_1_has_3, left_0_1_0_1_0_has_3 };
  assign left_0_1_0_has_1 = | { left_0_1_0_1_has_1, left_0_1_0_0_has_1 };
  assign \$144  = left_0_1_0_0_has_1 & left_0_1_0_1_has_1;
  assign left_0_1_0_has_2 = | { \$144 , left_0_1_0_1_has_2, left_0_1_0_0_has_2 };
  assign \$145  = left_0_1_0_0_has_1 & left_0_1_0_1_has_2;
  assign \$146  = left_0_1_0_0_has_2 & left_0_1_0_1_has_1;
  assign left_0_1_0_has_3 = | { \$146 , \$145 , left_0_1_0_1_has_3, left_0_1_0_0_has_3 };
  assign left_0_1_1_0_0_has_1 = | left_2[4:3];
  assign \$147  = left_2[3] & left_2[4];
  assign left_0_1_1_0_1_has_1 = | left_2[6:5];
  assign \$150  = left_2[5] & left_2[6];
  assign left_0_1_1_0_has_1 = | { left_0_1_1_0_1_has_1, left_0_1_1_0_0_has_1 };
  assign \$153  = left_0_1_1_0_0_has_1 & left_0_1_1_0_1_has_1;
  assign left_0_1_1_0_has_2 = | { \$153 , left_0_1_1_0_1_has_2, left_0_1_1_0_0_has_2 };
  assign \$154  = left_0_1_1_0_0_has_1 & left_0_1_1_0_1_has_2;
  assign \$155  = left_0_1_1_0_0_has_2 & left_0_1_1_0_1_has_1;
  assign left_0_1_1_0_has_3 = | { \$155 , \$154 , left_0_1_1_0_1_has_3, left_0_1_1_0_0_has_3 };
  assign left_0_1_1_1_0_has_1 = | left_2[8:7];
  assign \$156  = left_2[7] & left_2[8];
  assign left_0_1_1_1_1_1_has_1 = | left_2[11:10];
  assign \$159  = left_2[10] & left_2[11];
  assign left_0_1_1_1_1_has_1 = | { left_0_1_1_1_1_1_has_1, left_2[9] };
  assign \$162  = left_2[9] & left_0_1_1_1_1_1_has_1;
  assign left_0_1_1_1_1_has_2 = | { \$162 , left_0_1_1_1_1_1_has_2, 1'h0 };
  assign \$163  = left_2[9] & left_0_1_1_1_1_1_has_2;
  assign left_0_1_1_1_has_1 = | { left_0_1_1_1_1_has_1, left_0_1_1_1_0_has_1 };
  assign \$165  = left_0_1_1_1_0_has_1 & left_0_1_1_1_1_has_1;
  assign left_0_1_1_1_has_2 = | { \$165 , left_0_1_1_1_1_has_2, left_0_1_1_1_0_has_2 };
  assign \$166  = left_0_1_1_1_0_has_1 & left_0_1_1_1_1_has_2;
  assign \$167  = left_0_1_1_1_0_has_2 & left_0_1_1_1_1_has_1;
  assign left_0_1_1_1_has_3 = | { \$167 , \$166 , left_0_1_1_1_1_has_3, left_0_1_1_1_0_has_3 };
  assign left_0_1_1_has_1 = | { left_0_1_1_1_has_1, left_0_1_1_0_has_1 };
  assign \$168  = left_0_1_1_0_has_1 & left_0_1_1_1_has_1;
  assign left_0_1_1_has_2 = | { \$168 , left_0_1_1_1_has_2, left_0_1_1_0_has_2 };
  assign \$169  = left_0_1_1_0_has_1 & left_0_1_1_1_has_2;
  assign \$170  = left_0_1_1_0_has_2 & left_0_1_1_1_has_1;
  assign left_0_1_1_has_3 = | { \$170 , \$169 , left_0_1_1_1_has_3, left_0_1_1_0_has_3 };
  assign left_0_1_has_1 = | { left_0_1_1_has_1, left_0_1_0_has_1 };
  assign \$171  = left_0_1_0_has_1 & left_0_1_1_has_1;
  assign left_0_1_has_2 = | { \$171 , left_0_1_1_has_2, left_0_1_0_has_2 };
  assign \$172  = left_0_1_0_has_1 & left_0_1_1_has_2;
  assign \$173  = left_0_1_0_has_2 & left_0_1_1_has_1;
  assign left_0_1_has_3 = | { \$173 , \$172 , left_0_1_1_has_3, left_0_1_0_has_3 };
  assign left_0_has_1 = | { left_0_1_has_1, left_0_0_has_1 };
  assign \$174  = left_0_0_has_1 & left_0_1_has_1;
  assign left_0_has_2 = | { \$174 , left_0_1_has_2, left_0_0_has_2 };
  assign \$175  = left_0_0_has_1 & left_0_1_has_2;
  assign \$176  = left_0_0_has_2 & left_0_1_has_1;
  assign left_0_has_3 = | { \$176 , \$175 , left_0_1_has_3, left_0_0_has_3 };
  assign left_1_0_0_0_0_has_1 = | left_3[1:0];
  assign \$177  = left_3[0] & left_3[1];
  assign left_1_0_0_0_1_has_1 = | left_3[3:2];
  assign \$180  = left_3[2] & left_3[3];
  assign left_1_0_0_0_has_1 = | { left_1_0_0_0_1_has_1, left_1_0_0_0_0_has_1 };
  assign \$183  = left_1_0_0_0_0_has_1 & left_1_0_0_0_1_has_1;
  assign left_1_0_0_0_has_2 = | { \$183 , left_1_0_0_0_1_has_2, left_1_0_0_0_0_has_2 };
  assign \$184  = left_1_0_0_0_0_has_1 & left_1_0_0_0_1_has_2;
  assign \$185  = left_1_0_0_0_0_has_2 & left_1_0_0_0_1_has_1;
  assign left_1_0_0_0_has_3 = | { \$185 , \$184 , left_1_0_0_0_1_has_3, left_1_0_0_0_0_has_3 };
  assign left_1_0_0_1_0_has_1 = | left_3[5:4];
  assign \$186  = left_3[4] & left_3[5];
  assign left_1_0_0_1_1_1_has_1 = | left_3[8:7];
  assign \$189  = left_3[7] & left_3[8];
  assign left_1_0_0_1_1_has_1 = | { left_1_0_0_1_1_1_has_1, left_3[6] };
  assign \$192  = left_3[6] & left_1_0_0_1_1_1_has_1;
  assign left_1_0_0_1_1_has_2 = | { \$192 , left_1_0_0_1_1_1_has_2, 1'h0 };
  assign \$193  = left_3[6] & left_1_0_0_1_1_1_has_2;
  assign left_1_0_0_1_has_1 = | { left_1_0_0_1_1_has_1, left_1_0_0_1_0_has_1 };
  assign \$195  = left_1_0_0_1_0_has_1 & left_1_0_0_1_1_has_1;
  assign left_1_0_0_1_has_2 = | { \$195 , left_1_0_0_1_1_has_2, left_1_0_0_1_0_has_2 };
  assign \$196  = left_1_0_0_1_0_has_1 & left_1_0_0_1_1_has_2;
  assign \$197  = left_1_0_0_1_0_has_2 & left_1_0_0_1_1_has_1;
  assign left_1_0_0_1_has_3 = | { \$197 , \$196 , left_1_0_0_1_1_has_3, left_1_0_0_1_0_has_3 };
  assign left_1_0_0_has_1 = | { left_1_0_0_1_has_1, left_1_0_0_0_has_1 };
  assign \$198  = left_1_0_0_0_has_1 & left_1_0_0_1_has_1;
  assign left_1_0_0_has_2 = | { \$198 , left_1_0_0_1_has_2, left_1_0_0_0_has_2 };
  assign \$199  = left_1_0_0_0_has_1 & left_1_0_0_1_has_2;
  assign \$200  = left_1_0_0_0_has_2 & left_1_0_0_1_has_1;
  assign left_1_0_0_has_3 = | { \$200 , \$199 , left_1_0_0_1_has_3, left_1_0_0_0_has_3 };
  assign left_1_0_1_0_0_has_1 = | left_3[10:9];
  assign \$201  = left_3[9] & left_3[10];
  assign left_1_0_1_0_1_has_1 = | { left_4[0], left_3[11] };
  assign \$204  = left_3[11] & left_4[0];
  assign left_1_0_1_0_has_1 = | { left_1_0_1_0_1_has_1, left_1_0_1_0_0_has_1 };
  assign \$207  = left_1_0_1_0_0_has_1 & left_1_0_1_0_1_has_1;
  assign left_1_0_1_0_has_2 = | { \$207 , left_1_0_1_0_1_has_2, left_1_0_1_0_0_has_2 };
  assign \$208  = left_1_0_1_0_0_has_1 & left_1_0_1_0_1_has_2;
  assign \$209  = left_1_0_1_0_0_has_2 & left_1_0_1_0_1_has_1;
  assign left_1_0_1_0_has_3 = | { \$209 , \$208 , left_1_0_1_0_1_has_3, left_1_0_1_0_0_has_3 };
  assign left_1_0_1_1_0_has_1 = | left_4[2:1];
  assign \$210  = left_4[1] & left_4[2];
  assign left_1_0_1_1_1_1_has_1 = | left_4[5:4];
  assign \$213  = left_4[4] & left_4[5];
  assign left_1_0_1_1_1_has_1 = | { left_1_0_1_1_1_1_has_1, left_4[3] };
  assign \$216  = left_4[3] & left_1_0_1_1_1_1_has_1;
  assign left_1_0_1_1_1_has_2 = | { \$216 , left_1_0_1_1_1_1_has_2, 1'h0 };
  assign \$217  = left_4[3] & left_1_0_1_1_1_1_has_2;
  assign left_1_0_1_1_has_1 = | { left_1_0_1_1_1_has_1, left_1_0_1_1_0_has_1 };
  assign \$219  = left_1_0_1_1_0_has_1 & left_1_0_1_1_1_has_1;
  assign left_1_0_1_1_has_2 = | { \$219 , left_1_0_1_1_1_has_2, left_1_0_1_1_0_has_2 };
  assign \$220  = left_1_0_1_1_0_has_1 & left_1_0_1_1_1_has_2;
  assign \$221  = left_1_0_1_1_0_has_2 & left_1_0_1_1_1_has_1;
  assign left_1_0_1_1_has_3 = | { \$221 , \$220 , left_1_0_1_1_1_has_3, left_1_0_1_1_0_has_3 };
  assign left_1_0_1_has_1 = | { left_1_0_1_1_has_1, left_1_0_1_0_has_1 };
  assign \$222  = left_1_0_1_0_has_1 & left_1_0_1_1_has_1;
  assign left_1_0_1_has_2 = | { \$222 , left_1_0_1_1_has_2, left_1_0_1_0_has_2 };
  assign \$223  = left_1_0_1_0_has_1 & left_1_0_1_1_has_2;
  assign \$224  = left_1_0_1_0_has_2 & left_1_0_1_1_has_1;
  assign left_1_0_1_has_3 = | { \$224 , \$223 , left_1_0_1_1_has_3, left_1_0_1_0_has_3 };
  assign left_1_0_has_1 = | { left_1_0_1_has_1, left_1_0_0_has_1 };
  assign \$225  = left_1_0_0_has_1 & left_1_0_1_has_1;
  assign left_1_0_has_2 = | { \$225 , left_1_0_1_has_2, left_1_0_0_has_2 };
  assign \$226  = left_1_0_0_has_1 & left_1_0_1_has_2;
  assign \$227  = left_1_0_0_has_2 & left_1_0_1_has_1;
  assign left_1_0_has_3 = | { \$227 , \$226 , left_1_0_1_has_3, left_1_0_0_has_3 };
  assign left_1_1_0_0_0_has_1 = | left_4[7:6];
  assign \$228  = left_4[6] & left_4[7];
  assign left_1_1_0_0_1_has_1 = | left_4[9:8];
  assign \$231  = left_4[8] & left_4[9];
  assign left_1_1_0_0_has_1 = | { left_1_1_0_0_1_has_1, left_1_1_0_0_0_has_1 };
  assign \$234  = left_1_1_0_0_0_has_1 & left_1_1_0_0_1_has_1;
  assign left_1_1_0_0_has_2 = | { \$234 , left_1_1_0_0_1_has_2, left_1_1_0_0_0_has_2 };
  assign \$235  = left_1_1_0_0_0_has_1 & left_1_1_0_0_1_has_2;
  assign \$236  = left_1_1_0_0_0_has_2 & left_1_1_0_0_1_has_1;
  assign left_1_1_0_0_has_3 = | { \$236 , \$235 , left_1_1_0_0_1_has_3, left_1_1_0_0_0_has_3 };
  assign left_1_1_0_1_0_has_1 = | left_4[11:10];
  assign \$237  = left_4[10] & left_4[11];
  assign left_1_1_0_1_1_1_has_1 = | left_5[2:1];
  assign \$240  = left_5[1] & left_5[2];
  assign left_1_1_0_1_1_has_1 = | { left_1_1_0_1_1_1_has_1, left_5[0] };
  assign \$243  = left_5[0] & left_1_1_0_1_1_1_has_1;
  assign left_1_1_0_1_1_has_2 = | { \$243 , left_1_1_0_1_1_1_has_2, 1'h0 };
  assign \$244  = left_5[0] & left_1_1_0_1_1_1_has_2;
  assign left_1_1_0_1_has_1 = | { left_1_1_0_1_1_has_1, left_1_1_0_1_0_has_1 };
  assign \$246  = left_1_1_0_1_0_has_1 & left_1_1_0_1_1_has_1;
  assign left_1_1_0_1_has_2 = | { \$246 , left_1_1_0_1_1_has_2, left_1_1_0_1_0_has_2 };
  assign \$247  = left_1_1_0_1_0_has_1 & left_1_1_0_1_1_has_2;
  assign \$248  = left_1_1_0_1_0_has_2 & left_1_1_0_1_1_has_1;
  assign left_1_1_0_1_has_3 = | { \$248 , \$247 , left_1_1_0_1_1_has_3, left_1_1_0_1_0_has_3 };
  assign left_1_1_0_has_1 = | { left_1_1_0_1_has_1, left_1_1_0_0_has_1 };
  assign \$249  = left_1_1_0_0_has_1 & left_1_1_0_1_has_1;
  assign left_1_1_0_has_2 = | { \$249 , left_1_1_0_1_has_2, left_1_1_0_0_has_2 };
  assign \$250  = left_1_1_0_0_has_1 & left_1_1_0_1_has_2;
  assign \$251  = left_1_1_0_0_has_2 & left_1_1_0_1_has_1;
  assign left_1_1_0_has_3 = | { \$251 , \$250 , left_1_1_0_1_has_3, left_1_1_0_0_has_3 };
  assign left_1_1_1_0_0_has_1 = | left_5[4:3];
  assign \$252  = left_5[3] & left_5[4];
  assign left_1_1_1_0_1_has_1 = | left_5[6:5];
  assign \$255  = left_5[5] & left_5[6];
  assign left_1_1_1_0_has_1 = | { left_1_1_1_0_1_has_1, left_1_1_1_0_0_has_1 };
  assign \$258  = left_1_1_1_0_0_has_1 & left_1_1_1_0_1_has_1;
  assign left_1_1_1_0_has_2 = | { \$258 , left_1_1_1_0_1_has_2, left_1_1_1_0_0_has_2 };
  assign \$259  = left_1_1_1_0_0_has_1 & left_1_1_1_0_1_has_2;
  assign \$260  = left_1_1_1_0_0_has_2 & left_1_1_1_0_1_has_1;
  assign left_1_1_1_0_has_3 = | { \$260 , \$259 , left_1_1_1_0_1_has_3, left_1_1_1_0_0_has_3 };
  assign left_1_1_1_1_0_has_1 = | left_5[8:7];
  assign \$261  = left_5[7] & left_5[8];
  assign left_1_1_1_1_1_1_has_1 = | left_5[11:10];
  assign \$264  = left_5[10] & left_5[11];
  assign left_1_1_1_1_1_has_1 = | { left_1_1_1_1_1_1_has_1, left_5[9] };
  assign \$267  = left_5[9] & left_1_1_1_1_1_1_has_1;
  assign left_1_1_1_1_1_has_2 = | { \$267 , left_1_1_1_1_1_1_has_2, 1'h0 };
  assign \$268  = left_5[9] & left_1_1_1_1_1_1_has_2;
  assign left_1_1_1_1_has_1 = | { left_1_1_1_1_1_has_1, left_1_1_1_1_0_has_1 };
  assign \$270  = left_1_1_1_1_0_has_1 & left_1_1_1_1_1_has_1;
  assign left_1_1_1_1_has_2 = | { \$270 , left_1_1_1_1_1_has_2, left_1_1_1_1_0_has_2 };
  assign \$271  = left_1_1_1_1_0_has_1 & left_1_1_1_1_1_has_2;
  assign \$272  = left_1_1_1_1_0_has_2 & left_1_1_1_1_1_has_1;
  assign left_1_1_1_1_has_3 = | { \$272 , \$271 , left_1_1_1_1_1_has_3, left_1_1_1_1_0_has_3 };
  assign left_1_1_1_has_1 = | { left_1_1_1_1_has_1, left_1_1_1_0_has_1 };
  assign \$273  = left_1_1_1_0_has_1 & left_1_1_1_1_has_1;
  assign left_1_1_1_has_2 = | { \$273 , left_1_1_1_1_has_2, left_1_1_1_0_has_2 };
  assign \$274  = left_1_1_1_0_has_1 & left_1_1_1_1_has_2;
  assign \$275  = left_1_1_1_0_has_2 & left_1_1_1_1_has_1;
  assign left_1_1_1_has_3 = | { \$275 , \$274 , left_1_1_1_1_has_3, left_1_1_1_0_has_3 };
  assign left_1_1_has_1 = | { left_1_1_1_has_1, left_1_1_0_has_1 };
  assign \$276  = left_1_1_0_has_1 & left_1_1_1_has_1;
  assign left_1_1_has_2 = | { \$276 , left_1_1_1_has_2, left_1_1_0_has_2 };
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$358  = 9'h000;
    casez (chosen)
      3'h0:
          \$358  = offset_0;
      3'h1:
          \$358  = offset_1;
      3'h2:
          \$358  = offset_2;
      3'h3:
          \$358  = offset_3;
      3'h4:
          \$358  = offset_4;
      3'h5:
          \$358  = offset_5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    chosen = 3'h0;
    if (\$290 ) begin
      chosen = 3'h5;
    end
    if (\$289 ) begin
      chosen = 3'h4;
    end
    if (\$288 ) begin
      chosen = 3'h3;
    end
    if (\$287 ) begin
      chosen = 3'h2;
    end
    if (\$286 ) begin
      chosen = 3'h1;
    end
    if (\$285 ) begin
      chosen = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    word = 12'h000;
    if (\$293 [0]) begin
      word = left_0;
    end
    if (\$296 [1]) begin
      word = left_1;
    end
    if (\$299 [2]) begin
      word = left_2;
    end
    if (\$302 [3]) begin
      word = left_3;
    end
    if (\$305 [4]) begin
      word = left_4;
    end
    if (\$308 [5]) begin
      word = left_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$360  = \$315 ;
    if (rst) begin
      \$360  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$361  = \$322 [11:0];
    if (rst) begin
      \$361  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$362  = \$329 [11:0];
    if (rst) begin
      \$362  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$363  = \$336 [11:0];
    if (rst) begin
      \$363  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$364  = \$343 [11:0];
    if (rst) begin
      \$364  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$365  = \$350 [11:0];
    if (rst) begin
      \$365  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$366  = \$357 [11:0];
    if (rst) begin
      \$366  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$367  = base;
    if (load) begin
      \$367  = \base$376 ;
    end
    if (rst) begin
      \$367  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$368  = offset_0;
    if (load) begin
      \$368  = offsets[8:0];
    end
    if (rst) begin
      \$368  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$369  = offset_1;
    if (load) begin
      \$369  = offsets[17:9];
    end
    if (rst) begin
      \$369  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$370  = offset_2;
    if (load) begin
      \$370  = offsets[26:18];
    end
    if (rst) begin
      \$370  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$371  = offset_3;
    if (load) begin
      \$371  = offsets[35:27];
    end
    if (rst) begin
      \$371  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$372  = offset_4;
    if (load) begin
      \$372  = offsets[44:36];
    end
    if (rst) begin
      \$372  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$373  = offset_5;
    if (load) begin
      \$373  = offsets[53:45];
    end
    if (rst) begin
      \$373  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$374  = \$311 [11:0];
    if (rst) begin
      \$374  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$375  = \$359 [8:0];
    if (rst) begin
      \$375  = 9'h000;
    end
  end
  assign some = { \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign lowest = \$311 [11:0];
  assign address = \$312 [8:0];
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
  assign loaded_0_0_0_0_0_has_2 = \$1 ;
  assign loaded_0_0_0_0_1_has_2 = \$2 ;
  assign loaded_0_0_0_1_0_has_2 = \$4 ;
  assign loaded_0_0_0_1_1_1_has_2 = \$5 ;
  assign loaded_0_0_1_0_0_has_2 = \$9 ;
  assign loaded_0_0_1_0_1_has_2 = \$10 ;
  assign loaded_0_0_1_1_0_has_2 = \$12 ;
  assign loaded_0_0_1_1_1_1_has_2 = \$13 ;
  assign loaded_0_1_0_0_0_has_2 = \$18 ;
  assign loaded_0_1_0_0_1_has_2 = \$19 ;
  assign loaded_0_1_0_1_0_has_2 = \$21 ;
  assign loaded_0_1_0_1_1_1_has_2 = \$22 ;
  assign loaded_0_1_1_0_0_has_2 = \$26 ;
  assign loaded_0_1_1_0_1_has_2 = \$27 ;
  assign loaded_0_1_1_1_0_has_2 = \$29 ;
  assign loaded_0_1_1_1_1_1_has_2 = \$30 ;
  assign loaded_1_0_0_0_0_has_2 = \$36 ;
  assign loaded_1_0_0_0_1_has_2 = \$37 ;
  assign loaded_1_0_0_1_0_has_2 = \$39 ;
  assign loaded_1_0_0_1_1_1_has_2 = \$40 ;
  assign loaded_1_0_1_0_0_has_2 = \$44 ;
  assign loaded_1_0_1_0_1_has_2 = \$45 ;
  assign loaded_1_0_1_1_0_has_2 = \$47 ;
  assign loaded_1_0_1_1_1_1_has_2 = \$48 ;
  assign loaded_1_1_0_0_0_has_2 = \$53 ;
  assign loaded_1_1_0_0_1_has_2 = \$54 ;
  assign loaded_1_1_0_1_0_has_2 = \$56 ;
  assign loaded_1_1_0_1_1_1_has_2 = \$57 ;
  assign loaded_1_1_1_0_0_has_2 = \$61 ;
  assign loaded_1_1_1_0_1_has_2 = \$62 ;
  assign loaded_1_1_1_1_0_has_2 = \$64 ;
  assign loaded_1_1_1_1_1_1_has_2 = \$65 ;
  assign left_0_0_0_0_0_has_2 = \$72 ;
  assign \$73  = 1'h0;
  assign \$74  = 1'h0;
  assign left_0_0_0_0_0_has_3 = 1'h0;
  assign left_0_0_0_0_1_has_2 = \$75 ;
  assign \$76  = 1'h0;
  assign \$77  = 1'h0;
  assign left_0_0_0_0_1_has_3 = 1'h0;
  assign left_0_0_0_1_0_has_2 = \$81 ;
  assign \$82  = 1'h0;
  assign \$83  = 1'h0;
  assign left_0_0_0_1_0_has_3 = 1'h0;
  assign left_0_0_0_1_1_1_has_2 = \$84 ;
  assign \$85  = 1'h0;
  assign \$86  = 1'h0;
  assign left_0_0_0_1_1_1_has_3 = 1'h0;
  assign \$89  = 1'h0;
  assign left_0_0_0_1_1_has_3 = \$88 ;
  assign left_0_0_1_0_0_has_2 = \$96 ;
  assign \$97  = 1'h0;
  assign \$98  = 1'h0;
  assign left_0_0_1_0_0_has_3 = 1'h0;
  assign left_0_0_1_0_1_has_2 = \$99 ;
  assign \$100  = 1'h0;
  assign \$101  = 1'h0;
  assign left_0_0_1_0_1_has_3 = 1'h0;
  assign left_0_0_1_1_0_has_2 = \$105 ;
  assign \$106  = 1'h0;
  assign \$107  = 1'h0;
  assign left_0_0_1_1_0_has_3 = 1'h0;
  assign left_0_0_1_1_1_1_has_2 = \$108 ;
  assign \$109  = 1'h0;
  assign \$110  = 1'h0;
  assign left_0_0_1_1_1_1_has_3 = 1'h0;
  assign \$113  = 1'h0;
  assign left_0_0_1_1_1_has_3 = \$112 ;
  assign left_0_1_0_0_0_has_2 = \$123 ;
  assign \$124  = 1'h0;
  assign \$125  = 1'h0;
  assign left_0_1_0_0_0_has_3 = 1'h0;
  assign left_0_1_0_0_1_has_2 = \$126 ;
  assign \$127  = 1'h0;
  assign \$128  = 1'h0;
  assign left_0_1_0_0_1_has_3 = 1'h0;
  assign left_0_1_0_1_0_has_2 = \$132 ;
  assign \$133  = 1'h0;
  assign \$134  = 1'h0;
  assign left_0_1_0_1_0_has_3 = 1'h0;
  assign left_0_1_0_1_1_1_has_2 = \$135 ;
  assign \$136  = 1'h0;
  assign \$137  = 1'h0;
  assign left_0_1_0_1_1_1_has_3 = 1'h0;
  assign \$140  = 1'h0;
  assign left_0_1_0_1_1_has_3 = \$139 ;
  assign left_0_1_1_0_0_has_2 = \$147 ;
  assign \$148  = 1'h0;
  assign \$149  = 1'h0;
  assign left_0_1_1_0_0_has_3 = 1'h0;
  assign left_0_1_1_0_1_has_2 = \$150 ;
  assign \$151  = 1'h0;
  assign \$152  = 1'h0;
  assign left_0_1_1_0_1_has_3 = 1'h0;
  assign left_0_1_1_1_0_has_2 = \$156 ;
  assign \$157  = 1'h0;
  assign \$158  = 1'h0;
  assign left_0_1_1_1_0_has_3 = 1'h0;
  assign left_0_1_1_1_1_1_has_2 = \$159 ;
  assign \$160  = 1'h0;
  assign \$161  = 1'h0;
  assign left_0_1_1_1_1_1_has_3 = 1'h0;
  assign \$164  = 1'h0;
  assign left_0_1_1_1_1_has_3 = \$163 ;
  assign left_1_0_0_0_0_has_2 = \$177 ;
  assign \$178  = 1'h0;
  assign \$179  = 1'h0;
  assign left_1_0_0_0_0_has_3 = 1'h0;
  assign left_1_0_0_0_1_has_2 = \$180 ;
  assign \$181  = 1'h0;
  assign \$182  = 1'h0;
  assign left_1_0_0_0_1_has_3 = 1'h0;
  assign left_1_0_0_1_0_has_2 = \$186 ;
  assign \$187  = 1'h0;
  assign \$188  = 1'h0;
  assign left_1_0_0_1_0_has_3 = 1'h0;
  assign left_1_0_0_1_1_1_has_2 = \$189 ;
  assign \$190  = 1'h0;
  assign \$191  = 1'h0;
  assign left_1_0_0_1_1_1_has_3 = 1'h0;
  assign \$194  = 1'h0;
  assign left_1_0_0_1_1_has_3 = \$193 ;
  assign left_1_0_1_0_0_has_2 = \$201 ;
  assign \$202  = 1'h0;
  assign \$203  = 1'h0;
  assign left_1_0_1_0_0_has_3 = 1'h0;
  assign left_1_0_1_0_1_has_2 = \$204 ;
  assign \$205  = 1'h0;
  assign \$206  = 1'h0;
  assign left_1_0_1_0_1_has_3 = 1'h0;
  assign left_1_0_1_1_0_has_2 = \$210 ;
  assign \$211  = 1'h0;
  assign \$212  = 1'h0;
  assign left_1_0_1_1_0_has_3 = 1'h0;
  assign left_1_0_1_1_1_1_has_2 = \$213 ;
  assign \$214  = 1'h0;
  assign \$215  = 1'h0;
  assign left_1_0_1_1_1_1_has_3 = 1'h0;
  assign \$218  = 1'h0;
  assign left_1_0_1_1_1_has_3 = \$217 ;
  assign left_1_1_0_0_0_has_2 = \$228 ;
  assign \$229  = 1'h0;
  assign \$230  = 1'h0;
  assign left_1_1_0_0_0_has_3 = 1'h0;
  assign left_1_1_0_0_1_has_2 = \$231 ;
  assign \$232  = 1'h0;
  assign \$233  = 1'h0;
  assign left_1_1_0_0_1_has_3 = 1'h0;
  assign left_1_1_0_1_0_has_2 = \$237 ;
  assign \$238  = 1'h0;
  assign \$239  = 1'h0;
  assign left_1_1_0_1_0_has_3 = 1'h0;
  assign left_1_1_0_1_1_1_has_2 = \$240 ;
  assign \$241  = 1'h0;
  assign \$242  = 1'h0;
  assign left_1_1_0_1_1_1_has_3 = 1'h0;
  assign \$245  = 1'h0;
  assign left_1_1_0_1_1_has_3 = \$244 ;
  assign left_1_1_1_0_0_has_2 = \$252 ;
  assign \$253  = 1'h0;
  assign \$254  = 1'h0;
  assign left_1_1_1_0_0_has_3 = 1'h0;
  assign left_1_1_1_0_1_has_2 = \$255 ;
  assign \$256  = 1'h0;
  assign \$257  = 1'h0;
  assign left_1_1_1_0_1_has_3 = 1'h0;
  assign left_1_1_1_1_0_has_2 = \$261 ;
  assign \$262  = 1'h0;
  assign \$263  = 1'h0;
  assign left_1_1_1_1_0_has_3 = 1'h0;
  assign left_1_1_1_1_1_1_has_2 = \$264 ;
  assign \$265  = 1'h0;
  assign \$266  = 1'h0;
  assign left_1_1_1_1_1_1_has_3 = 1'h0;
  assign \$269  = 1'h0;
  assign left_1_1_1_1_1_has_3 = \$268 ;
endmodule

module \digits_causal.engine_1.sequencer (clk, rst, admit, advance, valid, item, element_row, element_column, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$20  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [9:0] \$17 ;
  wire [1:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [2:0] \$20 ;
  wire \$21 ;
  wire [3:0] \$22 ;
  wire \$23 ;
  wire [4:0] \$24 ;
  wire \$25 ;
  wire [3:0] \$26 ;
  wire [2:0] \$27 ;
  wire [1:0] \$28 ;
  wire \$29 ;
  wire [3:0] \$3 ;
  wire [1:0] \$30 ;
  wire [2:0] \$31 ;
  wire [9:0] \$32 ;
  wire [9:0] \$33 ;
  wire [3:0] \$34 ;
  wire \$35 ;
  reg \$36 ;
  reg [1:0] \$37 ;
  reg [8:0] \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg [1:0] \$40 ;
  reg [1:0] \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg [2:0] \$45 ;
  reg [1:0] \$46 ;
  reg [8:0] \$47 ;
  reg [2:0] \$48 ;
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
  wire [1:0] row;
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
    item_begin <= \$36 ;
  always @(posedge clk)
    state <= \$37 ;
  always @(posedge clk)
    item_address <= \$38 ;
  always @(posedge clk)
    item_word <= \$39 ;
  always @(posedge clk)
    item_tap <= \$40 ;
  always @(posedge clk)
    count_1 <= \$41 ;
  always @(posedge clk)
    element_row <= \$42 ;
  always @(posedge clk)
    element_column <= \$43 ;
  always @(posedge clk)
    _met <= \$44 ;
  always @(posedge clk)
    count_0 <= \$45 ;
  always @(posedge clk)
    group <= \$46 ;
  always @(posedge clk)
    _group_address <= \$47 ;
  always @(posedge clk)
    _constant_base <= \$48 ;
  assign \$1  = ~ item_begin;
  assign valid = \$1  | admit;
  assign go = valid & advance;
  assign \$2  = ! count_0;
  assign \$3  = _constant_base + 1'h0;
  assign \$4  = ! count_1;
  assign \$5  = _constant_base + 1'h1;
  assign \$6  = ! item_tap;
  assign \$9  = ! item_word;
  assign \$10  = \$8  & \$9 ;
  assign \$11  = ! count_1;
  assign \$13  = ! count_1;
  assign \$16  = group == 2'h3;
  assign \$17  = item_address + 6'h24;
  assign \$18  = item_word + 1'h1;
  assign \$19  = ! item_word;
  assign \$20  = item_tap + 1'h1;
  assign \$21  = item_tap == 2'h2;
  assign \$23  = count_1 == 4'h3;
  assign \$24  = timesteps - 1'h1;
  assign \$25  = count_0 == \$24 ;
  assign \$26  = count_0 + 1'h1;
  assign \$27  = count_1 + 1'h1;
  assign \$28  = element_column + 1'h1;
  assign \$30  = element_row + 1'h1;
  assign \$31  = group + 1'h1;
  assign \$32  = _group_address + 7'h6c;
  assign \$33  = _group_address + 7'h6c;
  assign \$34  = _constant_base + 2'h2;
  assign \$35  = group == 2'h3;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$37  = state;
    casez (state)
      2'h0:
          if (go) begin
            \$37  = 2'h1;
          end
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$23 ) begin
                  (* full_case = 32'd1 *)
                  if (\$25 ) begin
                    \$37  = 2'h2;
                  end else begin
                    \$37  = 2'h0;
                  end
                end else begin
                  \$37  = 2'h0;
                end
              end
            end
          end
      2'h2:
          if (go) begin
            \$37  = 2'h0;
          end
    endcase
    if (rst) begin
      \$37  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$38  = item_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$38  = \$17 [8:0];
            if (\$19 ) begin
              if (\$21 ) begin
                \$38  = _group_address;
              end
            end
          end
      2'h2:
          if (go) begin
            \$38  = \$33 [8:0];
            if (\$35 ) begin
              \$38  = 9'h000;
            end
          end
    endcase
    if (rst) begin
      \$38  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$39  = item_word;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$39  = \$18 [0];
            if (\$19 ) begin
              \$39  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$40  = item_tap;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              \$40  = \$20 [1:0];
              if (\$21 ) begin
                \$40  = 2'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$40  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$41  = count_1;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$23 ) begin
                  \$41  = 2'h0;
                end else begin
                  \$41  = \$27 [1:0];
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$41  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$42  = element_row;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$23 ) begin
                  \$42  = 1'h0;
                end else begin
                  if (\$29 ) begin
                    \$42  = \$30 [0];
                  end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$43  = element_column;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$23 ) begin
                  \$43  = 1'h0;
                end else begin
                  \$43  = \$28 [0];
                  if (\$29 ) begin
                    \$43  = 1'h0;
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$44  = _met;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                if (\$23 ) begin
                  \$44  = 1'h0;
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$45  = count_0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                if (\$23 ) begin
                  (* full_case = 32'd1 *)
                  if (\$25 ) begin
                    \$45  = 3'h0;
                  end else begin
                    \$45  = \$26 [2:0];
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$45  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$46  = group;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$46  = \$31 [1:0];
            if (\$35 ) begin
              \$46  = 2'h0;
            end
          end
    endcase
    if (rst) begin
      \$46  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$47  = _group_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$47  = \$32 [8:0];
            if (\$35 ) begin
              \$47  = 9'h000;
            end
          end
    endcase
    if (rst) begin
      \$47  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$48  = _constant_base;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$48  = \$34 [2:0];
            if (\$35 ) begin
              \$48  = 3'h0;
            end
          end
    endcase
    if (rst) begin
      \$48  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
          if (\$10 ) begin
            item_base = { 1'h0, \$12  };
          end
      2'h2:
          item_base = 2'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
          if (\$10 ) begin
            item_enable = \$15 ;
          end
      2'h2:
          item_enable = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    item_index = 3'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_index = count_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    item_scan = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_scan = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    item_end = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$16 ) begin
              item_end = 1'h1;
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$36  = item_begin;
    if (go) begin
      \$36  = 1'h0;
    end
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$35 ) begin
              \$36  = 1'h1;
            end
          end
    endcase
    if (rst) begin
      \$36  = 1'h1;
    end
  end
  assign item_load = 1'h0;
  assign item_negate = 1'h0;
  assign item_nonnegative = 1'h0;
  assign _begin = item_begin;
  assign tap = item_tap;
  assign word = item_word;
  assign next_address = item_address;
  assign row = 2'h0;
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
  assign \$12  = 1'h1;
  assign \$7  = 1'h1;
  assign \$8  = \$6 ;
  assign \$14  = 1'h1;
  assign \$22  = 4'h3;
  assign \$29  = element_column;
  assign \$15  = 1'h0;
endmodule

module \digits_causal.engine_2 (delay, clk, rst, reader__ready, claim, reader__column, reader__enable, reader__release, scores_room, reader__data, scores, scores_valid, scores_last, reader__plane, reader__released, reader__need_column, reader__need_row, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$21  = 0;
  wire \$1 ;
  reg \$10 ;
  reg [37:0] \$11 ;
  reg \$12 ;
  reg \$13 ;
  reg [37:0] \$14 ;
  reg [17:0] \$15 ;
  reg \$16 ;
  reg [17:0] \$17 ;
  reg [1:0] \$18 ;
  reg [1:0] \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg \$21 ;
  reg \$22 ;
  reg \$23 ;
  wire \$3 ;
  wire \$4 ;
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
  reg [1:0] constant = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \constant$74 ;
  (* init = 2'h0 *)
  wire [1:0] \constant$79 ;
  (* init = 2'h0 *)
  wire [1:0] \constant$84 ;
  reg [1:0] constant_1 = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] constant_2;
  reg [17:0] control = 18'h00000;
  (* init = 18'h00000 *)
  wire [17:0] \control$73 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$73.base ;
  wire \control$73.enable ;
  wire \control$73.fire ;
  wire \control$73.into_aux ;
  wire [7:0] \control$73.membrane ;
  wire \control$73.negate ;
  wire \control$73.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$73.operand ;
  wire \control$73.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$78 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$78.base ;
  wire \control$78.enable ;
  wire \control$78.fire ;
  wire \control$78.into_aux ;
  wire [7:0] \control$78.membrane ;
  wire \control$78.negate ;
  wire \control$78.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$78.operand ;
  wire \control$78.scores ;
  (* init = 18'h00000 *)
  wire [17:0] \control$83 ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control$83.base ;
  wire \control$83.enable ;
  wire \control$83.fire ;
  wire \control$83.into_aux ;
  wire [7:0] \control$83.membrane ;
  wire \control$83.negate ;
  wire \control$83.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control$83.operand ;
  wire \control$83.scores ;
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
  wire [2:0] \delay$23 ;
  wire done;
  wire element_column;
  wire \element_column$43 ;
  wire element_row;
  wire \element_row$41 ;
  wire element_valid;
  wire \element_valid$25 ;
  reg end_1 = 1'h0;
  (* init = 1'h0 *)
  wire end_2;
  wire \event ;
  reg [37:0] fetched = 38'h0000000000;
  (* init = 38'h0000000000 *)
  wire [37:0] \fetched$48 ;
  wire [7:0] \fetched$48.address ;
  wire \fetched$48.begin ;
  wire [1:0] \fetched$48.constant ;
  wire [17:0] \fetched$48.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \fetched$48.control.base ;
  wire \fetched$48.control.enable ;
  wire \fetched$48.control.fire ;
  wire \fetched$48.control.into_aux ;
  wire [7:0] \fetched$48.control.membrane ;
  wire \fetched$48.control.negate ;
  wire \fetched$48.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \fetched$48.control.operand ;
  wire \fetched$48.control.scores ;
  wire \fetched$48.end ;
  wire \fetched$48.fire_last ;
  wire [2:0] \fetched$48.index ;
  wire \fetched$48.load ;
  wire \fetched$48.scan ;
  wire \fetched$48.tap ;
  wire \fetched$48.word ;
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
  reg fetched_valid = 1'h0;
  wire finished;
  reg fire_last_1 = 1'h0;
  reg fire_last_2 = 1'h0;
  reg fresh = 1'h0;
  wire go;
  wire \go$44 ;
  wire [37:0] issued;
  wire [7:0] \issued.address ;
  wire \issued.begin ;
  wire [1:0] \issued.constant ;
  wire [17:0] \issued.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \issued.control.base ;
  wire \issued.control.enable ;
  wire \issued.control.fire ;
  wire \issued.control.into_aux ;
  wire [7:0] \issued.control.membrane ;
  wire \issued.control.negate ;
  wire \issued.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \issued.control.operand ;
  wire \issued.control.scores ;
  wire \issued.end ;
  wire \issued.fire_last ;
  wire [2:0] \issued.index ;
  wire \issued.load ;
  wire \issued.scan ;
  wire \issued.tap ;
  wire \issued.word ;
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
  wire load;
  wire [63:0] mask;
  wire [63:0] \mask$57 ;
  wire [15:0] \mask$57[0] ;
  wire [15:0] \mask$57[1] ;
  wire [15:0] \mask$57[2] ;
  wire [15:0] \mask$57[3] ;
  wire [15:0] \mask[0] ;
  wire [15:0] \mask[1] ;
  wire [15:0] \mask[2] ;
  wire [15:0] \mask[3] ;
  wire next;
  wire [31:0] offsets;
  wire [19:0] \offsets$59 ;
  wire [4:0] \offsets$59[0] ;
  wire [4:0] \offsets$59[1] ;
  wire [4:0] \offsets$59[2] ;
  wire [4:0] \offsets$59[3] ;
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
  wire [14:0] \potential$77 ;
  wire [14:0] \potential$82 ;
  wire [14:0] \potential$87 ;
  wire [7:0] read__addr;
  wire [31:0] read__data;
  wire read__en;
  output reader__column;
  wire reader__column;
  wire \reader__column$1 ;
  input [63:0] reader__data;
  wire [63:0] reader__data;
  wire [63:0] \reader__data$3 ;
  wire [15:0] \reader__data$3[0] ;
  wire [15:0] \reader__data$3[1] ;
  wire [15:0] \reader__data$3[2] ;
  wire [15:0] \reader__data$3[3] ;
  wire [15:0] \reader__data[0] ;
  wire [15:0] \reader__data[1] ;
  wire [15:0] \reader__data[2] ;
  wire [15:0] \reader__data[3] ;
  output reader__enable;
  wire reader__enable;
  wire \reader__enable$5 ;
  output reader__need_column;
  wire reader__need_column;
  wire \reader__need_column$7 ;
  output [4:0] reader__need_row;
  wire [4:0] reader__need_row;
  wire [4:0] \reader__need_row$9 ;
  output [2:0] reader__plane;
  wire [2:0] reader__plane;
  wire [2:0] \reader__plane$11 ;
  input reader__ready;
  wire reader__ready;
  wire \reader__ready$13 ;
  output reader__release;
  wire reader__release;
  wire \reader__release$15 ;
  output [4:0] reader__released;
  wire [4:0] reader__released;
  wire [4:0] \reader__released$17 ;
  wire [-1:0] reader__word;
  wire [-1:0] \reader__word$19 ;
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
  wire \spike$76 ;
  wire \spike$81 ;
  wire \spike$86 ;
  wire [3:0] spikes;
  wire started;
  wire take;
  wire \take$46 ;
  input [3:0] timesteps;
  wire [3:0] timesteps;
  wire [3:0] \timesteps$21 ;
  wire valid;
  wire [7:0] weight;
  wire [7:0] \weight$75 ;
  wire [7:0] \weight$80 ;
  wire [7:0] \weight$85 ;
  wire written;
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
  assign go = valid & advance;
  assign claim = go & item[35];
  assign admit = written & scores_room;
  assign \$1  = ~ scan_valid;
  assign \$2  = \$1  | last;
  assign take = fetched_valid & \$2 ;
  assign \$3  = ~ fetched_valid;
  assign advance = \$3  | take;
  assign next = go & item[36];
  assign done = scan_valid & last;
  assign \$4  = scan_valid & fresh;
  assign started = \$4  & current[35];
  assign \$5  = scan_valid & last;
  assign finished = \$5  & current[36];
  assign \$6  = ~ scan_valid;
  assign \$7  = ~ fresh;
  assign \$8  = order[0] | \event ;
  assign \$9  = ~ \event ;
  always @(posedge clk)
    fetched_valid <= \$10 ;
  always @(posedge clk)
    fetched <= \$11 ;
  always @(posedge clk)
    fresh <= \$12 ;
  always @(posedge clk)
    scan_valid <= \$13 ;
  always @(posedge clk)
    current <= \$14 ;
  always @(posedge clk)
    order <= \$15 ;
  always @(posedge clk)
    scan <= \$16 ;
  always @(posedge clk)
    control <= \$17 ;
  always @(posedge clk)
    constant_1 <= \$18 ;
  always @(posedge clk)
    constant <= \$19 ;
  always @(posedge clk)
    fire_last_1 <= \$20 ;
  always @(posedge clk)
    fire_last_2 <= \$21 ;
  always @(posedge clk)
    end_1 <= \$22 ;
  always @(posedge clk)
    scores_last <= \$23 ;
  \digits_causal.engine_2.branch_0  branch_0 (
    .clk(clk),
    .done(done),
    .fetched(fetched),
    .go(go),
    .issued(item),
    .mask(\mask$57 ),
    .next(next),
    .offsets(\offsets$59 ),
    .reader__column(reader__column),
    .reader__data(reader__data),
    .reader__enable(reader__enable),
    .reader__need_column(reader__need_column),
    .reader__need_row(reader__need_row),
    .reader__release(reader__release),
    .reader__released(reader__released),
    .rst(rst),
    .take(take)
  );
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
    .spike(\spike$76 ),
    .u_0(\potential$77 ),
    .weight(read__data[15:8])
  );
  \digits_causal.engine_2.lane_2  lane_2 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$81 ),
    .u_0(\potential$82 ),
    .weight(read__data[23:16])
  );
  \digits_causal.engine_2.lane_3  lane_3 (
    .clk(clk),
    .constant(constant),
    .control(control),
    .rst(rst),
    .spike(\spike$86 ),
    .u_0(\potential$87 ),
    .weight(read__data[31:24])
  );
  \digits_causal.engine_2.scanner  scanner (
    .address(read__addr),
    .\base$334 (fetched[34:27]),
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
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$10  = fetched_valid;
    if (advance) begin
      \$10  = valid;
    end
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$11  = fetched;
    if (go) begin
      \$11  = item;
    end
    if (rst) begin
      \$11  = 38'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$12  = take;
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$13  = scan_valid;
    if (take) begin
      \$13  = 1'h1;
    end else if (last) begin
      \$13  = 1'h0;
    end
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$14  = current;
    if (take) begin
      \$14  = fetched;
    end
    if (rst) begin
      \$14  = 38'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$15  = current[19:2];
    if (\$6 ) begin
      \$15  = 18'h00000;
    end else if (\$7 ) begin
      \$15 [2:1] = 2'h1;
      \$15 [0] = 1'h0;
    end
    if (rst) begin
      \$15  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$16  = current[0];
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$17  = order;
    if (scan) begin
      \$17 [0] = \$8 ;
      if (\$9 ) begin
        \$17 [4:3] = 2'h0;
        \$17 [5] = 1'h0;
      end
    end
    if (rst) begin
      \$17  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$18  = current[21:20];
    if (rst) begin
      \$18  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$19  = constant_1;
    if (rst) begin
      \$19  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$20  = current[37];
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$21  = fire_last_1;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$22  = current[36];
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$23  = end_1;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  assign \reader__column$1  = reader__column;
  assign \reader__data$3  = reader__data;
  assign \reader__enable$5  = reader__enable;
  assign \reader__need_column$7  = reader__need_column;
  assign \reader__need_row$9  = reader__need_row;
  assign \reader__plane$11  = item[26:24];
  assign \reader__ready$13  = reader__ready;
  assign \reader__release$15  = reader__release;
  assign \reader__released$17  = reader__released;
  assign \timesteps$21  = timesteps;
  assign \delay$23  = delay;
  assign element_valid = 1'h1;
  assign \element_valid$25  = 1'h1;
  assign scores_claim = claim;
  assign element_row = 1'h0;
  assign \element_row$41  = 1'h0;
  assign element_column = 1'h0;
  assign \element_column$43  = 1'h0;
  assign \go$44  = go;
  assign issued = item;
  assign \take$46  = take;
  assign \fetched$48  = fetched;
  assign load = take;
  assign base = fetched[34:27];
  assign address = read__addr;
  assign read__en = 1'h1;
  assign arriving = control;
  assign constant_2 = constant;
  assign weight = read__data[7:0];
  assign \control$73  = control;
  assign \constant$74  = constant;
  assign \weight$75  = read__data[15:8];
  assign \control$78  = control;
  assign \constant$79  = constant;
  assign \weight$80  = read__data[23:16];
  assign \control$83  = control;
  assign \constant$84  = constant;
  assign \weight$85  = read__data[31:24];
  assign end_2 = scores_last;
  assign scores_valid = control[9];
  assign reader__plane = item[26:24];
  assign \reader__data[0]  = reader__data[15:0];
  assign \reader__data[1]  = reader__data[31:16];
  assign \reader__data[2]  = reader__data[47:32];
  assign \reader__data[3]  = reader__data[63:48];
  assign \reader__data$3[0]  = reader__data[15:0];
  assign \reader__data$3[1]  = reader__data[31:16];
  assign \reader__data$3[2]  = reader__data[47:32];
  assign \reader__data$3[3]  = reader__data[63:48];
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
  assign \issued.scan  = item[0];
  assign \issued.load  = item[1];
  assign \issued.control  = item[19:2];
  assign \issued.control.enable  = item[2];
  assign \issued.control.base  = item[4:3];
  assign \issued.control.operand  = item[6:5];
  assign \issued.control.negate  = item[7];
  assign \issued.control.into_aux  = item[8];
  assign \issued.control.nonnegative  = item[9];
  assign \issued.control.fire  = item[10];
  assign \issued.control.scores  = item[11];
  assign \issued.control.membrane  = item[19:12];
  assign \issued.constant  = item[21:20];
  assign \issued.tap  = item[22];
  assign \issued.word  = item[23];
  assign \issued.index  = item[26:24];
  assign \issued.address  = item[34:27];
  assign \issued.begin  = item[35];
  assign \issued.end  = item[36];
  assign \issued.fire_last  = item[37];
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
  assign \fetched$48.scan  = fetched[0];
  assign \fetched$48.load  = fetched[1];
  assign \fetched$48.control  = fetched[19:2];
  assign \fetched$48.control.enable  = fetched[2];
  assign \fetched$48.control.base  = fetched[4:3];
  assign \fetched$48.control.operand  = fetched[6:5];
  assign \fetched$48.control.negate  = fetched[7];
  assign \fetched$48.control.into_aux  = fetched[8];
  assign \fetched$48.control.nonnegative  = fetched[9];
  assign \fetched$48.control.fire  = fetched[10];
  assign \fetched$48.control.scores  = fetched[11];
  assign \fetched$48.control.membrane  = fetched[19:12];
  assign \fetched$48.constant  = fetched[21:20];
  assign \fetched$48.tap  = fetched[22];
  assign \fetched$48.word  = fetched[23];
  assign \fetched$48.index  = fetched[26:24];
  assign \fetched$48.address  = fetched[34:27];
  assign \fetched$48.begin  = fetched[35];
  assign \fetched$48.end  = fetched[36];
  assign \fetched$48.fire_last  = fetched[37];
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
  assign \mask[0]  = mask[15:0];
  assign \mask[1]  = mask[31:16];
  assign \mask[2]  = mask[47:32];
  assign \mask[3]  = mask[63:48];
  assign \mask$57[0]  = \mask$57 [15:0];
  assign \mask$57[1]  = \mask$57 [31:16];
  assign \mask$57[2]  = \mask$57 [47:32];
  assign \mask$57[3]  = \mask$57 [63:48];
  assign \offsets[0]  = offsets[7:0];
  assign \offsets[1]  = offsets[15:8];
  assign \offsets[2]  = offsets[23:16];
  assign \offsets[3]  = offsets[31:24];
  assign \offsets$59[0]  = \offsets$59 [4:0];
  assign \offsets$59[1]  = \offsets$59 [9:5];
  assign \offsets$59[2]  = \offsets$59 [14:10];
  assign \offsets$59[3]  = \offsets$59 [19:15];
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
  assign \control$73.enable  = control[0];
  assign \control$73.base  = control[2:1];
  assign \control$73.operand  = control[4:3];
  assign \control$73.negate  = control[5];
  assign \control$73.into_aux  = control[6];
  assign \control$73.nonnegative  = control[7];
  assign \control$73.fire  = control[8];
  assign \control$73.scores  = control[9];
  assign \control$73.membrane  = control[17:10];
  assign \control$78.enable  = control[0];
  assign \control$78.base  = control[2:1];
  assign \control$78.operand  = control[4:3];
  assign \control$78.negate  = control[5];
  assign \control$78.into_aux  = control[6];
  assign \control$78.nonnegative  = control[7];
  assign \control$78.fire  = control[8];
  assign \control$78.scores  = control[9];
  assign \control$78.membrane  = control[17:10];
  assign \control$83.enable  = control[0];
  assign \control$83.base  = control[2:1];
  assign \control$83.operand  = control[4:3];
  assign \control$83.negate  = control[5];
  assign \control$83.into_aux  = control[6];
  assign \control$83.nonnegative  = control[7];
  assign \control$83.fire  = control[8];
  assign \control$83.scores  = control[9];
  assign \control$83.membrane  = control[17:10];
  assign \order.enable  = order[0];
  assign \order.base  = order[2:1];
  assign \order.operand  = order[4:3];
  assign \order.negate  = order[5];
  assign \order.into_aux  = order[6];
  assign \order.nonnegative  = order[7];
  assign \order.fire  = order[8];
  assign \order.scores  = order[9];
  assign \order.membrane  = order[17:10];
  assign scores[59:45] = \potential$87 ;
  assign scores[44:30] = \potential$82 ;
  assign scores[29:15] = \potential$77 ;
  assign scores[14:0] = potential;
  assign spikes[3] = \spike$86 ;
  assign spikes[2] = \spike$81 ;
  assign spikes[1] = \spike$76 ;
  assign spikes[0] = spike;
  assign offsets[31:24] = { 3'h0, \offsets$59 [19:15] };
  assign offsets[23:16] = { 3'h0, \offsets$59 [14:10] };
  assign offsets[15:8] = { 3'h0, \offsets$59 [9:5] };
  assign offsets[7:0] = { 3'h0, \offsets$59 [4:0] };
  assign mask[63:48] = \mask$57 [63:48];
  assign mask[47:32] = \mask$57 [47:32];
  assign mask[31:16] = \mask$57 [31:16];
  assign mask[15:0] = \mask$57 [15:0];
  assign written = reader__ready;
endmodule

module \digits_causal.engine_2.branch_0 (rst, go, take, next, done, reader__column, reader__enable, reader__release, reader__data, fetched, issued, reader__released, reader__need_column, reader__need_row, mask, offsets, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$22  = 0;
  reg \$1 ;
  reg [3:0] \$10 ;
  reg [4:0] \$11 ;
  reg \$12 ;
  reg [4:0] \$13 ;
  reg \$14 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [3:0] \$7 ;
  wire \$8 ;
  reg [3:0] \$9 ;
  input clk;
  wire clk;
  wire [5:0] column;
  wire [63:0] data;
  wire [15:0] \data[0] ;
  wire [15:0] \data[1] ;
  wire [15:0] \data[2] ;
  wire [15:0] \data[3] ;
  input done;
  wire done;
  wire element_column;
  wire \element_column$5 ;
  wire element_row;
  wire \element_row$3 ;
  wire element_valid;
  wire \element_valid$7 ;
  input [37:0] fetched;
  wire [37:0] fetched;
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
  (* init = 4'h0 *)
  wire [3:0] fetched_taps;
  (* init = 4'h0 *)
  wire [3:0] fetched_taps_valid;
  input go;
  wire go;
  wire \inside ;
  input [37:0] issued;
  wire [37:0] issued;
  wire [7:0] \issued.address ;
  wire \issued.begin ;
  wire [1:0] \issued.constant ;
  wire [17:0] \issued.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \issued.control.base ;
  wire \issued.control.enable ;
  wire \issued.control.fire ;
  wire \issued.control.into_aux ;
  wire [7:0] \issued.control.membrane ;
  wire \issued.control.negate ;
  wire \issued.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \issued.control.operand ;
  wire \issued.control.scores ;
  wire \issued.end ;
  wire \issued.fire_last ;
  wire [2:0] \issued.index ;
  wire \issued.load ;
  wire \issued.scan ;
  wire \issued.tap ;
  wire \issued.word ;
  wire [4:0] left;
  output [63:0] mask;
  wire [63:0] mask;
  wire [63:0] \mask$33 ;
  wire [15:0] \mask$33[0] ;
  wire [15:0] \mask$33[1] ;
  wire [15:0] \mask$33[2] ;
  wire [15:0] \mask$33[3] ;
  wire [15:0] \mask[0] ;
  wire [15:0] \mask[1] ;
  wire [15:0] \mask[2] ;
  wire [15:0] \mask[3] ;
  wire need_column;
  wire [4:0] need_row;
  input next;
  wire next;
  wire \next$1 ;
  output [19:0] offsets;
  wire [19:0] offsets;
  wire [19:0] \offsets$35 ;
  wire [4:0] \offsets$35[0] ;
  wire [4:0] \offsets$35[1] ;
  wire [4:0] \offsets$35[2] ;
  wire [4:0] \offsets$35[3] ;
  wire [4:0] \offsets[0] ;
  wire [4:0] \offsets[1] ;
  wire [4:0] \offsets[2] ;
  wire [4:0] \offsets[3] ;
  wire plane;
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
  wire [2:0] reader__plane;
  output reader__release;
  wire reader__release;
  output [4:0] reader__released;
  reg [4:0] reader__released = 5'h00;
  wire [-1:0] reader__word;
  reg release_1 = 1'h0;
  reg release_2 = 1'h0;
  wire [4:0] released;
  reg [4:0] released_1 = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] released_2;
  wire row_end;
  wire row_start;
  wire \row_start$9 ;
  input rst;
  wire rst;
  wire scan;
  input take;
  wire take;
  reg [3:0] taps = 4'h0;
  wire [3:0] \taps$43 ;
  wire \taps$43[0] ;
  wire \taps$43[1] ;
  wire \taps$43[2] ;
  wire \taps$43[3] ;
  wire \taps[0] ;
  wire \taps[1] ;
  wire \taps[2] ;
  wire \taps[3] ;
  reg [3:0] taps_valid = 4'h0;
  wire [3:0] \taps_valid$44 ;
  assign column = $signed(left) + $signed({ 1'h0, \$1  });
  assign \$2  = $signed(column) >= $signed(1'h0);
  assign \$3  = $signed(column) < $signed(3'h2);
  assign \$4  = \$2  & \$3 ;
  assign \$5  = issued[0] | issued[1];
  assign \$6  = go & \$5 ;
  assign reader__release = done & release_2;
  assign \$7  = \taps_valid$44  & { \inside , \inside , \inside , \inside  };
  assign \$8  = issued[36] & row_end;
  always @(posedge clk)
    taps <= \$9 ;
  always @(posedge clk)
    taps_valid <= \$10 ;
  always @(posedge clk)
    released_1 <= \$11 ;
  always @(posedge clk)
    release_1 <= \$12 ;
  always @(posedge clk)
    reader__released <= \$13 ;
  always @(posedge clk)
    release_2 <= \$14 ;
  \digits_causal.engine_2.branch_0.input  \input  (
    .data(data),
    .mask(mask),
    .offsets(offsets),
    .scan(scan),
    .taps(taps),
    .taps_valid(taps_valid)
  );
  \digits_causal.engine_2.branch_0.walker  walker (
    .clk(clk),
    .left(left),
    .need_column(reader__need_column),
    .need_row(reader__need_row),
    .next(next),
    .released(released),
    .row_end(row_end),
    .row_start(row_start),
    .rst(rst),
    .taps(\taps$43 ),
    .taps_valid(\taps_valid$44 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    (* full_case = 32'd1 *)
    casez (issued[22])
      1'h0:
          \$1  = 1'h0;
      1'h1:
          \$1  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$9  = taps;
    if (go) begin
      \$9  = \taps$43 ;
    end
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$10  = taps_valid;
    if (go) begin
      \$10  = \$7 ;
    end
    if (rst) begin
      \$10  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$11  = released_1;
    if (go) begin
      \$11  = released;
    end
    if (rst) begin
      \$11  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$12  = release_1;
    if (go) begin
      \$12  = \$8 ;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$13  = reader__released;
    if (take) begin
      \$13  = released_1;
    end
    if (rst) begin
      \$13  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$14  = release_2;
    if (take) begin
      \$14  = release_1;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  assign \next$1  = next;
  assign element_row = 1'h0;
  assign \element_row$3  = 1'h0;
  assign element_column = 1'h0;
  assign \element_column$5  = 1'h0;
  assign element_valid = 1'h1;
  assign \element_valid$7  = 1'h1;
  assign \row_start$9  = row_start;
  assign need_row = reader__need_row;
  assign need_column = reader__need_column;
  assign reader__plane = issued[26:24];
  assign fetched_taps = taps;
  assign fetched_taps_valid = taps_valid;
  assign plane = fetched[24];
  assign \mask$33  = mask;
  assign \offsets$35  = offsets;
  assign released_2 = reader__released;
  assign reader__column = column[0];
  assign \issued.scan  = issued[0];
  assign \issued.load  = issued[1];
  assign \issued.control  = issued[19:2];
  assign \issued.control.enable  = issued[2];
  assign \issued.control.base  = issued[4:3];
  assign \issued.control.operand  = issued[6:5];
  assign \issued.control.negate  = issued[7];
  assign \issued.control.into_aux  = issued[8];
  assign \issued.control.nonnegative  = issued[9];
  assign \issued.control.fire  = issued[10];
  assign \issued.control.scores  = issued[11];
  assign \issued.control.membrane  = issued[19:12];
  assign \issued.constant  = issued[21:20];
  assign \issued.tap  = issued[22];
  assign \issued.word  = issued[23];
  assign \issued.index  = issued[26:24];
  assign \issued.address  = issued[34:27];
  assign \issued.begin  = issued[35];
  assign \issued.end  = issued[36];
  assign \issued.fire_last  = issued[37];
  assign \data[0]  = data[15:0];
  assign \data[1]  = data[31:16];
  assign \data[2]  = data[47:32];
  assign \data[3]  = data[63:48];
  assign \reader__data[0]  = reader__data[15:0];
  assign \reader__data[1]  = reader__data[31:16];
  assign \reader__data[2]  = reader__data[47:32];
  assign \reader__data[3]  = reader__data[63:48];
  assign \taps[0]  = taps[0];
  assign \taps[1]  = taps[1];
  assign \taps[2]  = taps[2];
  assign \taps[3]  = taps[3];
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
  assign \mask$33[0]  = mask[15:0];
  assign \mask$33[1]  = mask[31:16];
  assign \mask$33[2]  = mask[47:32];
  assign \mask$33[3]  = mask[63:48];
  assign \offsets[0]  = offsets[4:0];
  assign \offsets[1]  = offsets[9:5];
  assign \offsets[2]  = offsets[14:10];
  assign \offsets[3]  = offsets[19:15];
  assign \offsets$35[0]  = offsets[4:0];
  assign \offsets$35[1]  = offsets[9:5];
  assign \offsets$35[2]  = offsets[14:10];
  assign \offsets$35[3]  = offsets[19:15];
  assign \taps$43[0]  = \taps$43 [0];
  assign \taps$43[1]  = \taps$43 [1];
  assign \taps$43[2]  = \taps$43 [2];
  assign \taps$43[3]  = \taps$43 [3];
  assign data[63:48] = reader__data[63:48];
  assign data[47:32] = reader__data[47:32];
  assign data[31:16] = reader__data[31:16];
  assign data[15:0] = reader__data[15:0];
  assign \inside  = \$4 ;
  assign reader__enable = \$6 ;
  assign scan = fetched[0];
endmodule

module \digits_causal.engine_2.branch_0.input (data, taps, taps_valid, mask, offsets, scan);
  reg \$auto$verilog_backend.cc:2355:dump_module$23  = 0;
  wire [15:0] \$1 ;
  reg [4:0] \$2 ;
  wire [15:0] \$3 ;
  reg [4:0] \$4 ;
  wire [15:0] \$5 ;
  reg [4:0] \$6 ;
  wire [15:0] \$7 ;
  reg [4:0] \$8 ;
  input [63:0] data;
  wire [63:0] data;
  wire [15:0] \data[0] ;
  wire [15:0] \data[1] ;
  wire [15:0] \data[2] ;
  wire [15:0] \data[3] ;
  output [63:0] mask;
  wire [63:0] mask;
  wire [15:0] \mask[0] ;
  wire [15:0] \mask[1] ;
  wire [15:0] \mask[2] ;
  wire [15:0] \mask[3] ;
  output [19:0] offsets;
  wire [19:0] offsets;
  wire [4:0] \offsets[0] ;
  wire [4:0] \offsets[1] ;
  wire [4:0] \offsets[2] ;
  wire [4:0] \offsets[3] ;
  input scan;
  wire scan;
  input [3:0] taps;
  wire [3:0] taps;
  wire \taps[0] ;
  wire \taps[1] ;
  wire \taps[2] ;
  wire \taps[3] ;
  input [3:0] taps_valid;
  wire [3:0] taps_valid;
  wire valid_0;
  wire valid_1;
  wire valid_2;
  wire valid_3;
  assign \$1  = valid_0 ? data[15:0] : 16'h0000;
  assign valid_1 = scan & taps_valid[1];
  assign \$3  = valid_1 ? data[31:16] : 16'h0000;
  assign valid_2 = scan & taps_valid[2];
  assign \$5  = valid_2 ? data[47:32] : 16'h0000;
  assign valid_3 = scan & taps_valid[3];
  assign \$7  = valid_3 ? data[63:48] : 16'h0000;
  assign valid_0 = scan & taps_valid[0];
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    (* full_case = 32'd1 *)
    casez (taps[0])
      1'h0:
          \$2  = 5'h00;
      1'h1:
          \$2  = 5'h10;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    (* full_case = 32'd1 *)
    casez (taps[1])
      1'h0:
          \$4  = 5'h00;
      1'h1:
          \$4  = 5'h10;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    (* full_case = 32'd1 *)
    casez (taps[2])
      1'h0:
          \$6  = 5'h00;
      1'h1:
          \$6  = 5'h10;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    (* full_case = 32'd1 *)
    casez (taps[3])
      1'h0:
          \$8  = 5'h00;
      1'h1:
          \$8  = 5'h10;
    endcase
  end
  assign \mask[0]  = mask[15:0];
  assign \mask[1]  = mask[31:16];
  assign \mask[2]  = mask[47:32];
  assign \mask[3]  = mask[63:48];
  assign \data[0]  = data[15:0];
  assign \data[1]  = data[31:16];
  assign \data[2]  = data[47:32];
  assign \data[3]  = data[63:48];
  assign \offsets[0]  = offsets[4:0];
  assign \offsets[1]  = offsets[9:5];
  assign \offsets[2]  = offsets[14:10];
  assign \offsets[3]  = offsets[19:15];
  assign \taps[0]  = taps[0];
  assign \taps[1]  = taps[1];
  assign \taps[2]  = taps[2];
  assign \taps[3]  = taps[3];
  assign offsets[19:15] = \$8 ;
  assign offsets[14:10] = \$6 ;
  assign offsets[9:5] = \$4 ;
  assign offsets[4:0] = \$2 ;
  assign mask[63:48] = \$7 ;
  assign mask[47:32] = \$5 ;
  assign mask[31:16] = \$3 ;
  assign mask[15:0] = \$1 ;
endmodule

module \digits_causal.engine_2.branch_0.walker (rst, next, row_start, row_end, left, released, taps, taps_valid, need_column, need_row, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$24  = 0;
  wire [2:0] \$1 ;
  wire \$10 ;
  reg [4:0] \$100 ;
  reg [1:0] \$101 ;
  reg [4:0] \$102 ;
  reg [1:0] \$103 ;
  reg \$104 ;
  reg [4:0] \$105 ;
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
  wire \$54 ;
  wire \$55 ;
  wire [4:0] \$56 ;
  wire [4:0] \$57 ;
  wire [6:0] \$58 ;
  wire [1:0] \$59 ;
  wire [3:0] \$6 ;
  wire [7:0] \$60 ;
  wire [1:0] \$61 ;
  wire [5:0] \$62 ;
  wire [2:0] \$63 ;
  wire \$64 ;
  wire [2:0] \$65 ;
  wire [3:0] \$66 ;
  wire [2:0] \$67 ;
  wire [3:0] \$68 ;
  wire [5:0] \$69 ;
  wire [1:0] \$7 ;
  reg [1:0] \$70 ;
  wire [2:0] \$71 ;
  wire \$72 ;
  reg [1:0] \$73 ;
  wire [2:0] \$74 ;
  wire [3:0] \$75 ;
  reg [1:0] \$76 ;
  wire [2:0] \$77 ;
  wire [3:0] \$78 ;
  wire [5:0] \$79 ;
  wire [1:0] \$8 ;
  wire \$80 ;
  wire [5:0] \$81 ;
  wire \$82 ;
  wire [5:0] \$83 ;
  wire [5:0] \$84 ;
  wire [5:0] \$85 ;
  wire [5:0] \$86 ;
  wire [1:0] \$87 ;
  wire [5:0] \$88 ;
  wire [5:0] \$89 ;
  wire [2:0] \$9 ;
  wire \$90 ;
  wire [5:0] \$91 ;
  wire \$92 ;
  wire [5:0] \$93 ;
  wire [5:0] \$94 ;
  wire [5:0] \$95 ;
  wire [7:0] \$96 ;
  reg \$97 ;
  reg [4:0] \$98 ;
  reg \$99 ;
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
  reg need_column = 1'h1;
  (* init = 1'h1 *)
  wire \need_column$41 ;
  output [4:0] need_row;
  reg [4:0] need_row = 5'h01;
  (* init = 5'h01 *)
  wire [4:0] \need_row$39 ;
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
  output row_start;
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
  assign \$54  = $signed(\$11 [4:0]) < $signed(1'h0);
  assign \$55  = $signed(\$11 [4:0]) > $signed(3'h2);
  assign \$56  = \$55  ? 5'h02 : \$11 [4:0];
  assign \$57  = \$54  ? 5'h00 : \$56 ;
  assign \$58  = $signed({ 1'h0, image_row }) + $signed(\$57 );
  assign \$59  = wrap ? 2'h2 : 2'h0;
  assign \$60  = $signed(\$58 ) + $signed({ 1'h0, \$59  });
  assign \$61  = column + 1'h1;
  assign \$62  = $signed(position_left) + $signed(2'h1);
  assign \$63  = top_bank + 1'h1;
  assign \$64  = \$63  >= 3'h4;
  assign \$65  = top_bank + 1'h1;
  assign \$66  = \$65  - 3'h4;
  assign \$67  = top_bank + 1'h1;
  assign \$68  = \$64  ? \$66  : { 1'h0, \$67  };
  assign \$69  = image_row + 2'h2;
  assign \$71  = \$6 [1:0] + \$70 ;
  assign \$72  = \$71  >= 3'h4;
  assign \$74  = \$6 [1:0] + \$73 ;
  assign \$75  = \$74  - 3'h4;
  assign \$77  = \$6 [1:0] + \$76 ;
  assign \$78  = \$72  ? \$75  : { 1'h0, \$77  };
  assign \$79  = $signed(position_left) + $signed(3'h2);
  assign \$80  = $signed(\$79 ) < $signed(1'h0);
  assign \$81  = $signed(position_left) + $signed(3'h2);
  assign \$82  = $signed(\$81 ) > $signed(2'h1);
  assign \$83  = $signed(position_left) + $signed(3'h2);
  assign \$84  = \$82  ? 6'h01 : \$83 ;
  assign \$85  = \$80  ? 6'h00 : \$84 ;
  assign \$86  = column ? \$85  : 6'h01;
  assign \$87  = wrap ? 2'h2 : 2'h0;
  assign \$88  = image_row + \$87 ;
  assign \$89  = $signed(\$11 [4:0]) + $signed(2'h1);
  assign \$90  = $signed(\$89 ) < $signed(1'h0);
  assign \$91  = $signed(\$11 [4:0]) + $signed(2'h1);
  assign \$92  = $signed(\$91 ) > $signed(2'h1);
  assign \$93  = $signed(\$11 [4:0]) + $signed(2'h1);
  assign \$94  = \$92  ? 6'h01 : \$93 ;
  assign \$95  = \$90  ? 6'h00 : \$94 ;
  assign \$96  = $signed({ 1'h0, \$88  }) + $signed(\$95 );
  always @(posedge clk)
    column <= \$97 ;
  always @(posedge clk)
    position_left <= \$98 ;
  always @(posedge clk)
    row <= \$99 ;
  always @(posedge clk)
    _top <= \$100 ;
  always @(posedge clk)
    top_bank <= \$101 ;
  always @(posedge clk)
    image_row <= \$102 ;
  always @(posedge clk)
    \image_bank$4  <= \$103 ;
  always @(posedge clk)
    need_column <= \$104 ;
  always @(posedge clk)
    need_row <= \$105 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$70  = 2'h0;
    casez (\$9 [0])
      1'h0:
          \$70  = 2'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$73  = 2'h0;
    casez (\$9 [0])
      1'h0:
          \$73  = 2'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$76  = 2'h0;
    casez (\$9 [0])
      1'h0:
          \$76  = 2'h0;
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
    \$97  = column;
    if (next) begin
      \$97  = \$61 [0];
      if (row_end) begin
        \$97  = 1'h0;
      end
    end
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$98  = position_left;
    if (next) begin
      \$98  = \$62 [4:0];
      if (row_end) begin
        \$98  = 5'h00;
      end
    end
    if (rst) begin
      \$98  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$99  = row;
    if (next) begin
      if (row_end) begin
        \$99  = \$9 [0];
      end
    end
    if (rst) begin
      \$99  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$100  = _top;
    if (next) begin
      if (row_end) begin
        \$100  = \$11 [4:0];
      end
    end
    if (rst) begin
      \$100  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$101  = top_bank;
    if (next) begin
      if (row_end) begin
        \$101  = \$68 [1:0];
        if (wrap) begin
          \$101  = \$78 [1:0];
        end
      end
    end
    if (rst) begin
      \$101  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$102  = image_row;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$102  = \$69 [4:0];
        end
      end
    end
    if (rst) begin
      \$102  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$103  = \image_bank$4 ;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$103  = \$6 [1:0];
        end
      end
    end
    if (rst) begin
      \$103  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$104  = need_column;
    if (next) begin
      \$104  = \$86 [0];
    end
    if (rst) begin
      \$104  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$105  = need_row;
    if (next) begin
      if (row_end) begin
        \$105  = \$96 [4:0];
      end
    end
    if (rst) begin
      \$105  = 5'h01;
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
  assign \need_row$39  = need_row;
  assign \need_column$41  = need_column;
  assign left = \$13 [4:0];
  assign released = \$60 [4:0];
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

module \digits_causal.engine_2.lane_0 (rst, weight, spike, control, constant, u_0, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$25  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    operand = 15'h0000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    base = 15'h0000;
    casez (control[2:1])
      2'h1:
          base = u_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$26  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    operand = 15'h0000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    base = 15'h0000;
    casez (control[2:1])
      2'h1:
          base = u_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$27  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    operand = 15'h0000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    base = 15'h0000;
    casez (control[2:1])
      2'h1:
          base = u_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$28  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    operand = 15'h0000;
    casez (control[4:3])
      2'h1:
          operand = { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    base = 15'h0000;
    casez (control[2:1])
      2'h1:
          base = u_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
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

module \digits_causal.engine_2.scanner (rst, load, \event , address, mask, offsets, \base$334 , last, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$29  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire [3:0] \$257 ;
  wire [4:0] \$258 ;
  wire [3:0] \$259 ;
  wire \$26 ;
  wire [3:0] \$260 ;
  wire [4:0] \$261 ;
  wire [3:0] \$262 ;
  wire [3:0] \$263 ;
  wire [4:0] \$264 ;
  wire [3:0] \$265 ;
  wire [3:0] \$266 ;
  wire [4:0] \$267 ;
  wire [3:0] \$268 ;
  wire [15:0] \$269 ;
  wire \$27 ;
  wire [16:0] \$270 ;
  wire [16:0] \$271 ;
  wire [8:0] \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire [3:0] \$276 ;
  wire [4:0] \$277 ;
  wire [3:0] \$278 ;
  wire [15:0] \$279 ;
  wire \$28 ;
  wire [16:0] \$280 ;
  wire [16:0] \$281 ;
  wire [16:0] \$282 ;
  wire [3:0] \$283 ;
  wire [4:0] \$284 ;
  wire [3:0] \$285 ;
  wire [15:0] \$286 ;
  wire [16:0] \$287 ;
  wire [16:0] \$288 ;
  wire [16:0] \$289 ;
  wire \$29 ;
  wire [3:0] \$290 ;
  wire [4:0] \$291 ;
  wire [3:0] \$292 ;
  wire [15:0] \$293 ;
  wire [16:0] \$294 ;
  wire [16:0] \$295 ;
  wire [16:0] \$296 ;
  wire [3:0] \$297 ;
  wire [4:0] \$298 ;
  wire [3:0] \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire [15:0] \$300 ;
  wire [16:0] \$301 ;
  wire [16:0] \$302 ;
  wire [16:0] \$303 ;
  reg [7:0] \$304 ;
  wire [8:0] \$305 ;
  reg \$306 ;
  reg [15:0] \$307 ;
  reg [15:0] \$308 ;
  reg [15:0] \$309 ;
  wire \$31 ;
  reg [15:0] \$310 ;
  reg [7:0] \$311 ;
  reg [7:0] \$312 ;
  reg [7:0] \$313 ;
  reg [7:0] \$314 ;
  reg [7:0] \$315 ;
  reg [15:0] \$316 ;
  reg [7:0] \$317 ;
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
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  output [7:0] address;
  wire [7:0] address;
  reg [7:0] base = 8'h00;
  input [7:0] \base$334 ;
  wire [7:0] \base$334 ;
  reg [1:0] chosen;
  input clk;
  wire clk;
  output \event ;
  wire \event ;
  output last;
  reg last = 1'h1;
  reg [15:0] left_0 = 16'h0000;
  wire left_0_0_0_0_0_has_1;
  wire left_0_0_0_0_0_has_2;
  wire left_0_0_0_0_0_has_3;
  wire left_0_0_0_0_1_has_1;
  wire left_0_0_0_0_1_has_2;
  wire left_0_0_0_0_1_has_3;
  wire left_0_0_0_0_has_1;
  wire left_0_0_0_0_has_2;
  wire left_0_0_0_0_has_3;
  wire left_0_0_0_1_0_has_1;
  wire left_0_0_0_1_0_has_2;
  wire left_0_0_0_1_0_has_3;
  wire left_0_0_0_1_1_has_1;
  wire left_0_0_0_1_1_has_2;
  wire left_0_0_0_1_1_has_3;
  wire left_0_0_0_1_has_1;
  wire left_0_0_0_1_has_2;
  wire left_0_0_0_1_has_3;
  wire left_0_0_0_has_1;
  wire left_0_0_0_has_2;
  wire left_0_0_0_has_3;
  wire left_0_0_1_0_0_has_1;
  wire left_0_0_1_0_0_has_2;
  wire left_0_0_1_0_0_has_3;
  wire left_0_0_1_0_1_has_1;
  wire left_0_0_1_0_1_has_2;
  wire left_0_0_1_0_1_has_3;
  wire left_0_0_1_0_has_1;
  wire left_0_0_1_0_has_2;
  wire left_0_0_1_0_has_3;
  wire left_0_0_1_1_0_has_1;
  wire left_0_0_1_1_0_has_2;
  wire left_0_0_1_1_0_has_3;
  wire left_0_0_1_1_1_has_1;
  wire left_0_0_1_1_1_has_2;
  wire left_0_0_1_1_1_has_3;
  wire left_0_0_1_1_has_1;
  wire left_0_0_1_1_has_2;
  wire left_0_0_1_1_has_3;
  wire left_0_0_1_has_1;
  wire left_0_0_1_has_2;
  wire left_0_0_1_has_3;
  wire left_0_0_has_1;
  wire left_0_0_has_2;
  wire left_0_0_has_3;
  wire left_0_1_0_0_0_has_1;
  wire left_0_1_0_0_0_has_2;
  wire left_0_1_0_0_0_has_3;
  wire left_0_1_0_0_1_has_1;
  wire left_0_1_0_0_1_has_2;
  wire left_0_1_0_0_1_has_3;
  wire left_0_1_0_0_has_1;
  wire left_0_1_0_0_has_2;
  wire left_0_1_0_0_has_3;
  wire left_0_1_0_1_0_has_1;
  wire left_0_1_0_1_0_has_2;
  wire left_0_1_0_1_0_has_3;
  wire left_0_1_0_1_1_has_1;
  wire left_0_1_0_1_1_has_2;
  wire left_0_1_0_1_1_has_3;
  wire left_0_1_0_1_has_1;
  wire left_0_1_0_1_has_2;
  wire left_0_1_0_1_has_3;
  wire left_0_1_0_has_1;
  wire left_0_1_0_has_2;
  wire left_0_1_0_has_3;
  wire left_0_1_1_0_0_has_1;
  wire left_0_1_1_0_0_has_2;
  wire left_0_1_1_0_0_has_3;
  wire left_0_1_1_0_1_has_1;
  wire left_0_1_1_0_1_has_2;
  wire left_0_1_1_0_1_has_3;
  wire left_0_1_1_0_has_1;
  wire left_0_1_1_0_has_2;
  wire left_0_1_1_0_has_3;
  wire left_0_1_1_1_0_has_1;
  wire left_0_1_1_1_0_has_2;
  wire left_0_1_1_1_0_has_3;
  wire left_0_1_1_1_1_has_1;
  wire left_0_1_1_1_1_has_2;
  wire left_0_1_1_1_1_has_3;
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
  reg [15:0] left_1 = 16'h0000;
  wire left_1_0_0_0_0_has_1;
  wire left_1_0_0_0_0_has_2;
  wire left_1_0_0_0_0_has_3;
  wire left_1_0_0_0_1_has_1;
  wire left_1_0_0_0_1_has_2;
  wire left_1_0_0_0_1_has_3;
  wire left_1_0_0_0_has_1;
  wire left_1_0_0_0_has_2;
  wire left_1_0_0_0_has_3;
  wire left_1_0_0_1_0_has_1;
  wire left_1_0_0_1_0_has_2;
  wire left_1_0_0_1_0_has_3;
  wire left_1_0_0_1_1_has_1;
  wire left_1_0_0_1_1_has_2;
  wire left_1_0_0_1_1_has_3;
  wire left_1_0_0_1_has_1;
  wire left_1_0_0_1_has_2;
  wire left_1_0_0_1_has_3;
  wire left_1_0_0_has_1;
  wire left_1_0_0_has_2;
  wire left_1_0_0_has_3;
  wire left_1_0_1_0_0_has_1;
  wire left_1_0_1_0_0_has_2;
  wire left_1_0_1_0_0_has_3;
  wire left_1_0_1_0_1_has_1;
  wire left_1_0_1_0_1_has_2;
  wire left_1_0_1_0_1_has_3;
  wire left_1_0_1_0_has_1;
  wire left_1_0_1_0_has_2;
  wire left_1_0_1_0_has_3;
  wire left_1_0_1_1_0_has_1;
  wire left_1_0_1_1_0_has_2;
  wire left_1_0_1_1_0_has_3;
  wire left_1_0_1_1_1_has_1;
  wire left_1_0_1_1_1_has_2;
  wire left_1_0_1_1_1_has_3;
  wire left_1_0_1_1_has_1;
  wire left_1_0_1_1_has_2;
  wire left_1_0_1_1_has_3;
  wire left_1_0_1_has_1;
  wire left_1_0_1_has_2;
  wire left_1_0_1_has_3;
  wire left_1_0_has_1;
  wire left_1_0_has_2;
  wire left_1_0_has_3;
  wire left_1_1_0_0_0_has_1;
  wire left_1_1_0_0_0_has_2;
  wire left_1_1_0_0_0_has_3;
  wire left_1_1_0_0_1_has_1;
  wire left_1_1_0_0_1_has_2;
  wire left_1_1_0_0_1_has_3;
  wire left_1_1_0_0_has_1;
  wire left_1_1_0_0_has_2;
  wire left_1_1_0_0_has_3;
  wire left_1_1_0_1_0_has_1;
  wire left_1_1_0_1_0_has_2;
  wire left_1_1_0_1_0_has_3;
  wire left_1_1_0_1_1_has_1;
  wire left_1_1_0_1_1_has_2;
  wire left_1_1_0_1_1_has_3;
  wire left_1_1_0_1_has_1;
  wire left_1_1_0_1_has_2;
  wire left_1_1_0_1_has_3;
  wire left_1_1_0_has_1;
  wire left_1_1_0_has_2;
  wire left_1_1_0_has_3;
  wire left_1_1_1_0_0_has_1;
  wire left_1_1_1_0_0_has_2;
  wire left_1_1_1_0_0_has_3;
  wire left_1_1_1_0_1_has_1;
  wire left_1_1_1_0_1_has_2;
  wire left_1_1_1_0_1_has_3;
  wire left_1_1_1_0_has_1;
  wire left_1_1_1_0_has_2;
  wire left_1_1_1_0_has_3;
  wire left_1_1_1_1_0_has_1;
  wire left_1_1_1_1_0_has_2;
  wire left_1_1_1_1_0_has_3;
  wire left_1_1_1_1_1_has_1;
  wire left_1_1_1_1_1_has_2;
  wire left_1_1_1_1_1_has_3;
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
  reg [15:0] left_2 = 16'h0000;
  reg [15:0] left_3 = 16'h0000;
  wire left_has_1;
  wire left_has_2;
  wire left_has_3;
  input load;
  wire load;
  wire loaded_0_0_0_0_0_has_1;
  wire loaded_0_0_0_0_0_has_2;
  wire loaded_0_0_0_0_1_has_1;
  wire loaded_0_0_0_0_1_has_2;
  wire loaded_0_0_0_0_has_1;
  wire loaded_0_0_0_0_has_2;
  wire loaded_0_0_0_1_0_has_1;
  wire loaded_0_0_0_1_0_has_2;
  wire loaded_0_0_0_1_1_has_1;
  wire loaded_0_0_0_1_1_has_2;
  wire loaded_0_0_0_1_has_1;
  wire loaded_0_0_0_1_has_2;
  wire loaded_0_0_0_has_1;
  wire loaded_0_0_0_has_2;
  wire loaded_0_0_1_0_0_has_1;
  wire loaded_0_0_1_0_0_has_2;
  wire loaded_0_0_1_0_1_has_1;
  wire loaded_0_0_1_0_1_has_2;
  wire loaded_0_0_1_0_has_1;
  wire loaded_0_0_1_0_has_2;
  wire loaded_0_0_1_1_0_has_1;
  wire loaded_0_0_1_1_0_has_2;
  wire loaded_0_0_1_1_1_has_1;
  wire loaded_0_0_1_1_1_has_2;
  wire loaded_0_0_1_1_has_1;
  wire loaded_0_0_1_1_has_2;
  wire loaded_0_0_1_has_1;
  wire loaded_0_0_1_has_2;
  wire loaded_0_0_has_1;
  wire loaded_0_0_has_2;
  wire loaded_0_1_0_0_0_has_1;
  wire loaded_0_1_0_0_0_has_2;
  wire loaded_0_1_0_0_1_has_1;
  wire loaded_0_1_0_0_1_has_2;
  wire loaded_0_1_0_0_has_1;
  wire loaded_0_1_0_0_has_2;
  wire loaded_0_1_0_1_0_has_1;
  wire loaded_0_1_0_1_0_has_2;
  wire loaded_0_1_0_1_1_has_1;
  wire loaded_0_1_0_1_1_has_2;
  wire loaded_0_1_0_1_has_1;
  wire loaded_0_1_0_1_has_2;
  wire loaded_0_1_0_has_1;
  wire loaded_0_1_0_has_2;
  wire loaded_0_1_1_0_0_has_1;
  wire loaded_0_1_1_0_0_has_2;
  wire loaded_0_1_1_0_1_has_1;
  wire loaded_0_1_1_0_1_has_2;
  wire loaded_0_1_1_0_has_1;
  wire loaded_0_1_1_0_has_2;
  wire loaded_0_1_1_1_0_has_1;
  wire loaded_0_1_1_1_0_has_2;
  wire loaded_0_1_1_1_1_has_1;
  wire loaded_0_1_1_1_1_has_2;
  wire loaded_0_1_1_1_has_1;
  wire loaded_0_1_1_1_has_2;
  wire loaded_0_1_1_has_1;
  wire loaded_0_1_1_has_2;
  wire loaded_0_1_has_1;
  wire loaded_0_1_has_2;
  wire loaded_0_has_1;
  wire loaded_0_has_2;
  wire loaded_1_0_0_0_0_has_1;
  wire loaded_1_0_0_0_0_has_2;
  wire loaded_1_0_0_0_1_has_1;
  wire loaded_1_0_0_0_1_has_2;
  wire loaded_1_0_0_0_has_1;
  wire loaded_1_0_0_0_has_2;
  wire loaded_1_0_0_1_0_has_1;
  wire loaded_1_0_0_1_0_has_2;
  wire loaded_1_0_0_1_1_has_1;
  wire loaded_1_0_0_1_1_has_2;
  wire loaded_1_0_0_1_has_1;
  wire loaded_1_0_0_1_has_2;
  wire loaded_1_0_0_has_1;
  wire loaded_1_0_0_has_2;
  wire loaded_1_0_1_0_0_has_1;
  wire loaded_1_0_1_0_0_has_2;
  wire loaded_1_0_1_0_1_has_1;
  wire loaded_1_0_1_0_1_has_2;
  wire loaded_1_0_1_0_has_1;
  wire loaded_1_0_1_0_has_2;
  wire loaded_1_0_1_1_0_has_1;
  wire loaded_1_0_1_1_0_has_2;
  wire loaded_1_0_1_1_1_has_1;
  wire loaded_1_0_1_1_1_has_2;
  wire loaded_1_0_1_1_has_1;
  wire loaded_1_0_1_1_has_2;
  wire loaded_1_0_1_has_1;
  wire loaded_1_0_1_has_2;
  wire loaded_1_0_has_1;
  wire loaded_1_0_has_2;
  wire loaded_1_1_0_0_0_has_1;
  wire loaded_1_1_0_0_0_has_2;
  wire loaded_1_1_0_0_1_has_1;
  wire loaded_1_1_0_0_1_has_2;
  wire loaded_1_1_0_0_has_1;
  wire loaded_1_1_0_0_has_2;
  wire loaded_1_1_0_1_0_has_1;
  wire loaded_1_1_0_1_0_has_2;
  wire loaded_1_1_0_1_1_has_1;
  wire loaded_1_1_0_1_1_has_2;
  wire loaded_1_1_0_1_has_1;
  wire loaded_1_1_0_1_has_2;
  wire loaded_1_1_0_has_1;
  wire loaded_1_1_0_has_2;
  wire loaded_1_1_1_0_0_has_1;
  wire loaded_1_1_1_0_0_has_2;
  wire loaded_1_1_1_0_1_has_1;
  wire loaded_1_1_1_0_1_has_2;
  wire loaded_1_1_1_0_has_1;
  wire loaded_1_1_1_0_has_2;
  wire loaded_1_1_1_1_0_has_1;
  wire loaded_1_1_1_1_0_has_2;
  wire loaded_1_1_1_1_1_has_1;
  wire loaded_1_1_1_1_1_has_2;
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
  assign loaded_0_0_0_0_0_has_1 = | mask[1:0];
  assign \$1  = mask[0] & mask[1];
  assign loaded_0_0_0_0_1_has_1 = | mask[3:2];
  assign \$2  = mask[2] & mask[3];
  assign loaded_0_0_0_0_has_1 = | { loaded_0_0_0_0_1_has_1, loaded_0_0_0_0_0_has_1 };
  assign \$3  = loaded_0_0_0_0_0_has_1 & loaded_0_0_0_0_1_has_1;
  assign loaded_0_0_0_0_has_2 = | { \$3 , loaded_0_0_0_0_1_has_2, loaded_0_0_0_0_0_has_2 };
  assign loaded_0_0_0_1_0_has_1 = | mask[5:4];
  assign \$4  = mask[4] & mask[5];
  assign loaded_0_0_0_1_1_has_1 = | mask[7:6];
  assign \$5  = mask[6] & mask[7];
  assign loaded_0_0_0_1_has_1 = | { loaded_0_0_0_1_1_has_1, loaded_0_0_0_1_0_has_1 };
  assign \$6  = loaded_0_0_0_1_0_has_1 & loaded_0_0_0_1_1_has_1;
  assign loaded_0_0_0_1_has_2 = | { \$6 , loaded_0_0_0_1_1_has_2, loaded_0_0_0_1_0_has_2 };
  assign loaded_0_0_0_has_1 = | { loaded_0_0_0_1_has_1, loaded_0_0_0_0_has_1 };
  assign \$7  = loaded_0_0_0_0_has_1 & loaded_0_0_0_1_has_1;
  assign loaded_0_0_0_has_2 = | { \$7 , loaded_0_0_0_1_has_2, loaded_0_0_0_0_has_2 };
  assign loaded_0_0_1_0_0_has_1 = | mask[9:8];
  assign \$8  = mask[8] & mask[9];
  assign loaded_0_0_1_0_1_has_1 = | mask[11:10];
  assign \$9  = mask[10] & mask[11];
  assign loaded_0_0_1_0_has_1 = | { loaded_0_0_1_0_1_has_1, loaded_0_0_1_0_0_has_1 };
  assign \$10  = loaded_0_0_1_0_0_has_1 & loaded_0_0_1_0_1_has_1;
  assign loaded_0_0_1_0_has_2 = | { \$10 , loaded_0_0_1_0_1_has_2, loaded_0_0_1_0_0_has_2 };
  assign loaded_0_0_1_1_0_has_1 = | mask[13:12];
  assign \$11  = mask[12] & mask[13];
  assign loaded_0_0_1_1_1_has_1 = | mask[15:14];
  assign \$12  = mask[14] & mask[15];
  assign loaded_0_0_1_1_has_1 = | { loaded_0_0_1_1_1_has_1, loaded_0_0_1_1_0_has_1 };
  assign \$13  = loaded_0_0_1_1_0_has_1 & loaded_0_0_1_1_1_has_1;
  assign loaded_0_0_1_1_has_2 = | { \$13 , loaded_0_0_1_1_1_has_2, loaded_0_0_1_1_0_has_2 };
  assign loaded_0_0_1_has_1 = | { loaded_0_0_1_1_has_1, loaded_0_0_1_0_has_1 };
  assign \$14  = loaded_0_0_1_0_has_1 & loaded_0_0_1_1_has_1;
  assign loaded_0_0_1_has_2 = | { \$14 , loaded_0_0_1_1_has_2, loaded_0_0_1_0_has_2 };
  assign loaded_0_0_has_1 = | { loaded_0_0_1_has_1, loaded_0_0_0_has_1 };
  assign \$15  = loaded_0_0_0_has_1 & loaded_0_0_1_has_1;
  assign loaded_0_0_has_2 = | { \$15 , loaded_0_0_1_has_2, loaded_0_0_0_has_2 };
  assign loaded_0_1_0_0_0_has_1 = | mask[17:16];
  assign \$16  = mask[16] & mask[17];
  assign loaded_0_1_0_0_1_has_1 = | mask[19:18];
  assign \$17  = mask[18] & mask[19];
  assign loaded_0_1_0_0_has_1 = | { loaded_0_1_0_0_1_has_1, loaded_0_1_0_0_0_has_1 };
  assign \$18  = loaded_0_1_0_0_0_has_1 & loaded_0_1_0_0_1_has_1;
  assign loaded_0_1_0_0_has_2 = | { \$18 , loaded_0_1_0_0_1_has_2, loaded_0_1_0_0_0_has_2 };
  assign loaded_0_1_0_1_0_has_1 = | mask[21:20];
  assign \$19  = mask[20] & mask[21];
  assign loaded_0_1_0_1_1_has_1 = | mask[23:22];
  assign \$20  = mask[22] & mask[23];
  assign loaded_0_1_0_1_has_1 = | { loaded_0_1_0_1_1_has_1, loaded_0_1_0_1_0_has_1 };
  assign \$21  = loaded_0_1_0_1_0_has_1 & loaded_0_1_0_1_1_has_1;
  assign loaded_0_1_0_1_has_2 = | { \$21 , loaded_0_1_0_1_1_has_2, loaded_0_1_0_1_0_has_2 };
  assign loaded_0_1_0_has_1 = | { loaded_0_1_0_1_has_1, loaded_0_1_0_0_has_1 };
  assign \$22  = loaded_0_1_0_0_has_1 & loaded_0_1_0_1_has_1;
  assign loaded_0_1_0_has_2 = | { \$22 , loaded_0_1_0_1_has_2, loaded_0_1_0_0_has_2 };
  assign loaded_0_1_1_0_0_has_1 = | mask[25:24];
  assign \$23  = mask[24] & mask[25];
  assign loaded_0_1_1_0_1_has_1 = | mask[27:26];
  assign \$24  = mask[26] & mask[27];
  assign loaded_0_1_1_0_has_1 = | { loaded_0_1_1_0_1_has_1, loaded_0_1_1_0_0_has_1 };
  assign \$25  = loaded_0_1_1_0_0_has_1 & loaded_0_1_1_0_1_has_1;
  assign loaded_0_1_1_0_has_2 = | { \$25 , loaded_0_1_1_0_1_has_2, loaded_0_1_1_0_0_has_2 };
  assign loaded_0_1_1_1_0_has_1 = | mask[29:28];
  assign \$26  = mask[28] & mask[29];
  assign loaded_0_1_1_1_1_has_1 = | mask[31:30];
  assign \$27  = mask[30] & mask[31];
  assign loaded_0_1_1_1_has_1 = | { loaded_0_1_1_1_1_has_1, loaded_0_1_1_1_0_has_1 };
  assign \$28  = loaded_0_1_1_1_0_has_1 & loaded_0_1_1_1_1_has_1;
  assign loaded_0_1_1_1_has_2 = | { \$28 , loaded_0_1_1_1_1_has_2, loaded_0_1_1_1_0_has_2 };
  assign loaded_0_1_1_has_1 = | { loaded_0_1_1_1_has_1, loaded_0_1_1_0_has_1 };
  assign \$29  = loaded_0_1_1_0_has_1 & loaded_0_1_1_1_has_1;
  assign loaded_0_1_1_has_2 = | { \$29 , loaded_0_1_1_1_has_2, loaded_0_1_1_0_has_2 };
  assign loaded_0_1_has_1 = | { loaded_0_1_1_has_1, loaded_0_1_0_has_1 };
  assign \$30  = loaded_0_1_0_has_1 & loaded_0_1_1_has_1;
  assign loaded_0_1_has_2 = | { \$30 , loaded_0_1_1_has_2, loaded_0_1_0_has_2 };
  assign loaded_0_has_1 = | { loaded_0_1_has_1, loaded_0_0_has_1 };
  assign \$31  = loaded_0_0_has_1 & loaded_0_1_has_1;
  assign loaded_0_has_2 = | { \$31 , loaded_0_1_has_2, loaded_0_0_has_2 };
  assign loaded_1_0_0_0_0_has_1 = | mask[33:32];
  assign \$32  = mask[32] & mask[33];
  assign loaded_1_0_0_0_1_has_1 = | mask[35:34];
  assign \$33  = mask[34] & mask[35];
  assign loaded_1_0_0_0_has_1 = | { loaded_1_0_0_0_1_has_1, loaded_1_0_0_0_0_has_1 };
  assign \$34  = loaded_1_0_0_0_0_has_1 & loaded_1_0_0_0_1_has_1;
  assign loaded_1_0_0_0_has_2 = | { \$34 , loaded_1_0_0_0_1_has_2, loaded_1_0_0_0_0_has_2 };
  assign loaded_1_0_0_1_0_has_1 = | mask[37:36];
  assign \$35  = mask[36] & mask[37];
  assign loaded_1_0_0_1_1_has_1 = | mask[39:38];
  assign \$36  = mask[38] & mask[39];
  assign loaded_1_0_0_1_has_1 = | { loaded_1_0_0_1_1_has_1, loaded_1_0_0_1_0_has_1 };
  assign \$37  = loaded_1_0_0_1_0_has_1 & loaded_1_0_0_1_1_has_1;
  assign loaded_1_0_0_1_has_2 = | { \$37 , loaded_1_0_0_1_1_has_2, loaded_1_0_0_1_0_has_2 };
  assign loaded_1_0_0_has_1 = | { loaded_1_0_0_1_has_1, loaded_1_0_0_0_has_1 };
  assign \$38  = loaded_1_0_0_0_has_1 & loaded_1_0_0_1_has_1;
  assign loaded_1_0_0_has_2 = | { \$38 , loaded_1_0_0_1_has_2, loaded_1_0_0_0_has_2 };
  assign loaded_1_0_1_0_0_has_1 = | mask[41:40];
  assign \$39  = mask[40] & mask[41];
  assign loaded_1_0_1_0_1_has_1 = | mask[43:42];
  assign \$40  = mask[42] & mask[43];
  assign loaded_1_0_1_0_has_1 = | { loaded_1_0_1_0_1_has_1, loaded_1_0_1_0_0_has_1 };
  assign \$41  = loaded_1_0_1_0_0_has_1 & loaded_1_0_1_0_1_has_1;
  assign loaded_1_0_1_0_has_2 = | { \$41 , loaded_1_0_1_0_1_has_2, loaded_1_0_1_0_0_has_2 };
  assign loaded_1_0_1_1_0_has_1 = | mask[45:44];
  assign \$42  = mask[44] & mask[45];
  assign loaded_1_0_1_1_1_has_1 = | mask[47:46];
  assign \$43  = mask[46] & mask[47];
  assign loaded_1_0_1_1_has_1 = | { loaded_1_0_1_1_1_has_1, loaded_1_0_1_1_0_has_1 };
  assign \$44  = loaded_1_0_1_1_0_has_1 & loaded_1_0_1_1_1_has_1;
  assign loaded_1_0_1_1_has_2 = | { \$44 , loaded_1_0_1_1_1_has_2, loaded_1_0_1_1_0_has_2 };
  assign loaded_1_0_1_has_1 = | { loaded_1_0_1_1_has_1, loaded_1_0_1_0_has_1 };
  assign \$45  = loaded_1_0_1_0_has_1 & loaded_1_0_1_1_has_1;
  assign loaded_1_0_1_has_2 = | { \$45 , loaded_1_0_1_1_has_2, loaded_1_0_1_0_has_2 };
  assign loaded_1_0_has_1 = | { loaded_1_0_1_has_1, loaded_1_0_0_has_1 };
  assign \$46  = loaded_1_0_0_has_1 & loaded_1_0_1_has_1;
  assign loaded_1_0_has_2 = | { \$46 , loaded_1_0_1_has_2, loaded_1_0_0_has_2 };
  assign loaded_1_1_0_0_0_has_1 = | mask[49:48];
  assign \$47  = mask[48] & mask[49];
  assign loaded_1_1_0_0_1_has_1 = | mask[51:50];
  assign \$48  = mask[50] & mask[51];
  assign loaded_1_1_0_0_has_1 = | { loaded_1_1_0_0_1_has_1, loaded_1_1_0_0_0_has_1 };
  assign \$49  = loaded_1_1_0_0_0_has_1 & loaded_1_1_0_0_1_has_1;
  assign loaded_1_1_0_0_has_2 = | { \$49 , loaded_1_1_0_0_1_has_2, loaded_1_1_0_0_0_has_2 };
  assign loaded_1_1_0_1_0_has_1 = | mask[53:52];
  assign \$50  = mask[52] & mask[53];
  assign loaded_1_1_0_1_1_has_1 = | mask[55:54];
  assign \$51  = mask[54] & mask[55];
  assign loaded_1_1_0_1_has_1 = | { loaded_1_1_0_1_1_has_1, loaded_1_1_0_1_0_has_1 };
  assign \$52  = loaded_1_1_0_1_0_has_1 & loaded_1_1_0_1_1_has_1;
  assign loaded_1_1_0_1_has_2 = | { \$52 , loaded_1_1_0_1_1_has_2, loaded_1_1_0_1_0_has_2 };
  assign loaded_1_1_0_has_1 = | { loaded_1_1_0_1_has_1, loaded_1_1_0_0_has_1 };
  assign \$53  = loaded_1_1_0_0_has_1 & loaded_1_1_0_1_has_1;
  assign loaded_1_1_0_has_2 = | { \$53 , loaded_1_1_0_1_has_2, loaded_1_1_0_0_has_2 };
  assign loaded_1_1_1_0_0_has_1 = | mask[57:56];
  assign \$54  = mask[56] & mask[57];
  assign loaded_1_1_1_0_1_has_1 = | mask[59:58];
  assign \$55  = mask[58] & mask[59];
  assign loaded_1_1_1_0_has_1 = | { loaded_1_1_1_0_1_has_1, loaded_1_1_1_0_0_has_1 };
  assign \$56  = loaded_1_1_1_0_0_has_1 & loaded_1_1_1_0_1_has_1;
  assign loaded_1_1_1_0_has_2 = | { \$56 , loaded_1_1_1_0_1_has_2, loaded_1_1_1_0_0_has_2 };
  assign loaded_1_1_1_1_0_has_1 = | mask[61:60];
  assign \$57  = mask[60] & mask[61];
  assign loaded_1_1_1_1_1_has_1 = | mask[63:62];
  assign \$58  = mask[62] & mask[63];
  assign loaded_1_1_1_1_has_1 = | { loaded_1_1_1_1_1_has_1, loaded_1_1_1_1_0_has_1 };
  assign \$59  = loaded_1_1_1_1_0_has_1 & loaded_1_1_1_1_1_has_1;
  assign loaded_1_1_1_1_has_2 = | { \$59 , loaded_1_1_1_1_1_has_2, loaded_1_1_1_1_0_has_2 };
  assign loaded_1_1_1_has_1 = | { loaded_1_1_1_1_has_1, loaded_1_1_1_0_has_1 };
  assign \$60  = loaded_1_1_1_0_has_1 & loaded_1_1_1_1_has_1;
  assign loaded_1_1_1_has_2 = | { \$60 , loaded_1_1_1_1_has_2, loaded_1_1_1_0_has_2 };
  assign loaded_1_1_has_1 = | { loaded_1_1_1_has_1, loaded_1_1_0_has_1 };
  assign \$61  = loaded_1_1_0_has_1 & loaded_1_1_1_has_1;
  assign loaded_1_1_has_2 = | { \$61 , loaded_1_1_1_has_2, loaded_1_1_0_has_2 };
  assign loaded_1_has_1 = | { loaded_1_1_has_1, loaded_1_0_has_1 };
  assign \$62  = loaded_1_0_has_1 & loaded_1_1_has_1;
  assign loaded_1_has_2 = | { \$62 , loaded_1_1_has_2, loaded_1_0_has_2 };
  assign loaded_has_1 = | { loaded_1_has_1, loaded_0_has_1 };
  assign \$63  = loaded_0_has_1 & loaded_1_has_1;
  assign loaded_has_2 = | { \$63 , loaded_1_has_2, loaded_0_has_2 };
  assign left_0_0_0_0_0_has_1 = | left_0[1:0];
  assign \$64  = left_0[0] & left_0[1];
  assign left_0_0_0_0_1_has_1 = | left_0[3:2];
  assign \$67  = left_0[2] & left_0[3];
  assign left_0_0_0_0_has_1 = | { left_0_0_0_0_1_has_1, left_0_0_0_0_0_has_1 };
  assign \$70  = left_0_0_0_0_0_has_1 & left_0_0_0_0_1_has_1;
  assign left_0_0_0_0_has_2 = | { \$70 , left_0_0_0_0_1_has_2, left_0_0_0_0_0_has_2 };
  assign \$71  = left_0_0_0_0_0_has_1 & left_0_0_0_0_1_has_2;
  assign \$72  = left_0_0_0_0_0_has_2 & left_0_0_0_0_1_has_1;
  assign left_0_0_0_0_has_3 = | { \$72 , \$71 , left_0_0_0_0_1_has_3, left_0_0_0_0_0_has_3 };
  assign left_0_0_0_1_0_has_1 = | left_0[5:4];
  assign \$73  = left_0[4] & left_0[5];
  assign left_0_0_0_1_1_has_1 = | left_0[7:6];
  assign \$76  = left_0[6] & left_0[7];
  assign left_0_0_0_1_has_1 = | { left_0_0_0_1_1_has_1, left_0_0_0_1_0_has_1 };
  assign \$79  = left_0_0_0_1_0_has_1 & left_0_0_0_1_1_has_1;
  assign left_0_0_0_1_has_2 = | { \$79 , left_0_0_0_1_1_has_2, left_0_0_0_1_0_has_2 };
  assign \$80  = left_0_0_0_1_0_has_1 & left_0_0_0_1_1_has_2;
  assign \$81  = left_0_0_0_1_0_has_2 & left_0_0_0_1_1_has_1;
  assign left_0_0_0_1_has_3 = | { \$81 , \$80 , left_0_0_0_1_1_has_3, left_0_0_0_1_0_has_3 };
  assign left_0_0_0_has_1 = | { left_0_0_0_1_has_1, left_0_0_0_0_has_1 };
  assign \$82  = left_0_0_0_0_has_1 & left_0_0_0_1_has_1;
  assign left_0_0_0_has_2 = | { \$82 , left_0_0_0_1_has_2, left_0_0_0_0_has_2 };
  assign \$83  = left_0_0_0_0_has_1 & left_0_0_0_1_has_2;
  assign \$84  = left_0_0_0_0_has_2 & left_0_0_0_1_has_1;
  assign left_0_0_0_has_3 = | { \$84 , \$83 , left_0_0_0_1_has_3, left_0_0_0_0_has_3 };
  assign left_0_0_1_0_0_has_1 = | left_0[9:8];
  assign \$85  = left_0[8] & left_0[9];
  assign left_0_0_1_0_1_has_1 = | left_0[11:10];
  assign \$88  = left_0[10] & left_0[11];
  assign left_0_0_1_0_has_1 = | { left_0_0_1_0_1_has_1, left_0_0_1_0_0_has_1 };
  assign \$91  = left_0_0_1_0_0_has_1 & left_0_0_1_0_1_has_1;
  assign left_0_0_1_0_has_2 = | { \$91 , left_0_0_1_0_1_has_2, left_0_0_1_0_0_has_2 };
  assign \$92  = left_0_0_1_0_0_has_1 & left_0_0_1_0_1_has_2;
  assign \$93  = left_0_0_1_0_0_has_2 & left_0_0_1_0_1_has_1;
  assign left_0_0_1_0_has_3 = | { \$93 , \$92 , left_0_0_1_0_1_has_3, left_0_0_1_0_0_has_3 };
  assign left_0_0_1_1_0_has_1 = | left_0[13:12];
  assign \$94  = left_0[12] & left_0[13];
  assign left_0_0_1_1_1_has_1 = | left_0[15:14];
  assign \$97  = left_0[14] & left_0[15];
  assign left_0_0_1_1_has_1 = | { left_0_0_1_1_1_has_1, left_0_0_1_1_0_has_1 };
  assign \$100  = left_0_0_1_1_0_has_1 & left_0_0_1_1_1_has_1;
  assign left_0_0_1_1_has_2 = | { \$100 , left_0_0_1_1_1_has_2, left_0_0_1_1_0_has_2 };
  assign \$101  = left_0_0_1_1_0_has_1 & left_0_0_1_1_1_has_2;
  assign \$102  = left_0_0_1_1_0_has_2 & left_0_0_1_1_1_has_1;
  assign left_0_0_1_1_has_3 = | { \$102 , \$101 , left_0_0_1_1_1_has_3, left_0_0_1_1_0_has_3 };
  assign left_0_0_1_has_1 = | { left_0_0_1_1_has_1, left_0_0_1_0_has_1 };
  assign \$103  = left_0_0_1_0_has_1 & left_0_0_1_1_has_1;
  assign left_0_0_1_has_2 = | { \$103 , left_0_0_1_1_has_2, left_0_0_1_0_has_2 };
  assign \$104  = left_0_0_1_0_has_1 & left_0_0_1_1_has_2;
  assign \$105  = left_0_0_1_0_has_2 & left_0_0_1_1_has_1;
  assign left_0_0_1_has_3 = | { \$105 , \$104 , left_0_0_1_1_has_3, left_0_0_1_0_has_3 };
  assign left_0_0_has_1 = | { left_0_0_1_has_1, left_0_0_0_has_1 };
  assign \$106  = left_0_0_0_has_1 & left_0_0_1_has_1;
  assign left_0_0_has_2 = | { \$106 , left_0_0_1_has_2, left_0_0_0_has_2 };
  assign \$107  = left_0_0_0_has_1 & left_0_0_1_has_2;
  assign \$108  = left_0_0_0_has_2 & left_0_0_1_has_1;
  assign left_0_0_has_3 = | { \$108 , \$107 , left_0_0_1_has_3, left_0_0_0_has_3 };
  assign left_0_1_0_0_0_has_1 = | left_1[1:0];
  assign \$109  = left_1[0] & left_1[1];
  assign left_0_1_0_0_1_has_1 = | left_1[3:2];
  assign \$112  = left_1[2] & left_1[3];
  assign left_0_1_0_0_has_1 = | { left_0_1_0_0_1_has_1, left_0_1_0_0_0_has_1 };
  assign \$115  = left_0_1_0_0_0_has_1 & left_0_1_0_0_1_has_1;
  assign left_0_1_0_0_has_2 = | { \$115 , left_0_1_0_0_1_has_2, left_0_1_0_0_0_has_2 };
  assign \$116  = left_0_1_0_0_0_has_1 & left_0_1_0_0_1_has_2;
  assign \$117  = left_0_1_0_0_0_has_2 & left_0_1_0_0_1_has_1;
  assign left_0_1_0_0_has_3 = | { \$117 , \$116 , left_0_1_0_0_1_has_3, left_0_1_0_0_0_has_3 };
  assign left_0_1_0_1_0_has_1 = | left_1[5:4];
  assign \$118  = left_1[4] & left_1[5];
  assign left_0_1_0_1_1_has_1 = | left_1[7:6];
  assign \$121  = left_1[6] & left_1[7];
  assign left_0_1_0_1_has_1 = | { left_0_1_0_1_1_has_1, left_0_1_0_1_0_has_1 };
  assign \$124  = left_0_1_0_1_0_has_1 & left_0_1_0_1_1_has_1;
  assign left_0_1_0_1_has_2 = | { \$124 , left_0_1_0_1_1_has_2, left_0_1_0_1_0_has_2 };
  assign \$125  = left_0_1_0_1_0_has_1 & left_0_1_0_1_1_has_2;
  assign \$126  = left_0_1_0_1_0_has_2 & left_0_1_0_1_1_has_1;
  assign left_0_1_0_1_has_3 = | { \$126 , \$125 , left_0_1_0_1_1_has_3, left_0_1_0_1_0_has_3 };
  assign left_0_1_0_has_1 = | { left_0_1_0_1_has_1, left_0_1_0_0_has_1 };
  assign \$127  = left_0_1_0_0_has_1 & left_0_1_0_1_has_1;
  assign left_0_1_0_has_2 = | { \$127 , left_0_1_0_1_has_2, left_0_1_0_0_has_2 };
  assign \$128  = left_0_1_0_0_has_1 & left_0_1_0_1_has_2;
  assign \$129  = left_0_1_0_0_has_2 & left_0_1_0_1_has_1;
  assign left_0_1_0_has_3 = | { \$129 , \$128 , left_0_1_0_1_has_3, left_0_1_0_0_has_3 };
  assign left_0_1_1_0_0_has_1 = | left_1[9:8];
  assign \$130  = left_1[8] & left_1[9];
  assign left_0_1_1_0_1_has_1 = | left_1[11:10];
  assign \$133  = left_1[10] & left_1[11];
  assign left_0_1_1_0_has_1 = | { left_0_1_1_0_1_has_1, left_0_1_1_0_0_has_1 };
  assign \$136  = left_0_1_1_0_0_has_1 & left_0_1_1_0_1_has_1;
  assign left_0_1_1_0_has_2 = | { \$136 , left_0_1_1_0_1_has_2, left_0_1_1_0_0_has_2 };
  assign \$137  = left_0_1_1_0_0_has_1 & left_0_1_1_0_1_has_2;
  assign \$138  = left_0_1_1_0_0_has_2 & left_0_1_1_0_1_has_1;
  assign left_0_1_1_0_has_3 = | { \$138 , \$137 , left_0_1_1_0_1_has_3, left_0_1_1_0_0_has_3 };
  assign left_0_1_1_1_0_has_1 = | left_1[13:12];
  assign \$139  = left_1[12] & left_1[13];
  assign left_0_1_1_1_1_has_1 = | left_1[15:14];
  assign \$142  = left_1[14] & left_1[15];
  assign left_0_1_1_1_has_1 = | { left_0_1_1_1_1_has_1, left_0_1_1_1_0_has_1 };
  assign \$145  = left_0_1_1_1_0_has_1 & left_0_1_1_1_1_has_1;
  assign left_0_1_1_1_has_2 = | { \$145 , left_0_1_1_1_1_has_2, left_0_1_1_1_0_has_2 };
  assign \$146  = left_0_1_1_1_0_has_1 & left_0_1_1_1_1_has_2;
  assign \$147  = left_0_1_1_1_0_has_2 & left_0_1_1_1_1_has_1;
  assign left_0_1_1_1_has_3 = | { \$147 , \$146 , left_0_1_1_1_1_has_3, left_0_1_1_1_0_has_3 };
  assign left_0_1_1_has_1 = | { left_0_1_1_1_has_1, left_0_1_1_0_has_1 };
  assign \$148  = left_0_1_1_0_has_1 & left_0_1_1_1_has_1;
  assign left_0_1_1_has_2 = | { \$148 , left_0_1_1_1_has_2, left_0_1_1_0_has_2 };
  assign \$149  = left_0_1_1_0_has_1 & left_0_1_1_1_has_2;
  assign \$150  = left_0_1_1_0_has_2 & left_0_1_1_1_has_1;
  assign left_0_1_1_has_3 = | { \$150 , \$149 , left_0_1_1_1_has_3, left_0_1_1_0_has_3 };
  assign left_0_1_has_1 = | { left_0_1_1_has_1, left_0_1_0_has_1 };
  assign \$151  = left_0_1_0_has_1 & left_0_1_1_has_1;
  assign left_0_1_has_2 = | { \$151 , left_0_1_1_has_2, left_0_1_0_has_2 };
  assign \$152  = left_0_1_0_has_1 & left_0_1_1_has_2;
  assign \$153  = left_0_1_0_has_2 & left_0_1_1_has_1;
  assign left_0_1_has_3 = | { \$153 , \$152 , left_0_1_1_has_3, left_0_1_0_has_3 };
  assign left_0_has_1 = | { left_0_1_has_1, left_0_0_has_1 };
  assign \$154  = left_0_0_has_1 & left_0_1_has_1;
  assign left_0_has_2 = | { \$154 , left_0_1_has_2, left_0_0_has_2 };
  assign \$155  = left_0_0_has_1 & left_0_1_has_2;
  assign \$156  = left_0_0_has_2 & left_0_1_has_1;
  assign left_0_has_3 = | { \$156 , \$155 , left_0_1_has_3, left_0_0_has_3 };
  assign left_1_0_0_0_0_has_1 = | left_2[1:0];
  assign \$157  = left_2[0] & left_2[1];
  assign left_1_0_0_0_1_has_1 = | left_2[3:2];
  assign \$160  = left_2[2] & left_2[3];
  assign left_1_0_0_0_has_1 = | { left_1_0_0_0_1_has_1, left_1_0_0_0_0_has_1 };
  assign \$163  = left_1_0_0_0_0_has_1 & left_1_0_0_0_1_has_1;
  assign left_1_0_0_0_has_2 = | { \$163 , left_1_0_0_0_1_has_2, left_1_0_0_0_0_has_2 };
  assign \$164  = left_1_0_0_0_0_has_1 & left_1_0_0_0_1_has_2;
  assign \$165  = left_1_0_0_0_0_has_2 & left_1_0_0_0_1_has_1;
  assign left_1_0_0_0_has_3 = | { \$165 , \$164 , left_1_0_0_0_1_has_3, left_1_0_0_0_0_has_3 };
  assign left_1_0_0_1_0_has_1 = | left_2[5:4];
  assign \$166  = left_2[4] & left_2[5];
  assign left_1_0_0_1_1_has_1 = | left_2[7:6];
  assign \$169  = left_2[6] & left_2[7];
  assign left_1_0_0_1_has_1 = | { left_1_0_0_1_1_has_1, left_1_0_0_1_0_has_1 };
  assign \$172  = left_1_0_0_1_0_has_1 & left_1_0_0_1_1_has_1;
  assign left_1_0_0_1_has_2 = | { \$172 , left_1_0_0_1_1_has_2, left_1_0_0_1_0_has_2 };
  assign \$173  = left_1_0_0_1_0_has_1 & left_1_0_0_1_1_has_2;
  assign \$174  = left_1_0_0_1_0_has_2 & left_1_0_0_1_1_has_1;
  assign left_1_0_0_1_has_3 = | { \$174 , \$173 , left_1_0_0_1_1_has_3, left_1_0_0_1_0_has_3 };
  assign left_1_0_0_has_1 = | { left_1_0_0_1_has_1, left_1_0_0_0_has_1 };
  assign \$175  = left_1_0_0_0_has_1 & left_1_0_0_1_has_1;
  assign left_1_0_0_has_2 = | { \$175 , left_1_0_0_1_has_2, left_1_0_0_0_has_2 };
  assign \$176  = left_1_0_0_0_has_1 & left_1_0_0_1_has_2;
  assign \$177  = left_1_0_0_0_has_2 & left_1_0_0_1_has_1;
  assign left_1_0_0_has_3 = | { \$177 , \$176 , left_1_0_0_1_has_3, left_1_0_0_0_has_3 };
  assign left_1_0_1_0_0_has_1 = | left_2[9:8];
  assign \$178  = left_2[8] & left_2[9];
  assign left_1_0_1_0_1_has_1 = | left_2[11:10];
  assign \$181  = left_2[10] & left_2[11];
  assign left_1_0_1_0_has_1 = | { left_1_0_1_0_1_has_1, left_1_0_1_0_0_has_1 };
  assign \$184  = left_1_0_1_0_0_has_1 & left_1_0_1_0_1_has_1;
  assign left_1_0_1_0_has_2 = | { \$184 , left_1_0_1_0_1_has_2, left_1_0_1_0_0_has_2 };
  assign \$185  = left_1_0_1_0_0_has_1 & left_1_0_1_0_1_has_2;
  assign \$186  = left_1_0_1_0_0_has_2 & left_1_0_1_0_1_has_1;
  assign left_1_0_1_0_has_3 = | { \$186 , \$185 , left_1_0_1_0_1_has_3, left_1_0_1_0_0_has_3 };
  assign left_1_0_1_1_0_has_1 = | left_2[13:12];
  assign \$187  = left_2[12] & left_2[13];
  assign left_1_0_1_1_1_has_1 = | left_2[15:14];
  assign \$190  = left_2[14] & left_2[15];
  assign left_1_0_1_1_has_1 = | { left_1_0_1_1_1_has_1, left_1_0_1_1_0_has_1 };
  assign \$193  = left_1_0_1_1_0_has_1 & left_1_0_1_1_1_has_1;
  assign left_1_0_1_1_has_2 = | { \$193 , left_1_0_1_1_1_has_2, left_1_0_1_1_0_has_2 };
  assign \$194  = left_1_0_1_1_0_has_1 & left_1_0_1_1_1_has_2;
  assign \$195  = left_1_0_1_1_0_has_2 & left_1_0_1_1_1_has_1;
  assign left_1_0_1_1_has_3 = | { \$195 , \$194 , left_1_0_1_1_1_has_3, left_1_0_1_1_0_has_3 };
  assign left_1_0_1_has_1 = | { left_1_0_1_1_has_1, left_1_0_1_0_has_1 };
  assign \$196  = left_1_0_1_0_has_1 & left_1_0_1_1_has_1;
  assign left_1_0_1_has_2 = | { \$196 , left_1_0_1_1_has_2, left_1_0_1_0_has_2 };
  assign \$197  = left_1_0_1_0_has_1 & left_1_0_1_1_has_2;
  assign \$198  = left_1_0_1_0_has_2 & left_1_0_1_1_has_1;
  assign left_1_0_1_has_3 = | { \$198 , \$197 , left_1_0_1_1_has_3, left_1_0_1_0_has_3 };
  assign left_1_0_has_1 = | { left_1_0_1_has_1, left_1_0_0_has_1 };
  assign \$199  = left_1_0_0_has_1 & left_1_0_1_has_1;
  assign left_1_0_has_2 = | { \$199 , left_1_0_1_has_2, left_1_0_0_has_2 };
  assign \$200  = left_1_0_0_has_1 & left_1_0_1_has_2;
  assign \$201  = left_1_0_0_has_2 & left_1_0_1_has_1;
  assign left_1_0_has_3 = | { \$201 , \$200 , left_1_0_1_has_3, left_1_0_0_has_3 };
  assign left_1_1_0_0_0_has_1 = | left_3[1:0];
  assign \$202  = left_3[0] & left_3[1];
  assign left_1_1_0_0_1_has_1 = | left_3[3:2];
  assign \$205  = left_3[2] & left_3[3];
  assign left_1_1_0_0_has_1 = | { left_1_1_0_0_1_has_1, left_1_1_0_0_0_has_1 };
  assign \$208  = left_1_1_0_0_0_has_1 & left_1_1_0_0_1_has_1;
  assign left_1_1_0_0_has_2 = | { \$208 , left_1_1_0_0_1_has_2, left_1_1_0_0_0_has_2 };
  assign \$209  = left_1_1_0_0_0_has_1 & left_1_1_0_0_1_has_2;
  assign \$210  = left_1_1_0_0_0_has_2 & left_1_1_0_0_1_has_1;
  assign left_1_1_0_0_has_3 = | { \$210 , \$209 , left_1_1_0_0_1_has_3, left_1_1_0_0_0_has_3 };
  assign left_1_1_0_1_0_has_1 = | left_3[5:4];
  assign \$211  = left_3[4] & left_3[5];
  assign left_1_1_0_1_1_has_1 = | left_3[7:6];
  assign \$214  = left_3[6] & left_3[7];
  assign left_1_1_0_1_has_1 = | { left_1_1_0_1_1_has_1, left_1_1_0_1_0_has_1 };
  assign \$217  = left_1_1_0_1_0_has_1 & left_1_1_0_1_1_has_1;
  assign left_1_1_0_1_has_2 = | { \$217 , left_1_1_0_1_1_has_2, left_1_1_0_1_0_has_2 };
  assign \$218  = left_1_1_0_1_0_has_1 & left_1_1_0_1_1_has_2;
  assign \$219  = left_1_1_0_1_0_has_2 & left_1_1_0_1_1_has_1;
  assign left_1_1_0_1_has_3 = | { \$219 , \$218 , left_1_1_0_1_1_has_3, left_1_1_0_1_0_has_3 };
  assign left_1_1_0_has_1 = | { left_1_1_0_1_has_1, left_1_1_0_0_has_1 };
  assign \$220  = left_1_1_0_0_has_1 & left_1_1_0_1_has_1;
  assign left_1_1_0_has_2 = | { \$220 , left_1_1_0_1_has_2, left_1_1_0_0_has_2 };
  assign \$221  = left_1_1_0_0_has_1 & left_1_1_0_1_has_2;
  assign \$222  = left_1_1_0_0_has_2 & left_1_1_0_1_has_1;
  assign left_1_1_0_has_3 = | { \$222 , \$221 , left_1_1_0_1_has_3, left_1_1_0_0_has_3 };
  assign left_1_1_1_0_0_has_1 = | left_3[9:8];
  assign \$223  = left_3[8] & left_3[9];
  assign left_1_1_1_0_1_has_1 = | left_3[11:10];
  assign \$226  = left_3[10] & left_3[11];
  assign left_1_1_1_0_has_1 = | { left_1_1_1_0_1_has_1, left_1_1_1_0_0_has_1 };
  assign \$229  = left_1_1_1_0_0_has_1 & left_1_1_1_0_1_has_1;
  assign left_1_1_1_0_has_2 = | { \$229 , left_1_1_1_0_1_has_2, left_1_1_1_0_0_has_2 };
  assign \$230  = left_1_1_1_0_0_has_1 & left_1_1_1_0_1_has_2;
  assign \$231  = left_1_1_1_0_0_has_2 & left_1_1_1_0_1_has_1;
  assign left_1_1_1_0_has_3 = | { \$231 , \$230 , left_1_1_1_0_1_has_3, left_1_1_1_0_0_has_3 };
  assign left_1_1_1_1_0_has_1 = | left_3[13:12];
  assign \$232  = left_3[12] & left_3[13];
  assign left_1_1_1_1_1_has_1 = | left_3[15:14];
  assign \$235  = left_3[14] & left_3[15];
  assign left_1_1_1_1_has_1 = | { left_1_1_1_1_1_has_1, left_1_1_1_1_0_has_1 };
  assign \$238  = left_1_1_1_1_0_has_1 & left_1_1_1_1_1_has_1;
  assign left_1_1_1_1_has_2 = | { \$238 , left_1_1_1_1_1_has_2, left_1_1_1_1_0_has_2 };
  assign \$239  = left_1_1_1_1_0_has_1 & left_1_1_1_1_1_has_2;
  assign \$240  = left_1_1_1_1_0_has_2 & left_1_1_1_1_1_has_1;
  assign left_1_1_1_1_has_3 = | { \$240 , \$239 , left_1_1_1_1_1_has_3, left_1_1_1_1_0_has_3 };
  assign left_1_1_1_has_1 = | { left_1_1_1_1_has_1, left_1_1_1_0_has_1 };
  assign \$241  = left_1_1_1_0_has_1 & left_1_1_1_1_has_1;
  assign left_1_1_1_has_2 = | { \$241 , left_1_1_1_1_has_2, left_1_1_1_0_has_2 };
  assign \$242  = left_1_1_1_0_has_1 & left_1_1_1_1_has_2;
  assign \$243  = left_1_1_1_0_has_2 & left_1_1_1_1_has_1;
  assign left_1_1_1_has_3 = | { \$243 , \$242 , left_1_1_1_1_has_3, left_1_1_1_0_has_3 };
  assign left_1_1_has_1 = | { left_1_1_1_has_1, left_1_1_0_has_1 };
  assign \$244  = left_1_1_0_has_1 & left_1_1_1_has_1;
  assign left_1_1_has_2 = | { \$244 , left_1_1_1_has_2, left_1_1_0_has_2 };
  assign \$245  = left_1_1_0_has_1 & left_1_1_1_has_2;
  assign \$246  = left_1_1_0_has_2 & left_1_1_1_has_1;
  assign left_1_1_has_3 = | { \$246 , \$245 , left_1_1_1_has_3, left_1_1_0_has_3 };
  assign left_1_has_1 = | { left_1_1_has_1, left_1_0_has_1 };
  assign \$247  = left_1_0_has_1 & left_1_1_has_1;
  assign left_1_has_2 = | { \$247 , left_1_1_has_2, left_1_0_has_2 };
  assign \$248  = left_1_0_has_1 & left_1_1_has_2;
  assign \$249  = left_1_0_has_2 & left_1_1_has_1;
  assign left_1_has_3 = | { \$249 , \$248 , left_1_1_has_3, left_1_0_has_3 };
  assign left_has_1 = | { left_1_has_1, left_0_has_1 };
  assign \$250  = left_0_has_1 & left_1_has_1;
  assign left_has_2 = | { \$250 , left_1_has_2, left_0_has_2 };
  assign \$251  = left_0_has_1 & left_1_has_2;
  assign \$252  = left_0_has_2 & left_1_has_1;
  assign left_has_3 = | { \$252 , \$251 , left_1_has_3, left_0_has_3 };
  assign \$253  = | left_0;
  assign \$254  = | left_1;
  assign \$255  = | left_2;
  assign \$256  = | left_3;
  assign \$257  = ~ { \$256 , \$255 , \$254 , \$253  };
  assign \$258  = \$257  + 1'h1;
  assign \$259  = { \$256 , \$255 , \$254 , \$253  } & \$258 [3:0];
  assign \$260  = ~ { \$256 , \$255 , \$254 , \$253  };
  assign \$261  = \$260  + 1'h1;
  assign \$262  = { \$256 , \$255 , \$254 , \$253  } & \$261 [3:0];
  assign \$263  = ~ { \$256 , \$255 , \$254 , \$253  };
  assign \$264  = \$263  + 1'h1;
  assign \$265  = { \$256 , \$255 , \$254 , \$253  } & \$264 [3:0];
  assign \$266  = ~ { \$256 , \$255 , \$254 , \$253  };
  assign \$267  = \$266  + 1'h1;
  assign \$268  = { \$256 , \$255 , \$254 , \$253  } & \$267 [3:0];
  assign \$269  = ~ word;
  assign \$270  = \$269  + 1'h1;
  assign \$271  = { 1'h0, word } & \$270 ;
  assign \event  = | taken;
  assign \$272  = segment_base + number;
  assign \$273  = ~ loaded_has_2;
  assign \$274  = ~ left_has_3;
  assign \$275  = load ? \$273  : \$274 ;
  assign \$276  = ~ { \$256 , \$255 , \$254 , \$253  };
  assign \$277  = \$276  + 1'h1;
  assign \$278  = { \$256 , \$255 , \$254 , \$253  } & \$277 [3:0];
  assign \$279  = ~ \$271 [15:0];
  assign \$280  = \$278 [0] ? { 1'h0, \$279  } : 17'h1ffff;
  assign \$281  = { 1'h0, left_0 } & \$280 ;
  assign \$282  = load ? { 1'h0, mask[15:0] } : \$281 ;
  assign \$283  = ~ { \$256 , \$255 , \$254 , \$253  };
  assign \$284  = \$283  + 1'h1;
  assign \$285  = { \$256 , \$255 , \$254 , \$253  } & \$284 [3:0];
  assign \$286  = ~ \$271 [15:0];
  assign \$287  = \$285 [1] ? { 1'h0, \$286  } : 17'h1ffff;
  assign \$288  = { 1'h0, left_1 } & \$287 ;
  assign \$289  = load ? { 1'h0, mask[31:16] } : \$288 ;
  assign \$290  = ~ { \$256 , \$255 , \$254 , \$253  };
  assign \$291  = \$290  + 1'h1;
  assign \$292  = { \$256 , \$255 , \$254 , \$253  } & \$291 [3:0];
  assign \$293  = ~ \$271 [15:0];
  assign \$294  = \$292 [2] ? { 1'h0, \$293  } : 17'h1ffff;
  assign \$295  = { 1'h0, left_2 } & \$294 ;
  assign \$296  = load ? { 1'h0, mask[47:32] } : \$295 ;
  assign \$297  = ~ { \$256 , \$255 , \$254 , \$253  };
  assign \$298  = \$297  + 1'h1;
  assign \$299  = { \$256 , \$255 , \$254 , \$253  } & \$298 [3:0];
  assign \$300  = ~ \$271 [15:0];
  assign \$301  = \$299 [3] ? { 1'h0, \$300  } : 17'h1ffff;
  assign \$302  = { 1'h0, left_3 } & \$301 ;
  assign \$303  = load ? { 1'h0, mask[63:48] } : \$302 ;
  assign \$305  = base + \$304 ;
  always @(posedge clk)
    last <= \$306 ;
  always @(posedge clk)
    left_0 <= \$307 ;
  always @(posedge clk)
    left_1 <= \$308 ;
  always @(posedge clk)
    left_2 <= \$309 ;
  always @(posedge clk)
    left_3 <= \$310 ;
  always @(posedge clk)
    base <= \$311 ;
  always @(posedge clk)
    offset_0 <= \$312 ;
  always @(posedge clk)
    offset_1 <= \$313 ;
  always @(posedge clk)
    offset_2 <= \$314 ;
  always @(posedge clk)
    offset_3 <= \$315 ;
  always @(posedge clk)
    taken <= \$316 ;
  always @(posedge clk)
    segment_base <= \$317 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    (* full_case = 32'd1 *)
    casez (chosen)
      2'h0:
          \$304  = offset_0;
      2'h1:
          \$304  = offset_1;
      2'h2:
          \$304  = offset_2;
      2'h3:
          \$304  = offset_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    chosen = 2'h0;
    if (\$256 ) begin
      chosen = 2'h3;
    end
    if (\$255 ) begin
      chosen = 2'h2;
    end
    if (\$254 ) begin
      chosen = 2'h1;
    end
    if (\$253 ) begin
      chosen = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    word = 16'h0000;
    if (\$259 [0]) begin
      word = left_0;
    end
    if (\$262 [1]) begin
      word = left_1;
    end
    if (\$265 [2]) begin
      word = left_2;
    end
    if (\$268 [3]) begin
      word = left_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$306  = \$275 ;
    if (rst) begin
      \$306  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$307  = \$282 [15:0];
    if (rst) begin
      \$307  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$308  = \$289 [15:0];
    if (rst) begin
      \$308  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$309  = \$296 [15:0];
    if (rst) begin
      \$309  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$310  = \$303 [15:0];
    if (rst) begin
      \$310  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$311  = base;
    if (load) begin
      \$311  = \base$334 ;
    end
    if (rst) begin
      \$311  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$312  = offset_0;
    if (load) begin
      \$312  = offsets[7:0];
    end
    if (rst) begin
      \$312  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$313  = offset_1;
    if (load) begin
      \$313  = offsets[15:8];
    end
    if (rst) begin
      \$313  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$314  = offset_2;
    if (load) begin
      \$314  = offsets[23:16];
    end
    if (rst) begin
      \$314  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$315  = offset_3;
    if (load) begin
      \$315  = offsets[31:24];
    end
    if (rst) begin
      \$315  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$316  = \$271 [15:0];
    if (rst) begin
      \$316  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$317  = \$305 [7:0];
    if (rst) begin
      \$317  = 8'h00;
    end
  end
  assign some = { \$256 , \$255 , \$254 , \$253  };
  assign lowest = \$271 [15:0];
  assign address = \$272 [7:0];
  assign \mask[0]  = mask[15:0];
  assign \mask[1]  = mask[31:16];
  assign \mask[2]  = mask[47:32];
  assign \mask[3]  = mask[63:48];
  assign \offsets[0]  = offsets[7:0];
  assign \offsets[1]  = offsets[15:8];
  assign \offsets[2]  = offsets[23:16];
  assign \offsets[3]  = offsets[31:24];
  assign loaded_0_0_0_0_0_has_2 = \$1 ;
  assign loaded_0_0_0_0_1_has_2 = \$2 ;
  assign loaded_0_0_0_1_0_has_2 = \$4 ;
  assign loaded_0_0_0_1_1_has_2 = \$5 ;
  assign loaded_0_0_1_0_0_has_2 = \$8 ;
  assign loaded_0_0_1_0_1_has_2 = \$9 ;
  assign loaded_0_0_1_1_0_has_2 = \$11 ;
  assign loaded_0_0_1_1_1_has_2 = \$12 ;
  assign loaded_0_1_0_0_0_has_2 = \$16 ;
  assign loaded_0_1_0_0_1_has_2 = \$17 ;
  assign loaded_0_1_0_1_0_has_2 = \$19 ;
  assign loaded_0_1_0_1_1_has_2 = \$20 ;
  assign loaded_0_1_1_0_0_has_2 = \$23 ;
  assign loaded_0_1_1_0_1_has_2 = \$24 ;
  assign loaded_0_1_1_1_0_has_2 = \$26 ;
  assign loaded_0_1_1_1_1_has_2 = \$27 ;
  assign loaded_1_0_0_0_0_has_2 = \$32 ;
  assign loaded_1_0_0_0_1_has_2 = \$33 ;
  assign loaded_1_0_0_1_0_has_2 = \$35 ;
  assign loaded_1_0_0_1_1_has_2 = \$36 ;
  assign loaded_1_0_1_0_0_has_2 = \$39 ;
  assign loaded_1_0_1_0_1_has_2 = \$40 ;
  assign loaded_1_0_1_1_0_has_2 = \$42 ;
  assign loaded_1_0_1_1_1_has_2 = \$43 ;
  assign loaded_1_1_0_0_0_has_2 = \$47 ;
  assign loaded_1_1_0_0_1_has_2 = \$48 ;
  assign loaded_1_1_0_1_0_has_2 = \$50 ;
  assign loaded_1_1_0_1_1_has_2 = \$51 ;
  assign loaded_1_1_1_0_0_has_2 = \$54 ;
  assign loaded_1_1_1_0_1_has_2 = \$55 ;
  assign loaded_1_1_1_1_0_has_2 = \$57 ;
  assign loaded_1_1_1_1_1_has_2 = \$58 ;
  assign left_0_0_0_0_0_has_2 = \$64 ;
  assign \$65  = 1'h0;
  assign \$66  = 1'h0;
  assign left_0_0_0_0_0_has_3 = 1'h0;
  assign left_0_0_0_0_1_has_2 = \$67 ;
  assign \$68  = 1'h0;
  assign \$69  = 1'h0;
  assign left_0_0_0_0_1_has_3 = 1'h0;
  assign left_0_0_0_1_0_has_2 = \$73 ;
  assign \$74  = 1'h0;
  assign \$75  = 1'h0;
  assign left_0_0_0_1_0_has_3 = 1'h0;
  assign left_0_0_0_1_1_has_2 = \$76 ;
  assign \$77  = 1'h0;
  assign \$78  = 1'h0;
  assign left_0_0_0_1_1_has_3 = 1'h0;
  assign left_0_0_1_0_0_has_2 = \$85 ;
  assign \$86  = 1'h0;
  assign \$87  = 1'h0;
  assign left_0_0_1_0_0_has_3 = 1'h0;
  assign left_0_0_1_0_1_has_2 = \$88 ;
  assign \$89  = 1'h0;
  assign \$90  = 1'h0;
  assign left_0_0_1_0_1_has_3 = 1'h0;
  assign left_0_0_1_1_0_has_2 = \$94 ;
  assign \$95  = 1'h0;
  assign \$96  = 1'h0;
  assign left_0_0_1_1_0_has_3 = 1'h0;
  assign left_0_0_1_1_1_has_2 = \$97 ;
  assign \$98  = 1'h0;
  assign \$99  = 1'h0;
  assign left_0_0_1_1_1_has_3 = 1'h0;
  assign left_0_1_0_0_0_has_2 = \$109 ;
  assign \$110  = 1'h0;
  assign \$111  = 1'h0;
  assign left_0_1_0_0_0_has_3 = 1'h0;
  assign left_0_1_0_0_1_has_2 = \$112 ;
  assign \$113  = 1'h0;
  assign \$114  = 1'h0;
  assign left_0_1_0_0_1_has_3 = 1'h0;
  assign left_0_1_0_1_0_has_2 = \$118 ;
  assign \$119  = 1'h0;
  assign \$120  = 1'h0;
  assign left_0_1_0_1_0_has_3 = 1'h0;
  assign left_0_1_0_1_1_has_2 = \$121 ;
  assign \$122  = 1'h0;
  assign \$123  = 1'h0;
  assign left_0_1_0_1_1_has_3 = 1'h0;
  assign left_0_1_1_0_0_has_2 = \$130 ;
  assign \$131  = 1'h0;
  assign \$132  = 1'h0;
  assign left_0_1_1_0_0_has_3 = 1'h0;
  assign left_0_1_1_0_1_has_2 = \$133 ;
  assign \$134  = 1'h0;
  assign \$135  = 1'h0;
  assign left_0_1_1_0_1_has_3 = 1'h0;
  assign left_0_1_1_1_0_has_2 = \$139 ;
  assign \$140  = 1'h0;
  assign \$141  = 1'h0;
  assign left_0_1_1_1_0_has_3 = 1'h0;
  assign left_0_1_1_1_1_has_2 = \$142 ;
  assign \$143  = 1'h0;
  assign \$144  = 1'h0;
  assign left_0_1_1_1_1_has_3 = 1'h0;
  assign left_1_0_0_0_0_has_2 = \$157 ;
  assign \$158  = 1'h0;
  assign \$159  = 1'h0;
  assign left_1_0_0_0_0_has_3 = 1'h0;
  assign left_1_0_0_0_1_has_2 = \$160 ;
  assign \$161  = 1'h0;
  assign \$162  = 1'h0;
  assign left_1_0_0_0_1_has_3 = 1'h0;
  assign left_1_0_0_1_0_has_2 = \$166 ;
  assign \$167  = 1'h0;
  assign \$168  = 1'h0;
  assign left_1_0_0_1_0_has_3 = 1'h0;
  assign left_1_0_0_1_1_has_2 = \$169 ;
  assign \$170  = 1'h0;
  assign \$171  = 1'h0;
  assign left_1_0_0_1_1_has_3 = 1'h0;
  assign left_1_0_1_0_0_has_2 = \$178 ;
  assign \$179  = 1'h0;
  assign \$180  = 1'h0;
  assign left_1_0_1_0_0_has_3 = 1'h0;
  assign left_1_0_1_0_1_has_2 = \$181 ;
  assign \$182  = 1'h0;
  assign \$183  = 1'h0;
  assign left_1_0_1_0_1_has_3 = 1'h0;
  assign left_1_0_1_1_0_has_2 = \$187 ;
  assign \$188  = 1'h0;
  assign \$189  = 1'h0;
  assign left_1_0_1_1_0_has_3 = 1'h0;
  assign left_1_0_1_1_1_has_2 = \$190 ;
  assign \$191  = 1'h0;
  assign \$192  = 1'h0;
  assign left_1_0_1_1_1_has_3 = 1'h0;
  assign left_1_1_0_0_0_has_2 = \$202 ;
  assign \$203  = 1'h0;
  assign \$204  = 1'h0;
  assign left_1_1_0_0_0_has_3 = 1'h0;
  assign left_1_1_0_0_1_has_2 = \$205 ;
  assign \$206  = 1'h0;
  assign \$207  = 1'h0;
  assign left_1_1_0_0_1_has_3 = 1'h0;
  assign left_1_1_0_1_0_has_2 = \$211 ;
  assign \$212  = 1'h0;
  assign \$213  = 1'h0;
  assign left_1_1_0_1_0_has_3 = 1'h0;
  assign left_1_1_0_1_1_has_2 = \$214 ;
  assign \$215  = 1'h0;
  assign \$216  = 1'h0;
  assign left_1_1_0_1_1_has_3 = 1'h0;
  assign left_1_1_1_0_0_has_2 = \$223 ;
  assign \$224  = 1'h0;
  assign \$225  = 1'h0;
  assign left_1_1_1_0_0_has_3 = 1'h0;
  assign left_1_1_1_0_1_has_2 = \$226 ;
  assign \$227  = 1'h0;
  assign \$228  = 1'h0;
  assign left_1_1_1_0_1_has_3 = 1'h0;
  assign left_1_1_1_1_0_has_2 = \$232 ;
  assign \$233  = 1'h0;
  assign \$234  = 1'h0;
  assign left_1_1_1_1_0_has_3 = 1'h0;
  assign left_1_1_1_1_1_has_2 = \$235 ;
  assign \$236  = 1'h0;
  assign \$237  = 1'h0;
  assign left_1_1_1_1_1_has_3 = 1'h0;
endmodule

module \digits_causal.engine_2.sequencer (delay, clk, rst, admit, advance, valid, item, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$30  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [8:0] \$17 ;
  wire [1:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [1:0] \$20 ;
  wire \$21 ;
  wire [4:0] \$22 ;
  wire [5:0] \$23 ;
  wire \$24 ;
  wire [3:0] \$25 ;
  wire [2:0] \$26 ;
  wire [8:0] \$27 ;
  wire [8:0] \$28 ;
  wire [2:0] \$29 ;
  wire [2:0] \$3 ;
  wire \$30 ;
  reg \$31 ;
  reg [1:0] \$32 ;
  reg [7:0] \$33 ;
  reg \$34 ;
  reg \$35 ;
  reg [2:0] \$36 ;
  reg [1:0] \$37 ;
  reg [7:0] \$38 ;
  reg [1:0] \$39 ;
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
  wire row;
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
  always @(posedge clk)
    _constant_base <= \$39 ;
  assign \$1  = ~ item_begin;
  assign valid = \$1  | admit;
  assign go = valid & advance;
  assign \$2  = ! count_0;
  assign \$3  = _constant_base + 1'h0;
  assign \$4  = _constant_base + 1'h0;
  assign \$5  = count_0 + delay;
  assign \$6  = ! item_tap;
  assign \$9  = ! item_word;
  assign \$10  = \$8  & \$9 ;
  assign \$11  = ! count_0;
  assign \$13  = ! count_0;
  assign \$16  = group == 2'h2;
  assign \$17  = item_address + 6'h20;
  assign \$18  = item_word + 1'h1;
  assign \$19  = ! item_word;
  assign \$20  = item_tap + 1'h1;
  assign \$22  = timesteps - delay;
  assign \$23  = $signed(\$22 ) - $signed(2'h1);
  assign \$24  = count_0 == \$23 ;
  assign \$25  = count_0 + 1'h1;
  assign \$26  = group + 1'h1;
  assign \$27  = _group_address + 7'h40;
  assign \$28  = _group_address + 7'h40;
  assign \$29  = _constant_base + 1'h1;
  assign \$30  = group == 2'h2;
  always @(posedge clk)
    item_begin <= \$31 ;
  always @(posedge clk)
    state <= \$32 ;
  always @(posedge clk)
    item_address <= \$33 ;
  always @(posedge clk)
    item_word <= \$34 ;
  always @(posedge clk)
    item_tap <= \$35 ;
  always @(posedge clk)
    count_0 <= \$36 ;
  always @(posedge clk)
    group <= \$37 ;
  always @(posedge clk)
    _group_address <= \$38 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
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
          if (\$10 ) begin
            item_base = { 1'h0, \$12  };
          end
      2'h2:
          item_base = 2'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
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
          if (\$10 ) begin
            item_enable = \$15 ;
          end
      2'h2:
          item_enable = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    item_index = 3'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_index = \$5 [2:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    item_scan = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_scan = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    item_end = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$16 ) begin
              item_end = 1'h1;
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$31  = item_begin;
    if (go) begin
      \$31  = 1'h0;
    end
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$30 ) begin
              \$31  = 1'h1;
            end
          end
    endcase
    if (rst) begin
      \$31  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$32  = state;
    casez (state)
      2'h0:
          if (go) begin
            \$32  = 2'h1;
          end
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$24 ) begin
                  \$32  = 2'h2;
                end else begin
                  \$32  = 2'h0;
                end
              end
            end
          end
      2'h2:
          if (go) begin
            \$32  = 2'h0;
          end
    endcase
    if (rst) begin
      \$32  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$33  = item_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$33  = \$17 [7:0];
            if (\$19 ) begin
              if (\$21 ) begin
                \$33  = _group_address;
              end
            end
          end
      2'h2:
          if (go) begin
            \$33  = \$28 [7:0];
            if (\$30 ) begin
              \$33  = 8'h00;
            end
          end
    endcase
    if (rst) begin
      \$33  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$34  = item_word;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$34  = \$18 [0];
            if (\$19 ) begin
              \$34  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$35  = item_tap;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              \$35  = \$20 [0];
              if (\$21 ) begin
                \$35  = 1'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$36  = count_0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$24 ) begin
                  \$36  = 3'h0;
                end else begin
                  \$36  = \$25 [2:0];
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$36  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$37  = group;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$37  = \$26 [1:0];
            if (\$30 ) begin
              \$37  = 2'h0;
            end
          end
    endcase
    if (rst) begin
      \$37  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$38  = _group_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$38  = \$27 [7:0];
            if (\$30 ) begin
              \$38  = 8'h00;
            end
          end
    endcase
    if (rst) begin
      \$38  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$39  = _constant_base;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$39  = \$29 [1:0];
            if (\$30 ) begin
              \$39  = 2'h0;
            end
          end
    endcase
    if (rst) begin
      \$39  = 2'h0;
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
  assign row = 1'h0;
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
  assign \$21  = item_tap;
  assign \$7  = 1'h1;
  assign \$8  = \$6 ;
  assign \$12  = 1'h1;
  assign \$14  = 1'h1;
  assign \$15  = 1'h0;
endmodule

module \digits_causal.feeder (i__valid, clk, rst, writer__room, i__ready, writer__write, writer__claim, writer__data);
  reg \$auto$verilog_backend.cc:2355:dump_module$31  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$11  = index;
    if (writer__write) begin
      \$11  = 1'h0;
    end
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$32  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
    \$19  = group;
    if (valid) begin
      \$19  = \$2 [1:0];
    end
    if (rst) begin
      \$19  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
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

module \digits_causal.ring_0 (clk, rst, readers__0__ready, writers__0__room, writers__0__write, writers__0__claim, readers__0__column, readers__0__enable, readers__0__release, readers__0__data, readers__0__released, readers__0__need_column, readers__0__need_row, writers__0__data);
  reg \$auto$verilog_backend.cc:2355:dump_module$33  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$38  = 1'h0;
    casez (group_0)
      1'h0:
          \$38  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$42  = 1'h0;
    casez (group_0)
      1'h0:
          \$42  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$46  = 1'h0;
    casez (group_0)
      1'h0:
          \$46  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$48  = 5'h00;
    casez (selected_0)
      1'h0:
          \$48  = \$signature__data$50 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$49  = 5'h00;
    casez (selected_0)
      1'h0:
          \$49  = \$signature__data$53 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$50  = 5'h00;
    casez (selected_0)
      1'h0:
          \$50  = \$signature__data$56 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$51  = 5'h00;
    casez (selected_0)
      1'h0:
          \$51  = \$signature__data$59 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$52  = 5'h00;
    casez (selected_0)
      1'h0:
          \$52  = \$signature__data$62 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$53  = 5'h00;
    casez (selected_0)
      1'h0:
          \$53  = \$signature__data$65 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$54  = plane_0;
    if (writers__0__write) begin
      \$54  = 1'h0;
    end
    if (rst) begin
      \$54  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$59  = released_0;
    if (readers__0__release) begin
      \$59  = readers__0__released;
    end
    if (rst) begin
      \$59  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$60  = claimed_0;
    if (writers__0__claim) begin
      \$60  = \$11 [5:0];
    end
    if (rst) begin
      \$60  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$61  = selected_0;
    if (readers__0__enable) begin
      \$61  = read_slice_0;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__addr  = 3'h0;
    if (\$25 ) begin
      \$signature__addr  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__data  = 5'h00;
    if (\$25 ) begin
      \$signature__data  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__en  = 1'h0;
    if (\$25 ) begin
      \$signature__en  = \$27 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__addr$28  = 3'h0;
    if (\$29 ) begin
      \$signature__addr$28  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__data$29  = 5'h00;
    if (\$29 ) begin
      \$signature__data$29  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__en$30  = 1'h0;
    if (\$29 ) begin
      \$signature__en$30  = \$31 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__addr$31  = 3'h0;
    if (\$33 ) begin
      \$signature__addr$31  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__data$32  = 5'h00;
    if (\$33 ) begin
      \$signature__data$32  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__en$33  = 1'h0;
    if (\$33 ) begin
      \$signature__en$33  = \$35 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__addr$34  = 3'h0;
    if (\$37 ) begin
      \$signature__addr$34  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__data$35  = 5'h00;
    if (\$37 ) begin
      \$signature__data$35  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__en$36  = 1'h0;
    if (\$37 ) begin
      \$signature__en$36  = \$39 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__addr$37  = 3'h0;
    if (\$41 ) begin
      \$signature__addr$37  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__data$38  = 5'h00;
    if (\$41 ) begin
      \$signature__data$38  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__en$39  = 1'h0;
    if (\$41 ) begin
      \$signature__en$39  = \$43 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__addr$40  = 3'h0;
    if (\$45 ) begin
      \$signature__addr$40  = column_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__data$41  = 5'h00;
    if (\$45 ) begin
      \$signature__data$41  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$signature__en$42  = 1'h0;
    if (\$45 ) begin
      \$signature__en$42  = \$47 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    word_0 = 1'h0;
    casez (group_0)
      1'h0:
          word_0 = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$26  = 1'h0;
    casez (group_0)
      1'h0:
          \$26  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$30  = 1'h0;
    casez (group_0)
      1'h0:
          \$30  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
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

module \digits_causal.ring_1 (rst, readers__0__ready, writers__0__room, writers__0__claim, readers__0__column, readers__0__enable, readers__0__release, readers__0__data, writers__0__data, writers__0__write, writers__0__last, readers__0__plane, readers__0__released, readers__0__need_column, readers__0__need_row, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$34  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$48  = 12'h000;
    casez (selected_0)
      1'h0:
          \$48  = \$signature__data$50 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$49  = 12'h000;
    casez (selected_0)
      1'h0:
          \$49  = \$signature__data$53 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$50  = 12'h000;
    casez (selected_0)
      1'h0:
          \$50  = \$signature__data$56 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$51  = 12'h000;
    casez (selected_0)
      1'h0:
          \$51  = \$signature__data$59 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$52  = 12'h000;
    casez (selected_0)
      1'h0:
          \$52  = \$signature__data$62 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$53  = 12'h000;
    casez (selected_0)
      1'h0:
          \$53  = \$signature__data$65 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$59  = released_0;
    if (readers__0__release) begin
      \$59  = readers__0__released;
    end
    if (rst) begin
      \$59  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$60  = claimed_0;
    if (writers__0__claim) begin
      \$60  = \$11 [5:0];
    end
    if (rst) begin
      \$60  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$61  = selected_0;
    if (readers__0__enable) begin
      \$61  = read_slice_0;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__addr  = 5'h00;
    if (\$25 ) begin
      \$signature__addr  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__data  = 12'h000;
    if (\$25 ) begin
      \$signature__data  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__en  = 3'h0;
    if (\$25 ) begin
      \$signature__en  = \$27 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__addr$28  = 5'h00;
    if (\$29 ) begin
      \$signature__addr$28  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__data$29  = 12'h000;
    if (\$29 ) begin
      \$signature__data$29  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__en$30  = 3'h0;
    if (\$29 ) begin
      \$signature__en$30  = \$31 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__addr$31  = 5'h00;
    if (\$33 ) begin
      \$signature__addr$31  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__data$32  = 12'h000;
    if (\$33 ) begin
      \$signature__data$32  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__en$33  = 3'h0;
    if (\$33 ) begin
      \$signature__en$33  = \$35 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__addr$34  = 5'h00;
    if (\$37 ) begin
      \$signature__addr$34  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__data$35  = 12'h000;
    if (\$37 ) begin
      \$signature__data$35  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__en$36  = 3'h0;
    if (\$37 ) begin
      \$signature__en$36  = \$39 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__addr$37  = 5'h00;
    if (\$41 ) begin
      \$signature__addr$37  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__data$38  = 12'h000;
    if (\$41 ) begin
      \$signature__data$38  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__en$39  = 3'h0;
    if (\$41 ) begin
      \$signature__en$39  = \$43 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__addr$40  = 5'h00;
    if (\$45 ) begin
      \$signature__addr$40  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__data$41  = 12'h000;
    if (\$45 ) begin
      \$signature__data$41  = { writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$signature__en$42  = 3'h0;
    if (\$45 ) begin
      \$signature__en$42  = \$47 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
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

module \digits_causal.ring_2 (rst, readers__0__ready, writers__0__room, writers__0__claim, readers__0__column, readers__0__enable, readers__0__release, readers__0__data, writers__0__data, writers__0__write, writers__0__last, readers__0__plane, readers__0__released, readers__0__need_column, readers__0__need_row, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$35  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$49  = released_0;
    if (readers__0__release) begin
      \$49  = readers__0__released;
    end
    if (rst) begin
      \$49  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$50  = claimed_0;
    if (writers__0__claim) begin
      \$50  = \$11 [4:0];
    end
    if (rst) begin
      \$50  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$51  = selected_0;
    if (readers__0__enable) begin
      \$51  = read_slice_0;
    end
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__addr  = 4'h0;
    if (\$25 ) begin
      \$signature__addr  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__data  = 16'h0000;
    if (\$25 ) begin
      \$signature__data  = { writers__0__data, writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__en  = 4'h0;
    if (\$25 ) begin
      \$signature__en  = \$27 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__addr$28  = 4'h0;
    if (\$29 ) begin
      \$signature__addr$28  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__data$29  = 16'h0000;
    if (\$29 ) begin
      \$signature__data$29  = { writers__0__data, writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__en$30  = 4'h0;
    if (\$29 ) begin
      \$signature__en$30  = \$31 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__addr$31  = 4'h0;
    if (\$33 ) begin
      \$signature__addr$31  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__data$32  = 16'h0000;
    if (\$33 ) begin
      \$signature__data$32  = { writers__0__data, writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__en$33  = 4'h0;
    if (\$33 ) begin
      \$signature__en$33  = \$35 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__addr$34  = 4'h0;
    if (\$37 ) begin
      \$signature__addr$34  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__data$35  = 16'h0000;
    if (\$37 ) begin
      \$signature__data$35  = { writers__0__data, writers__0__data, writers__0__data, writers__0__data };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$signature__en$36  = 4'h0;
    if (\$37 ) begin
      \$signature__en$36  = \$39 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$40  = 16'h0000;
    casez (selected_0)
      1'h0:
          \$40  = \$signature__data$44 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$41  = 16'h0000;
    casez (selected_0)
      1'h0:
          \$41  = \$signature__data$47 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
    \$42  = 16'h0000;
    casez (selected_0)
      1'h0:
          \$42  = \$signature__data$50 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$35 ) begin end
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
