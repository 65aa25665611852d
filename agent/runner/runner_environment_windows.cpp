#include "agent/runner/runner_environment.h"

#include <QProcessEnvironment>

namespace rensei::session {

// Names come in capitals: Windows does not tell "Path" from "PATH", the rules do.
QMap<QString, QString> ownEnvironment()
{
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> own;
    for (const QString &name : system.keys())
        own.insert(name.toUpper(), system.value(name));
    return own;
}

} // namespace rensei::session
