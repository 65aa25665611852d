#include "tests/desktop/gallery_setup.h"

#include "app/ui/doctor/doctor_window.h"
#include "app/ui/doctor/removal_dialog.h"
#include "tests/app/ui/setup/setup_window_fixture.h"
#include "tests/desktop/gallery_checker.h"

#include <QAbstractButton>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

static const QByteArray failedKey
    = R"({"type":"step","id":"registration-key","state":"failed","problem":{"code":"forbidden",)"
      R"("text":"Your key may not make registration keys: that takes the right org_keys:write.",)"
      R"("todo":"Ask an administrator of acme-corp for it, or for a token to paste here.",)"
      R"("page":"https://app.rensei.ai/acme-corp/settings/api-keys"}})";

static void begin(SetupWindowFixture &s)
{
    s.signIn();
    s.window.present(SetupWindow::Task::SetUp);
    s.look();
    s.run.start({.verb = SetupRun::Verb::Install, .userKey = s.accounts.key()});
}

/// The steps before the one with this id are done.
static void stepsBefore(SetupWindowFixture &s, const QByteArray &id)
{
    s.write(s.planWith());
    const QList<std::pair<const char *, const char *>> all{{"account", "mark@acme.com, acme-corp"},
        {"project", "web-shop"}, {"runner", "Claude Code 2.1, signed in"},
        {"permissions", "workspace: asks before what reaches beyond the session's folder"},
        {"registration-key", "key_8f2c1d9e, in the keychain"},
        {"config", "/home/mark/.config/rensei-desktop/daemon.yaml"}, {"service", "systemd user service, process 4711"},
        {"agent", "127.0.0.1:7734 · 0.2.0"}, {"worker", "wkr_91c4"}, {"heartbeat", "acknowledged at 14:02:11"},
        {"host-visible", "laptop, in the pool local-acme-corp"}};
    for (const auto &[name, evidence] : all) {
        if (id == name)
            return;
        s.step(name, qstrcmp(name, "account") == 0 ? "satisfied" : "done", evidence);
    }
}

static void captureChoices(Gallery &gallery)
{
    {
        SetupWindowFixture s;
        gallery.capture(s.window, u"setup-sign-in"_s);
        s.signIn();
        s.window.hide();
        s.window.present(SetupWindow::Task::SetUp);
        gallery.capture(s.window, u"setup-looking"_s);
        s.look();
        gallery.capture(s.window, u"setup-choices"_s);
    }
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::SetUp);
        s.look(R"({"type":"plan","choices":{"projects":[],"runners":[]}})");
        gallery.capture(s.window, u"setup-nothing-to-choose"_s);
    }
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::SetUp);
        Q_EMIT s.process().process->failedToStart(Error{});
        gallery.capture(s.window, u"setup-no-program"_s);
    }
}

static void captureOffers(Gallery &gallery)
{
    {
        SetupWindowFixture s;
        s.hasForeignFolder = true;
        s.window.present(SetupWindow::Task::SetUp);
        s.look(s.planWith(s.importable()));
        gallery.capture(s.window, u"setup-offer-sign-in"_s);
    }
    const QList<std::pair<QString, QByteArray>> offers{{u"import"_s, SetupWindowFixture::importable()},
        {u"running"_s,
            SetupWindowFixture::foreignWith(R"("canImport":true,"hasKey":true,"running":"donmai, process 4711",)"
                                            R"("takes":["the registration key","3 sessions at a time"])")},
        {u"elsewhere"_s,
            SetupWindowFixture::foreignWith(
                R"("canImport":true,"platform":"https://rensei.acme.example","hasKey":true)")},
        {u"unreadable"_s,
            SetupWindowFixture::foreignWith(
                R"("problem":"/home/mark/.donmai/daemon.yaml cannot be understood: line 3: this is not valid YAML.")")}};
    for (const auto &[name, foreign] : offers) {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::SetUp);
        s.look(s.planWith(foreign + R"("beforeLogin":false,)"));
        gallery.capture(s.window, u"setup-offer-"_s + name);
    }
}

static void captureProgress(Gallery &gallery)
{
    {
        SetupWindowFixture s;
        begin(s);
        s.run.start({.verb = SetupRun::Verb::Repair});
        s.window.present(SetupWindow::Task::Renew);
        stepsBefore(s, "worker");
        s.step("worker", "running");
        gallery.capture(s.window, u"setup-progress"_s);
        stepsBefore(s, "");
        s.finish(R"({"type":"finished","ok":true,"receipt":"/home/mark/.local/state/rensei-desktop/receipt.json"})", 0);
        gallery.capture(s.window, u"setup-done"_s);
        s.window.hide();
    }
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::Renew);
        stepsBefore(s, "registration-key");
        s.write(failedKey);
        s.finish(R"({"type":"finished","ok":false,"text":"The registration key could not be made."})", 69);
        gallery.capture(s.window, u"setup-no-right"_s);
    }
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::Renew);
        stepsBefore(s, "service");
        s.run.cancel();
        gallery.capture(s.window, u"setup-canceling"_s);
        s.step("registration-key", "undone", "key_8f2c1d9e is revoked");
        s.step("config", "undone", "the file is as it was");
        s.finish(R"({"type":"finished","ok":false,"cancelled":true})", 130);
        gallery.capture(s.window, u"setup-canceled"_s);
    }
}

