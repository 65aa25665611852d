#include "tests/support/test_case.h"

#include <QAccessible>
#include <QApplication>

namespace rensei::tests {

[[maybe_unused]] static const bool isUsed = useApplication([](int &argc, char **argv) {
    auto application = std::make_unique<QApplication>(argc, argv);
    // Else Qt makes accessible objects only once something on the desktop asks for them.
    QAccessible::setActive(true);
    return application;
});

} // namespace rensei::tests
