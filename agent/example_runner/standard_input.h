#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace rensei::session {

/// What this program is written, without ever blocking the Qt thread.
class StandardInput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void received(const QByteArray &bytes);
    void ended(); ///< once, after the last bytes
};

/// At most one for a process. One per system.
std::unique_ptr<StandardInput> makeStandardInput();

} // namespace rensei::session
