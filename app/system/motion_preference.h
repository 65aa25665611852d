#pragma once

#include <QObject>

#include <memory>

namespace rensei::app {

/// Whether the user has asked the system for less motion, because it distracts or makes sick.
class MotionPreference : public QObject {
    Q_OBJECT

public:
    MotionPreference();
    ~MotionPreference() override;

    /// Starts to observe the system's setting. Does not block.
    void start();
    /// Looks again, where the system tells no change; to be called when somebody comes back to this program.
    void update();
    bool isReduced() const { return m_isReduced; } ///< false while it is not known

Q_SIGNALS:
    void changed();

private:
    void setReduced(bool isReduced);

    bool m_isReduced = false;
    std::unique_ptr<QObject> m_source; ///< the observer for this system
};

} // namespace rensei::app
