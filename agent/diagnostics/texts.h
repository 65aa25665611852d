#pragma once

#include <QCoreApplication>

namespace rensei::diagnostics {

/// Why no bundle was written, in the language of the program. What is in it is English: it is read by others.
struct DiagnosticsText {
    Q_DECLARE_TR_FUNCTIONS(rensei::diagnostics::DiagnosticsText)
};

} // namespace rensei::diagnostics
