#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace rensei::app {

/// Keeps the system from going to sleep because nobody uses the computer. Closing the lid and what a person tells the
/// system to do are not kept from anything. It ends with this program, however that ends.
class SleepInhibitor : public QObject {
    Q_OBJECT

public:
    enum class State {
        Released,
        Requested, ///< the system has not answered yet
        Held,
        Refused, ///< the system has no way to do it, or denies it
    };

    virtual void hold(const QString &reason) = 0; ///< `reason` is for people; nothing while Requested or Held
    virtual void release() = 0;
    State state() const { return m_state; }

Q_SIGNALS:
    void changed(); ///< state()

protected:
    void setState(State state);

private:
    State m_state = State::Released;
};

/// Implemented once for each system. Never blocks.
std::unique_ptr<SleepInhibitor> makeSleepInhibitor();

} // namespace rensei::app
