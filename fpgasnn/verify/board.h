// A serial accelerator with a host's UART at its pins; used by fpgasnn.verify.simulated_board.
// Include after a design "dut" written by write_cxxrtl.
#ifndef FPGASNN_BOARD_H
#define FPGASNN_BOARD_H
#include <cstdint>

struct Board {
  design_0::p_dut top;
  int cycles_per_bit;
  // host to device: bits left of the byte under way, lowest first, and cycles left of the current bit
  uint32_t sending = 0;
  int send_bits = 0, send_wait = 0;
  // device to host: bits seen of the byte under way, and cycles to the middle of the next bit
  uint32_t received = 0;
  int receive_bits = 0, receive_wait = 0;
  int quiet = 0;
  int64_t cycle = 0;
};

extern "C" Board *board_new(uint32_t step) {
  Board *board = new Board;
  board->top.p_step.set<uint32_t>(step);
  board->cycles_per_bit = 65536 / step;
  return board;
}

extern "C" void board_delete(Board *board) { delete board; }
extern "C" int64_t board_cycle(const Board *board) { return board->cycle; }

// Runs up to `cycles` cycles, fewer if nothing is left to do. Takes bytes from `in`, appends bytes to `out`; the room
// there bounds the cycles. Returns 1 if there was more to do.
extern "C" int board_run(Board *board, int64_t cycles, const uint8_t *in, int64_t in_size, int64_t *taken,
                         uint8_t *out, int64_t out_size, int64_t *made) {
  auto &top = board->top;
  *taken = *made = 0;
  for (int64_t n = 0; n < cycles; n++) {
    if (board->send_wait > 0) {
      board->send_wait--;
    } else {
      if (board->send_bits == 0 && *taken < in_size) {
        board->sending = uint32_t(in[(*taken)++]) << 1 | 1 << 9;
        board->send_bits = 10;
      }
      if (board->send_bits > 0) {
        top.p_rx.template set<bool>(board->sending & 1);
        board->sending >>= 1;
        board->send_bits--;
        board->send_wait = board->cycles_per_bit - 1;
      }
    }
    top.p_clk.template set<bool>(false);
    top.step();
    bool line = top.p_tx.template get<bool>();
    if (board->receive_bits == 0) {
      if (!line) {
        board->receive_bits = 9;
        board->receive_wait = board->cycles_per_bit + board->cycles_per_bit / 2 - 1;
      }
    } else if (board->receive_wait > 0) {
      board->receive_wait--;
    } else {
      board->received = board->received >> 1 | uint32_t(line) << 8;
      board->receive_wait = board->cycles_per_bit - 1;
      if (--board->receive_bits == 0 && line) out[(*made)++] = uint8_t(board->received);
    }
    bool busy = top.p_busy.template get<bool>() || board->receive_bits || board->send_bits || *taken < in_size;
    top.p_clk.template set<bool>(true);
    top.step();
    board->cycle++;
    // what was sent last needs some cycles to show
    board->quiet = busy ? 0 : board->quiet + 1;
    if (board->quiet > 16 * board->cycles_per_bit) return 0;
    if (*made == out_size) return 1;
  }
  return 1;
}
#endif
