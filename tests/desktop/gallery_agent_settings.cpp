#include "tests/desktop/gallery_agent_settings.h"

#include "app/ui/settings/settings_window.h"
#include "tests/app/backend/computer/config_run_fixture.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/fakes/fake_transport.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static QJsonObject agentSettings(const QString &admission)
{
    return {{u"capacity.maxConcurrentSessions"_s, 4}, {u"permissions"_s, u"workspace"_s},
        {u"host.admission"_s, admission}, {u"enabledProjectIds"_s, QJsonArray{u"prj_81f2"_s, u"prj_0c9e"_s}},
        {u"capacity.maxMemoryMbPerSession"_s, 9216}, {u"capacity.maxMemoryMb"_s, 12288},
        {u"capacity.maxProcessesPerSession"_s, 512}, {u"capacity.maxProcesses"_s, 0},
        {u"host.stalledAfterSeconds"_s, 600}, {u"host.noProgressTimeoutSeconds"_s, 0},
        {u"autoUpdate.drainTimeoutSeconds"_s, 600}, {u"capacity.priority"_s, u"low"_s},
        {u"capacity.poolMaxDiskGb"_s, 20}, {u"network.proxy"_s, u"http://proxy.example:8080"_s},
        {u"network.proxyUser"_s, u"mara"_s}, {u"network.caFile"_s, u"/etc/ssl/acme.pem"_s}, {u"host.port"_s, 7734},
        {u"defaultRunner"_s, u"claude"_s}};
}

static void captureComputer(Gallery &gallery)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"desktop.ini"_s));
    ConfigRunFixture s;
    std::optional<bool> paused;
    PauseSwitch pause({[&paused] { return paused; },
        [](bool, const std::function<void(std::optional<QString>)> &then) { then(u"the host is stopping"_s); }});
    SettingsWindow window({.settings = settings,
        .computer = ComputerPage::Parts{s.run, pause, [] {
                                            return QList<ComputerPage::Project>{{u"prj_81f2"_s, u"Web shop"_s}};
                                        }}});
    window.findChild<QListWidget *>()->setCurrentRow(1);
    gallery.capture(window, u"settings-computer-looking"_s);
    s.answer(ConfigRunFixture::settings(agentSettings(u"all-routed"_s)));
    s.answer(ConfigRunFixture::decisions());
    gallery.capture(window, u"settings-computer-no-agent"_s);
    paused = false;
    pause.update();
    s.look(agentSettings(u"listed"_s));
    gallery.capture(window, u"settings-computer-projects"_s);
    s.look(agentSettings(u"ask"_s), R"([{"subject":"repository github.com/acme/web-shop","verdict":"always"},
        {"subject":"project prj_0c9e","verdict":"never"}])");
    gallery.capture(window, u"settings-computer-decisions"_s);
    pause.set(true);
    s.run.set(u"permissions"_s, u"careful"_s);
    Q_EMIT s.process().errorOutput("rensei-agent: The configuration could not be changed: permission denied.\n");
    s.answer({}, 1);
    gallery.capture(window, u"settings-computer-not-changed"_s);
    s.run.look();
    Q_EMIT s.process().failedToStart(Error{});
    gallery.capture(window, u"settings-computer-no-program"_s);
}

/// The sections about limits, the network and what is seldom changed.
static void captureOthers(Gallery &gallery)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"desktop.ini"_s));
    ConfigRunFixture s;
    PauseSwitch pause({[] { return false; }, {}});
    FakeTransport *transport = nullptr;
    NetworkTest test({s.clock, [] { return QUrl(u"https://app.rensei.ai"_s); },
        [&transport](const QUrl &) {
            auto made = std::make_unique<FakeTransport>();
            transport = made.get();
            return NetworkTest::Way{std::move(made), NetworkTest::Way::Proxy::Named, u"proxy.example:8080"_s};
        }});
    const auto opens = [](const QString &) { return false; };
    SettingsWindow window({.settings = settings,
        .computer = ComputerPage::Parts{s.run, pause, [] { return QList<ComputerPage::Project>(); }},
        .network = &test,
        .advanced = AdvancedPage::Parts{s.run,
            {{u"Configuration of the agent"_s, u"/home/mark/.config/rensei-desktop/daemon.yaml"_s},
                {u"Logs"_s, u"/"_s}},
            opens, [] { return u"0.1.0"_s; }, [] { return true; }}});
    auto *sections = window.findChild<QListWidget *>();
    const auto show = [&](int row, const QString &name) {
        sections->setCurrentRow(row);
        s.answer(ConfigRunFixture::settings(agentSettings(u"all-routed"_s)));
        s.answer(ConfigRunFixture::decisions());
        gallery.capture(window, name);
    };
    window.show();
    show(2, u"settings-limits"_s);
    show(3, u"settings-network"_s);
    test.run();
    s.clock.advance(std::chrono::milliseconds(400));
    transport->answer(200);
    gallery.capture(window, u"settings-network-reached"_s);
    test.run();
    transport->answer(Error{.kind = ErrorKind::Offline,
        .detail
        = u"the certificate of \"app.rensei.ai\", issued by \"Acme Gateway\" and valid until 2027-01-01, is not "
          "trusted: The issuer certificate of a locally looked up certificate could not be found"_s,
        .barrier = Barrier::Certificate});
    gallery.capture(window, u"settings-network-not-trusted"_s);
    show(4, u"settings-advanced"_s);
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName().endsWith(u": Logs"_s))
            button->click();
    }
    gallery.capture(window, u"settings-advanced-not-opened"_s);
}

void captureAgentSettings(Gallery &gallery)
{
    captureComputer(gallery);
    captureOthers(gallery);
}

} // namespace rensei::tests
