#include "tests/support/test_case.h"

#include <QApplication>
#include <QLocale>

namespace rensei::tests {

[[maybe_unused]] static const bool isUsed = useApplication([](int &argc, char **argv) {
    QLocale::setDefault(QLocale::c()); // what windows say is compared, times of day included
    return std::make_unique<QApplication>(argc, argv);
});

} // namespace rensei::tests
