#include "app/ui/account/sign_in_dialog.h"
#include "app/ui/agent/host_token_dialog.h"
#include "app/ui/attention/attention_window.h"
#include "app/ui/diagnostics/diagnostics_window.h"
#include "app/ui/doctor/doctor_window.h"
#include "app/ui/doctor/removal_dialog.h"
#include "app/ui/logs/log_window.h"
#include "app/ui/quit/quit_dialog.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/status/status_window.h"
#include "tests/app/ui/pseudo_translator.h"
#include "tests/app/ui/tray/tray_application_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// The field of a window that can be written to, in the order in which they were made.
static QLineEdit *fieldOf(const QWidget &window, int at = 0)
{
    QList<QLineEdit *> fields = window.findChildren<QLineEdit *>();
    fields.removeIf([](const QLineEdit *field) { return field->isReadOnly(); });
    return fields.value(at);
}

static QCheckBox *lastBoxOf(const QWidget &window)
{
    const QList<QCheckBox *> boxes = window.findChildren<QCheckBox *>();
    return boxes.isEmpty() ? nullptr : boxes.last();
}

class AnotherLanguageTest : public QObject {
    Q_OBJECT

    template <typename Window>
    static int count()
    {
        int found = 0;
        for (QWidget *each : QApplication::topLevelWidgets())
            found += qobject_cast<Window *>(each) ? 1 : 0;
        return found;
    }

    /// Opens what this entry of the menu opens.
    static void choose(TrayApplicationFixture &fixture, void (TrayMenu::*entry)()) { Q_EMIT(fixture.menu().*entry)(); }

    /// Chooses another language, and fails where a window of the former is left.
    template <typename Window>
    static Window *anew(TrayApplicationFixture &fixture)
    {
        fixture.shell.makeAnew();
        return count<Window>() == 1 ? fixture.window<Window>() : nullptr;
    }

private Q_SLOTS:
    void aKeyThatIsBeingTypedIsThereAgain()
    {
        TrayApplicationFixture fixture;
        Q_EMIT fixture.menu().account().addRequested();
        auto *before = fixture.window<SignInDialog>();
        QVERIFY(before);
        fieldOf(*before, 0)->setText(u"https://app.example"_s);
        fieldOf(*before, 1)->setText(u"rsk_live_half"_s);
        const QString english = before->windowTitle();
        const PseudoTranslator translator;
        auto *after = anew<SignInDialog>(fixture);
        QVERIFY(after && after->isVisible());
        QVERIFY(after->windowTitle().startsWith(english + u' '));
        QCOMPARE(fieldOf(*after, 0)->text(), u"https://app.example"_s);
        QCOMPARE(fieldOf(*after, 1)->text(), u"rsk_live_half"_s);
    }

    void aDialogThatWasClosedStaysSo()
    {
        TrayApplicationFixture fixture;
        Q_EMIT fixture.menu().account().addRequested();
        fixture.window<SignInDialog>()->close();
        fixture.shell.makeAnew();
        QCOMPARE(count<SignInDialog>(), 0);
    }

    void aTokenThatIsBeingTypedIsThereAgain()
    {
        TrayApplicationFixture fixture;
        choose(fixture, &TrayMenu::setupRequested);
        Q_EMIT fixture.window<SetupWindow>()->hostTokenRequested();
        auto *before = fixture.window<HostTokenDialog>();
        QVERIFY(before);
        fieldOf(*before)->setText(u"rsp_live_half"_s);
        auto *after = anew<HostTokenDialog>(fixture);
        QVERIFY(after && after->isVisible());
        QCOMPARE(fieldOf(*after)->text(), u"rsp_live_half"_s);
        QVERIFY(buttonNamed(*after, u"Register"_s)->isEnabled());
    }

    /// Its owner is a new one: that of the former dialog is gone by then.
    void aRemovalKeepsWhatWasTicked()
    {
        TrayApplicationFixture fixture;
        choose(fixture, &TrayMenu::doctorRequested);
        Q_EMIT fixture.window<DoctorWindow>()->removalRequested();
        lastBoxOf(*fixture.window<RemovalDialog>())->setChecked(true);
        auto *after = anew<RemovalDialog>(fixture);
        QVERIFY(after && after->isVisible());
        QVERIFY(lastBoxOf(*after)->isChecked());
        QVERIFY(fixture.window<DoctorWindow>()->isVisible());
    }

