#include "agent/runner/runner_environment.h"

#include <QProcessEnvironment>

namespace rensei::runner {

// Names are converted to upper case: Windows ignores case ("Path"), our rules do not.
QMap<QString, QString> ownEnvironment()
{
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> own;
    for (const QString &name : system.keys())
        own.insert(name.toUpper(), system.value(name));
    return own;
}

} // namespace rensei::runner
