#pragma once

#include "app/ui/setup/setup_window.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/fakes/fake_transport.h"

#include <QTemporaryDir>

namespace rensei::tests {

/// Forwards to a transport that outlives what it is lent to.
class SharedTransport final : public http::Transport {
public:
    explicit SharedTransport(FakeTransport &target)
        : m_target(target)
    {
    }
    void send(const http::Request &request, QObject *context, Then then) override
    {
        m_target.send(request, context, std::move(then));
    }

private:
    FakeTransport &m_target;
};

/// A set-up window with a played agent's program and a platform that a test answers for.
struct SetupWindowFixture {
    QTemporaryDir folder;
    FakeClock clock;
    FakeProcesses processes;
    FakeTransport transport;
    FakeSecretStore keychain;
    FakeSecretStore memory;
    app::Settings settings{folder.filePath(QStringLiteral("desktop.ini"))};
    app::Accounts accounts{std::make_shared<secrets::Stores>()};
    app::SetupRun run{{processes.factory(), clock, [] {
                           return ProcessStart{QStringLiteral("/opt/rensei-agent"), {}, {}, {}};
                       }}};
    bool demoStarts = true;
    int demos = 0;
    std::optional<bool> atLogin = false;
    bool canSetLogin = true;
    bool hasForeignFolder = false;
    app::SetupWindow window{parts()};

    void signIn() { accounts.adopt(QStringLiteral("https://app.rensei.ai"), share(Secret(QByteArray("rsk_made_up")))); }

    ProcessRecord &process() { return *processes.made.last(); }
    void write(const QByteArray &line) { Q_EMIT process().process->output(line + '\n'); }
    void finish(const QByteArray &line, int code)
    {
        write(line);
        process().process->end(code);
    }
    void step(const char *id, const char *state, const char *evidence = "")
    {
        write(QByteArray(R"({"type":"step","id":")") + id + R"(","state":")" + state + R"(","evidence":")" + evidence
            + R"("})");
    }

    /// A plan with two projects and two coding agents, of which one can be used.
    static QByteArray planWith(const QByteArray &more = {})
    {
        return R"({"type":"plan","steps":[{"id":"account"},{"id":"project"},{"id":"runner"},{"id":"permissions"},)"
               R"({"id":"registration-key"},{"id":"config"},{"id":"service"},{"id":"agent"},{"id":"worker"},)"
               R"({"id":"heartbeat"},{"id":"host-visible"}],)"
               R"("writes":[{"path":"the keychain","what":"a registration key of web-shop, named “laptop”"},)"
               R"({"path":"/home/mark/.config/systemd/user/dev.rensei.daemon.service","what":"the background service"},)"
               R"({"path":"/home/mark/.config/rensei-desktop/daemon.yaml","what":"the configuration"}],)"
               R"("service":"systemd user service",)"
            + more
            + R"("choices":{"projects":[{"slug":"website","name":"Website"},)"
              R"({"slug":"web-shop","name":"Web shop","isDefault":true}],"runners":[)"
              R"({"name":"codex","title":"Codex","version":"0.58","problem":"it is not signed in"},)"
              R"({"name":"claude","title":"Claude Code","version":"2.1","recommended":true}],)"
              R"("permissions":"workspace"}})";
    }

    /// The set-up of another program, as an entry of a plan for planWith().
    static QByteArray foreignWith(const QByteArray &more)
    {
        return R"("foreign":[{"path":"/home/mark/.donmai","what":"the folder of another host program",)" + more + "}],";
    }
    static QByteArray importable()
    {
        return foreignWith(R"("canImport":true,"platform":"https://app.rensei.ai","hasKey":true,"port":7734,)"
                           R"("takes":["the platform https://app.rensei.ai","the registration key",)"
                           R"("the projects proj_1, proj_2","3 sessions at a time"])");
    }

    /// The plan has been told, and there is something to choose.
    void look(const QByteArray &plan = planWith())
    {
        write(plan);
        finish(R"({"type":"finished","ok":true})", 0);
    }

private:
    app::SetupWindow::Parts parts()
    {
        return {run, accounts, settings,
            [this] {
                return app::SignIn::Parts{[this](const QUrl &) { return std::make_unique<SharedTransport>(transport); },
                    keychain, memory, clock};
            },
            [this](const app::SignIn::Checked &checked) { accounts.adopt(checked.serverUrl, checked.key); },
            [this](const QString &serverUrl) { accounts.adopt(serverUrl, nullptr); },
            [](const QString &) { return QUrl(QStringLiteral("https://app.rensei.ai/settings/api-keys")); },
            [this] {
                ++demos;
                return demoStarts;
            },
            [this] { return atLogin; },
            [this](bool on) -> Result<void> {
                if (!canSetLogin)
                    return fail(Error{.detail = QStringLiteral("the disk is full")});
                atLogin = on;
                return {};
            },
            [this] { return hasForeignFolder; }};
    }
};

} // namespace rensei::tests
