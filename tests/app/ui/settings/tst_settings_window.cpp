#include "app/ui/settings/settings_window.h"

#include "app/ui/settings/notices_page.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeEdit>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// The window, with a start at login that is played.
struct SettingsWindowFixture {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"desktop.ini"_s)};
    LoginChoice login = LoginChoice::Off;
    bool canWrite = true;
    QString language = u"de"_s;
    SettingsWindow window{{settings,
        GeneralPage::Parts{[this] { return login; }, [this](bool on) { return set(on); },
            GeneralPage::Languages{
                {u"en"_s, u"de"_s}, [this] { return language; }, [this](const QString &code) { language = code; }}}}};

    SettingsWindowFixture()
    {
        QObject::connect(
            &window, &SettingsWindow::noticesChosen, &window, [this](const NoticeChoices &choices) { keep(choices); });
    }
    void keep(const NoticeChoices &choices)
    {
        settings.setNoticeChoices(choices);
        window.setNoticeChoices(choices);
    }
    Result<void> set(bool on)
    {
        if (!canWrite)
            return failLocally(u"Permission denied"_s, u"/home/mark/autostart"_s);
        login = on ? LoginChoice::On : LoginChoice::Off;
        return {};
    }
    void open(const QString &section)
    {
        present(window);
        auto *sections = window.findChild<QListWidget *>();
        const auto found = sections->findItems(section, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        sections->setCurrentItem(found.first());
    }
    QCheckBox &box(const QString &text)
    {
        auto *found = qobject_cast<QCheckBox *>(buttonNamed(window, text));
        if (!found)
            qFatal("no box %s", qPrintable(text));
        return *found;
    }
    QTimeEdit &time(int which) { return *window.findChildren<QTimeEdit *>().at(which); }
    bool says(const QString &text) { return labelsIn(window).join(u'\n').contains(text); }
};

class SettingsWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStartAtLoginIsChosen()
    {
        SettingsWindowFixture s;
        s.open(u"General"_s);
        QCheckBox &box = s.box(u"Start Rensei Desktop at login"_s);
        QVERIFY(!box.isChecked());
        box.click();
        QCOMPARE(s.login, LoginChoice::On);
        QVERIFY(box.isChecked());
        box.click();
        QCOMPARE(s.login, LoginChoice::Off);
    }

    void aStartAtLoginThatIsNotWrittenIsTold()
    {
        SettingsWindowFixture s;
        s.canWrite = false;
        s.open(u"General"_s);
        QCheckBox &box = s.box(u"Start Rensei Desktop at login"_s);
        box.click();
        QVERIFY(!box.isChecked());
        QVERIFY(s.says(u"autostart cannot be written: Permission denied."_s));
        s.canWrite = true;
        box.click();
        QVERIFY(box.isChecked());
        QVERIFY(!s.says(u"cannot be written"_s));
    }

    void whatChangedElsewhereIsShownAtTheNextOpening()
    {
        SettingsWindowFixture s;
        s.open(u"General"_s);
        s.window.hide();
        s.login = LoginChoice::OtherCopy;
        s.open(u"General"_s);
        QVERIFY(!s.box(u"Start Rensei Desktop at login"_s).isChecked());
        QVERIFY(s.says(u"Another copy of Rensei Desktop starts at login."_s));
        s.window.hide();
        s.login = LoginChoice::ByAgent;
        s.open(u"General"_s);
        QVERIFY(s.box(u"Start Rensei Desktop at login"_s).isChecked());
        QVERIFY(!s.box(u"Start Rensei Desktop at login"_s).isEnabled());
    }

    void kindsOfNoticesAreChosen()
    {
        SettingsWindowFixture s;
        s.open(u"Notifications"_s);
        s.box(u"Questions of agents"_s).click();
        QVERIFY(!s.settings.noticeChoices().questions);
        QVERIFY(s.settings.noticeChoices().sessions);
        NoticeChoices elsewhere;
        elsewhere.computer = false;
        s.keep(elsewhere); // as by the tray's menu
        QVERIFY(s.box(u"Questions of agents"_s).isChecked());
        QVERIFY(!s.box(u"Account, agent and platform"_s).isChecked());
    }

    void quietHoursAreTyped()
    {
        SettingsWindowFixture s;
        s.open(u"Notifications"_s);
        QVERIFY(!s.time(0).isEnabled());
        s.box(u"Quiet hours"_s).click();
        QVERIFY(s.time(0).isEnabled());
        QCOMPARE(s.time(0).time(), QTime(22, 0));
        s.time(0).setFocus();
        s.time(0).setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(&s.time(0), u"13"_s);
        QTest::keyClick(&s.time(0), Qt::Key_Tab);
        QTest::keyClick(&s.time(0), Qt::Key_Tab);
        QCOMPARE(s.settings.noticeChoices().quietHours.from, QTime(13, 0));
        QVERIFY(s.settings.noticeChoices().isQuietAtNight);
        QVERIFY(s.says(u"until 07:00 on the next day"_s));
        s.time(1).setTime({14, 30});
        QVERIFY(s.says(u"from 13:00 until 14:30."_s));
        s.time(1).setTime({13, 0});
        QVERIFY(s.says(u"Both times are the same, so there are no quiet hours."_s));
    }

    void aTimeThatIsBeingTypedCountsWhenTheWindowIsClosed()
    {
        SettingsWindowFixture s;
        s.open(u"Notifications"_s);
        s.box(u"Quiet hours"_s).click();
        s.time(1).setFocus();
        s.time(1).setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(&s.time(1), u"08"_s);
        s.window.close();
        QCOMPARE(s.settings.noticeChoices().quietHours.to, QTime(8, 0));
    }

    void whatIsNotKeptIsTold()
    {
        SettingsWindowFixture s;
        s.open(u"Notifications"_s);
        QVERIFY(QDir().mkpath(s.folder.filePath(u"desktop.ini/in-the-way"_s)));
        s.box(u"Questions of agents"_s).click();
        QVERIFY(s.says(u"This choice lasts only until Rensei Desktop is closed"_s));
        QVERIFY(!s.box(u"Questions of agents"_s).isChecked()); // it holds all the same
        QVERIFY(QDir(s.folder.filePath(u"desktop.ini"_s)).removeRecursively());
        s.box(u"Red and failed sessions"_s).click();
        QVERIFY(!s.says(u"This choice lasts only"_s));
    }

    void keysAloneAreEnough()
    {
        SettingsWindowFixture s;
        present(s.window);
        auto *sections = s.window.findChild<QListWidget *>();
        sections->setFocus();
        QTest::keyClick(sections, Qt::Key_Down);
        QTest::keyClick(sections, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &s.box(u"Questions of agents"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!s.settings.noticeChoices().questions);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!s.window.isVisible());
    }

    void timesReadTheSameFromRightToLeft()
    {
        const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        SettingsWindowFixture s;
        s.open(u"Notifications"_s);
        s.box(u"Quiet hours"_s).click();
        QCOMPARE(s.time(0).text(), u"22:00"_s);
    }

    void aPageThatIsNotThereLeavesTheShownOne()
    {
        SettingsWindowFixture s;
        s.open(u"Notifications"_s);
        auto *sections = s.window.findChild<QListWidget *>();
        s.window.present(SettingsWindow::Page::Disk);
        QCOMPARE(sections->currentItem()->text(), u"Notifications"_s);
    }

    void aLanguageIsChosenByItsOwnName()
    {
        SettingsWindowFixture s;
        s.open(u"General"_s);
        auto *choice = s.window.findChild<QComboBox *>();
        const QList<QLabel *> labels = s.window.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels,
            [choice](const QLabel *label) { return label->buddy() == choice && label->text() == u"&Language"_s; }));
        QCOMPARE(choice->currentText(), u"Deutsch"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(s.language, u"en"_s);
        QTest::keyClick(choice, Qt::Key_Home);
        QCOMPARE(choice->currentText(), u"That of the system"_s);
        QCOMPARE(s.language, QString());
    }

    void beingToldOfANewerVersionIsChosen()
    {
        SettingsWindowFixture s;
        bool isWanted = true;
        bool canKeep = true;
        const auto set = [&](bool wanted) -> Result<void> {
            isWanted = wanted;
            return canKeep ? Result<void>() : failLocally(u"No space left on device"_s, u"/home/mark/desktop.ini"_s);
        };
        GeneralPage page(GeneralPage::Parts{.loginChoice = [] { return LoginChoice::Off; },
            .setStartsAtLogin = [](bool) { return Result<void>(); },
            .updates = GeneralPage::Updates{u"updates.example"_s, [&] { return isWanted; }, set}});
        present(page);
        auto *box = qobject_cast<QCheckBox *>(buttonNamed(page, u"Tell me when a newer version is out"_s));
        QVERIFY(box && box->isChecked());
        QVERIFY(box->accessibleDescription().contains(u"updates.example is asked once a day"_s));
        box->click();
        QVERIFY(!isWanted && !box->isChecked());
        canKeep = false;
        box->click();
        QVERIFY(labelsIn(page).join(u'\n').contains(u"desktop.ini cannot be written"_s));
    }

    void whereNobodyCanBeAskedThereIsNoChoice()
    {
        GeneralPage page(GeneralPage::Parts{.loginChoice = [] { return LoginChoice::Off; },
            .setStartsAtLogin = [](bool) { return Result<void>(); },
            .updates = GeneralPage::Updates{{}, [] { return false; }, [](bool) { return Result<void>(); }}});
        present(page);
        const auto *box = buttonNamed(page, u"Tell me when a newer version is out"_s);
        QVERIFY(box && !box->isEnabled() && !box->isChecked());
        QVERIFY(labelsIn(page).join(u'\n').contains(u"this copy does not know where to"_s));
    }

    void oneLanguageIsNoChoice()
    {
        SettingsWindowFixture s;
        const GeneralPage page(GeneralPage::Parts{[] { return LoginChoice::Off; }, [](bool) { return Result<void>(); },
            GeneralPage::Languages{{u"en"_s}, [] { return QString(); }, [](const QString &) {}}});
        QVERIFY(!page.findChild<QComboBox *>());
    }

    void aDemoLeavesThisComputerAlone()
    {
        SettingsWindowFixture s;
        SettingsWindow demo({s.settings, std::nullopt});
        QCOMPARE(demo.findChild<QListWidget *>()->count(), 1);
        QVERIFY(!demo.findChild<GeneralPage *>());
    }
};

RENSEI_TEST(SettingsWindowTest)

} // namespace rensei::tests

#include "tst_settings_window.moc"
