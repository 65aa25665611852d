#include "agent/runner/runner_environment.h"

#include <QProcessEnvironment>

namespace rensei::runner {

QMap<QString, QString> ownEnvironment()
{
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> own;
    for (const QString &name : system.keys())
        own.insert(name, system.value(name));
    return own;
}

} // namespace rensei::runner
