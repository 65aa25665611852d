#pragma once

namespace rensei::tests {

/// The heap that a list of so many sessions takes for each, with what puts its pages together, once it was refreshed.
double bytesPerRow(int rows);

/// The median time that a screen of the table of sessions takes to paint after a scroll, over that of a QTableView as
/// Qt has it, with the same texts and columns.
double frameRatio(int rows);

} // namespace rensei::tests