/// What the agent's program says when a step fails, in its own words.
static void captureFailures(Gallery &gallery)
{
    struct Failure {
        const char *name;
        const char *step;
        QByteArray problem;
    };
    const QList<Failure> failures{
        {"import-runs", "account",
            R"("code":"import-runs","text":"The program whose set-up is to be taken over runs here (donmai, process 4711). Two with )"
            R"(one registration harm each other.","todo":"End it and keep it from starting again, or only watch it.",)"
            R"("command":"systemctl --user disable --now rensei-daemon.service")"},
        {"key-refused", "account",
            R"("code":"key-refused","text":"The platform refuses the user key.","todo":"Sign in with another one, and check that )"
            R"(it is copied whole.","page":"https://app.rensei.ai","command":"rensei-agent auth add --user")"},
        {"project-gone", "project",
            R"("code":"unknown-project","text":"The account has no project web-shop.","todo":"Choose one of them: website, mobile-app.")"},
        {"no-runner", "runner",
            R"("code":"no-runner","text":"No agent that can do the work was found on this computer.","todo":"To get Claude Code: )"
            R"(npm install -g @anthropic-ai/claude-code. Or try it without one: rensei-agent demo.")"},
        {"platform-away", "registration-key",
            R"("code":"unreachable","text":"The platform cannot be reached.","todo":"Check the network and the platform's address, then )"
            R"(try again.")"},
        {"keychain-locked", "registration-key",
            R"("code":"keychain","text":"The keychain is locked.","todo":"Unlock it, then try again.")"},
        {"no-keychain", "registration-key",
            R"("code":"keychain","text":"No keychain service runs on this computer.","todo":"Start one and try again, or keep the key )"
            R"(in a file that only you can read.","command":"rensei-agent install --file-store")"},
        {"disk-full", "registration-key",
            R"("code":"receipt","text":"The receipt cannot be written, so nothing more is done: No space left on device.",)"
            R"("todo":"Solve that, then try again.")"},
        {"config-not-written", "config",
            R"("code":"config-not-written","text":"/home/mark/.config/rensei-desktop/daemon.yaml cannot be written: Permission denied.",)"
            R"("todo":"Solve that, then try again.")"},
        {"service-refused", "service",
            R"("code":"service-not-installed","text":"The service cannot be installed: systemctl: Failed to connect to bus: No medium found.",)"
            R"("todo":"Solve that, then try again.")"},
        {"agent-by-hand", "service",
            R"("code":"agent-by-hand","text":"An agent that was started by hand runs here already (process 4711).","todo":"End it, then try )"
            R"(again.")"},
        {"agent-silent", "agent",
            R"("code":"agent-silent","text":"The background program does not answer.","todo":"Try again in a minute, or look for the )"
            R"(reason.","command":"rensei-agent doctor")"},
        {"not-listed", "host-visible",
            R"("code":"not-listed","text":"The platform does not list this computer yet.","todo":"Try again in a minute; if it stays so, )"
            R"(look on the platform's page of hosts.","page":"https://app.rensei.ai")"},
        {"other-platform", "registration-key",
            R"("code":"other-platform","text":"This computer is set up for https://rensei.acme.example.","todo":"Take that back first.",)"
            R"("command":"rensei-agent uninstall")"}};
    for (const Failure &failure : failures) {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::Renew);
        stepsBefore(s, failure.step);
        s.write(QByteArray(R"({"type":"step","id":")") + failure.step + R"(","state":"failed","problem":{)"
            + failure.problem + "}}");
        s.finish(R"({"type":"finished","ok":false})", 1);
        gallery.capture(s.window, u"setup-failed-"_s + QLatin1StringView(failure.name));
    }
}

