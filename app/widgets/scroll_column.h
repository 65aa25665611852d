#pragma once

#include <QScrollArea>

namespace rensei::app {

/// Holds what may be taller than a screen has room for: as tall as its contents need at its width where there is room,
/// else it scrolls. What the Tab key reaches is scrolled to.
class ScrollColumn final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *content); ///< with its layout

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followRoom();
};

} // namespace rensei::app
