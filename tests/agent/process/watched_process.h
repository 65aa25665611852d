#pragma once

#include "agent/process/process.h"
#include "agent/process/process_group.h"

#include <QDir>
#include <QTest>

#include <optional>

namespace rensei::tests {

/// A real program and its output so far.
struct Watched {
    std::unique_ptr<Process> process;
    QStringList order;
    QByteArray output;
    QByteArray errorOutput;
    std::optional<ProcessExit> exit;
    QString failure;

    explicit Watched(std::unique_ptr<Process> watched = makeSystemProcess())
        : process(std::move(watched))
    {
        Process *p = process.get();
        QObject::connect(p, &Process::started, p, [this] { order.append(QStringLiteral("started")); });
        QObject::connect(p, &Process::output, p, [this](const QByteArray &bytes) {
            output += bytes;
            order.append(QStringLiteral("output"));
        });
        QObject::connect(p, &Process::errorOutput, p, [this](const QByteArray &bytes) { errorOutput += bytes; });
        QObject::connect(p, &Process::ended, p, [this](const ProcessExit &how) {
            exit = how;
            order.append(QStringLiteral("ended"));
        });
        QObject::connect(p, &Process::failedToStart, p, [this](const Error &error) {
            failure = error.where;
            order.append(QStringLiteral("failed"));
        });
    }

    void start(const QString &script, const QStringList &environment = {QStringLiteral("PATH=/usr/bin:/bin")})
    {
        process->start({QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script}, environment, QDir::rootPath()});
    }

    bool hasEnded()
    {
        return until([this] { return exit.has_value(); });
    }
    bool hasSaid(const QByteArray &bytes)
    {
        return until([&] { return output.contains(bytes); });
    }
    bool isGone()
    {
        return until([this] { return !process->groupAlive(); });
    }

    template <typename Condition>
    static bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }
};

inline bool isRunning(qint64 pid)
{
    return !processStart(pid).isEmpty();
}

} // namespace rensei::tests
