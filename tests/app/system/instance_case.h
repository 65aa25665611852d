#pragma once

#include "agent/base/private_file.h"

#include <QTemporaryDir>
#include <QTest>

namespace rensei::tests {

/// Empty folders: `state` for the app, and `run` as the runtime folder of the session.
class InstanceFolders {
public:
    InstanceFolders()
        : m_runtimeBefore(qgetenv("XDG_RUNTIME_DIR"))
    {
        if (!makePrivateFolder(state()) || !makePrivateFolder(runtime()))
            qFatal("no folders for the test");
        qputenv("XDG_RUNTIME_DIR", runtime().toUtf8());
    }

    ~InstanceFolders()
    {
        if (m_runtimeBefore.isNull())
            qunsetenv("XDG_RUNTIME_DIR");
        else
            qputenv("XDG_RUNTIME_DIR", m_runtimeBefore);
    }

    QString state() const { return m_folder.filePath(QStringLiteral("state")); }
    QString runtime() const { return m_folder.filePath(QStringLiteral("run")); }

private:
    QTemporaryDir m_folder;
    QByteArray m_runtimeBefore;
};

/// Waits for other threads and processes.
template <typename Condition>
bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

} // namespace rensei::tests
