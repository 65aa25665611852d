#pragma once

#include "app/backend/computer/config_run.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rensei::tests {

/// The agent's settings, with a played program.
struct ConfigRunFixture {
    FakeClock clock;
    FakeProcesses processes;
    app::ConfigRun run{{processes.factory(), clock, [] {
                            return ProcessStart{QStringLiteral("/opt/rensei-agent"),
                                {QStringLiteral("--state-dir"), QStringLiteral("/s")}, {}, {}};
                        }}};

    FakeProcess &process() { return *processes.made.last()->process; }
    QString asked() const { return processes.made.last()->start.arguments.join(u' '); }
    qsizetype askings() const { return processes.made.size(); }
    void answer(const QByteArray &output, int code = 0)
    {
        FakeProcess *process = processes.made.last()->process;
        Q_EMIT process->output(output);
        process->end(code);
    }

    /// What `rensei-agent config --json` says, with `settings` as `key: value`, all of them set.
    static QByteArray settings(const QJsonObject &settings, const QString &effect = {})
    {
        QJsonArray all;
        for (auto it = settings.begin(); it != settings.end(); ++it)
            all.append(QJsonObject{{QStringLiteral("key"), it.key()}, {QStringLiteral("value"), it.value()},
                {QStringLiteral("default"), 4}, {QStringLiteral("set"), true}});
        QJsonObject whole{{QStringLiteral("file"), QStringLiteral("/c/daemon.yaml")}, {QStringLiteral("settings"), all},
            {QStringLiteral("usualSessions"), QStringLiteral("cores")}};
        if (!effect.isEmpty())
            whole.insert(QStringLiteral("effect"), effect);
        return QJsonDocument(whole).toJson(QJsonDocument::Compact);
    }
    static QByteArray decisions(const QByteArray &list = "[]") { return R"({"consents":)" + list + '}'; }

    /// The first look, answered.
    void look(const QJsonObject &known, const QByteArray &decided = "[]")
    {
        run.look();
        answer(settings(known));
        answer(decisions(decided));
    }
};

} // namespace rensei::tests
