#include "tests/desktop/desktop_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What somebody sees who tries it.
class DemoTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<DesktopProcess> m_demo;

private Q_SLOTS:
    void initTestCase()
    {
        if (!Panel::isInstalled(Panel::Kind::Notifier))
            QSKIP("there is no lxqt-panel on this machine");
        m_panel = std::make_unique<Panel>(Panel::Kind::Notifier);
        m_demo = std::make_unique<DesktopProcess>(
            QStringList{u"--demo"_s, u"--scenario"_s, u"calm"_s, u"--background"_s, u"--for"_s, u"120"_s});
        m_demo->start();
    }

    void itsIconIsInThePanel()
    {
        QVERIFY(within(15s, [this] { return m_demo->hasIcon(); }));
        QVERIFY(!m_demo->icon().isNull());
        QVERIFY(m_demo->windows().isEmpty());
    }

    void itGetsGoodByItself()
    {
        QVERIFY2(
            within(20s, [this] { return m_demo->toolTip().contains(u"All good"_s); }), qPrintable(m_demo->toolTip()));
        const QStringList lines = m_demo->toolTip().split(u'\n');
        QVERIFY2(lines.size() <= 4, qPrintable(lines.join(u" | "_s)));
        QVERIFY2(lines.first().startsWith(u"Rensei: "_s), qPrintable(lines.first()));
    }

    void theMenuOpensTheWindows()
    {
        QVERIFY(m_demo->click(u"Status…"_s));
        QVERIFY(within(10s, [this] { return m_demo->windows() == QStringList{u"Status"_s}; }));
        QVERIFY(m_demo->click(u"Sessions…"_s));
        QVERIFY(within(10s, [this] {
            QStringList open = m_demo->windows();
            open.sort();
            return open == QStringList{u"Sessions"_s, u"Status"_s};
        }));
    }

    void quittingLeavesNothing()
    {
        const QList<qint64> children
            = m_demo->children(u"rensei-agent"_s) + m_demo->children(u"rensei-demo-platform"_s);
        QCOMPARE(children.size(), 2);
        QVERIFY(!DesktopCase::leftovers().filter(u"rensei"_s).isEmpty());
        QVERIFY(m_demo->click(u"Quit"_s));
        QVERIFY(within(15s, [this] { return !m_demo->isRunning(); }));
        QCOMPARE(m_demo->exitCode(), 0);
        for (const qint64 child : children)
            QVERIFY2(!QFile::exists(u"/proc/%1/exe"_s.arg(child)), "a child outlived it");
        QCOMPARE(DesktopCase::leftovers().filter(u"rensei"_s), QStringList());
    }
};

RENSEI_TEST(DemoTest)

} // namespace rensei::tests

#include "tst_demo.moc"
