#include "tests/app/backend/watcher_process.h"
#include "tests/desktop/desktop_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Desktops that show no icon, or not at once, or in the old way.
class TraySearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DesktopCase> m_case;

    bool hasWindow() const { return m_case->desktop.windows().contains(u"Rensei Desktop"_s); }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<DesktopCase>();
        m_case->desktop.start();
    }

    void cleanup() { m_case.reset(); }

    void withoutATrayThereIsAWindow()
    {
        QElapsedTimer since;
        since.start();
        QVERIFY(within(20s, [this] { return hasWindow(); }));
        QVERIFY2(since.elapsed() > 9'000, "it did not wait for a tray");
    }

    void aTrayThatComesInTimeTakesTheIcon()
    {
        WatcherProcess watcher;
        QVERIFY(within(5s, [this] { return m_case->agentPid() > 0; })); // it has begun
        QVERIFY(watcher.does("name"));
        QVERIFY(!m_case->desktop.hasIcon());
        QVERIFY(watcher.does("host"));
        QVERIFY(within(5s, [this] { return m_case->desktop.hasIcon(); }));
        QVERIFY(!hasWindow());
    }

    void aTrayThatComesLateTakesTheWindowsPlace()
    {
        QVERIFY(within(20s, [this] { return hasWindow(); }));
        WatcherProcess watcher;
        QVERIFY(watcher.does("name"));
        QVERIFY(watcher.does("host"));
        QVERIFY(within(5s, [this] { return m_case->desktop.hasIcon(); }));
        QVERIFY(within(5s, [this] { return !hasWindow(); }));
    }

    void anOldTrayTakesTheIconIn()
    {
        if (!Panel::isInstalled(Panel::Kind::Embedding))
            QSKIP("there is no trayer on this machine");
        const Panel panel(Panel::Kind::Embedding);
        // What has docked is a window in the tray's, so its tree tells.
        QVERIFY(within(9s, [this] {
            const QString tree = run(u"xwininfo"_s, {u"-root"_s, u"-tree"_s}).value_or(QString());
            const qsizetype tray = tree.indexOf(u"(\"trayer\""_s);
            return tray >= 0 && tree.indexOf(u"rensei-desktop"_s, tray) >= 0;
        }));
        QVERIFY(!hasWindow());
    }
};

RENSEI_TEST(TraySearchTest)

} // namespace rensei::tests

#include "tst_tray_search.moc"
