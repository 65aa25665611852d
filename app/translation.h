#pragma once

class QCoreApplication;

namespace rensei::app {

/// The words of the system's language, as far as there are any; and the plurals of English, which the sources leave
/// open.
void installTranslations(QCoreApplication &application);

} // namespace rensei::app
