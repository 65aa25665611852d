#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/process/process.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace rensei::runner {

/// How a shell that is started like that of a login says its PATH. An empty program: this system, or this environment,
/// has no such shell.
struct LoginShell {
    QString program;
    QStringList arguments;
};
LoginShell loginShell(const QMap<QString, QString> &environment); ///< one implementation per system

/// The absolute folders of the PATH in what the shell wrote, whatever its start-up files wrote beside it. Bounded.
QStringList foldersIn(const QByteArray &output);

/// `path` with those of `folders` at its end that it lacks, so that what is found today stays the one that is found.
QString extendedPath(const QString &path, const QStringList &folders);

/// Asks the user's login shell for its PATH, which has folders that a service manager does not give. The shell is not
/// interactive; what does not answer within five seconds has none. Once a day it is asked again.
class LoginPath : public QObject {
    Q_OBJECT

public:
    /// `makeProcess` and `clock` must outlive it.
    LoginPath(const ProcessFactory &makeProcess, Clock &clock);
    ~LoginPath() override;

    void start(); ///< asks, unless it asks already

Q_SIGNALS:
    void found(const QStringList &folders); ///< empty when there is nothing to know

private:
    void finish(const QStringList &folders);

    const ProcessFactory &m_makeProcess;
    OneShotTimer m_timer;
    std::unique_ptr<Process> m_process; ///< while it asks
    QByteArray m_output;
};

} // namespace rensei::runner
