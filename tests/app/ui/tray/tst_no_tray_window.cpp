#include "app/ui/tray/no_tray_window.h"

#include "app/ui/tray/tray_menu.h"
#include "tests/app/ui/status_builders.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

struct NoTrayWindowFixture {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    TrayMenu menu;
    std::unique_ptr<NoTrayWindow> window = std::make_unique<NoTrayWindow>(menu, settings);

    NoTrayWindowFixture() { window->show(); }
    bool hasHint() const
    {
        return labelsIn(*window).contains(
            u"This desktop shows no tray icons. On GNOME the AppIndicator extension adds them."_s);
    }
};

class NoTrayWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsPictureIsTheIcon()
    {
        NoTrayWindowFixture stage;
        const auto picture = [&stage] { return stage.window->findChild<QLabel *>()->pixmap().toImage(); };
        stage.window->take(healthyBoard(), notesNow());
        const QImage good = picture();
        QVERIFY(!good.isNull());
        stage.window->take(boardWith(agentGone(Supervision::Stopped)), notesNow());
        QVERIFY(picture() != good);
    }

    void itIsCalledByTheProgramsName()
    {
        const NoTrayWindowFixture stage;
        QCOMPARE(stage.window->windowTitle(), u"Rensei Desktop"_s);
    }

    void itSaysWhatTheIconWouldSay()
    {
        NoTrayWindowFixture stage;
        stage.window->take(healthyBoard(), notesNow());
        QVERIFY(labelsIn(*stage.window).contains(u"All good · 0 of 4 sessions running"_s));
        stage.window->take(boardWith(agentGone(Supervision::Stopped)), notesNow());
        QVERIFY(labelsIn(*stage.window).contains(u"The agent is not running"_s));
        QCOMPARE(stage.window->findChild<QLabel *>()->accessibleName(), u"error"_s);
    }

    void itsButtonHasTheMenuOfTheIcon()
    {
        const NoTrayWindowFixture stage;
        const auto *button = qobject_cast<QToolButton *>(buttonNamed(*stage.window, u"Menu"_s));
        QCOMPARE(button->menu(), &stage.menu);
        QCOMPARE(button->focusPolicy(), Qt::StrongFocus);
    }

    void theHintIsSilencedForGood()
    {
        NoTrayWindowFixture stage;
        QVERIFY(stage.hasHint());
        buttonNamed(*stage.window, u"Don't show again"_s)->click();
        QVERIFY(!stage.hasHint());
        stage.window = std::make_unique<NoTrayWindow>(stage.menu, stage.settings);
        QVERIFY(!stage.hasHint());
    }

    void howTellsHow()
    {
        const NoTrayWindowFixture stage;
        buttonNamed(*stage.window, u"How"_s)->click();
        const auto *box = stage.window->findChild<QMessageBox *>();
        QVERIFY(box && box->text().contains(u"gnome-shell-extension-appindicator"_s));
    }

    void closingItIsQuittingWhichMayBeAnsweredNo()
    {
        const NoTrayWindowFixture stage;
        QSignalSpy asked(stage.window.get(), &NoTrayWindow::quitAsked);
        stage.window->close();
        QCOMPARE(asked.size(), 1);
        QVERIFY(stage.window->isVisible());
    }
};

RENSEI_TEST(NoTrayWindowTest)

} // namespace rensei::tests

#include "tst_no_tray_window.moc"
