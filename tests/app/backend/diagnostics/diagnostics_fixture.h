#pragma once

#include "app/backend/diagnostics/diagnostics.h"
#include "app/text/session_columns.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_process.h"

#include <QTemporaryDir>

namespace rensei::tests {

/// A computer whose agent does not run, and a doctor whose answers the test gives.
struct DiagnosticsFixture {
    FakeAgent agent;
    FakeProcesses processes;
    FakeTransport transport;
    QTemporaryDir folder;
    platform::UserApi api{transport, agent.clock};
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    control::EventFollower events{client.link(), agent.clock};
    app::StatusMonitor monitor{{api, client, events, agent.clock}};
    app::Supervisor supervisor{{client, events, agent.clock, processes.factory(), agent.paths(), [] {
                                    return app::AgentStart{{QStringLiteral("/opt/rensei-agent"), {}, {}, {}}};
                                }}};
    app::SessionSource source{api, agent.clock};
    app::SessionModel model{agent.clock, app::sessionColumns()};
    app::Approvals approvals{client};
    app::Settings settings{folder.filePath(QStringLiteral("desktop.ini"))};
    app::AttentionList attention{{monitor, model, approvals, settings, agent.clock}};
    app::StatusAggregator aggregator{{monitor, supervisor, source, attention, model}};
    app::DoctorRun doctor{{processes.factory(), agent.clock, [] {
                               return ProcessStart{QStringLiteral("/opt/rensei-agent"), {}, {}, {}};
                           }}};
    app::Diagnostics diagnostics{{aggregator, supervisor, doctor, agent.clock, agent.paths(),
        [this] { return folder.filePath(QStringLiteral("daemon.yaml")); }}};

    void finishDoctor(const QByteArray &output, int code = 0)
    {
        FakeProcess *process = processes.made.last()->process;
        Q_EMIT process->output(output);
        process->end(code);
    }
    static QByteArray report()
    {
        return R"({"version":"0.1.0","checks":[{"id":"git","title":"Git","status":"pass","detail":"2.39"}]})";
    }
    QStringList names() const
    {
        QStringList all;
        for (const diagnostics::BundleFile &file : diagnostics.files())
            all.append(file.name);
        return all;
    }
    QString text(const QString &name) const
    {
        for (const diagnostics::BundleFile &file : diagnostics.files()) {
            if (file.name == name)
                return QString::fromUtf8(file.bytes);
        }
        return {};
    }
};

} // namespace rensei::tests