static void captureDoctor(Gallery &gallery)
{
    FakeClock clock;
    FakeProcesses processes;
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"desktop.ini"_s));
    DoctorRun run({processes.factory(), clock, [] { return ProcessStart{u"/opt/rensei-agent"_s, {}, {}, {}}; }});
    DoctorWindow window(run, settings, clock);
    gallery.capture(window, u"doctor-checking"_s);
    const auto finish = [&processes](const QByteArray &output, int code) {
        FakeProcess *process = processes.made.last()->process;
        Q_EMIT process->output(output);
        process->end(code);
    };
    finish(R"({"checks":[
        {"id":"service-installed","title":"The service is installed","status":"pass","detail":"systemd user service"},
        {"id":"process-alive","title":"The agent runs","status":"fail",
            "detail":"No agent runs. It ended at 13:58 with the exit code 1.",
            "fix":{"id":"process-alive","label":"Start it"}},
        {"id":"control-token","title":"Control token","status":"fail","detail":"The file can be read by others.",
            "fix":{"id":"control-token","label":"Make a new one"}},
        {"id":"heartbeat-acked","title":"Heartbeats are acknowledged","status":"skip","because":"process-alive"},
        {"id":"clock","title":"The clock is right","status":"pass","detail":"0.4 s off"},
        {"id":"disk","title":"Free disk space","status":"warn","detail":"8.2 GB of 512 GB are free.",
            "fix":{"id":"disk","label":"Free what is safe"}},
        {"id":"foreign-daemon","title":"No other agent of this computer","status":"pass","detail":"none was found"}]})",
        1);
    gallery.capture(window, u"doctor"_s);
    run.fix(u"process-alive"_s);
    gallery.capture(window, u"doctor-fixing"_s);
    finish(R"({"id":"process-alive","status":"pass","at":"2026-06-02T14:02:00Z"})", 0);
    gallery.capture(window, u"doctor-fixed"_s);
    run.check();
    Q_EMIT processes.made.last()->process->errorOutput("rensei-agent: The state folder cannot be read.\n");
    finish("", 1);
    gallery.capture(window, u"doctor-failed"_s);
}

static void captureRemoval(Gallery &gallery)
{
    FakeClock clock;
    FakeProcesses processes;
    SetupRun run({processes.factory(), clock, [] { return ProcessStart{u"/opt/rensei-agent"_s, {}, {}, {}}; }});
    RemovalDialog dialog({run, [] { return 2; }, [] { return share(Secret("rsk_made_up"_ba)); }});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    gallery.capture(dialog, u"removal-looking"_s);
    const auto write
        = [&processes](const QByteArray &line) { Q_EMIT processes.made.last()->process->output(line + '\n'); };
    write(R"({"type":"plan","removes":["/home/mark/.config/systemd/user/dev.rensei.daemon.service",)"
          R"("/home/mark/.config/rensei-desktop/daemon.yaml","/home/mark/.local/state/rensei-desktop/receipt.json"]})");
    write(R"({"type":"finished","ok":true})");
    processes.made.last()->process->end(0);
    gallery.capture(dialog, u"removal"_s);
    run.start({.verb = SetupRun::Verb::Uninstall});
    write(
        R"({"type":"plan","steps":[{"id":"sessions","title":"Let running sessions end"},{"id":"worker"},{"id":"service"}]})");
    write(R"({"type":"step","id":"sessions","state":"running","evidence":"2 sessions run still"})");
    gallery.capture(dialog, u"removal-running"_s);
    write(R"({"type":"step","id":"sessions","state":"done"})");
    write(R"({"type":"step","id":"worker","state":"failed","problem":{"text":"The platform cannot be reached.",)"
          R"("todo":"Try again when it is back."}})");
    write(R"({"type":"finished","ok":false})");
    processes.made.last()->process->end(1);
    gallery.capture(dialog, u"removal-failed"_s);
    run.start({.verb = SetupRun::Verb::Uninstall});
    write(R"({"type":"plan","steps":[{"id":"service"},{"id":"registration-key"}]})");
    write(R"({"type":"step","id":"service","state":"done"})");
    write(
        R"({"type":"step","id":"registration-key","state":"done","evidence":"Removed from the keychain.",)"
        R"("problem":{"code":"key-stays","text":"This platform does not revoke keys automatically, so host: mac 4f1a2b stays )"
        R"(valid.","todo":"Revoke it on the page.","page":"https://app.rensei.ai/acme/settings/api-keys"}})");
    write(R"({"type":"finished","ok":true})");
    processes.made.last()->process->end(0);
    gallery.capture(dialog, u"removal-key-stays"_s);
    run.start({.verb = SetupRun::Verb::Uninstall});
    write(R"({"type":"finished","ok":true,"removed":["/home/mark/.config/systemd/user/dev.rensei.daemon.service"]})");
    processes.made.last()->process->end(0);
    gallery.capture(dialog, u"removal-done"_s);
}

void captureSetup(Gallery &gallery)
{
    captureChoices(gallery);
    captureOffers(gallery);
    captureProgress(gallery);
    captureFailures(gallery);
}

void captureChecks(Gallery &gallery)
{
    captureDoctor(gallery);
    captureRemoval(gallery);
}

} // namespace rensei::tests
