#include "tests/app/system/watcher_process.h"
#include "tests/desktop/desktop_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static qsizetype depth(const QString &line)
{
    return line.size() - QStringView(line).trimmed().size();
}

/// Whether a window of the one program is inside of one of the other's, as what has docked in a tray is.
static bool isIn(const QString &outer, const QString &inner)
{
    const QStringList tree = run(u"xwininfo"_s, {u"-root"_s, u"-tree"_s}).value_or(QString()).split(u'\n');
    std::optional<qsizetype> within;
    for (const QString &line : tree) {
        if (within && depth(line) <= *within)
            within.reset();
        if (within && line.contains(inner))
            return true;
        if (!within && line.contains(u"\"%1\")"_s.arg(outer)))
            within = depth(line);
    }
    return false;
}

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
        QVERIFY(watcher.run("name"));
        QVERIFY(!m_case->desktop.hasIcon());
        QVERIFY(watcher.run("host"));
        QVERIFY(within(5s, [this] { return m_case->desktop.hasIcon(); }));
        QVERIFY(!hasWindow());
    }

    void aTrayThatComesLateTakesTheWindowsPlace()
    {
        QVERIFY(within(20s, [this] { return hasWindow(); }));
        WatcherProcess watcher;
        QVERIFY(watcher.run("name"));
        QVERIFY(watcher.run("host"));
        QVERIFY(within(5s, [this] { return m_case->desktop.hasIcon(); }));
        QVERIFY(within(5s, [this] { return !hasWindow(); }));
    }

    void anOldTrayTakesTheIconIn()
    {
        if (!Panel::isInstalled(Panel::Kind::Embedding))
            QSKIP("there is no trayer on this machine");
        const Panel panel(Panel::Kind::Embedding);
        QVERIFY(within(9s, [] { return isIn(u"trayer"_s, u"rensei-desktop"_s); }));
        QVERIFY(!hasWindow());
    }
};

RENSEI_TEST(TraySearchTest)

} // namespace rensei::tests

#include "tst_tray_search.moc"
