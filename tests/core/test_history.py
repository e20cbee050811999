from hypothesis import given
from hypothesis import strategies as st

from annotator.core.history import Entry, Targets, targets

actions = st.lists(st.sampled_from(["edit", "edit", "undo", "redo"]), max_size=40)


class Model:
    """Undo and redo as everybody knows them: two stacks. Beside them, the log they would leave."""

    def __init__(self):
        self.done, self.undone, self.log = [], [], []

    def edit(self):
        self.done.append(self.append(None, False))
        self.undone = []

    def undo(self):
        if self.done:
            self.undone.append(self.append(self.done.pop(), True))

    def redo(self):
        if self.undone:
            self.done.append(self.append(self.undone.pop(), False))

    def append(self, reverts, undoing):
        self.log.append(Entry(f"step {len(self.log)}", reverts, undoing))
        return self.log[-1].id

    def targets(self):
        return Targets(self.done[-1] if self.done else None, self.undone[-1] if self.undone else None)


@given(actions)
def test_the_log_tells_what_two_stacks_would(sequence):
    model = Model()
    for action in sequence:
        getattr(model, action)()
        assert targets(reversed(model.log)) == model.targets()


def test_nothing_to_take_back():
    assert targets([]) == Targets(None, None)


def test_redo_goes_on_to_the_end():
    log = [Entry("A", None, False), Entry("B", None, False), Entry("U1", "B", True), Entry("U2", "A", True)]
    assert targets(reversed(log)) == Targets(None, "U2")
    log.append(Entry("R2", "U2", False))
    assert targets(reversed(log)) == Targets("R2", "U1")


def test_no_further_back_than_needed():
    def newest_first():
        yield Entry("B", None, False)
        raise AssertionError("read on")

    assert targets(newest_first()) == Targets("B", None)
