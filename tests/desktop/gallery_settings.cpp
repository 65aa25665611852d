#include "tests/desktop/gallery_settings.h"

#include "app/ui/settings/settings_window.h"
#include "tests/app/backend/computer/config_run_fixture.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QListWidget>
#include <QMessageBox>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static void captureGeneral(Gallery &gallery, LoginChoice login, const QString &name)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"desktop.ini"_s));
    SettingsWindow window({settings,
        GeneralPage::Parts{[login] { return login; },
            [](bool) { return failLocally(u"Permission denied"_s, u"/home/mark/.config/autostart"_s); },
            GeneralPage::Languages{{u"en"_s, u"de"_s}, [] { return QString(); }, [](const QString &) {}},
            GeneralPage::Updates{login == LoginChoice::Off ? u"updates.rensei.example"_s : QString(),
                [] { return true; },
                [](bool) { return failLocally(u"No space left on device"_s, u"/home/mark/.config/desktop.ini"_s); }}}});
    gallery.capture(window, u"settings-general-"_s + name);
    if (login == LoginChoice::Off) {
        window.findChild<QAbstractButton *>()->click();
        gallery.capture(window, u"settings-general-failed"_s);
        window.findChildren<QCheckBox *>().at(1)->click();
        gallery.capture(window, u"settings-general-updates-not-kept"_s);
    }
}

static void captureNotices(Gallery &gallery)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"desktop.ini"_s));
    SettingsWindow window(
        {settings, GeneralPage::Parts{[] { return LoginChoice::On; }, [](bool) { return Result<void>(); }}});
    window.findChild<QListWidget *>()->setCurrentRow(1);
    gallery.capture(window, u"settings-notices"_s);
    NoticeChoices choices{.sessions = false, .isQuietAtNight = true};
    window.setNoticeChoices(choices);
    gallery.capture(window, u"settings-notices-quiet"_s);
    if (QDir().mkpath(folder.filePath(u"desktop.ini/in-the-way"_s)))
        settings.setNoticeChoices(choices);
    choices.quietHours.to = choices.quietHours.from;
    window.setNoticeChoices(choices);
    gallery.capture(window, u"settings-notices-not-kept"_s);
}

static void captureDisk(Gallery &gallery)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"desktop.ini"_s));
    FakeClock clock;
    FakeProcesses processes;
    ConfigRunFixture config;
    config.look({{u"capacity.poolMaxDiskGb"_s, 20}});
    DiskRun run({processes.factory(), clock, [] { return ProcessStart{u"/opt/rensei-agent"_s, {}, {}, {}}; }});
    SettingsWindow window({.settings = settings,
        .disk = DiskPage::Parts{
            run, config.run, [](const QString &id) { return id; }, [](const QString &) { return false; }}});
    window.findChild<QListWidget *>()->setCurrentRow(1);
    gallery.capture(window, u"settings-disk-looking"_s);
    const auto answer = [&processes](const QByteArray &output) {
        Q_EMIT processes.made.last()->process->output(output);
        processes.made.last()->process->end(0);
    };
    answer(R"({"folders":[{"session":"ENG-090","path":"/home/mark/w/ENG-090","bytes":2040109465,"state":"not examined"},
        {"session":"ENG-117","path":"/home/mark/w/ENG-117","bytes":858993459,"state":"kept",
            "reasons":["2 commits exist only here","a change that is not committed"]},
        {"session":"ENG-124","path":"/home/mark/w/ENG-124","bytes":412316860,"state":"in use"}],
        "mirrors":[{"name":"web-shop-4f1a2b","bytes":1181116006}],"totalBytes":4492535790,"budgetBytes":21474836480})");
    gallery.capture(window, u"settings-disk-examining"_s);
    answer(R"({"folders":[{"session":"ENG-090","removed":true,"freedBytes":2040109465},
        {"session":"ENG-117","removed":false,"freedBytes":314572800,
            "reasons":["2 commits exist only here","a change that is not committed"]}]})");
    gallery.capture(window, u"settings-disk"_s);
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName().contains("ENG-117"_L1))
            button->click();
    }
    gallery.capture(window, u"settings-disk-not-there"_s);
    if (auto *question = window.findChild<QMessageBox *>()) {
        gallery.capture(*question, u"settings-disk-discard"_s);
        question->close();
    }
    run.free();
    answer(R"({"folders":[{"session":"ENG-090","removed":true,"freedBytes":2040109465}]})");
    answer(R"({"folders":[]})");
    gallery.capture(window, u"settings-disk-freed"_s);
    run.look();
    answer("nonsense");
    gallery.capture(window, u"settings-disk-failed"_s);
    run.look();
    Q_EMIT processes.made.last()->process->failedToStart(Error{});
    gallery.capture(window, u"settings-disk-no-program"_s);
}

static void captureRunners(Gallery &gallery)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"desktop.ini"_s));
    FakeClock clock;
    FakeProcesses processes;
    ConfigRunFixture config;
    config.look({{u"defaultRunner"_s, u"claude"_s}});
    PauseSwitch pause({[] { return false; }, {}});
    RunnersRun run({processes.factory(), clock, [] { return ProcessStart{u"/opt/rensei-agent"_s, {}, {}, {}}; }});
    SettingsWindow window({.settings = settings,
        .computer = ComputerPage::Parts{config.run, pause, [] { return QList<ComputerPage::Project>(); }},
        .runners = &run});
    window.findChild<QListWidget *>()->setCurrentRow(2);
    gallery.capture(window, u"settings-agents-looking"_s);
    const auto answer = [&processes](const QByteArray &output) {
        Q_EMIT processes.made.last()->process->output(output);
        processes.made.last()->process->end(0);
    };
    answer(R"([{"name":"codex","title":"Codex","installed":false,"install":"npm install -g @openai/codex"},
        {"name":"claude","title":"Claude Code","version":"2.1.4","installed":true,"signedIn":true,"default":true},
        {"name":"gemini","title":"Gemini CLI","version":"0.9","installed":true,"signedIn":false,
            "problem":"Please run gemini auth first."},
        {"name":"own","installed":true,"unguarded":true}])");
    gallery.capture(window, u"settings-agents"_s);
    run.check();
    gallery.capture(window, u"settings-agents-checking"_s);
    answer("nonsense");
    gallery.capture(window, u"settings-agents-failed"_s);
    run.list();
    answer("[]");
    gallery.capture(window, u"settings-agents-none"_s);
}

void captureSettings(Gallery &gallery)
{
    captureGeneral(gallery, LoginChoice::Off, u"off"_s);
    captureGeneral(gallery, LoginChoice::OtherCopy, u"other-copy"_s);
    captureGeneral(gallery, LoginChoice::ByAgent, u"by-agent"_s);
    captureNotices(gallery);
    captureDisk(gallery);
    captureRunners(gallery);
}

} // namespace rensei::tests
