#include "app/system/motion_preference.h"

#include "tests/app/system/service_bus.h"
#include "tests/support/test_case.h"

#include <QDBusContext>
#include <QDBusVariant>
#include <QSignalSpy>

namespace rensei::app {

using namespace Qt::StringLiterals;
using tests::settle;
using tests::soon;

/// A settings portal that knows some settings.
class FakeMotionPortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void set(const QString &space, const QString &key, const QVariant &value)
    {
        m_values.insert(space + u'/' + key, value);
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

    int reads = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        ++reads;
        const QVariant value = m_values.value(space + u'/' + key);
        if (!value.isValid()) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
            return QDBusVariant(0);
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QHash<QString, QVariant> m_values;
    tests::Service m_service{u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, this};
};

class MotionPreferenceTest : public QObject {
    Q_OBJECT

    const QString m_appearance = u"org.freedesktop.appearance"_s;
    const QString m_gnome = u"org.gnome.desktop.interface"_s;

private Q_SLOTS:
    void withoutAPortalThingsMove()
    {
        MotionPreference motion;
        motion.start();
        settle();
        QVERIFY(!motion.isReduced());
    }

    void aPortalThatKnowsNothingOfItLetsThemMove()
    {
        FakeMotionPortal portal;
        MotionPreference motion;
        motion.start();
        QVERIFY(soon([&] { return portal.reads == 2; }));
        settle();
        QVERIFY(!motion.isReduced());
    }

    void thePortalTellsIt()
    {
        FakeMotionPortal portal;
        portal.set(m_appearance, u"reduced-motion"_s, 1U);
        MotionPreference motion;
        QSignalSpy changed(&motion, &MotionPreference::changed);
        motion.start();
        QVERIFY(soon([&] { return motion.isReduced(); }));
        portal.set(m_appearance, u"reduced-motion"_s, 0U);
        QVERIFY(soon([&] { return !motion.isReduced(); }));
        QCOMPARE(changed.size(), 2);
    }

    void olderOnesHaveTheSwitchOfGnome()
    {
        FakeMotionPortal portal;
        portal.set(m_gnome, u"enable-animations"_s, true);
        MotionPreference motion;
        motion.start();
        QVERIFY(soon([&] { return portal.reads == 2; }));
        settle();
        QVERIFY(!motion.isReduced());
        portal.set(m_gnome, u"enable-animations"_s, false);
        QVERIFY(soon([&] { return motion.isReduced(); }));
    }

    void theWishCountsMoreThanTheSwitch()
    {
        FakeMotionPortal portal;
        portal.set(m_gnome, u"enable-animations"_s, false);
        portal.set(m_appearance, u"reduced-motion"_s, 0U);
        MotionPreference motion;
        motion.start();
        QVERIFY(soon([&] { return portal.reads == 1; }));
        settle();
        QVERIFY(!motion.isReduced());
    }
};

RENSEI_TEST(MotionPreferenceTest)

} // namespace rensei::app

#include "tst_motion_preference.moc"