    void aListKeepsItsSearchAndItsChips()
    {
        TrayApplicationFixture fixture;
        fixture.application().openSessions();
        auto *before = fixture.window<SessionWindow>();
        fieldOf(*before)->setText(u"ENG-"_s);
        const auto chips = [](const SessionWindow &window) {
            QList<QToolButton *> all = window.findChildren<QToolButton *>();
            all.removeIf([](const QToolButton *button) { return !button->isCheckable(); });
            return all;
        };
        chips(*before).at(2)->setChecked(true);
        auto *after = anew<SessionWindow>(fixture);
        QVERIFY(after && after->isVisible());
        QCOMPARE(fieldOf(*after)->text(), u"ENG-"_s);
        QVERIFY(chips(*after).at(2)->isChecked());
        QVERIFY(!chips(*after).at(1)->isChecked());
    }

    void aLogKeepsWhoseItIsAndItsSearch()
    {
        TrayApplicationFixture fixture;
        choose(fixture, &TrayMenu::logRequested);
        auto *before = fixture.window<LogWindow>();
        before->present({LogSource::Kind::Session, u"s1"_s}, u"ENG-124"_s);
        fieldOf(*before)->setText(u"error"_s);
        before->findChildren<QComboBox *>().at(1)->setCurrentIndex(2);
        auto *after = anew<LogWindow>(fixture);
        QVERIFY(after && after->isVisible());
        QCOMPARE(after->findChildren<QComboBox *>().at(0)->currentText(), u"ENG-124"_s);
        QCOMPARE(after->findChildren<QComboBox *>().at(1)->currentIndex(), 2);
        QCOMPARE(fieldOf(*after)->text(), u"error"_s);
        QCOMPARE(after->shown().subject.sessionId, u"s1"_s);
    }

    void aLogThatOpensAnewLooksForNothing()
    {
        TrayApplicationFixture fixture;
        choose(fixture, &TrayMenu::logRequested);
        fieldOf(*fixture.window<LogWindow>())->setText(u"error"_s);
        fixture.window<LogWindow>()->close();
        fixture.shell.makeAnew();
        LogModel &model = fixture.services.log().model();
        QSignalSpy searched(&model, &LogModel::searchChanged);
        choose(fixture, &TrayMenu::logRequested);
        QCOMPARE(searched.size(), 1);
    }

    void filesThatAreLeftOutStayOut()
    {
        TrayApplicationFixture fixture;
        fixture.application().openStatus();
        Q_EMIT fixture.window<StatusWindow>()->diagnosticsRequested();
        fixture.window<DiagnosticsWindow>()->leaveOut({u"agent.log"_s});
        auto *after = anew<DiagnosticsWindow>(fixture);
        QVERIFY(after && after->isVisible());
        QCOMPARE(after->leftOut(), QSet<QString>{u"agent.log"_s});
    }

    void theSettingsShowTheSameSection()
    {
        TrayApplicationFixture fixture;
        choose(fixture, &TrayMenu::settingsRequested);
        fixture.window<SettingsWindow>()->showSection(3);
        auto *after = anew<SettingsWindow>(fixture);
        QVERIFY(after && after->isVisible());
        QCOMPARE(after->section(), 3);
        QCOMPARE(after->findChild<QListWidget *>()->currentRow(), 3);
    }

    void theSetUpStaysWhereItWas()
    {
        TrayApplicationFixture fixture;
        choose(fixture, &TrayMenu::setupRequested);
        auto *before = fixture.window<SetupWindow>();
        QVERIFY(before);
        fieldOf(*before, 0)->setText(u"https://app.example"_s);
        fieldOf(*before, 1)->setText(u"rsk_live_half"_s);
        auto *after = anew<SetupWindow>(fixture);
        QVERIFY(after && after->isVisible());
        QCOMPARE(after->place().page, SetupWindow::Page::SignIn);
        QCOMPARE(fieldOf(*after, 0)->text(), u"https://app.example"_s);
        QCOMPARE(fieldOf(*after, 1)->text(), u"rsk_live_half"_s);
    }

    void theQuestionAboutQuittingIsAskedAnew()
    {
        TrayApplicationFixture fixture;
        fixture.running = 2;
        choose(fixture, &TrayMenu::quitRequested);
        QVERIFY(fixture.window<QuitDialog>());
        auto *after = anew<QuitDialog>(fixture);
        QVERIFY(after && after->isVisible());
    }

    void nothingElseOpens()
    {
        TrayApplicationFixture fixture;
        fixture.shell.makeAnew();
        QCOMPARE(count<QDialog>() + count<StatusWindow>() + count<SessionWindow>() + count<AttentionWindow>(), 0);
    }
};

RENSEI_TEST(AnotherLanguageTest)

} // namespace rensei::tests

#include "tst_another_language.moc"
