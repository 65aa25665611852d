#include "app/system/panel_scheme.h"

#include "tests/app/system/service_bus.h"
#include "tests/support/test_case.h"

#include <QDBusVariant>
#include <QSignalSpy>

namespace rensei::app {

using namespace Qt::StringLiterals;
using tests::settle;
using tests::soon;
using Scheme = PanelScheme::Scheme;

/// A settings portal.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(uint value)
        : m_value(value)
    {
    }

    void change(uint value)
    {
        m_value = value;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(value));
    }

    int reads = 0;

public Q_SLOTS:
    // Wrapped twice, as by the real portal.
    QDBusVariant Read(const QString &space, const QString &key)
    {
        ++reads;
        const bool isKnown = space == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? QVariant(m_value) : QVariant(u"other"_s))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    uint m_value;
    tests::Service m_service{u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, this};
};

class PanelSchemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("XDG_CURRENT_DESKTOP"); }

    void theSchemeComesFromTheDesktop_data()
    {
        QTest::addColumn<uint>("value");
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("no preference") << 0U << Scheme::Unknown;
        QTest::newRow("dark") << 1U << Scheme::Dark;
        QTest::newRow("light") << 2U << Scheme::Light;
        QTest::newRow("a value of a later version") << 3U << Scheme::Unknown;
    }

    void theSchemeComesFromTheDesktop()
    {
        QFETCH(uint, value);
        QFETCH(Scheme, scheme);
        FakePortal portal(value);
        PanelScheme panel;
        QSignalSpy changed(&panel, &PanelScheme::changed);
        panel.start();
        QVERIFY(soon([&] { return portal.reads == 1; }));
        settle();
        QCOMPARE(panel.scheme(), scheme);
        QCOMPARE(changed.size(), scheme == Scheme::Unknown ? 0 : 1);
    }

    void aChangeIsDetected()
    {
        FakePortal portal(2);
        PanelScheme panel;
        panel.start();
        QVERIFY(soon([&] { return panel.scheme() == Scheme::Light; }));
        QSignalSpy changed(&panel, &PanelScheme::changed);
        portal.change(1);
        QVERIFY(soon([&] { return changed.size() == 1; }));
        QCOMPARE(panel.scheme(), Scheme::Dark);
    }

    void otherSettingsAreIgnored()
    {
        FakePortal portal(2);
        PanelScheme panel;
        panel.start();
        QVERIFY(soon([&] { return panel.scheme() == Scheme::Light; }));
        Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"clock-format"_s, QDBusVariant(u"24h"_s));
        portal.change(1);
        QVERIFY(soon([&] { return panel.scheme() == Scheme::Dark; }));
        QCOMPARE(portal.reads, 2);
    }

    void aPortalThatStartsLaterIsRead()
    {
        PanelScheme panel;
        panel.start();
        settle();
        QCOMPARE(panel.scheme(), Scheme::Unknown);
        FakePortal portal(1);
        QVERIFY(soon([&] { return panel.scheme() == Scheme::Dark; }));
    }

    void theTopBarOfGnomeIsDark()
    {
        FakePortal portal(2);
        qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
        PanelScheme panel;
        panel.start();
        settle();
        QCOMPARE(panel.scheme(), Scheme::Dark);
        QCOMPARE(portal.reads, 0);
    }
};

RENSEI_TEST(PanelSchemeTest)

} // namespace rensei::app

#include "tst_panel_scheme.moc"
