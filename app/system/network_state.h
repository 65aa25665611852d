#pragma once

#include <QObject>

namespace rensei::app {

/// Whether this computer has any network. Qt asks the system; where it has no way to, a network is taken to be there.
/// A system may be wrong: one that leaves its network to another program knows of none. So nothing is left undone
/// because of it.
class NetworkState final : public QObject {
    Q_OBJECT

public:
    void start(); ///< before that, a network is taken to be there
    bool isAbsent() const { return m_isAbsent; }
    void setAbsent(bool isAbsent); ///< what the system tells

Q_SIGNALS:
    void lost();
    void found(); ///< after it was lost

private:
    bool m_isAbsent = false;
};

} // namespace rensei::app
