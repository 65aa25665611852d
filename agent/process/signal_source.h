#pragma once

#include <QObject>

namespace rensei {

/// What the system or the person at the terminal asks of this program, as signals of the Qt thread: SIGTERM and SIGINT
/// ask it to end, SIGHUP to read its configuration again (Windows: Ctrl-C, Ctrl-Break, closing the console, logging off
/// and shutting down all ask it to end). Told while this object lives; a program has one at a time.
/// Where the system lets a program ignore SIGHUP (nohup), that is left so.
class SignalSource final : public QObject {
    Q_OBJECT

public:
    SignalSource();
    ~SignalSource() override;

Q_SIGNALS:
    void terminateAsked(); ///< again for every further signal
    void reloadAsked();
};

} // namespace rensei
