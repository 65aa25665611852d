#include "tests/desktop/gallery_life.h"

#include "app/text/error_text.h"
#include "app/text/life_text.h"
#include "app/ui/quit/quit_dialog.h"
#include "app/ui/settings/settings_window.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/tray_menu.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/desktop/gallery_fixture.h"

#include <QCheckBox>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

static void captureQuitQuestions(Gallery &gallery)
{
    using Situation = QuitDialog::Situation;
    const auto capture = [&gallery](const Situation &situation, int sessions, const QString &name) {
        QuitDialog dialog(situation);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setRunning(sessions);
        gallery.capture(dialog, u"quit-"_s + name);
    };
    capture({.owner = AgentOwner::Desktop}, 2, u"own"_s);
    capture({.owner = AgentOwner::Service}, 1, u"service"_s);
    capture({.owner = AgentOwner::SomebodyElse}, 12, u"other"_s);
    capture({.owner = AgentOwner::Desktop, .isFinishing = true}, 2, u"finishing"_s);
    capture({.owner = AgentOwner::Service, .isFinishing = true}, 1, u"finishing-service"_s);
}

/// A night, and a quit that waits.
static StatusNotices lifeNotices(const GalleryFixture &fixture)
{
    using Outcome = WakeReport::Outcome;
    const Instant now = fixture.clock.utcNow();
    const WakeReport report{now - 8h, now - 3min,
        {{u"ENG-124"_s, Outcome::Completed}, {u"ENG-131"_s, Outcome::RunsElsewhere}, {u"OPS-9"_s, Outcome::QueuedAgain},
            {u"WEB-7"_s, Outcome::Failed}}};
    StatusNotices notices = fixture.notices();
    notices.finishing = LifeText::finishing(2);
    notices.wakeReports = LifeText::of(report, now);
    return notices;
}

class StillInhibitor final : public SleepInhibitor {
public:
    void hold(const QString &) override { setState(State::Held); }
    void release() override { setState(State::Released); }
};

static void captureAwake(Gallery &gallery, GalleryFixture &fixture, KeepAwake &keepAwake, Settings &settings)
{
    SettingsWindow window({settings,
        GeneralPage::Parts{[] { return LoginChoice::On; }, [](bool) { return Result<void>(); }, {}, {},
            AwakeChoice::Parts{settings, keepAwake}}});
    gallery.capture(window, u"settings-general-awake-off"_s);
    window.findChild<AwakeChoice *>()->findChild<QCheckBox *>()->click();
    gallery.capture(window, u"settings-general-awake"_s);
    StatusNotices notices = lifeNotices(fixture);
    notices.keepsAwake = LifeText::of(keepAwake);
    const StatusSummary summary = makeStatusSummary(fixture.inputs());
    StatusWindow status(settings, fixture.clock);
    status.setStatus(summary, notices);
    gallery.capture(status, u"status-life"_s);
    status.fail(ErrorText::ofDamage({u"/home/mark/.config/rensei-desktop/desktop.ini.damaged"_s}),
        u"/home/mark/.config/rensei-desktop/desktop.ini.damaged"_s);
    gallery.capture(status, u"status-damaged"_s);
    TrayMenu menu;
    menu.setStatus(summary, notices, true);
    gallery.capture(menu, u"menu-life"_s);
}

void captureLife(Gallery &gallery)
{
    captureQuitQuestions(gallery);
    GalleryFixture fixture;
    KeepAwake keepAwake({fixture.settings, fixture.clock, std::make_unique<StillInhibitor>(),
        [](QObject *, const std::function<void(const PowerSupply &)> &then) { then({}); }});
    keepAwake.setSessions(
        {{.sessionId = u"s"_s, .issueIdentifier = u"ENG-124"_s, .lastActivityAt = fixture.clock.utcNow()}});
    captureAwake(gallery, fixture, keepAwake, fixture.settings);
    GalleryFixture away;
    StatusInputs inputs = away.inputs();
    StatusNotices notices = away.notices();
    inputs.status.platform.outcome = status::Outcome::Unknown;
    inputs.status.platform.reason = status::Reason::Unreachable;
    inputs.status.platform.asOf = away.ago(4min);
    inputs.status.platform.isUnreachable = true;
    notices.hasNoNetwork = true;
    StatusWindow window(away.settings, away.clock);
    window.setStatus(makeStatusSummary(inputs), notices);
    gallery.capture(window, u"status-no-network"_s);
}

} // namespace rensei::tests
