#include "tests/support/test_case.h"

#include <QApplication>

namespace rensei::tests {

[[maybe_unused]] static const bool isUsed
    = useApplication([](int &argc, char **argv) { return std::make_unique<QApplication>(argc, argv); });

} // namespace rensei::tests
