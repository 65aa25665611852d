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

    void setContrast(uint value)
    {
        m_contrast = value;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(value));
    }

    int reads = 0; ///< of the color scheme

public Q_SLOTS:
    // Wrapped twice, as by the real portal.
    QDBusVariant Read(const QString &space, const QString &key)
    {
        if (space != u"org.freedesktop.appearance"_s)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(u"other"_s)));
        const bool isScheme = key == u"color-scheme"_s;
        reads += isScheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isScheme ? m_value : m_contrast)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    uint m_value;
    uint m_contrast = 0;
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
        QVERIFY(soon([&] { return portal.reads == 1; }));
        settle();
        QCOMPARE(panel.scheme(), Scheme::Dark);
    }

    void highContrastIsToldEverywhere_data()
    {
        QTest::addColumn<QByteArray>("desktop");
        QTest::newRow("a desktop") << QByteArray("XFCE");
        QTest::newRow("GNOME") << QByteArray("ubuntu:GNOME");
    }

    void highContrastIsToldEverywhere()
    {
        QFETCH(QByteArray, desktop);
        qputenv("XDG_CURRENT_DESKTOP", desktop);
        FakePortal portal(1);
        PanelScheme panel;
        panel.start();
        QVERIFY(soon([&] { return panel.scheme() == Scheme::Dark; }));
        QVERIFY(!panel.isHighContrast());
        QSignalSpy changed(&panel, &PanelScheme::changed);
        portal.setContrast(1);
        QVERIFY(soon([&] { return panel.isHighContrast(); }));
        QCOMPARE(changed.size(), 1);
        portal.setContrast(0);
        QVERIFY(soon([&] { return !panel.isHighContrast(); }));
    }
};

RENSEI_TEST(PanelSchemeTest)

} // namespace rensei::app

#include "tst_panel_scheme.moc"
