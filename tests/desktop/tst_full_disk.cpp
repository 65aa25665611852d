#include "tests/desktop/desktop_case.h"
#include "tests/fakes/small_disk_linux.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The desktop and its agent on a disk that has no room left, and has some again.
class FullDiskTest : public QObject {
    Q_OBJECT

    static constexpr auto limit = 10s;

    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<DesktopCase> m_case;

    bool isNamed(const QString &cause, const QString &action)
    {
        return within(limit, [&] {
            return m_case->desktop.toolTip().contains(cause) && m_case->desktop.offers(action) && !m_case->isGood();
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!SmallDisk::isThere())
            QSKIP("run by with_small_disk.sh");
        if (!Panel::isInstalled(Panel::Kind::Notifier))
            QSKIP("there is no lxqt-panel on this machine");
        m_panel = std::make_unique<Panel>(Panel::Kind::Notifier);
    }

    void init() { m_case = std::make_unique<DesktopCase>(); }

    void cleanup() { m_case.reset(); }

    void itIsNamedAndAllGoesOnByItself()
    {
        m_case->desktop.start();
        QVERIFY(within(25s, [this] { return m_case->isGood(); }));
        SmallDisk disk;
        QVERIFY(disk.fill());
        QVERIFY(m_case->desktop.click(u"Status…"_s));
        QVERIFY2(isNamed(u"The disk of this computer is almost full"_s, u"— Free space…"_s),
            qPrintable(m_case->desktop.toolTip()));
        const QString session = m_case->platform.queueSession();
        QVERIFY(disk.makeRoom());
        QVERIFY2(within(30s, [this] { return m_case->isGood(); }), qPrintable(m_case->desktop.toolTip()));
        QVERIFY(within(30s, [&] { return m_case->platform.terminalPosts(session).size() == 1; }));
    }

    void aStartThereSaysSoToo()
    {
        SmallDisk disk;
        QVERIFY(disk.fill());
        m_case->desktop.start();
        QVERIFY(within(15s, [this] { return m_case->desktop.hasIcon(); }));
        QVERIFY2(isNamed(u"The disk of this computer is almost full"_s, u"— Free space…"_s),
            qPrintable(m_case->desktop.toolTip()));
        QVERIFY(disk.makeRoom());
        QVERIFY2(within(40s, [this] { return m_case->isGood(); }), qPrintable(m_case->desktop.toolTip()));
    }
};

RENSEI_TEST(FullDiskTest)

} // namespace rensei::tests

#include "tst_full_disk.moc"
