#include "app/system/power/sleep_inhibitor.h"

#include "tests/app/system/service_bus.h"
#include "tests/support/test_case.h"

#include <QDBusContext>
#include <QDBusUnixFileDescriptor>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace rensei::app {

using namespace Qt::StringLiterals;
using InhibitorState = SleepInhibitor::State;
using tests::soon;

class FakeSessionManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")

public:
    QList<uint> flags;
    QString reason;
    QList<uint> ended;

public Q_SLOTS:
    uint Inhibit(const QString &, uint, const QString &why, uint flag)
    {
        reason = why;
        flags.append(flag);
        return 7;
    }
    void Uninhibit(uint cookie) { ended.append(cookie); }
};

class FakePowerManagement : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    int held = 0;
    QList<uint> ended;

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &) { return static_cast<uint>(++held); }
    void UnInhibit(uint cookie) { ended.append(cookie); }
};

/// Gives out one end of a pipe, and sees when the last copy of it is closed.
class FakeLogind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList asked;
    bool denies = false;

    ~FakeLogind() override
    {
        if (m_read >= 0)
            ::close(m_read);
    }
    bool isHeld() const
    {
        char byte = 0;
        return m_read >= 0 && ::read(m_read, &byte, 1) != 0; // 0: nobody has the other end
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        asked = {what, mode};
        if (denies) {
            sendErrorReply(QDBusError::AccessDenied, u"no"_s);
            return {};
        }
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            qFatal("no pipe");
        m_read = ends[0];
        const QDBusUnixFileDescriptor lock(ends[1]); // its own copy
        ::close(ends[1]);
        return lock;
    }

private:
    int m_read = -1;
};

/// with_desktop.sh makes the system bus the same as the session bus.
class SleepInhibitorTest : public QObject {
    Q_OBJECT

    static bool becomes(const SleepInhibitor &inhibitor, InhibitorState state)
    {
        return soon([&] { return inhibitor.state() == state; });
    }

private Q_SLOTS:
    void theDesktopsOwnComesFirst()
    {
        FakeSessionManager gnome;
        FakePowerManagement other;
        const tests::Service first(u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s, &gnome);
        const tests::Service second(
            u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s, &other);
        const auto inhibitor = makeSleepInhibitor();
        inhibitor->hold(u"A session"_s);
        QCOMPARE(inhibitor->state(), InhibitorState::Requested);
        inhibitor->hold(u"A session"_s); // once is enough
        QVERIFY(becomes(*inhibitor, InhibitorState::Held));
        QCOMPARE(gnome.flags, QList<uint>{4}); // its suspending; its screen may turn off
        QCOMPARE(gnome.reason, u"A session"_s);
        QCOMPARE(other.held, 0);
        inhibitor->release();
        QCOMPARE(inhibitor->state(), InhibitorState::Released);
        QVERIFY(soon([&] { return gnome.ended == QList<uint>{7}; }));
    }

    void otherDesktopsAreAskedNext()
    {
        FakePowerManagement desktop;
        const tests::Service service(
            u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s, &desktop);
        {
            const auto inhibitor = makeSleepInhibitor();
            inhibitor->hold(u"A session"_s);
            QVERIFY(becomes(*inhibitor, InhibitorState::Held));
            QCOMPARE(desktop.held, 1);
        }
        QVERIFY(soon([&] { return desktop.ended == QList<uint>{1}; })); // it ends with who held it
    }

    void withoutADesktopTheSystemIsAsked()
    {
        FakeLogind logind;
        const tests::Service service(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, &logind);
        const auto inhibitor = makeSleepInhibitor();
        inhibitor->hold(u"A session"_s);
        QVERIFY(becomes(*inhibitor, InhibitorState::Held));
        QCOMPARE(logind.asked, (QStringList{u"idle"_s, u"block"_s}));
        QVERIFY(logind.isHeld());
        inhibitor->release();
        QVERIFY(soon([&] { return !logind.isHeld(); }));
    }

    void whatIsDeniedIsTold()
    {
        FakeLogind logind;
        logind.denies = true;
        const tests::Service service(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, &logind);
        const auto inhibitor = makeSleepInhibitor();
        inhibitor->hold(u"A session"_s);
        QVERIFY(becomes(*inhibitor, InhibitorState::Refused));
        logind.denies = false;
        inhibitor->hold(u"A session"_s);
        QVERIFY(becomes(*inhibitor, InhibitorState::Held));
    }

    void anAnswerThatComesTooLateIsGivenBack()
    {
        FakeSessionManager gnome;
        const tests::Service service(u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s, &gnome);
        const auto inhibitor = makeSleepInhibitor();
        inhibitor->hold(u"A session"_s);
        inhibitor->release();
        QVERIFY(soon([&] { return gnome.ended == QList<uint>{7}; }));
        QCOMPARE(inhibitor->state(), InhibitorState::Released);
    }

    void aServiceThatEndsHoldsNothing()
    {
        FakePowerManagement desktop;
        auto service = std::make_unique<tests::Service>(
            u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s, &desktop);
        const auto inhibitor = makeSleepInhibitor();
        inhibitor->hold(u"A session"_s);
        QVERIFY(becomes(*inhibitor, InhibitorState::Held));
        service.reset();
        QVERIFY(becomes(*inhibitor, InhibitorState::Released));
    }
};

RENSEI_TEST(SleepInhibitorTest)

} // namespace rensei::app

#include "tst_sleep_inhibitor_linux.moc"
