#pragma once

#include <QObject>

class QWidget;

namespace rensei::app {

/// Keeps a window as tall as the texts in it need at its width, and opens it no larger than its screen. A layout does
/// the first for widgets inside of windows only.
class FittedHeight final : public QObject {
    Q_OBJECT

public:
    enum class Room {
        None, ///< the window has no other height, as a dialog's
        Wanted, ///< it may be taller: as tall as its user makes it
    };

    /// `window` has its layout, and owns this.
    FittedHeight(QWidget &window, Room room);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void fit();

    QWidget &m_window;
    Room m_room;
    int m_wanted = 0; ///< the height it goes back to when less is needed
    bool m_isFitting = false;
};

} // namespace rensei::app
